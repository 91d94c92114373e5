import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { LeaseLostError } from '../../../../../migrator/run/halt';
import type { OpenRun } from '../../../../../migrator/model/ports/runs';
import { inTransaction } from '../../../database/in-transaction';
import { IDLE_LIMIT } from '../../../database/lock-wait';
import { databaseTime } from '../../../database/database-clock';
import { holdTurn } from './turn-row';

/** How long a run may be silent before another may take its place: by then its transaction has ended too. Milliseconds. */
export const LEASE_MILLISECONDS = IDLE_LIMIT;

/** The columns of a run that is alive. */
export const renewedLease = (strapi: Core.Strapi, knex: Knex) => ({
  lease_until: databaseTime(strapi, knex, LEASE_MILLISECONDS),
});

/**
 * Comes before everything that an item's transaction reads: keeps others from taking the run's place before the
 * transaction has ended. Throws a `LeaseLostError` when another run has taken it.
 */
export const assertLease = async (strapi: Core.Strapi, run: OpenRun): Promise<void> =>
  inTransaction(strapi, async (trx) => {
    if (!(await holdTurn(strapi, trx, run.fence))) throw new LeaseLostError(run.id);
  });
