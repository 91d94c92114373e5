import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { dialectOf } from './dialect';
import { inTransaction } from './in-transaction';
import { mysqlLockWait, postgresBounds } from './lock-wait';
import { isLockedOut } from './transient-error';

/**
 * Runs `work` in a transaction whose statements wait for others' locks for a second at most, longer after `tries` that
 * failed, so that its caller can tell people, obey them, and try again; and which end with a process that stands still. Throws the refused lock then,
 * whatever `work` or Strapi made of it: Strapi calls an entry invalid when the database refuses what it asks. In a
 * transaction that is open already, `work` waits as that does.
 */
export const inBoundedTransaction = async <Result>(
  strapi: Core.Strapi,
  work: (trx: Knex.Transaction) => Promise<Result>,
  tries = 0,
): Promise<Result> => {
  if (strapi.db.inTransaction()) return inTransaction(strapi, work);
  const bounded = async (trx: Knex.Transaction): Promise<Result> => {
    const refused: { lock: unknown }[] = [];
    trx.on('query-error', (error: unknown) => {
      if (isLockedOut(error)) refused.push({ lock: error });
    });
    if (dialectOf(strapi) === 'postgres') await trx.raw(postgresBounds(tries));
    const ended = await work(trx).then(
      (result) => () => result,
      (error: unknown) => () => {
        throw error;
      },
    );
    const [first] = refused;
    if (first !== undefined) throw first.lock;
    return ended();
  };
  return inTransaction(strapi, bounded, mysqlLockWait(tries));
};
