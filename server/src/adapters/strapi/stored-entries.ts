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

const sameScalars = (a: Row, b: Row, { localized, shared }: RecordAttributes): boolean =>
  [...localized, ...shared].every((name) => (a[name] ?? null) === (b[name] ?? null));

/**
 * Whether the published row links to what the draft links to. A target that is not published cannot stand in a
 * published row, so its absence there is no difference.
 */
const sameRelations = (draft: Row, published: Row, names: readonly string[], online: ReadonlySet<string>): boolean => {
  const wanted = relationIds(draft, names);
  const held = relationIds(published, names);
  return names.every((name) => {
    const target = wanted[name] ?? null;
    return (
      held[name] === target || (held[name] === null && target !== null && !online.has(`${target} ${draft.locale}`))
    );
  });
};

/** Joins the draft and published rows of a type into one entry per document and locale. */
export const storedEntries = (type: RecordType, attributes: RecordAttributes, rows: readonly Row[]): StoredEntry[] => {
  const place = (row: Row) => `${row.documentId} ${row.locale}`;
  const isPublished = (row: Row) => row.publishedAt !== null;
  const published = new Map(rows.filter(isPublished).map((row) => [place(row), row]));
  const online = new Set(published.keys());
  const publicationOf = (row: Row): StoredEntry['publication'] => {
    if (!attributes.hasDrafts) return 'published';
    const twin = published.get(place(row));
    if (twin === undefined) return 'draft';
    const same = sameScalars(row, twin, attributes) && sameRelations(row, twin, attributes.relations, online);
    return same ? 'published' : 'modified';
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
      publication: publicationOf(row),
    }));
};
