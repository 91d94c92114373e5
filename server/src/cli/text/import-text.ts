import type { RunItem, RunRecord } from '../../adapters/strapi/journal/create-journal';
import type { FileCounts } from '../../../../model/contracts/findings';
import { printable } from '../../../../migrator/invisible';
import { fileCounts, reportItem, type ImportReport, type ReportItem } from '../../../../migrator/run/apply/report';
import type { Severity } from '../../../../migrator/findings';
import { recordTypes } from '../../../../model/record-types';
import type { FileRecord } from '../../../../migrator/model/file-record';
import type { PlanItem, PlannedFile } from '../../../../migrator/plan/plan';
import { MARKED_DRAFT, countMarkedDrafts } from '../../../../migrator/plan/marked-drafts';
import { answerText } from '../../../../migrator/report/text/answer-text';
import { fateOf, type ListedEntry } from '../../../../migrator/report/text/entry-list';
import { mapLines } from '../../../../migrator/report/text/map-lines';
import { sumLine } from '../../../../migrator/report/inspect/inspect-text';
import { markedDraftsLine } from '../../../../migrator/report/text/marked-drafts-line';
import { number, plural } from '../../../../migrator/report/text/plural';
import { recordsFindings } from '../../../../migrator/report/records-report';
import type { ApprovedPlan, ShownRun } from '../../features/imports/service';
import { countsText, runFacts } from '../../features/imports/runs/run-facts';
import { runReport } from '../../features/imports/runs/run-report';
import { areRecords } from '../../features/imports/imports-service';

const fieldsOf = (item: PlanItem): string =>
  item.changes.length === 0 ? '' : ` (${item.changes.map(({ field }) => field).join(', ')})`;

const publishText = ({ publish }: PlanItem): string => (publish ? ' + publish' : '');

const planEntry = (item: PlanItem): ListedEntry => ({
  fate: fateOf(item),
  line: `${item.action.padEnd(9)} ${printable(item.key)}${fieldsOf(item)}${item.reason === null ? '' : `: ${item.reason}`}${publishText(item)}`,
});

/** Findings that are only worth knowing are for `inspect` and for reports. */
const asksForALook = ({ severity }: { severity: Severity }): boolean => severity !== 'info';

/** The sums of a plan or a report: files, records, and its name. */
export const sumsOf = (
  files: FileCounts,
  counts: Record<string, number>,
  markedDrafts: number,
  name: string,
): string[] => {
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return [
    sumLine(files),
    `${plural(all, 'entry', 'entries')}: ${countsText(counts)}`,
    ...markedDraftsLine(markedDrafts),
    name,
  ];
};

/** `add       support/media/steps.png (image, 4,711 bytes)`. */
const fileEntry = ({ path, kind, size }: PlannedFile): ListedEntry => ({
  fate: 'add',
  line: `${'add'.padEnd(9)} ${printable(path)} (${kind}, ${number(size)} bytes)`,
});

/**
 * The created entries that stay drafts, with how to publish them, so that a needed review is mentioned. A certification is
 * verified once for all its languages, so it counts once, as in the panel's overview.
 */
const draftsLine = (
  items: readonly Pick<ReportItem, 'action' | 'type' | 'documentId' | 'publish' | 'reason'>[],
  how: { unverified: string; all: string | null },
): string[] => {
  const drafts = items.filter(
    ({ action, type, publish, reason }) =>
      action === 'create' && !publish && reason !== MARKED_DRAFT && recordTypes[type].hasDrafts,
  );
  if (drafts.length === 0) return [];
  // an import that publishes keeps back nothing else but what is marked as a draft, which has a line of its own
  if (drafts.every(({ type }) => type === 'certification')) {
    const { size } = new Set(drafts.map(({ documentId }) => documentId));
    return [
      `${plural(size, 'certification')} ${size === 1 ? 'stays a draft: its' : 'stay drafts: their'} status is unverified. ${how.unverified}`,
    ];
  }
  return how.all === null ? [] : [`${plural(drafts.length, 'entry', 'entries')} left as drafts. ${how.all}`];
};

/** A plan for people: findings, the files that it adds and the entries that would change, then the sums and the hash. */
export const planText = ({ files, plan }: Pick<ApprovedPlan, 'files' | 'plan'>, all = false): string[] =>
  answerText(
    {
      findings: recordsFindings(
        areRecords(files) ? files : [],
        plan.items.map((item) => reportItem(item)),
      ).filter(asksForALook),
      entries: [
        ...plan.media.map(fileEntry),
        ...plan.items.filter(({ action }) => action !== 'unchanged' && action !== 'conflict').map(planEntry),
      ],
      sums: [
        ...(plan.media.length > 0 ? [`${plural(plan.media.length, 'file')} to add to the media library`] : []),
        ...draftsLine(plan.items, { unverified: '--publish-unverified publishes them anyway', all: null }),
        ...mapLines(plan.map ?? null),
        ...sumsOf(fileCounts(files), plan.counts, countMarkedDrafts(plan.items), `plan ${plan.planHash}`),
      ],
    },
    { all },
  );

/** A report for people: failures, conflicts and skipped entries, then the sums. */
export const reportText = (report: ImportReport, files: readonly FileRecord[], all = false): string[] =>
  answerText(
    {
      findings: recordsFindings(files, report.items).filter(asksForALook),
      entries: report.items
        .filter(({ action }) => action === 'skip')
        .map((item) => ({ fate: fateOf(item), line: printable(`skip ${item.key}: ${item.reason ?? ''}`) })),
      sums: [
        ...draftsLine(report.items, {
          unverified: `To publish them anyway: strapi-compliance publish ${String(report.run)} --publish-unverified`,
          all: `To publish them: strapi-compliance publish ${String(report.run)}`,
        }),
        ...mapLines(report.map),
        ...sumsOf(
          report.files,
          report.counts,
          report.markedDrafts,
          `run ${String(report.run)}, plan ${report.planHash}`,
        ),
      ],
    },
    { all },
  );

/** `rollback of run 3`; of an import its source. */
const subject = ({ kind, parentRunId, source }: RunRecord): string =>
  parentRunId === null ? printable(source) : `${kind} of run ${String(parentRunId)}`;

const runLine = (run: RunRecord): string =>
  `${String(run.id).padStart(4)}  ${run.state.padEnd(12)}  ${run.startedOn}  ${run.site}  ${run.waiting ? 'waiting for the database' : countsText(run.counts ?? {})}  ${subject(run)}`;

/** So many runs are listed; the panel and `--json` have all. */
const LISTED_RUNS = 50;

export const runsText = (runs: readonly RunRecord[]): string[] => {
  if (runs.length === 0) return ['This app has no runs.'];
  const more = runs.length - LISTED_RUNS;
  return [
    ...runs.slice(0, LISTED_RUNS).map(runLine),
    ...(more > 0 ? [`… and ${number(more)} earlier runs. --json prints all of them`] : []),
  ];
};

const runEntry = ({ outcome, type, documentId, locale, sourcePath, reason }: RunItem): ListedEntry => ({
  fate: outcome,
  line: `${outcome.padEnd(6)}  ${type} ${documentId} ${locale}  ${printable(sourcePath)}${reason === null ? '' : `: ${printable(reason)}`}`,
});

/** One run for people: what failed in it or needs a decision, what it did, and its facts. */
export const runText = (run: ShownRun, all = false): string[] =>
  answerText(
    {
      findings: runReport(run).findings.filter(asksForALook),
      entries: run.items.filter(({ state }) => state !== 'failed' && state !== 'waiting').map(runEntry),
      sums: [
        ...(run.parentRunId === null ? [] : [subject(run)]),
        ...runFacts(run),
        ...markedDraftsLine(run.markedDrafts),
      ],
    },
    { all },
  );
