import type { FieldRoles } from '../ports';
import { fieldsApart, type RowState } from './entry-state';
import type { SharedTrace } from './trace';

const NOTHING: SharedTrace = { facts: {}, known: new Set() };

/**
 * The shared facts of a document that somebody has changed. Of a document that others had before, the items know only
 * the facts that they wrote or found; of one that `goesWhole`, nothing may be lost.
 */
export const sharedEdits = (
  { facts, known }: SharedTrace = NOTHING,
  drafts: readonly RowState[],
  { shared }: FieldRoles,
  goesWhole: boolean,
): string[] => {
  const passing = (field: string) => !shared.has(field) || (!goesWhole && !known.has(field));
  return [...new Set(drafts.flatMap((draft) => fieldsApart(facts, draft, passing)))].sort();
};

/** Those of them that no language of the document shows its readers yet. */
export const unpublishedEdits = (edits: readonly string[], draft: RowState, published: readonly RowState[]): string[] =>
  edits.filter((field) => published.every((row) => row[field] !== draft[field]));
