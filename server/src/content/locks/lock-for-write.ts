import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { dialectOf } from '../../database/dialect';
import { tableIn } from '../../database/table-in';
import { documentKey } from '../../../../model/entry-keys';
import { contentUid } from '../content-type';
import { EntryBusyError } from './entry-busy-error';
import { linkedDocuments, showsLinksNow } from './linked-documents';
import { inLockOrder, isLocked, lockDocuments, type LockedDocument } from './lock-document';

/** The documents of a write. */
export interface Writes {
  /** Those that it changes. */
  documents: readonly LockedDocument[];
  /** Others that it names. */
  named?: readonly LockedDocument[];
}

/** The documents that a transaction holds with all that they are linked to. */
const heldWhole = new WeakMap<Knex.Transaction, Set<string>>();

const holdWhole = (trx: Knex.Transaction, documents: readonly LockedDocument[]): void => {
  heldWhole.set(trx, new Set([...(heldWhole.get(trx) ?? []), ...documents.map(documentKey)]));
};

/**
 * Looks, before a transaction begins, at what the documents of a write are linked to, and answers how the transaction
 * locks all of them. Strapi publishes and discards by replacing rows: who writes a link holds both of its ends, or the
 * link would lead to a row that is gone. Throws an `EntryBusyError` when the documents have been linked to others
 * meanwhile.
 */
export const prepareLocks = async (
  strapi: Core.Strapi,
  { documents, named = [] }: Writes,
): Promise<(trx: Knex.Transaction) => Promise<void>> => {
  const linked = await linkedDocuments(strapi, documents);
  return async (trx) => {
    await lockDocuments(strapi, trx, [...documents, ...named, ...linked]);
    const now = await linkedDocuments(strapi, documents);
    if (!now.every((document) => isLocked(trx, document))) throw new EntryBusyError();
    holdWhole(trx, documents);
  };
};

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
  if (isLocked(trx, document)) return;
  await lockDocuments(strapi, trx, [document]);
  if (dialectOf(strapi) !== 'mysql') return;
  const rows = () =>
    tableIn(strapi, trx, strapi.db.metadata.get(contentUid(document.type)).tableName)
      .select<Version[]>('id', 'updated_at')
      .where({ document_id: document.documentId })
      .orderBy('id');
  if (versions(await rows()) !== versions(await rows().forUpdate())) throw new EntryBusyError();
};

/**
 * Locks the documents of a write in a transaction that is open already. Whoever links one of them holds it meanwhile, so
 * that what it is linked to is known only when it is locked. Throws an `EntryBusyError` where the database does not show
 * that in this transaction any more.
 */
export const lockAllLate = async (
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  { documents, named = [] }: Writes,
): Promise<void> => {
  // its file is locked by the first write; a wait in here would hold all others up
  if (dialectOf(strapi) === 'sqlite') return;
  const whole = heldWhole.get(trx);
  const open = documents.filter((document) => whole?.has(documentKey(document)) !== true);
  const lockAll = async (wanted: readonly LockedDocument[]): Promise<void> => {
    for (const document of inLockOrder(wanted)) await lockLate(strapi, trx, document);
  };
  await lockAll([...open, ...named, ...(await linkedDocuments(strapi, open))]);
  if (!(await showsLinksNow(strapi, trx, open))) throw new EntryBusyError();
  await lockAll(await linkedDocuments(strapi, open));
  holdWhole(trx, open);
};
