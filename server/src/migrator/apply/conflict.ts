import type { Locale, RecordType, SourcePath } from '../model';
import type { FieldChange, PlanItem } from '../plan/plan';
import type { EntryValue } from '../ports';

/** A field that an editor and the source changed, each in its own way. */
export interface ConflictField {
  field: string;
  /** What the last import wrote. */
  base: EntryValue;
  /** What Strapi held when the plan was made. */
  editor: EntryValue;
  /** What the source says. */
  source: EntryValue;
}

/** An entry that waits for a person, with the fields that are still open. */
export interface Conflict {
  /** The item's number in its run. */
  item: number;
  key: string;
  type: RecordType;
  locale: Locale;
  documentId: string;
  sourcePath: SourcePath;
  fields: ConflictField[];
}

/** The changes that a person has to choose between. */
export const contested = (item: Pick<PlanItem, 'changes'>): FieldChange[] =>
  item.changes.filter(({ verdict }) => verdict === 'conflict');

export const conflictOf = (number: number, item: PlanItem): Conflict => ({
  item: number,
  key: item.key,
  type: item.type,
  locale: item.locale,
  documentId: item.documentId,
  sourcePath: item.sourcePath,
  fields: contested(item).map(({ field, base, stored, source }) => ({ field, base, editor: stored, source })),
});
