import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { isConnectionLost } from './transient-error';

/**
 * Ends a transaction with its connection. Strapi asks several questions at once when it validates an entry, and where
 * the connection breaks among them it may wait for ever.
 */
const endWithConnection = (trx: Knex.Transaction): void => {
  trx.on('query-error', (error: unknown) => {
    if (isConnectionLost(error) && !trx.isCompleted()) trx.rollback().catch(() => undefined);
  });
};

const honest = new WeakSet<Knex.Transaction>();

/**
 * Lets whoever opened a transaction hear of a commit that failed: it may be Strapi, as when an editor publishes in the
 * Content Manager.
 */
const tellOfCommit = (trx: Knex.Transaction): void => {
  if (honest.has(trx)) return;
  honest.add(trx);
  const commit = trx.commit.bind(trx);
  Object.assign(trx, {
    commit: async (value?: unknown) => {
      await commit(value);
      await trx.executionPromise;
    },
  });
};

/**
 * Runs `work` in a transaction, or in the one that is open already. Throws what broke the transaction, whatever `work`
 * or Strapi made of it: Strapi calls an entry invalid when the connection breaks while it looks, and waits for knex's
 * `commit`, which ends well even when nothing was committed. Knex tells the truth by a promise of its own.
 */
export const inTransaction = async <Result>(
  strapi: Core.Strapi,
  work: (trx: Knex.Transaction) => Promise<Result>,
): Promise<Result> => {
  const transaction = (begun: (trx: Knex.Transaction) => void): Promise<Result> =>
    strapi.db.transaction(async ({ trx: untyped }) => {
      const trx = untyped as Knex.Transaction;
      begun(trx);
      return work(trx);
    }) as Promise<Result>;

  if (strapi.db.inTransaction()) return transaction(tellOfCommit);
  return new Promise((resolve, reject) => {
    let ended: Promise<unknown> = Promise.resolve();
    transaction((trx) => {
      ended = trx.executionPromise;
      ended.catch(reject);
      endWithConnection(trx);
    })
      .finally(() => ended)
      .then(resolve, reject);
  });
};
