import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { dialectOf } from './dialect';
import { setForTransaction, type SessionSettings } from './session-settings';
import { isConnectionLost, isVoided } from './transient-error';

const SAVEPOINT = 'compliance_part';

/**
 * Runs `work` inside the open transaction, as a part that can fail by itself: PostgreSQL would refuse every further
 * statement of the transaction otherwise. What the part wrote before it threw is undone.
 */
export const inSavepoint = async <Result>(strapi: Core.Strapi, work: () => Promise<Result>): Promise<Result> =>
  inTransaction(strapi, async (trx) => {
    await trx.raw(`SAVEPOINT ${SAVEPOINT}`);
    try {
      const result = await work();
      await trx.raw(`RELEASE SAVEPOINT ${SAVEPOINT}`);
      return result;
    } catch (error) {
      // without a connection there is nothing to go back to, and the first error tells why
      await trx.raw(`ROLLBACK TO SAVEPOINT ${SAVEPOINT}`).catch(() => undefined);
      throw error;
    }
  });

/**
 * MySQL and MariaDB: what has been sent beside the statement by which the database undid a transaction would be stored,
 * each statement for itself. Like this it opens a transaction of its own, which ROLLBACK undoes.
 */
const STAYS_OPEN: SessionSettings = { autocommit: 0 };

/**
 * Ends a transaction with its connection, and with an error by which the database has undone it. Strapi asks and writes
 * several things at once: where the connection breaks among them it may wait for ever.
 */
const endWhenVoid = (trx: Knex.Transaction, onVoid: (error: Error) => void): void => {
  trx.on('query-error', (error: Error) => {
    if (isVoided(error)) onVoid(error);
    if ((isVoided(error) || isConnectionLost(error)) && !trx.isCompleted()) trx.rollback().catch(() => undefined);
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
 * `commit`, which ends well even when nothing was committed. Knex tells the truth by a promise of its own. `settings` hold
 * for this transaction, on MySQL and MariaDB.
 */
export const inTransaction = async <Result>(
  strapi: Core.Strapi,
  work: (trx: Knex.Transaction) => Promise<Result>,
  settings: SessionSettings = {},
): Promise<Result> => {
  const isOutermost = !strapi.db.inTransaction();
  const transaction = async (begun: (trx: Knex.Transaction) => void): Promise<Result> =>
    strapi.db.transaction(async ({ trx }: { trx: Knex.Transaction }) => {
      begun(trx);
      if (isOutermost && dialectOf(strapi) === 'mysql') await setForTransaction(trx, { ...STAYS_OPEN, ...settings });
      return work(trx);
    });

  if (!isOutermost) return transaction(tellOfCommit);
  return new Promise((resolve, reject) => {
    let ended: Promise<unknown> = Promise.resolve();
    let voidedBy: Error | undefined;
    transaction((trx) => {
      ended = trx.executionPromise;
      // undefined when the end took too long; else an error of the driver, which may be of another context's `Error` class
      ended.catch((error: unknown) => {
        reject(voidedBy ?? (error as Error | undefined) ?? new Error('the transaction did not end in time'));
      });
      endWhenVoid(trx, (error) => {
        voidedBy ??= error;
      });
    })
      .finally(() => ended)
      .then(
        (result) => {
          if (voidedBy === undefined) resolve(result);
          else reject(voidedBy);
        },
        (error: unknown) => {
          reject(voidedBy ?? (error as Error));
        },
      );
  });
};
