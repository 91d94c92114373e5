import type { FileCounts, FileFinding } from '../../../model/contracts/findings';
import type { MapUse } from '../../../model/contracts/maps';
import type { Locale, RecordType } from '../../../model/contracts/values';
import type { FileRecord } from '../../model/file-record';
import type { SourcePath } from '../../model/source';
import type { PlanAction } from '../../../model/contracts/plan';
import { keysOf } from '../../../model/typed-keys';
import { countActions, type PlanItem } from '../../plan/plan';
import { countMarkedDrafts } from '../../plan/marked-drafts';
import type { Outcome } from '../perform-items';

/** The result for one entry, as `--json` prints it. */
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
  findings: FileFinding[];
}

type ActionCounts = Record<PlanAction | 'failed', number>;

/** The answer of `apply --json`. Every file is in exactly one state, every record has exactly one action. */
export interface ImportReport {
  run: number;
  planHash: string;
  /** The map that it used; null for a plan of an earlier version. */
  map: MapUse | null;
  files: FileCounts;
  counts: ActionCounts;
  /** Pages that stay drafts because their front matter marks them as such. */
  markedDrafts: number;
  items: ReportItem[];
}

export const countFiles = (files: readonly FileRecord[]): FileCounts => {
  const counts: FileCounts = { page: 0, version: 0, partial: 0, skipped: 0, rejected: 0 };
  for (const { state } of files) counts[state] += 1;
  return counts;
};

/** The counts of files, given as records or as counts. */
export const fileCounts = (files: readonly FileRecord[] | FileCounts): FileCounts =>
  'rejected' in files ? files : countFiles(files);

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
  findings: [...item.findings, ...(item.lateFindings ?? [])],
});

const actionCounts = (items: readonly Pick<ReportItem, 'action'>[]): ActionCounts => {
  const done = items.flatMap(({ action }) => (action === 'failed' ? [] : [{ action }]));
  return { ...countActions(done), failed: items.length - done.length };
};

/** The report of an item that is over. */
export const reportOutcome = ({ item, error }: Pick<Outcome<PlanItem>, 'item' | 'error'>): ReportItem =>
  reportItem(item, error === null ? item.action : 'failed', error);

/**
 * The report of a run. `earlier` are the items that the run performed before it was interrupted, and `rest` the counts
 * of unlisted items, which needed nothing.
 */
export const importReport = (
  head: Omit<ImportReport, 'counts' | 'markedDrafts' | 'items'>,
  done: readonly ReportItem[],
  { earlier = [], rest = {} }: { earlier?: readonly ReportItem[]; rest?: Partial<ActionCounts> } = {},
): ImportReport => {
  const items = [...earlier, ...done];
  const counts = actionCounts(items);
  for (const action of keysOf(counts)) counts[action] += rest[action] ?? 0;
  return { ...head, counts, markedDrafts: countMarkedDrafts(items), items };
};
