import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { dialectOf, type Dialect } from '../../database/dialect';
import { withShortLockWait } from '../../database/short-lock-wait';
import { tableIn } from '../../database/table-in';
import type { RecordType } from '../../contracts/values';
import { contentUid } from '../content-type';

/** A document of one of the plugin's types. */
export interface LockedDocument {
  type: RecordType;
  documentId: string;
}

/** Any number that nobody else uses as the first of the two of an advisory lock of this database. */
const ADVISORY_SPACE = 7_305_118;

type Lock = (strapi: Core.Strapi, trx: Knex.Transaction, document: LockedDocument) => Promise<void>;

const rowsOf = (strapi: Core.Strapi, trx: Knex.Transaction, { type, documentId }: LockedDocument) =>
  tableIn(strapi, trx, strapi.db.metadata.get(contentUid(type)).tableName)
    .select('id')
    .where({ document_id: documentId })
    .orderBy('id');

const LOCKS: Record<Dialect, Lock> = {
  // Locks the whole file: a statement that writes nothing, so that others wait here and not in the middle of their work.
  async sqlite(strapi, trx, document) {
    await withShortLockWait(strapi, trx, () =>
      rowsOf(strapi, trx, document).clear('select').clear('order').whereRaw('1 = 0').update({ document_id: '' }),
    );
  },
  // Who waits for rows that are replaced meanwhile holds none of the new ones: a number that all agree on is held as well.
  async postgres(strapi, trx, document) {
    await trx.raw('SELECT pg_advisory_xact_lock(?, hashtext(?))', [ADVISORY_SPACE, document.documentId]);
    await rowsOf(strapi, trx, document).forUpdate();
  },
  // holds the place of rows that are not there, too
  async mysql(strapi, trx, document) {
    await rowsOf(strapi, trx, document).forUpdate();
  },
};

const held = new WeakMap<Knex.Transaction, Set<string>>();

const keyOf = ({ type, documentId }: LockedDocument): string => `${type} ${documentId}`;

/** Whether a transaction has locked a document already. */
export const isLocked = (trx: Knex.Transaction, document: LockedDocument): boolean =>
  held.get(trx)?.has(keyOf(document)) === true;

/**
 * Keeps others from changing a document until the transaction ends: whoever writes it locks it first. What is read
 * after is what the last of them left, as long as the transaction has read nothing before.
 */
export const lockDocument: Lock = async (strapi, trx, document) => {
  if (isLocked(trx, document)) return;
  await LOCKS[dialectOf(strapi)](strapi, trx, document);
  held.set(trx, (held.get(trx) ?? new Set()).add(keyOf(document)));
};
