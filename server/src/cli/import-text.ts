import type { RunItem, RunRecord } from '../adapters/strapi/journal/create-journal';
import { fileCounts, type FileCounts, type ImportReport, type ReportItem } from '../migrator/apply/report';
import type { Diagnostic } from '../migrator/diagnostics';
import { WITHOUT_DRAFTS, type FileRecord } from '../migrator/model';
import type { PlanItem, PlannedFile } from '../migrator/plan/plan';
import { MARKED_DRAFT, countMarkedDrafts } from '../migrator/plan/marked-drafts';
import { mapLines } from '../migrator/report/map-lines';
import { sumLine } from '../migrator/report/inspect-text';
import { markedDraftsLine } from '../migrator/report/marked-drafts-line';
import { plural } from '../migrator/report/plural';
import { diagnosticLine, printable } from '../migrator/report/printable';
import type { ApprovedPlan } from '../services/imports';
import { countsText, runFacts } from '../services/runs/run-facts';

/** What is wrong with files, and with the records made of them. */
const troubleText = (...sources: (readonly { diagnostics: Diagnostic[] }[])[]): string[] =>
  sources
    .flat()
    .flatMap(({ diagnostics }) => diagnostics)
    .filter(({ severity }) => severity !== 'info')
    .map(diagnosticLine);

const fieldsOf = (item: PlanItem): string =>
  item.changes.length === 0 ? '' : ` (${item.changes.map(({ field }) => field).join(', ')})`;

const publishText = ({ action, publish }: PlanItem): string =>
  !publish ? '' : action === 'conflict' ? ' + publish when resolved' : ' + publish';

const planLine = (item: PlanItem): string =>
  `${item.action.padEnd(9)} ${printable(item.key)}${fieldsOf(item)}${item.reason === null ? '' : `: ${item.reason}`}${publishText(item)}`;

/** The sums of a plan or a report: files, records, and its name. */
export const sumsOf = (
  files: FileCounts,
  counts: Record<string, number>,
  markedDrafts: number,
  name: string,
): string[] => {
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return [sumLine(files), `${plural(all, 'record')}: ${countsText(counts)}`, ...markedDraftsLine(markedDrafts), name];
};

/** `bring     support/media/steps.png (image, 4,711 bytes)`. */
const fileLine = ({ path, kind, size }: PlannedFile): string =>
  printable(`${'bring'.padEnd(9)} ${path} (${kind}, ${size.toLocaleString('en')} bytes)`);

/** What is created and stays a draft, by the words for how to publish it: what waits for a person should not be silent. */
const draftsLine = (
  items: readonly Pick<ReportItem, 'action' | 'type' | 'publish' | 'reason'>[],
  how: { unverified: string; all: string | null },
): string[] => {
  const drafts = items.filter(
    ({ action, type, publish, reason }) =>
      action === 'create' && !publish && reason !== MARKED_DRAFT && !WITHOUT_DRAFTS.has(type),
  );
  if (drafts.length === 0) return [];
  // an import that publishes keeps back nothing else but what is marked as a draft, which has a line of its own
  if (drafts.every(({ type }) => type === 'certification'))
    return [`${plural(drafts.length, 'certification')} left as drafts, nobody has verified them; ${how.unverified}`];
  return how.all === null ? [] : [`${plural(drafts.length, 'record')} left as drafts; ${how.all}`];
};

/** A plan for people: the files that it brings, every record that would change, then trouble, then the sums and the hash. */
export const planText = ({ files, plan }: Pick<ApprovedPlan, 'files' | 'plan'>): string =>
  [
    ...plan.media.map(fileLine),
    ...plan.items.filter(({ action }) => action !== 'unchanged').map(planLine),
    ...troubleText(Array.isArray(files) ? (files as FileRecord[]) : [], plan.items),
    ...(plan.media.length > 0 ? [`${plural(plan.media.length, 'file')} to bring into the media library`] : []),
    ...draftsLine(plan.items, { unverified: '--publish-unverified publishes them as they are', all: null }),
    ...mapLines(plan.map ?? null),
    ...sumsOf(fileCounts(files), plan.counts, countMarkedDrafts(plan.items), `plan ${plan.planHash}`),
  ].join('\n');

/** A report for people: what went wrong, what waits for a person, then the sums. */
export const reportText = (report: ImportReport, files: readonly FileRecord[]): string =>
  [
    ...troubleText(files, report.items),
    ...report.items
      .filter(({ action }) => action === 'failed' || action === 'conflict' || action === 'skip')
      .map(({ action, key, error, reason }) => printable(`${action} ${key}: ${error ?? reason ?? ''}`)),
    ...draftsLine(report.items, {
      unverified: `to publish them as they are: strapi-compliance publish ${String(report.run)} --publish-unverified`,
      all: `to publish them: strapi-compliance publish ${String(report.run)}`,
    }),
    ...mapLines(report.map),
    ...sumsOf(report.files, report.counts, report.markedDrafts, `run ${String(report.run)}, plan ${report.planHash}`),
  ].join('\n');

/** `rollback of run 3`; of an import its source. */
const subject = ({ kind, about, source }: RunRecord): string =>
  about === null ? printable(source) : `${kind} of run ${String(about)}`;

const runLine = (run: RunRecord): string =>
  `${String(run.id).padStart(4)}  ${run.state.padEnd(12)}  ${run.startedOn}  ${run.site}  ${countsText(run.counts ?? {})}  ${subject(run)}`;

export const runsText = (runs: readonly RunRecord[]): string =>
  runs.length === 0 ? 'No import has run in this app yet.' : runs.map(runLine).join('\n');

export const runText = (run: RunRecord & { items: RunItem[] }): string =>
  [
    ...(run.about === null ? [] : [subject(run)]),
    ...runFacts(run),
    ...markedDraftsLine(countMarkedDrafts(run.items)),
    ...run.items.map(
      ({ action, state, type, documentId, locale, sourcePath, error, reason }) =>
        `${state === 'failed' ? 'failed' : action.padEnd(6)}  ${type} ${documentId} ${locale}  ${printable(sourcePath)}${(error ?? reason) === null ? '' : `: ${printable(error ?? reason ?? '')}`}`,
    ),
  ].join('\n');
