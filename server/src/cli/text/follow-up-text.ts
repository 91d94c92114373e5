import { quoted } from '../../../../model/say';
import type { FileFinding } from '../../../../model/contracts/findings';
import type { FollowUpItem } from '../../../../migrator/run/follow-up';
import { FILE_START, newFinding } from '../../../../migrator/findings';
import { tableOf, type Columns } from '../../../../migrator/report/formats/csv';
import { answerText } from '../../../../migrator/report/text/answer-text';
import { fateOf, type ListedEntry } from '../../../../migrator/report/text/entry-list';
import type { WrittenReport } from '../../../../migrator/report/written-report';
import { countsText } from '../../features/imports/runs/run-facts';
import { plural } from '../../../../migrator/report/text/plural';
import { printable } from '../../../../migrator/invisible';
import { writtenJson } from '../../../../migrator/report/formats/json';

type Item = FollowUpItem & { error?: string | null };

/** A plan or a report of a follow-up. */
export interface FollowUpAnswer {
  planHash: string;
  counts: Record<string, number>;
  items: readonly Item[];
  media?: readonly { path: string; state?: string }[];
}

/** `keep      page support/sla/storage en (title): changed-since`. */
const itemEntry = ({ action, key, fields, reason }: Item): ListedEntry => ({
  fate: fateOf({ action, reason }),
  line: `${action.padEnd(9)} ${printable(key)}${fields.length > 0 ? ` (${fields.join(', ')})` : ''}${reason === null ? '' : `: ${reason}`}`,
});

const sumsOf = ({ planHash, counts }: FollowUpAnswer, name: string): string[] => {
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return [`${plural(all, 'entry', 'entries')}: ${countsText(counts)}`, `${name}plan ${planHash}`];
};

const findingsOf = (items: readonly Item[]): FileFinding[] =>
  items.flatMap(({ action, key, sourcePath, error, findings }) => [
    ...findings,
    ...(action === 'failed'
      ? [newFinding('RECORD_FAILED', sourcePath, FILE_START, quoted(`${key}: ${error ?? 'not written'}`))]
      : []),
  ]);

/** The plan of a follow-up, for people: every entry that it would touch or has a reason to leave alone, then the sums. */
export const followUpPlanText = (plan: FollowUpAnswer, all = false): string[] =>
  answerText(
    {
      findings: findingsOf(plan.items),
      entries: [
        ...plan.items.filter(({ action }) => action !== 'unchanged').map(itemEntry),
        ...(plan.media ?? []).map(({ path }) => ({
          fate: 'remove',
          line: `${'remove'.padEnd(9)} ${printable(path)} (if nothing uses it)`,
        })),
      ],
      sums: sumsOf(plan, ''),
    },
    { all },
  );

/** The items that were not done, for people, then the sums. `done` are the actions that went as planned. */
export const followUpReportText = (
  report: FollowUpAnswer & { run: number },
  done: ReadonlySet<string>,
  all = false,
): string[] =>
  answerText(
    {
      findings: findingsOf(report.items),
      entries: [
        ...report.items.filter(({ action }) => action !== 'failed' && !done.has(action)).map(itemEntry),
        ...(report.media ?? [])
          .filter(({ state }) => state !== 'removed')
          .map(({ path, state = '' }) => ({
            fate: `keep: ${state}`,
            line: `${'keep'.padEnd(9)} ${printable(path)}: ${state}`,
          })),
      ],
      sums: sumsOf(report, `run ${String(report.run)}, `),
    },
    { all },
  );

const COLUMNS: Columns<Item> = {
  action: ({ action }) => action,
  type: ({ type }) => type,
  key: ({ key }) => key,
  locale: ({ locale }) => locale,
  sourcePath: ({ sourcePath }) => sourcePath,
  documentId: ({ documentId }) => documentId,
  reason: ({ reason }) => reason,
  fields: ({ fields }) => fields.join(' '),
  error: ({ error = null }) => error,
};

/** A follow-up in a file: a row for each entry. */
export const followUpReport = (title: string, report: FollowUpAnswer & { run: number }): WrittenReport => ({
  title,
  sums: sumsOf(report, `run ${String(report.run)}, `),
  table: tableOf(COLUMNS, report.items),
  findings: findingsOf(report.items),
  json: [writtenJson(report)],
});
