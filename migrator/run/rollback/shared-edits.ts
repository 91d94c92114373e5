import type { FieldRoles } from '../../model/ports/target';
import { fieldsApart, type RowState } from './entry-state';
import type { SharedTrace } from './trace';

const NOTHING: SharedTrace = { facts: {}, known: new Set() };

/**
 * The shared facts of a document that somebody has changed. For a document that existed before, only the facts that the
 * items wrote or found are compared. For one that `goesWhole`, all facts are compared, because no edit may be lost.
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

/** The edits among them that no language of the document has published yet. */
export const unpublishedEdits = (edits: readonly string[], draft: RowState, published: readonly RowState[]): string[] =>
  edits.filter((field) => published.every((row) => row[field] !== draft[field]));
