import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { contentUid, localizedAttributes } from '../../../content/content-type';
import { keepMediaLinks } from '../../../content/kept/media-links';
import type { RecordType } from '../../../../../model/contracts/values';
import { chunks } from '../../../database/chunks';
import { inTransaction } from '../../../database/in-transaction';
import { tableIn } from '../../../database/table-in';
import { recordTypes } from '../../../../../model/record-types';
import { namedByLink } from '../../../../../migrator/plan/identity';
import { listOf, number, object, text, anything } from '../../../../../model/readers';
import { FILE_UID } from '../../media/upload-plugin';
import { fileIds } from '../entries/files-to-write';
import { linkTable, type LinkTable } from '../../../database/link-table';
import { oncePerType } from '../entries/once-per-type';
import { recordAttributes, type RelationAttribute } from '../entries/record-attributes';
import type { NewRow } from './new-rows';
import { NotInBulkError } from './not-in-bulk-error';
import type { RowIds } from './row-ids';

type Named = ReturnType<typeof namedByLink>;

const namedIn = ({ entry }: NewRow, { name }: RelationAttribute): Named[] =>
  [entry.relations[name] ?? []].flat().map(namedByLink);

/** The documents that rows are linked to. */
export const linkedDocuments = (
  strapi: Core.Strapi,
  rows: readonly NewRow[],
): { type: RecordType; documentId: string }[] => {
  const relationsOf = oncePerType((type) => recordAttributes(strapi, type).relations);
  return rows.flatMap((row) =>
    relationsOf(row.entry.type).flatMap((relation) =>
      namedIn(row, relation).map(({ documentId }) => ({ type: relation.target, documentId })),
    ),
  );
};

/**
 * The rows that a row is linked to by one name: drafts to drafts and published rows to published ones, which need not be
 * there; from a type without drafts to both.
 */
const targetsOf = (
  { entry: { type, locale: own }, isOnline }: NewRow,
  target: RecordType,
  { documentId, locale = own }: Named,
  ids: RowIds,
): number[] => {
  const place = { type: target, documentId, locale: recordTypes[target].hasLocales ? locale : '' };
  const versions = !recordTypes[target].hasDrafts ? [true] : recordTypes[type].hasDrafts ? [isOnline] : [false, true];
  const found = versions.flatMap((version) => ids({ ...place, isOnline: version }) ?? []);
  const mayLack = recordTypes[type].hasDrafts && isOnline;
  if (found.length === 0 && !mayLack) throw new NotInBulkError(`${target} ${documentId} is not there`);
  return found;
};

interface Link {
  holder: number;
  target: number;
  /** Its position among the links of its holder, from 1. */
  position: number;
  /** The entry and the position: what a draft and its published version have in common. */
  place: string;
}

const counted = listOf(object({ target: number, last: anything }));

/** The last positions among the links of targets, seen from there. */
const lastPositions = async (
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  { name, target, inverseOrder }: LinkTable & { inverseOrder: string },
  targets: readonly number[],
): Promise<Map<number, number>> => {
  const last = new Map<number, number>();
  for (const some of chunks(targets)) {
    const found: unknown = await tableIn(strapi, trx, name)
      .select({ target })
      .max({ last: inverseOrder })
      .whereIn(target, some)
      .groupBy(target);
    for (const row of counted(found)) last.set(row.target, Number(row.last ?? 0));
  }
  return last;
};

const insertLinks = async (
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  table: LinkTable,
  links: readonly Link[],
): Promise<void> => {
  const { order, inverseOrder } = table;
  const targets = [...new Set(links.map(({ target }) => target))];
  const last = inverseOrder === null ? null : await lastPositions(strapi, trx, { ...table, inverseOrder }, targets);
  // a published row takes its positions over from its draft, which comes before it, on both sides
  const taken = new Map<string, number>();
  const rows = links.map(({ holder, target, position, place }) => {
    const next = taken.get(place) ?? (last?.get(target) ?? 0) + 1;
    last?.set(target, Math.max(next, last.get(target) ?? 0));
    taken.set(place, next);
    return {
      [table.holder]: holder,
      [table.target]: target,
      ...(order !== null && { [order]: position }),
      ...(inverseOrder !== null && { [inverseOrder]: next }),
    };
  });
  for (const part of chunks(rows)) await tableIn(strapi, trx, table.name).insert(part);
};

/** A row with its id. */
export interface StoredRow {
  row: NewRow;
  id: number;
}

/** Links rows to the entries that they name. */
export const linkRows = async (strapi: Core.Strapi, stored: readonly StoredRow[], ids: RowIds): Promise<void> =>
  inTransaction(strapi, async (trx) => {
    for (const type of new Set(stored.map(({ row }) => row.entry.type)))
      for (const relation of recordAttributes(strapi, type).relations) {
        const table = linkTable(strapi, contentUid(type), relation.name);
        if (table === null) throw new NotInBulkError(`the links of ${type} are stored otherwise`);
        const links = stored
          .filter(({ row }) => row.entry.type === type)
          .flatMap(({ row, id }) =>
            namedIn(row, relation).flatMap((named, at) => {
              const place = `${row.entry.documentId} ${row.entry.locale} ${at}`;
              const targets = targetsOf(row, relation.target, named, ids);
              return targets.map((target) => ({ holder: id, target, position: at + 1, place }));
            }),
          );
        if (links.length > 0) await insertLinks(strapi, trx, table, links);
      }
  });

const mediaTable = object({
  joinTable: object({
    name: text,
    joinColumn: object({ name: text }),
    morphColumn: object({ idColumn: object({ name: text }), typeColumn: object({ name: text }) }),
  }),
});

/** Links rows to files of the media library. */
export const linkFiles = async (strapi: Core.Strapi, stored: readonly StoredRow[]): Promise<void> => {
  const named = stored.flatMap(({ row, id }) =>
    localizedAttributes(strapi, row.entry.type).media.flatMap((field) => {
      const file = row.entry.fields[field];
      return typeof file === 'string' ? [{ uid: contentUid(row.entry.type), id, field, file }] : [];
    }),
  );
  if (named.length === 0) return;
  const files = await fileIds(strapi, [...new Set(named.map(({ file }) => file))]);
  const { name, joinColumn, morphColumn } = mediaTable(
    strapi.db.metadata.get(FILE_UID).attributes['related'],
  ).joinTable;
  // a file that a person has deleted leaves its field empty
  const linked = named.filter(({ file }) => files.has(file));
  await inTransaction(strapi, async (trx) => {
    const rows = linked.map(({ uid, id, field, file }) => ({
      [joinColumn.name]: files.get(file),
      [morphColumn.idColumn.name]: id,
      [morphColumn.typeColumn.name]: uid,
      field,
      order: 1,
    }));
    for (const part of chunks(rows)) await tableIn(strapi, trx, name).insert(part);
  });
  await keepMediaLinks(strapi, linked);
};
