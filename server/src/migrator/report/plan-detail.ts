import type { Diagnostic } from '../diagnostics';
import type { FieldValue, FileRecord } from '../model';
import type { FieldChange, PlanItem } from '../plan/plan';
import type { RelationValue } from '../ports';
import { diagnosticsOf, indexedRow, shownRow, valuesAfter, type PlanRow } from './plan-row';

/** One item of a plan in full, for a view side by side. */
export interface PlanDetail extends Omit<PlanRow, 'diagnostics'> {
  /** The text of the file, as its author wrote it; null where no text was kept. */
  source: string | null;
  /** What the entry holds when the item has been applied. */
  fieldsAfter: Record<string, FieldValue>;
  /** What it holds now; null when there is no entry. */
  fieldsStored: Record<string, FieldValue> | null;
  changes: FieldChange[];
  /** Document ids by relation, as they will be. */
  relations: Record<string, RelationValue>;
  diagnostics: Diagnostic[];
}

export const planDetail = (
  item: PlanItem,
  n: number,
  file: FileRecord | undefined,
  source: string | null,
): PlanDetail => ({
  ...shownRow(indexedRow(item, n, file)),
  source: item.original?.text ?? source,
  fieldsAfter: valuesAfter(item),
  fieldsStored: item.before === null ? null : { ...item.before.fields, ...item.before.shared },
  changes: item.changes,
  relations: { ...(item.before?.relations ?? item.base?.relations), ...item.write.relations },
  diagnostics: diagnosticsOf(item, file),
});
