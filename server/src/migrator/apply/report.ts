import type { Diagnostic } from '../diagnostics';
import type { FileRecord, FileState, Locale, RecordType, SourcePath } from '../model';
import { countActions, type PlanAction, type PlanItem } from '../plan/plan';
import type { Outcome } from './apply-plan';

/** One record's fate, as `--json` prints it. */
export interface ReportItem {
  key: string;
  type: RecordType;
  locale: Locale;
  sourcePath: SourcePath;
  documentId: string;
  action: PlanAction | 'failed';
  reason: string | null;
  publish: boolean;
  /** Names of the fields that the source changed since the last import. */
  fields: string[];
  error: string | null;
  diagnostics: Diagnostic[];
}

export type FileCounts = Record<FileState, number>;
export type ActionCounts = Record<PlanAction | 'failed', number>;

/** The answer of `apply --json`. Every file is in exactly one state, every record has exactly one action. */
export interface ImportReport {
  run: number;
  planHash: string;
  files: FileCounts;
  counts: ActionCounts;
  items: ReportItem[];
}

export const countFiles = (files: readonly FileRecord[]): FileCounts => {
  const counts: FileCounts = { page: 0, partial: 0, skipped: 0, rejected: 0 };
  for (const { state } of files) counts[state] += 1;
  return counts;
};

export const reportItem = (
  item: PlanItem,
  action: ReportItem['action'] = item.action,
  error: string | null = null,
): ReportItem => ({
  key: item.key,
  type: item.type,
  locale: item.locale,
  sourcePath: item.sourcePath,
  documentId: item.documentId,
  action,
  reason: item.reason,
  publish: item.publish,
  fields: item.changes.map(({ field }) => field),
  error,
  diagnostics: item.diagnostics,
});

export const importReport = (
  run: number,
  planHash: string,
  files: readonly FileRecord[],
  outcomes: readonly Outcome[],
): ImportReport => {
  const done = outcomes.flatMap(({ action }) => (action === 'failed' ? [] : [{ action }]));
  return {
    run,
    planHash,
    files: countFiles(files),
    counts: { ...countActions(done), failed: outcomes.length - done.length },
    items: outcomes.map(({ item, action, error }) => reportItem(item, action, error)),
  };
};
