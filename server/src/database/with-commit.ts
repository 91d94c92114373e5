import type { Knex } from 'knex';

/** The work that comes with the commit of a transaction. */
interface CommitWork {
  /** Right before it, in the transaction, whatever savepoints it has gone back to. */
  before: (trx: Knex.Transaction) => Promise<void>;
  /** When it has succeeded; still in the context of the transaction, which has ended. */
  after: () => void;
}

/** Does work with the commit of a transaction, whoever opened it; none of it where the transaction is rolled back. */
export const withCommit = (trx: Knex.Transaction, { before, after }: CommitWork): void => {
  const commit = trx.commit.bind(trx);
  Object.assign(trx, {
    commit: async (value?: unknown): Promise<unknown> => {
      if (!trx.isCompleted()) await before(trx);
      const committed: unknown = await commit(value);
      after();
      return committed;
    },
  });
};
