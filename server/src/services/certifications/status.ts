import type { Core } from '@strapi/strapi';
import { schemaOf } from '../../auth/app-reader';
import { getConfig } from '../../config';
import type { Moment } from '../../delivery/computed/moment';
import { computedRows, withStatus, type StoredFacts } from '../../delivery/computed/with-status';
import type { Schema } from '../../delivery/query/reach';
import { getService } from '../../get-service';
import { uidOf } from '../../plugin-id';

const EDITION = ['id', 'withdrawnOn', 'transitionEndsOn'];
const STATUS = ['id', 'certificationStatus', 'validFrom', 'validUntil', 'verifiedOn'];

/** What follows from stored facts and the time. */
export interface StatusService {
  /** Now, and the rules of this app. */
  moment(): Moment;
  /** An answer whose certifications and standards say what holds at a moment; their facts are read beside it. */
  complete(answer: unknown, schema: Schema, moment: Moment): Promise<unknown>;
}

export const status = ({ strapi }: { strapi: Core.Strapi }): StatusService => {
  const modelOf = (uid: string): Schema | undefined => schemaOf(strapi, uid);

  /** The fields of an answer are its reader's choice, so what its status follows from is read apart. */
  const factsOf = async <Facts>(type: string, ids: number[], select: string[], populate: object) => {
    if (ids.length === 0) return new Map<number, Facts>();
    const query = strapi.db.query(uidOf(type));
    // of the columns that are selected; Strapi gives rows no types
    const rows = (await query.findMany({ where: { id: { $in: ids } }, select, populate })) as (Facts & {
      id: number;
    })[];
    return new Map<number, Facts>(rows.map((row) => [row.id, row]));
  };

  return {
    moment() {
      const { timeZone, expiringDays, unverifiedAfterDays } = getConfig(strapi);
      return { now: getService(strapi, 'clock').now(), rules: { timeZone, expiringDays, unverifiedAfterDays } };
    },

    async complete(answer, schema, moment) {
      const rows = computedRows(answer, schema, modelOf);
      const facts: StoredFacts = {
        certifications: await factsOf('certification', rows.certifications, STATUS, { standard: { select: EDITION } }),
        standards: await factsOf('standard', rows.standards, EDITION, {}),
      };
      return withStatus(answer, schema, modelOf, facts, moment);
    },
  };
};
