import type { RunItem, RunRecord } from '../adapters/strapi/journal';
import { countFiles, type ImportReport } from '../migrator/apply/report';
import type { Diagnostic } from '../migrator/diagnostics';
import type { FileRecord } from '../migrator/model';
import type { PlanItem } from '../migrator/plan/plan';
import type { PlannedImport } from '../services/imports';

const plural = (count: number, noun: string): string => `${String(count)} ${noun}${count === 1 ? '' : 's'}`;

/** `12 create, 3 update`: the counts that are not zero. */
const countsText = (counts: Record<string, number>): string => {
  const parts = Object.entries(counts).filter(([, count]) => count > 0);
  return parts.length === 0 ? 'nothing to do' : parts.map(([name, count]) => `${String(count)} ${name}`).join(', ');
};

const filesText = (files: readonly FileRecord[]): string =>
  `${plural(files.length, 'file')}: ${countsText(countFiles(files))}`;

const placeOf = ({ path, line, column }: Diagnostic): string => `${path}:${String(line)}:${String(column)}`;

const troubleText = (files: readonly FileRecord[]): string[] =>
  files.flatMap(({ diagnostics }) =>
    diagnostics
      .filter(({ severity }) => severity !== 'info')
      .map((found) => `${placeOf(found)} ${found.severity} ${found.code}: ${found.message}`),
  );

const fieldsOf = (item: PlanItem): string =>
  item.changes.length === 0 ? '' : ` (${item.changes.map(({ field }) => field).join(', ')})`;

const planLine = (item: PlanItem): string =>
  `${item.action.padEnd(9)} ${item.key}${fieldsOf(item)}${item.reason === null ? '' : `: ${item.reason}`}${item.publish ? ' + publish' : ''}`;

/** A plan for people: every record that would change, then trouble, then the sums and the hash. */
export const planText = ({ files, plan }: PlannedImport): string =>
  [
    ...plan.items.filter(({ action }) => action !== 'unchanged').map(planLine),
    ...troubleText(files),
    filesText(files),
    `${plural(plan.items.length, 'record')}: ${countsText(plan.counts)}`,
    `plan ${plan.planHash}`,
  ].join('\n');

/** A report for people: what went wrong, what waits for a person, then the sums. */
export const reportText = (report: ImportReport, files: readonly FileRecord[]): string =>
  [
    ...troubleText(files),
    ...report.items
      .filter(({ action }) => action === 'failed' || action === 'conflict' || action === 'skip')
      .map(({ action, key, error, reason }) => `${action} ${key}: ${error ?? reason ?? ''}`),
    filesText(files),
    `${plural(report.items.length, 'record')}: ${countsText(report.counts)}`,
    `run ${String(report.run)}, plan ${report.planHash}`,
  ].join('\n');

const runLine = (run: RunRecord): string =>
  `${String(run.id).padStart(4)}  ${run.state.padEnd(11)}  ${run.startedOn}  ${run.site}  ${countsText(run.counts ?? {})}  ${run.source}`;

export const runsText = (runs: readonly RunRecord[]): string =>
  runs.length === 0 ? 'No import has run in this app yet.' : runs.map(runLine).join('\n');

export const runText = (run: RunRecord & { items: RunItem[] }): string =>
  [
    `run ${String(run.id)}: ${run.state}${run.error === null ? '' : ` (${run.error})`}`,
    `source ${run.source}, site ${run.site}, started by ${run.startedBy}`,
    `from ${run.startedOn} to ${run.finishedOn ?? '(not finished)'}`,
    `plan ${run.planHash}`,
    countsText(run.counts ?? {}),
    ...run.items.map(
      ({ action, state, type, documentId, locale, sourcePath, error }) =>
        `${state === 'failed' ? 'failed' : action.padEnd(6)}  ${type} ${documentId} ${locale}  ${sourcePath}${error === null ? '' : `: ${error}`}`,
    ),
  ].join('\n');
