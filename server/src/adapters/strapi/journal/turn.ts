import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { dialectOf } from '../../../database/dialect';
import { inBoundedTransaction } from '../../../database/in-bounded-transaction';
import { isLockedOut } from '../../../database/transient-error';
import { flag, listOf, number, object } from '../../../../../model/readers';
import { renewedLease } from './lease';
import { databaseTime } from '../../../database/database-clock';
import { runsIn } from './run-rows';
import { lockTurn, passTurn } from './turn-row';

const applyingRuns = async (strapi: Core.Strapi, trx: Knex.Transaction) => {
  const dead = trx.raw('CASE WHEN lease_until > ? THEN 0 ELSE 1 END AS dead', [databaseTime(strapi, trx)]);
  const query = runsIn(strapi, trx).select('id', dead).where({ state: 'applying' });
  const rows: unknown = await (dialectOf(strapi) === 'sqlite' ? query : query.forUpdate().noWait());
  return listOf(object({ id: number, dead: flag }))(rows);
};

/**
 * Runs `work` with the number of the last run, alone: a run that is inside a transaction right now keeps its place,
 * whatever its lease says. Answers null while one is, or while somebody else is in here.
 */
const alone = async <Result>(
  strapi: Core.Strapi,
  work: (trx: Knex.Transaction, last: number) => Promise<Result>,
): Promise<Result | null> => {
  try {
    // a process that was stopped in here would keep all others from their turn
    return await inBoundedTransaction(strapi, async (trx) => work(trx, await lockTurn(strapi, trx)));
  } catch (error) {
    if (isLockedOut(error)) return null;
    throw error;
  }
};

/**
 * Runs `take` with the next fencing number and the database's transaction when no run holds the lease, and gives the
 * run that it answers the lease. Runs whose lease has run out are `interrupted` then. Answers null when a run is alive.
 */
export const acquireLease = async (
  strapi: Core.Strapi,
  take: (fence: number) => Promise<number>,
): Promise<{ id: number; fence: number } | null> =>
  alone(strapi, async (trx, last) => {
    const applying = await applyingRuns(strapi, trx);
    if (applying.some(({ dead }) => !dead)) return null;
    const ids = applying.map(({ id }) => id);
    if (ids.length > 0)
      await runsIn(strapi, trx).whereIn('id', ids).update({ state: 'interrupted', finished_on: new Date() });
    const fence = last + 1;
    const id = await take(fence);
    await runsIn(strapi, trx)
      .where({ id })
      .update({ state: 'applying', fence, waiting: false, ...renewedLease(strapi, trx) });
    await passTurn(strapi, trx, fence);
    return { id, fence };
  });

/**
 * Cancels a run whose lease has run out, and lets its process, should it wake up, write nothing more. False when its
 * lease has not; null while it is inside a transaction.
 */
export const cancelSilent = async (strapi: Core.Strapi, id: number): Promise<boolean | null> =>
  alone(strapi, async (trx, last) => {
    const silent = runsIn(strapi, trx)
      .where({ id, state: 'applying' })
      .where('lease_until', '<=', databaseTime(strapi, trx));
    if ((await silent.update({ state: 'cancelled', finished_on: new Date() })) !== 1) return false;
    await passTurn(strapi, trx, last + 1);
    return true;
  });
