import type { Core } from '@strapi/strapi';
import { schemaOf } from '../../auth/app-reader';
import { getConfig } from '../../config';
import type { Moment } from '../../delivery/computed/moment';
import { TIMED, type TimedType } from '../../delivery/computed/timed';
import { computedRows, statedFacts, withStatus } from '../../delivery/computed/with-status';
import type { Schema } from '../../delivery/query/reach';
import { getService } from '../../get-service';
import { uidOf } from '../../../../model/plugin-id';

/** The facts that follow from stored facts and the time. */
export interface StatusService {
  /** Now, and the rules of this app. */
  moment(): Moment;
  /**
   * An answer whose certifications, standards and processors say what holds at a moment. `found`: what it shows a part of, as it was
   * read; the facts that are not in it are read beside it.
   */
  complete(answer: unknown, found: unknown, schema: Schema, moment: Moment): Promise<unknown>;
}

export const status = ({ strapi }: { strapi: Core.Strapi }): StatusService => {
  const modelOf = (uid: string): Schema | undefined => schemaOf(strapi, uid);

  const readFacts = async (type: TimedType, ids: readonly number[]): Promise<[number, object][]> => {
    const { columns, linked } = TIMED[type];
    const populate = Object.fromEntries(Object.entries(linked).map(([relation, select]) => [relation, { select }]));
    const query = { where: { id: { $in: ids } }, select: ['id', ...columns], populate };
    // of the columns that are selected; Strapi gives rows no types
    const rows = (await strapi.db.query(uidOf(type)).findMany(query)) as { id: number }[];
    return rows.map((row) => [row.id, row]);
  };

  return {
    moment() {
      const { timeZone, expiringDays, unverifiedAfterDays, processors } = getConfig(strapi);
      const rules = { timeZone, expiringDays, unverifiedAfterDays };
      return { now: getService(strapi, 'clock').now(), rules, objectionsTo: processors.objectionsTo };
    },

    async complete(answer, found, schema, moment) {
      const facts = new Map(statedFacts(found, schema, modelOf));
      for (const [type, ids] of computedRows(answer, schema, modelOf, facts))
        facts.set(type, new Map([...(facts.get(type) ?? []), ...(await readFacts(type, ids))]));
      return withStatus(answer, schema, modelOf, facts, moment);
    },
  };
};
