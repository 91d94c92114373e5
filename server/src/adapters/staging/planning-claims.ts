import { randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { databaseTime } from '../../database/database-clock';
import { flag, listOf, object } from '../../../../model/readers';
import { sourcesIn } from './staged-tables';

/** How long a server that plans may be silent before another may plan in its place, in milliseconds. */
const SILENCE = 10_000;

/** A server's claim to plan a staged source. */
export interface PlanningClaim {
  /** Says that the server is still at it. False when it shall stop: somebody wants it to, or the claim is another's. */
  renew(progress: { read: number; total: number }): Promise<boolean>;
  end(): Promise<void>;
}

const until = (strapi: Core.Strapi) => databaseTime(strapi, strapi.db.connection, SILENCE);

/** Whether a server plans a staged source now, as a column of this name. */
export const isPlanning = (strapi: Core.Strapi, name: string) =>
  strapi.db.connection.raw('CASE WHEN planning_until > ? THEN 1 ELSE 0 END AS ??', [
    databaseTime(strapi, strapi.db.connection),
    name,
  ]);

/** Lets this server plan a staged source, alone among all servers. null while another does, or when the source is gone. */
export const claimPlanning = async (strapi: Core.Strapi, id: string): Promise<PlanningClaim | null> => {
  const by = randomBytes(16).toString('hex');
  const free = sourcesIn(strapi)
    .where({ id })
    .andWhere((where) => {
      where.whereNull('planning_until').orWhere('planning_until', '<=', databaseTime(strapi, strapi.db.connection));
    });
  const claimed = await free.update({
    planning_by: by,
    planning_until: until(strapi),
    planning_stop: false,
    planning_read: 0,
    planning_total: 0,
  });
  if (claimed !== 1) return null;
  const own = () => sourcesIn(strapi).where({ id, planning_by: by });
  return {
    async renew({ read, total }) {
      const renewed = { planning_until: until(strapi), planning_read: read, planning_total: total };
      if ((await own().update(renewed)) !== 1) return false;
      const rows = listOf(object({ planning_stop: flag }))(await own().select('planning_stop'));
      return rows.some(({ planning_stop }) => !planning_stop);
    },
    async end() {
      await own().update({ planning_by: null, planning_until: null });
    },
  };
};

/** Asks the server that plans a staged source, whichever it is, to stop. */
export const requestStop = async (strapi: Core.Strapi, id: string): Promise<void> => {
  await sourcesIn(strapi).where({ id }).whereNotNull('planning_by').update({ planning_stop: true });
};
