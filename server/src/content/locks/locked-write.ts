import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { dialectOf } from '../../database/dialect';
import { inTransaction } from '../../database/in-transaction';
import { tableIn } from '../../database/table-in';
import { isConnectionLost, isLockWaitOver, isTransient } from '../../database/transient-error';
import { getService } from '../../get-service';
import { contentUid } from '../content-type';
import { isLocked, lockDocuments, type LockedDocument } from './lock-document';
import { CodedError } from '../../coded-error';

/** Somebody else writes the same entry at the same moment, and nothing of this write is stored. */
export class EntryBusyError extends CodedError<'ENTRY_BUSY'> {
  override name = 'EntryBusyError';
  /** As Strapi answers it over HTTP. */
  readonly status = 409;
  constructor(cause?: unknown) {
    super('ENTRY_BUSY', 'An import or another person changed this entry at the same time. Reload it, then try again.', {
      cause,
    });
  }
}

/** Pauses between tries, in milliseconds: some five seconds in all. */
const PAUSES: readonly number[] = [20, 60, 150, 400, 800, 1_500, 2_000];

const isWorthAnotherTry = (error: unknown): boolean =>
  // a document that was locked late, in a transaction that can be begun anew
  error instanceof EntryBusyError || (isTransient(error) && !isConnectionLost(error) && !isLockWaitOver(error));

const busyAfter = (error: unknown): EntryBusyError =>
  error instanceof EntryBusyError ? error : new EntryBusyError(error);

interface Version {
  id: number;
  updated_at: unknown;
}

const versions = (rows: readonly Version[]): string =>
  rows.map(({ id, updated_at: at }) => `${String(id)} ${String(at instanceof Date ? at.getTime() : at)}`).join();

/**
 * Locks a document in a transaction that somebody else opened, and that may have read it already. Where the database
 * keeps on showing it what it saw then, what it would write now is an answer to what is there no more.
 */
const lockLate = async (strapi: Core.Strapi, trx: Knex.Transaction, document: LockedDocument): Promise<void> => {
  const dialect = dialectOf(strapi);
  // its file is locked by the first write; a wait in here would hold all others up
  if (dialect === 'sqlite' || isLocked(trx, document)) return;
  try {
    await lockDocuments(strapi, trx, [document]);
    if (dialect !== 'mysql') return;
    const rows = () =>
      tableIn(strapi, trx, strapi.db.metadata.get(contentUid(document.type)).tableName)
        .select<Version[]>('id', 'updated_at')
        .where({ document_id: document.documentId })
        .orderBy('id');
    if (versions(await rows()) !== versions(await rows().forUpdate())) throw new EntryBusyError();
  } catch (error) {
    throw isWorthAnotherTry(error) ? busyAfter(error) : error;
  }
};

const lockAllLate = async (strapi: Core.Strapi, trx: Knex.Transaction, documents: readonly LockedDocument[]) => {
  // always in the same order, so that two of these never wait for each other
  const sorted = [...documents].sort((a, b) => (a.documentId < b.documentId ? -1 : 1));
  for (const document of sorted) await lockLate(strapi, trx, document);
};

/**
 * Runs a write of somebody who waits for its answer, in a transaction that locks the documents before it reads anything;
 * and again where it met another write that it could not wait for. Throws an `EntryBusyError` when that does not help,
 * and in a transaction of the caller's that has read a document before somebody else changed it.
 */
export const lockedWrite = async <Result>(
  strapi: Core.Strapi,
  documents: readonly LockedDocument[],
  work: (again: boolean) => Promise<Result>,
): Promise<Result> => {
  if (strapi.db.inTransaction()) {
    await inTransaction(strapi, (trx) => lockAllLate(strapi, trx, documents));
    return work(false);
  }
  for (let tries = 0; ; tries += 1) {
    try {
      return await inTransaction(strapi, async (trx) => {
        await lockDocuments(strapi, trx, documents);
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
