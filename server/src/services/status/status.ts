import type { Core } from '@strapi/strapi';
import { schemaOf } from '../../auth/app-reader';
import { getConfig } from '../../config';
import type { Moment } from '../../delivery/computed/moment';
import {
  computedRows,
  EDITION,
  statedFacts,
  STATUS,
  withStatus,
  type StoredFacts,
} from '../../delivery/computed/with-status';
import type { Schema } from '../../delivery/query/reach';
import type { EditionEnd } from '../../../../model/status/edition-superseded';
import type { StatusFacts } from '../../../../model/status/effective-status';
import { getService } from '../../get-service';
import { uidOf } from '../../../../model/plugin-id';

/** The facts that follow from stored facts and the time. */
export interface StatusService {
  /** Now, and the rules of this app. */
  moment(): Moment;
  /**
   * An answer whose certifications and standards say what holds at a moment. `found`: what it shows a part of, as it was
   * read; the facts that are not in it are read beside it.
   */
  complete(answer: unknown, found: unknown, schema: Schema, moment: Moment): Promise<unknown>;
}

export const status = ({ strapi }: { strapi: Core.Strapi }): StatusService => {
  const modelOf = (uid: string): Schema | undefined => schemaOf(strapi, uid);

  const factsOf = async <Facts>(
    type: string,
    ids: number[],
    columns: readonly string[],
    populate: object,
  ): Promise<[number, Facts][]> => {
    if (ids.length === 0) return [];
    const query = { where: { id: { $in: ids } }, select: ['id', ...columns], populate };
    // of the columns that are selected; Strapi gives rows no types
    const rows = (await strapi.db.query(uidOf(type)).findMany(query)) as (Facts & { id: number })[];
    return rows.map((row) => [row.id, row]);
  };

  return {
    moment() {
      const { timeZone, expiringDays, unverifiedAfterDays } = getConfig(strapi);
      return { now: getService(strapi, 'clock').now(), rules: { timeZone, expiringDays, unverifiedAfterDays } };
    },

    async complete(answer, found, schema, moment) {
      const stated = statedFacts(found, schema, modelOf);
      const rows = computedRows(answer, schema, modelOf, stated);
      const ofStandard = { standard: { select: EDITION } };
      const certifications = await factsOf<StatusFacts>('certification', rows.certifications, STATUS, ofStandard);
      const standards = await factsOf<EditionEnd>('standard', rows.standards, EDITION, {});
      const facts: StoredFacts = {
        certifications: new Map([...stated.certifications, ...certifications]),
        standards: new Map([...stated.standards, ...standards]),
      };
      return withStatus(answer, schema, modelOf, facts, moment);
    },
  };
};
