import type { Core } from '@strapi/strapi';
import { tableIn } from '../../../database/table-in';
import { findRows, group, rowReader, type RowOf } from '../../../database/rows';
import { instant, listOf, number, orNull, text } from '../../../../../model/readers';
import { contentUid } from '../../../content/content-type';
import { recordTypes } from '../../../../../model/record-types';
import type { EntryPlace } from '../../../../../migrator/model/ports/entry';
import type { IncomingLink, RowPlace } from '../../../../../migrator/model/ports/links';
import { chunks } from '../../../database/chunks';
import { inTransaction } from '../../../database/in-transaction';
import { linkTable } from '../../../database/link-table';
import { relationsTo } from './links-to';

const ROW = { id: number, documentId: text, locale: orNull(text), publishedAt: orNull(instant) };

type StoredRow = RowOf<typeof ROW>;

/** A link: its two ends, and its columns of order. */
const linkRow = (orders: readonly string[]) =>
  rowReader({ holder: number, target: number, orders: group(orders, orNull(number)) });

const rowsAt = async (strapi: Core.Strapi, { type, documentId, locale }: EntryPlace): Promise<StoredRow[]> =>
  findRows(strapi, contentUid(type), ROW, {
    where: recordTypes[type].hasLocales ? { documentId, locale } : { documentId },
  });

const isPublished = ({ publishedAt }: Pick<StoredRow, 'publishedAt'>): boolean => publishedAt !== null;

/** The places of rows by their id. A component has no document: its rows are known by their id alone. */
const placesOf = async (strapi: Core.Strapi, uid: string, ids: readonly number[]): Promise<Map<number, RowPlace>> => {
  if (!('documentId' in strapi.db.metadata.get(uid).attributes)) return new Map(ids.map((id) => [id, { id }]));
  const places = new Map<number, RowPlace>();
  for (const some of chunks(ids)) {
    const where = { id: { $in: some } };
    const rows = await findRows(strapi, uid, ROW, { where });
    for (const { id, documentId, locale, ...row } of rows)
      places.set(id, { documentId, locale, published: isPublished(row) });
  }
  return places;
};

const idAt = async (strapi: Core.Strapi, uid: string, place: RowPlace): Promise<number | null> => {
  if ('id' in place) return (await strapi.db.query(uid).count({ where: { id: place.id } })) > 0 ? place.id : null;
  const { documentId, locale, published } = place;
  const rows = await findRows(strapi, uid, ROW, { where: { documentId, locale } });
  return rows.find((row) => isPublished(row) === published)?.id ?? null;
};

/**
 * Everything in the app that is linked to an entry, row by row: a removal takes these links along, and neither Strapi nor
 * the entry remembers them. With `publishedOnly` what is linked to its published row, which is all that going offline takes.
 */
export const incomingLinks = async (
  strapi: Core.Strapi,
  entry: EntryPlace,
  { publishedOnly }: { publishedOnly: boolean },
): Promise<IncomingLink[]> =>
  inTransaction(strapi, async (trx) => {
    const rows = (await rowsAt(strapi, entry)).filter((row) => !publishedOnly || isPublished(row));
    const targets = new Map(rows.map((row) => [row.id, row]));
    const links: IncomingLink[] = [];
    for (const { uid, field } of relationsTo(strapi, contentUid(entry.type))) {
      const table = linkTable(strapi, uid, field);
      if (table === null) continue;
      const found: unknown = await tableIn(strapi, trx, table.name)
        .select({ holder: table.holder, target: table.target })
        .select(table.orders)
        .whereIn(table.target, [...targets.keys()])
        .orderBy('id');
      const held = listOf(linkRow(table.orders))(found);
      const places = await placesOf(strapi, uid, [...new Set(held.map(({ holder }) => holder))]);
      for (const row of held) {
        const from = places.get(row.holder);
        const target = targets.get(row.target);
        if (from === undefined || target === undefined) continue;
        links.push({ uid, field, from, toPublished: isPublished(target), order: row.orders });
      }
    }
    return links;
  });

/**
 * Puts links to an entry back that a removal took along, each as it was. Leaves out those whose rows are gone, and those in
 * whose place somebody has linked something else since. Past the Document Service, as they went: whoever holds them
 * has not been edited.
 */
export const putBackLinks = async (
  strapi: Core.Strapi,
  entry: EntryPlace,
  links: readonly IncomingLink[],
): Promise<void> => {
  if (links.length === 0) return;
  await inTransaction(strapi, async (trx) => {
    const rows = await rowsAt(strapi, entry);
    for (const { uid, field, from, toPublished, order } of links) {
      const table = strapi.db.metadata.has(uid) ? linkTable(strapi, uid, field) : null;
      const target = rows.find((row) => isPublished(row) === toPublished)?.id;
      const holder = table === null ? null : await idAt(strapi, uid, from);
      if (table === null || target === undefined || holder === null) continue;
      const link = { [table.holder]: holder, [table.target]: target };
      const taken = tableIn(strapi, trx, table.name).where(link);
      if (table.isToOne) void taken.orWhere({ [table.holder]: holder });
      if (table.isOneTo) void taken.orWhere({ [table.target]: target });
      if ((await taken.first('id')) === undefined) await tableIn(strapi, trx, table.name).insert({ ...link, ...order });
    }
  });
};
