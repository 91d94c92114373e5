import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

/**
 * Runs `work` in a transaction, or in the one that is open already. Throws when the transaction could not be committed:
 * Strapi waits for knex's `commit`, which ends well even then, and tells of the failure by a promise of its own.
 */
export const inTransaction = async <Result>(
  strapi: Core.Strapi,
  work: (trx: Knex.Transaction) => Promise<Result>,
): Promise<Result> => {
  // the one around it is committed, and watched, by who opened it
  const isOutermost = !strapi.db.inTransaction();
  let committed: Promise<unknown> | undefined;
  const result = await strapi.db.transaction(async (given) => {
    // Strapi hands it over untyped
    const trx = given.trx as Knex.Transaction;
    if (isOutermost) committed = trx.executionPromise;
    return work(trx);
  });
  await committed;
  return result as Result;
};
