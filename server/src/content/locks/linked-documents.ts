import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { RECORD_TYPES, type RecordType } from '../../../../model/contracts/values';
import { chunks } from '../../database/chunks';
import { dialectOf } from '../../database/dialect';
import { linkTable } from '../../database/link-table';
import { onConnection } from '../../database/on-connection';
import { tableIn } from '../../database/table-in';
import { documentKey } from '../../../../model/entry-keys';
import { recordTypes } from '../../../../model/record-types';
import { groupBy } from '../../../../migrator/group-by';
import { listOf, number, object, text } from '../../../../model/readers';
import { contentUid } from '../content-type';
import { recordRelations } from '../record-relations';
import { namedDocumentIds } from '../relation-input';
import type { LockedDocument } from './lock-document';

const found = listOf(object({ type_at: number, document_id: text }));

/** Whether Strapi gives entries of a type new rows: it publishes a draft, and takes one back, by replacing rows. */
const isReplaced = (type: RecordType): boolean => recordTypes[type].hasDrafts;

const linkedTo = async (
  strapi: Core.Strapi,
  type: RecordType,
  documentIds: readonly string[],
): Promise<LockedDocument[]> => {
  const tableOf = (each: RecordType) => strapi.db.metadata.get(contentUid(each)).tableName;
  const rows = await onConnection(strapi, async (knex): Promise<unknown> => {
    const asked = recordRelations(strapi, type).flatMap(({ name, target, isMirror }) => {
      const table = isMirror || !isReplaced(target) ? null : linkTable(strapi, contentUid(type), name);
      if (table === null) return [];
      return tableIn(strapi, knex, `${table.name} as l`)
        .join(`${tableOf(type)} as h`, 'h.id', `l.${table.holder}`)
        .join(`${tableOf(target)} as t`, 't.id', `l.${table.target}`)
        .whereIn('h.document_id', documentIds)
        .distinct(knex.raw(`${String(RECORD_TYPES.indexOf(target))} as type_at`), 't.document_id');
    });
    return asked.length === 0 ? [] : knex.unionAll(asked);
  });
  return found(rows).flatMap(({ type_at: at, document_id: documentId }) => {
    const target = RECORD_TYPES[at];
    return target === undefined ? [] : [{ type: target, documentId }];
  });
};

/**
 * The documents that any row of these documents is linked to, from the side that stores the links, as far as their rows
 * are replaced. None on SQLite, where a lock is one of the whole file. One statement for each type.
 */
export const linkedDocuments = async (
  strapi: Core.Strapi,
  documents: readonly LockedDocument[],
): Promise<LockedDocument[]> => {
  if (dialectOf(strapi) === 'sqlite') return [];
  const linked = new Map<string, LockedDocument>();
  for (const [type, ofType] of groupBy(documents, (each) => each.type))
    for (const some of chunks([...new Set(ofType.map(({ documentId }) => documentId))]))
      for (const document of await linkedTo(strapi, type, some)) linked.set(documentKey(document), document);
  return [...linked.values()];
};

/**
 * Whether a transaction sees the links that these documents have now. MariaDB keeps on showing what was there at its first
 * read, except to a read that locks.
 */
export const showsLinksNow = async (
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  documents: readonly LockedDocument[],
): Promise<boolean> => {
  if (dialectOf(strapi) !== 'mysql') return true;
  for (const [type, ofType] of groupBy(documents, (each) => each.type))
    for (const { name, target, isMirror } of recordRelations(strapi, type)) {
      const table = isMirror || !isReplaced(target) ? null : linkTable(strapi, contentUid(type), name);
      if (table === null) continue;
      const holders = tableIn(strapi, trx, strapi.db.metadata.get(contentUid(type)).tableName)
        .select('id')
        .whereIn(
          'document_id',
          ofType.map(({ documentId }) => documentId),
        );
      const links = () => tableIn(strapi, trx, table.name).whereIn(table.holder, holders).orderBy('id').pluck('id');
      const seen: unknown = await links();
      const now: unknown = await links().forShare();
      if (JSON.stringify(seen) !== JSON.stringify(now)) return false;
    }
  return true;
};

/** The documents that the data of a write names, from either side of a relation, as far as their rows are replaced. */
export const documentsNamedIn = (strapi: Core.Strapi, type: RecordType, data: unknown): LockedDocument[] => {
  const fields = new Map(Object.entries(data ?? {}));
  return recordRelations(strapi, type)
    .filter(({ target }) => isReplaced(target))
    .flatMap(({ name, target }) =>
      namedDocumentIds(fields.get(name)).map((documentId) => ({ type: target, documentId })),
    );
};
