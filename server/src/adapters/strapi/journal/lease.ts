import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { LeaseLostError } from '../../../migrator/apply/halt';
import type { OpenRun } from '../../../migrator/ports';
import { inTransaction } from '../../../database/in-transaction';
import { databaseTime, dialectOf } from './database-clock';
import { runsIn } from './run-rows';
import { withShortLockWait } from './short-lock-wait';

/** How long a run may be silent before another may take its place, and how often it speaks up. Milliseconds. */
export const LEASE_MILLISECONDS = 15_000;
const RENEW_EVERY = 5_000;

const renewal = (strapi: Core.Strapi, knex: Knex) => ({ lease_until: databaseTime(strapi, knex, LEASE_MILLISECONDS) });

/** The right to write, held by one run at a time and proved in every transaction by a number that only grows. */
export interface Lease {
  /**
   * The first statement of an item's transaction: renews the lease, and keeps others from taking it before the
   * transaction has ended. Throws a `LeaseLostError` when another run has taken over.
   */
  guard(run: OpenRun): Promise<void>;
  /** Renews the lease every five seconds; answers how to stop. */
  keep(run: OpenRun): () => void;
}

export const createLease = (strapi: Core.Strapi): Lease => {
  const held = ({ id, fence }: OpenRun) => ({ id, fence, state: 'applying' });
  return {
    async guard(run) {
      await inTransaction(strapi, async (trx) => {
        // A process that was stopped would hold its locks for ever: the database ends its transaction with the lease.
        if (dialectOf(strapi) === 'postgres')
          await trx.raw(`SET LOCAL idle_in_transaction_session_timeout = ${String(LEASE_MILLISECONDS)}`);
        const rows = await withShortLockWait(strapi, trx, () =>
          runsIn(strapi, trx).where(held(run)).update(renewal(strapi, trx)),
        );
        if (rows !== 1) throw new LeaseLostError(run.id);
      });
    },
    keep(run) {
      const knex: Knex = strapi.db.connection;
      const renew = () => runsIn(strapi, knex).where(held(run)).update(renewal(strapi, knex));
      // A renewal that fails is no matter by itself: the next item's guard sees what has become of the lease.
      const timer = setInterval(() => void renew().catch(() => undefined), RENEW_EVERY);
      timer.unref();
      return () => {
        clearInterval(timer);
      };
    },
  };
};
