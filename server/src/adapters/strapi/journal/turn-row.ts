import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { tableIn } from '../../../database/table-in';
import { dialectOf } from '../../../database/dialect';
import { withShortLockWait } from '../../../database/short-lock-wait';
import { listOf, number, object, orNull } from '../../../../../model/readers';
import { runsIn } from './run-rows';

const TABLE = 'compliance_import_turns';
/** Its only row. */
const ROW = { id: 1 };

const turnIn = (strapi: Core.Strapi, trx: Knex.Transaction): Knex.QueryBuilder =>
  tableIn(strapi, trx, TABLE).where(ROW);

/** The fence of the only row; null where there is none. */
const fenceIn = (rows: unknown): number | null => listOf(object({ fence: orNull(number) }))(rows)[0]?.fence ?? null;

const lockRow = async (strapi: Core.Strapi, trx: Knex.Transaction): Promise<number | null> => {
  const query = turnIn(strapi, trx).select('fence');
  // a transaction that has written holds the whole SQLite file
  if (dialectOf(strapi) === 'sqlite')
    await withShortLockWait(strapi, trx, () => turnIn(strapi, trx).update({ id: ROW.id }));
  else query.forUpdate().noWait();
  return fenceIn(await query);
};

/** The first run of a database makes the row. */
const makeRow = async (strapi: Core.Strapi, trx: Knex.Transaction): Promise<void> => {
  const row = { ...ROW, fence: fenceIn(await runsIn(strapi, trx).max('fence as fence')) ?? 0 };
  await tableIn(strapi, trx, TABLE).insert(row).onConflict('id').ignore();
};

/**
 * Keeps everybody else from writing in the name of a run, until the transaction ends; answers the number of the last run
 * that could. Throws a refused lock at once while a transaction of a run, or another process that looks for its turn, has it.
 */
export const lockTurn = async (strapi: Core.Strapi, trx: Knex.Transaction): Promise<number> => {
  const fence = await lockRow(strapi, trx);
  if (fence !== null) return fence;
  await makeRow(strapi, trx);
  return (await lockRow(strapi, trx)) ?? 0;
};

/** Gives the turn to the run of this number: transactions of runs before it fail. */
export const passTurn = async (strapi: Core.Strapi, trx: Knex.Transaction, fence: number): Promise<void> => {
  await turnIn(strapi, trx).update({ fence });
};

/**
 * For the first statement of a run's transaction: whether the turn is still the run's. It stays so until the transaction
 * ends. Not the run's own row: a run that is waiting for somebody's lock renews its lease there, and is asked to stop.
 */
export const holdTurn = async (strapi: Core.Strapi, trx: Knex.Transaction, fence: number): Promise<boolean> =>
  (await withShortLockWait(strapi, trx, () => turnIn(strapi, trx).where({ fence }).update({ fence }))) === 1;
