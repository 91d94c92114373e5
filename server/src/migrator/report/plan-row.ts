import type { PlanRow } from '../../contracts/plan';
import type { Diagnostic, Severity } from '../diagnostics';
import type { FieldValue, FileRecord } from '../model';
import type { PlanItem } from '../plan/plan';

export type { PlanRow } from '../../contracts/plan';

/** A line with what it is found by. */
export interface IndexedRow extends PlanRow {
  /** The codes of its diagnostics, each once. */
  codes: string[];
  /** Lower-case text that a search looks in. */
  text: string;
}

/** What the entry will hold when the item has been applied. */
export const valuesAfter = ({ before, base, write }: PlanItem): Record<string, FieldValue> => ({
  ...before?.fields,
  ...before?.shared,
  ...(before === null ? { ...base?.fields, ...base?.shared } : {}),
  ...write.fields,
});

const textOf = (value: FieldValue | undefined): string | null => (typeof value === 'string' ? value : null);

export const countSeverities = (diagnostics: readonly Diagnostic[]): Record<Severity, number> => {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of diagnostics) counts[severity] += 1;
  return counts;
};

/** The diagnostics of an item and of the file that states it. */
export const diagnosticsOf = (item: PlanItem, file: FileRecord | undefined): Diagnostic[] => [
  ...item.diagnostics,
  ...(file?.diagnostics ?? []),
];

export const indexedRow = (item: PlanItem, n: number, file: FileRecord | undefined): IndexedRow => {
  const values = valuesAfter(item);
  const title = textOf(values['title'] ?? values['name'] ?? values['from']) ?? file?.title ?? null;
  const diagnostics = diagnosticsOf(item, file);
  return {
    n,
    key: item.key,
    type: item.type,
    locale: item.locale,
    kind: item.type === 'page' ? (textOf(values['kind']) ?? file?.kind ?? null) : null,
    title,
    sourcePath: item.sourcePath,
    documentId: item.documentId,
    action: item.action,
    reason: item.reason,
    publish: item.publish,
    fields: item.changes.map(({ field }) => field),
    diagnostics: countSeverities(diagnostics),
    codes: [...new Set(diagnostics.map(({ code }) => code))],
    text: [item.key, title, item.sourcePath, textOf(values['path']), item.documentId].join('\n').toLowerCase(),
  };
};

/** The line without what it is found by. */
export const shownRow = ({ codes: _codes, text: _text, ...row }: IndexedRow): PlanRow => row;
