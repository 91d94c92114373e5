import type { FollowUpItem } from '../migrator/follow-up/follow-up';
import { FILE_START, diagnostic } from '../migrator/diagnostics';
import { diagnosticLine, printable } from '../migrator/report/printable';
import type { WrittenReport } from '../migrator/report/written-report';
import { countsText } from '../services/runs/run-facts';
import { plural } from '../migrator/report/plural';

type Item = FollowUpItem & { error?: string | null };

/** A plan or a report of a follow-up. */
export interface FollowUpAnswer {
  planHash: string;
  counts: Record<string, number>;
  items: readonly Item[];
  media?: readonly { path: string; state?: string }[];
}

/** `keep      page support/sla/storage en (title): changed-since`. */
const itemLine = ({ action, key, fields, reason, error }: Item): string =>
  printable(
    `${action.padEnd(9)} ${key}${fields.length > 0 ? ` (${fields.join(', ')})` : ''}${(error ?? reason) === null ? '' : `: ${String(error ?? reason)}`}`,
  );

const sumsOf = ({ planHash, counts }: FollowUpAnswer, name: string): string[] => {
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return [`${plural(all, 'record')}: ${countsText(counts)}`, `${name}plan ${planHash}`];
};

/** What a follow-up would do, for people: every entry that it would touch or has a reason to leave alone, then the sums. */
export const followUpPlanText = (plan: FollowUpAnswer): string =>
  [
    ...plan.items.filter(({ action }) => action !== 'unchanged').map(itemLine),
    ...plan.items.flatMap(({ diagnostics }) => diagnostics.map(diagnosticLine)),
    ...(plan.media ?? []).map(({ path }) => printable(`${'remove'.padEnd(9)} ${path} (unless something needs it)`)),
    ...sumsOf(plan, ''),
  ].join('\n');

/** What was not done, for people, then the sums. `done` are the actions that went as planned. */
export const followUpReportText = (report: FollowUpAnswer & { run: number }, done: ReadonlySet<string>): string =>
  [
    ...report.items.filter(({ action }) => !done.has(action)).map(itemLine),
    ...(report.media ?? [])
      .filter(({ state }) => state !== 'removed')
      .map(({ path, state }) => printable(`${'keep'.padEnd(9)} ${path}: ${state ?? ''}`)),
    ...sumsOf(report, `run ${String(report.run)}, `),
  ].join('\n');

const COLUMNS = ['action', 'type', 'key', 'locale', 'sourcePath', 'documentId', 'reason', 'fields', 'error'];

/** A follow-up in a file: a row for each entry. */
export const followUpReport = (title: string, report: FollowUpAnswer & { run: number }): WrittenReport => ({
  title,
  sums: sumsOf(report, `run ${String(report.run)}, `),
  table: {
    columns: COLUMNS,
    rows: report.items.map(({ action, type, key, locale, sourcePath, documentId, reason, fields, error = null }) => [
      ...[action, type, key, locale, sourcePath, documentId, reason],
      fields.join(' '),
      error,
    ]),
  },
  findings: report.items.flatMap(({ action, key, sourcePath, error, diagnostics }) => [
    ...diagnostics,
    ...(action === 'failed'
      ? [diagnostic('RECORD_FAILED', sourcePath, FILE_START, `${key}: ${error ?? 'not written'}`)]
      : []),
  ]),
  json: [JSON.stringify(report)],
});
