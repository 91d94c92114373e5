import type { Core } from '@strapi/strapi';
import { inTransaction } from '../../database/in-transaction';
import { isBrokenLink, isConnectionLost, isLockWaitOver, isTransient } from '../../database/transient-error';
import { getService } from '../../get-service';
import { EntryBusyError } from './entry-busy-error';
import { lockAllLate, prepareLocks, type Writes } from './lock-for-write';

/** Pauses between tries, in milliseconds: some five seconds in all. */
const PAUSES: readonly number[] = [20, 60, 150, 400, 800, 1_500, 2_000];

const isWorthAnotherTry = (error: unknown): boolean =>
  // a document that was locked late, in a transaction that can be begun anew
  error instanceof EntryBusyError ||
  isBrokenLink(error) ||
  (isTransient(error) && !isConnectionLost(error) && !isLockWaitOver(error));

const busyAfter = (error: unknown): EntryBusyError =>
  error instanceof EntryBusyError ? error : new EntryBusyError(error);

/**
 * Runs a write of somebody who waits for its answer, in a transaction that locks its documents before it reads anything;
 * and again where it met another write that it could not wait for. Throws an `EntryBusyError` when that does not help,
 * and in a transaction of the caller's that has read a document before somebody else changed it.
 */
export const lockedWrite = async <Result>(
  strapi: Core.Strapi,
  writes: Writes,
  work: (again: boolean) => Promise<Result>,
): Promise<Result> => {
  if (strapi.db.inTransaction()) {
    await inTransaction(strapi, (trx) => lockAllLate(strapi, trx, writes)).catch((error: unknown) => {
      throw isWorthAnotherTry(error) ? busyAfter(error) : error;
    });
    return work(false);
  }
  for (let tries = 0; ; tries += 1) {
    try {
      const lock = await prepareLocks(strapi, writes);
      return await inTransaction(strapi, async (trx) => {
        await lock(trx);
        return work(tries > 0);
      });
    } catch (error) {
      const pause = PAUSES[tries];
      if (isLockWaitOver(error) || (isWorthAnotherTry(error) && pause === undefined)) throw busyAfter(error);
      if (!isWorthAnotherTry(error) || pause === undefined) throw error;
      await getService(strapi, 'clock').sleep(pause);
    }
  }
};
