import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { inTransaction } from '../../../database/in-transaction';
import { isLockedOut } from '../../../database/transient-error';
import { LEASE_MILLISECONDS } from './lease';
import { databaseTime, dialectOf } from './database-clock';
import { runsIn } from './run-rows';
import { withShortLockWait } from './short-lock-wait';

/** Any number that nobody else uses for an advisory lock of this database. */
const ADVISORY_LOCK = 7_305_117;

interface ApplyingRun {
  id: number;
  dead: number;
}

/**
 * Lets one process at a time look for a free place and take it, until its transaction ends. Answers false, or throws,
 * when another one is looking.
 */
const oneAtATime = async (strapi: Core.Strapi, trx: Knex.Transaction): Promise<boolean> => {
  const dialect = dialectOf(strapi);
  if (dialect === 'postgres') {
    // A process that was stopped in here would keep all others from their turn.
    await trx.raw(`SET LOCAL idle_in_transaction_session_timeout = ${String(LEASE_MILLISECONDS)}`);
    const { rows } = await trx.raw<{ rows: { free: boolean }[] }>('SELECT pg_try_advisory_xact_lock(?) AS free', [
      ADVISORY_LOCK,
    ]);
    return rows[0]?.free === true;
  }
  // locks the gap behind the last row too: of two that would insert there, one is refused
  if (dialect === 'mysql') await runsIn(strapi, trx).select('id').forUpdate().noWait();
  // writes nothing, and takes the lock of the whole file
  else await withShortLockWait(strapi, trx, () => runsIn(strapi, trx).whereRaw('1 = 0').update({ fence: 0 }));
  return true;
};

const applyingRuns = async (strapi: Core.Strapi, trx: Knex.Transaction): Promise<ApplyingRun[]> => {
  const dead = trx.raw('CASE WHEN lease_until > ? THEN 0 ELSE 1 END AS dead', [databaseTime(strapi, trx)]);
  const query = runsIn(strapi, trx).select<ApplyingRun[]>('id', dead).where({ state: 'applying' });
  // a run that is inside a transaction right now is alive, whatever its lease says
  return dialectOf(strapi) === 'sqlite' ? query : query.forUpdate().noWait();
};

/**
 * Runs `take` with the next fencing number and the database's transaction when no run holds the lease, and gives the
 * run that it answers the lease. Runs whose lease has run out are `interrupted` then. Answers null when a run is alive.
 */
export const takeTurn = async (
  strapi: Core.Strapi,
  take: (fence: number) => Promise<number>,
): Promise<{ id: number; fence: number } | null> => {
  try {
    return await inTransaction(strapi, async (trx) => {
      if (!(await oneAtATime(strapi, trx))) return null;
      const applying = await applyingRuns(strapi, trx);
      if (applying.some(({ dead }) => dead === 0)) return null;
      if (applying.length > 0)
        await runsIn(strapi, trx)
          .whereIn(
            'id',
            applying.map(({ id }) => id),
          )
          .update({ state: 'interrupted', finished_on: new Date() });
      const [last] = await runsIn(strapi, trx).max<{ fence: number | null }[]>('fence as fence');
      const fence = (last?.fence ?? 0) + 1;
      const id = await take(fence);
      await runsIn(strapi, trx)
        .where({ id })
        .update({ state: 'applying', fence, lease_until: databaseTime(strapi, trx, LEASE_MILLISECONDS) });
      return { id, fence };
    });
  } catch (error) {
    if (isLockedOut(error)) return null;
    throw error;
  }
};
