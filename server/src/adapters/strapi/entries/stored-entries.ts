import type { Core } from '@strapi/strapi';
import { contentUid } from '../../../content/content-type';
import type { FieldValue, RecordType, RelationValue } from '../../../../../model/contracts/values';
import { recordTypes } from '../../../../../model/record-types';
import { findRows, group, links, type RowOf } from '../../../database/rows';
import { instant, number, orElse, orNull, text } from '../../../../../model/readers';
import { fieldValue } from '../value-readers';
import { linkName } from '../../../../../migrator/plan/identity';
import { sortedSet } from '../../../../../migrator/plan/compare/merge-set';
import { isDeepStrictEqual } from 'node:util';
import type { StoredEntry } from '../../../../../migrator/model/ports/entry';
import { readLinks, type LinkedEntry } from './read-links';
import type { RecordAttributes, RelationAttribute } from './record-attributes';

const rowColumns = ({ localized, shared, media }: RecordAttributes) => ({
  id: number,
  documentId: text,
  // a type without locales has one entry, under no name
  locale: orElse(text, ''),
  publishedAt: orNull(instant),
  values: group([...localized, ...shared], orElse(fieldValue, null)),
  files: group(media, links({ documentId: text })),
});

/** The values of a row of a record's table, for the attributes of its type. */
export interface Row extends RowOf<ReturnType<typeof rowColumns>> {
  /** By relation. */
  links: Record<string, LinkedEntry[]>;
}

/** The draft and published rows of a type for which a condition holds. */
export const readStoredRows = async (
  strapi: Core.Strapi,
  type: RecordType,
  attributes: RecordAttributes,
  where: object,
): Promise<Row[]> => {
  const rows = await findRows(strapi, contentUid(type), rowColumns(attributes), { where });
  const ids = rows.map(({ id }) => id);
  const linksOf = await readLinks(strapi, type, attributes.relations, ids);
  return rows.map((row) => ({ ...row, links: linksOf(row.id) }));
};

const pick = (row: Row, names: readonly string[]): Record<string, FieldValue> =>
  Object.fromEntries(names.map((name) => [name, row.values[name] ?? null]));

const idsOf = (linked: readonly { documentId: string }[] = []): string[] =>
  sortedSet(linked.map(({ documentId }) => documentId));

const mediaValues = (row: Row, names: readonly string[]): Record<string, FieldValue> =>
  Object.fromEntries(names.map((name) => [name, idsOf(row.files[name])[0] ?? null]));

const relationValues = (
  type: RecordType,
  row: Row,
  relations: readonly RelationAttribute[],
): Record<string, RelationValue> =>
  Object.fromEntries(
    relations.map(({ name, many }) => {
      const names = sortedSet((row.links[name] ?? []).map((target) => linkName(type, target)));
      return [name, many ? names : (names[0] ?? null)];
    }),
  );

const pendingValues = (draft: Row, published: Row, { localized, shared, media }: RecordAttributes): string[] => [
  ...[...localized, ...shared].filter((name) => !isDeepStrictEqual(draft.values[name], published.values[name])),
  ...media.filter((name) => idsOf(draft.files[name]).join() !== idsOf(published.files[name]).join()),
];

/**
 * The relations in which the published row links to something else than the draft. A target that is not published
 * cannot stand in a published row, so its absence there is no difference.
 */
const pendingRelations = (draft: Row, published: Row, { relations }: RecordAttributes): string[] =>
  relations
    .filter(({ name }) => {
      const held = idsOf(published.links[name]);
      const linked = draft.links[name]?.filter(({ documentId, isOnline }) => isOnline || held.includes(documentId));
      return idsOf(linked).join() !== held.join();
    })
    .map(({ name }) => name);

/** Joins the draft and published rows of a type into one entry per document and locale. */
export const storedEntries = (type: RecordType, attributes: RecordAttributes, rows: readonly Row[]): StoredEntry[] => {
  const { hasDrafts } = recordTypes[type];
  const place = (row: Row) => `${row.documentId} ${row.locale}`;
  const isPublished = (row: Row) => row.publishedAt !== null;
  const published = new Map(rows.filter(isPublished).map((row) => [place(row), row]));
  const publicationOf = (row: Row): Pick<StoredEntry, 'publication' | 'pending'> => {
    if (!hasDrafts) return { publication: 'published', pending: [] };
    const twin = published.get(place(row));
    if (twin === undefined) return { publication: 'draft', pending: [] };
    const pending = [...pendingValues(row, twin, attributes), ...pendingRelations(row, twin, attributes)];
    return { publication: pending.length === 0 ? 'published' : 'modified', pending };
  };
  return rows
    .filter((row) => !hasDrafts || !isPublished(row))
    .map((row) => ({
      type,
      documentId: row.documentId,
      locale: row.locale,
      fields: { ...pick(row, attributes.localized), ...mediaValues(row, attributes.media) },
      shared: pick(row, attributes.shared),
      relations: relationValues(type, row, attributes.relations),
      ...publicationOf(row),
    }));
};
