import type { FieldValue, Locale, RecordType, RelationValue } from '../../../model/contracts/values';
import type { StatedFact } from '../record-draft';
import type { SourcePath } from '../source';

/** The values that the last import wrote: the base of every three-way comparison. */
export interface Base {
  fields: Record<string, FieldValue>;
  relations: Record<string, RelationValue>;
  /** Whether an import has published this locale. */
  published: boolean;
  /** Where the facts came from, by attribute name. */
  stated?: Record<string, StatedFact>;
  /** The record existed before this site's first import of it: values that others entered are kept. */
  adopted?: true;
}

/** One row of the source map. `locale` is `''` for the facts that all locales of a record share. */
export interface KnownEntry {
  type: RecordType;
  key: string;
  locale: Locale;
  documentId: string;
  sourcePath: SourcePath;
  contentHash: string;
  base: Base;
  /** The key under which the row is stored, when its page has moved and has another key now. */
  renamedFrom?: string;
}

/** Some rows of a site's source map, in their order. */
export interface KnownPart {
  rows: KnownEntry[];
  /** Where the next part begins; null behind the last one. */
  next: number | null;
}

/** A row of the source map as it was before an item wrote it; `row` is null when there was none. */
export interface SourceBefore {
  sourceId: string;
  row: Record<string, unknown> | null;
}
