import type { FieldValue, RecordType } from '../../migrator/model';
import type { StoredEntry } from '../../migrator/ports';
import type { RecordAttributes } from './record-attributes';

/** A row of a record's table with its to-one relations populated. */
export interface Row {
  documentId: string;
  locale: string;
  publishedAt: unknown;
  [attribute: string]: unknown;
}

const pick = (row: Row, names: readonly string[]): Record<string, FieldValue> =>
  Object.fromEntries(names.map((name) => [name, (row[name] ?? null) as FieldValue]));

const relationIds = (row: Row, names: readonly string[]): Record<string, string | null> =>
  Object.fromEntries(
    names.map((name) => [name, (row[name] as { documentId: string } | null | undefined)?.documentId ?? null]),
  );

const pendingScalars = (draft: Row, published: Row, { localized, shared }: RecordAttributes): string[] =>
  [...localized, ...shared].filter((name) => (draft[name] ?? null) !== (published[name] ?? null));

/**
 * The relations in which the published row links to something else than the draft. A target that is not published
 * cannot stand in a published row, so its absence there is no difference.
 */
const pendingRelations = (
  draft: Row,
  published: Row,
  { relations }: RecordAttributes,
  online: ReadonlySet<string>,
): string[] => {
  const wanted = relationIds(draft, relations);
  const held = relationIds(published, relations);
  return relations.filter((name) => {
    const target = wanted[name] ?? null;
    const isOffline = held[name] === null && target !== null && !online.has(`${target} ${draft.locale}`);
    return held[name] !== target && !isOffline;
  });
};

/** Joins the draft and published rows of a type into one entry per document and locale. */
export const storedEntries = (type: RecordType, attributes: RecordAttributes, rows: readonly Row[]): StoredEntry[] => {
  const place = (row: Row) => `${row.documentId} ${row.locale}`;
  const isPublished = (row: Row) => row.publishedAt !== null;
  const published = new Map(rows.filter(isPublished).map((row) => [place(row), row]));
  const online = new Set(published.keys());
  const publicationOf = (row: Row): Pick<StoredEntry, 'publication' | 'pending'> => {
    if (!attributes.hasDrafts) return { publication: 'published', pending: [] };
    const twin = published.get(place(row));
    if (twin === undefined) return { publication: 'draft', pending: [] };
    const pending = [...pendingScalars(row, twin, attributes), ...pendingRelations(row, twin, attributes, online)];
    return { publication: pending.length === 0 ? 'published' : 'modified', pending };
  };
  return rows
    .filter((row) => !attributes.hasDrafts || !isPublished(row))
    .map((row) => ({
      type,
      documentId: row.documentId,
      locale: row.locale,
      fields: pick(row, attributes.localized),
      shared: pick(row, attributes.shared),
      relations: relationIds(row, attributes.relations),
      ...publicationOf(row),
    }));
};
