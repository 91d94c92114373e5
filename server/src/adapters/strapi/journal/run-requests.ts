import type { Core } from '@strapi/strapi';
import { listOf, number, object } from '../../../../../model/readers';
import type { StopRequest } from '../../../../../migrator/model/ports/runs';
import { inBoundedTransaction } from '../../../database/in-bounded-transaction';
import { inTransaction } from '../../../database/in-transaction';
import { withShortLockWait } from '../../../database/short-lock-wait';
import { databaseTime } from '../../../database/database-clock';
import { runsIn } from './run-rows';
import { cancelSilent } from './turn';

/**
 * Requests to stop a run, kept in the database: whichever process conducts the run finds them there. None of these
 * methods waits longer than a second for a lock; then they throw the database's error.
 */
interface RunRequests {
  /** Asks a run that is at work to stop after the item in hand. False when it is not at work. */
  ask(run: number, request: StopRequest): Promise<boolean>;
  /** Gives up what a run that has stopped left undone. False when it is at work, done or cancelled already. */
  cancel(run: number): Promise<boolean>;
  /** Runs that are stored as active, and whose lease has run out: their process is dead. */
  dead(): Promise<Set<number>>;
}

export const createRunRequests = (strapi: Core.Strapi): RunRequests => {
  // asked in transactions too, where SQLite has no second connection
  const dead = async () =>
    inTransaction(strapi, async (trx) => {
      const rows: unknown = await runsIn(strapi, trx)
        .select('id')
        .where({ state: 'applying' })
        .where('lease_until', '<=', databaseTime(strapi, trx));
      return new Set(listOf(object({ id: number }))(rows).map(({ id }) => id));
    });
  const update = async (id: number, states: readonly string[], request: StopRequest | null, columns: object) =>
    inBoundedTransaction(strapi, async (trx) => {
      const query = runsIn(strapi, trx)
        .where({ id })
        .whereIn('state', [...states]);
      if (request !== null) query.where('lease_until', '>', databaseTime(strapi, trx));
      // who has asked to cancel is not satisfied with a pause
      if (request === 'pause') query.whereNull('request');
      return (await withShortLockWait(strapi, trx, () => query.update(columns))) === 1;
    });
  return {
    dead,
    ask: async (id, request) => update(id, ['applying'], request, { request }),
    async cancel(id) {
      if (await update(id, ['paused', 'interrupted', 'failed'], null, { state: 'cancelled' })) return true;
      const isCancelled = await cancelSilent(strapi, id);
      // it is inside a transaction, and so alive: it looks for what is asked of it when that has ended
      return isCancelled ?? update(id, ['applying'], null, { request: 'cancel' });
    },
  };
};
