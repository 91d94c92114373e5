import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { dialectOf, type Dialect } from '../../database/dialect';
import { withShortLockWait } from '../../database/short-lock-wait';
import { chunks } from '../../database/chunks';
import { tableIn } from '../../database/table-in';
import { documentKey } from '../../../../model/entry-keys';
import { RECORD_TYPES, type RecordType } from '../../../../model/contracts/values';
import { groupBy } from '../../../../migrator/group-by';
import { contentUid } from '../content-type';

/** A document of one of the plugin's types. */
export interface LockedDocument {
  type: RecordType;
  documentId: string;
}

/** The one order in which documents are locked, so that no two transactions wait for each other. */
export const inLockOrder = <Document extends LockedDocument>(documents: readonly Document[]): Document[] =>
  [...documents].sort(
    (a, b) => RECORD_TYPES.indexOf(a.type) - RECORD_TYPES.indexOf(b.type) || (a.documentId < b.documentId ? -1 : 1),
  );

/** Any number that nobody else uses as the first of the two of an advisory lock of this database. */
const ADVISORY_SPACE = 7_305_118;

type Lock = (strapi: Core.Strapi, trx: Knex.Transaction, documents: readonly LockedDocument[]) => Promise<void>;

const rowsOf = (
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  documents: readonly LockedDocument[],
): Knex.QueryBuilder[] =>
  [...groupBy(documents, ({ type }) => type)].flatMap(([type, ofType]) =>
    chunks(ofType.map(({ documentId }) => documentId)).map((ids) =>
      tableIn(strapi, trx, strapi.db.metadata.get(contentUid(type)).tableName)
        .select('id')
        .whereIn('document_id', ids)
        .orderBy('id'),
    ),
  );

const LOCKS: Record<Dialect, Lock> = {
  // Locks the whole file: a statement that writes nothing, so that others wait here and not in the middle of their work.
  async sqlite(strapi, trx, documents) {
    const [first] = rowsOf(strapi, trx, documents);
    if (first === undefined) return;
    await withShortLockWait(strapi, trx, () =>
      first.clear('select').clear('order').whereRaw('1 = 0').update({ document_id: '' }),
    );
  },
  // Who waits for rows that are replaced meanwhile holds none of the new ones: a number that all agree on is held as well.
  async postgres(strapi, trx, documents) {
    for (const part of chunks(documents)) {
      const numbers = part.map(() => 'pg_advisory_xact_lock(?, hashtext(?))').join(', ');
      await trx.raw(
        `SELECT ${numbers}`,
        part.flatMap(({ documentId }) => [ADVISORY_SPACE, documentId]),
      );
    }
    for (const rows of rowsOf(strapi, trx, documents)) await rows.forUpdate();
  },
  // holds the place of rows that are not there, too
  async mysql(strapi, trx, documents) {
    for (const rows of rowsOf(strapi, trx, documents)) await rows.forUpdate();
  },
};

const held = new WeakMap<Knex.Transaction, Set<string>>();

/** Whether a transaction has locked a document already. */
export const isLocked = (trx: Knex.Transaction, document: LockedDocument): boolean =>
  held.get(trx)?.has(documentKey(document)) === true;

/**
 * Keeps others from changing documents until the transaction ends: whoever writes one locks it first. What is read after
 * is what the last of them left, as long as the transaction has read nothing before.
 */
export const lockDocuments: Lock = async (strapi, trx, documents) => {
  const open = new Map(documents.filter((each) => !isLocked(trx, each)).map((each) => [documentKey(each), each]));
  if (open.size === 0) return;
  await LOCKS[dialectOf(strapi)](strapi, trx, inLockOrder([...open.values()]));
  held.set(trx, new Set([...(held.get(trx) ?? []), ...open.keys()]));
};
