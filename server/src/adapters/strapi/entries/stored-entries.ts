import type { FieldValue, RecordType, RelationValue } from '../../../contracts/values';
import { recordTypes } from '../../../domain/record-types';
import { group, links, type RowOf } from '../../../database/rows';
import { instant, orElse, orNull, text } from '../../../readers';
import { fieldValue } from '../value-readers';
import { linkName } from '../../../migrator/plan/identity';
import { sortedSet } from '../../../migrator/plan/compare/merge-set';
import type { StoredEntry } from '../../../migrator/ports/entry';
import type { RecordAttributes, RelationAttribute } from './record-attributes';

/** What a row of a record's table holds of the attributes of its type. */
export const rowColumns = ({ localized, shared, media, relations }: RecordAttributes) => ({
  documentId: text,
  // a type without locales has one entry, under no name
  locale: orElse(text, ''),
  publishedAt: orNull(instant),
  values: group([...localized, ...shared], orElse(fieldValue, null)),
  links: group([...media, ...relations.map(({ name }) => name)], links({ documentId: text, locale: orNull(text) })),
});

export type Row = RowOf<ReturnType<typeof rowColumns>>;

/** Whether a published row may link to this entry: it is published, or its type has no drafts. */
export type IsOnline = (type: RecordType, documentId: string, locale: string) => boolean;

const pick = (row: Row, names: readonly string[]): Record<string, FieldValue> =>
  Object.fromEntries(names.map((name) => [name, row.values[name] ?? null]));

/** The documents, or files, that a row links to. */
export const linkedIds = (row: Row, name: string): string[] =>
  sortedSet((row.links[name] ?? []).map(({ documentId }) => documentId));

const mediaValues = (row: Row, names: readonly string[]): Record<string, FieldValue> =>
  Object.fromEntries(names.map((name) => [name, linkedIds(row, name)[0] ?? null]));

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
  ...[...localized, ...shared].filter((name) => draft.values[name] !== published.values[name]),
  ...media.filter((name) => linkedIds(draft, name).join() !== linkedIds(published, name).join()),
];

/**
 * The relations in which the published row links to something else than the draft. A target that is not published
 * cannot stand in a published row, so its absence there is no difference.
 */
const pendingRelations = (draft: Row, published: Row, { relations }: RecordAttributes, isOnline: IsOnline): string[] =>
  relations
    .filter(({ name, target }) => {
      const held = linkedIds(published, name);
      const wanted = linkedIds(draft, name).filter((id) => held.includes(id) || isOnline(target, id, draft.locale));
      return wanted.join() !== held.join();
    })
    .map(({ name }) => name);

/** Joins the draft and published rows of a type into one entry per document and locale. */
export const storedEntries = (
  type: RecordType,
  attributes: RecordAttributes,
  rows: readonly Row[],
  isOnline: IsOnline,
): StoredEntry[] => {
  const { hasDrafts } = recordTypes[type];
  const place = (row: Row) => `${row.documentId} ${row.locale}`;
  const isPublished = (row: Row) => row.publishedAt !== null;
  const published = new Map(rows.filter(isPublished).map((row) => [place(row), row]));
  const publicationOf = (row: Row): Pick<StoredEntry, 'publication' | 'pending'> => {
    if (!hasDrafts) return { publication: 'published', pending: [] };
    const twin = published.get(place(row));
    if (twin === undefined) return { publication: 'draft', pending: [] };
    const pending = [...pendingValues(row, twin, attributes), ...pendingRelations(row, twin, attributes, isOnline)];
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
