import type { Core } from '@strapi/strapi';
import { inTransaction } from './in-transaction';

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
