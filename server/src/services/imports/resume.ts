import type { FileCounts, ImportReport, ReportItem } from '../../migrator/apply/report';
import type { PlanItem } from '../../migrator/plan/plan';
import { storedPlanItem } from '../../migrator/plan/stored-plan';
import type { RunItem, RunRecord } from '../../adapters/strapi/journal/create-journal';
import type { ReadFile, RunControl } from './imports-service';
import type { Ports } from './ports';
import { RunStateError } from './run-state-error';
import { runPlan } from './run-plan';
import { waitForTurn } from './wait-for-turn';

const isDone = ({ state }: RunItem): boolean => state === 'done' || state === 'waiting' || state === 'settled';

const reportItem = ({ key, type, locale, sourcePath, documentId, action, ...item }: RunItem): ReportItem => ({
  key,
  type,
  locale,
  sourcePath,
  documentId,
  action: action as ReportItem['action'],
  reason: item.reason,
  publish: item.publish,
  fields: item.fields,
  error: item.error,
  diagnostics: item.diagnostics,
});

async function* planItems(ports: Ports, run: number): AsyncGenerator<PlanItem> {
  for await (const { plan } of ports.journal.whole(run, ['pending', 'failed'])) yield storedPlanItem(plan);
}

/** Does what a run that did not end has left, and tries again what failed. */
export const resumeItems = async (
  ports: Ports,
  record: RunRecord,
  { read, ...control }: RunControl & { read?: ReadFile },
): Promise<ImportReport> => {
  const { id, site, planHash, files } = record;
  const run = await waitForTurn(() => ports.journal.reopenRun(id), control);
  const items = await ports.journal.items(id);
  const work = {
    site,
    planHash,
    files: { page: 0, partial: 0, skipped: 0, rejected: 0, ...files } satisfies FileCounts,
    items: planItems(ports, id),
    total: items.filter((item) => !isDone(item)).length,
    read,
    already: { earlier: items.filter(isDone).map(reportItem), rest: await ports.journal.planned(id) },
  };
  return runPlan(ports, run, work, control);
};

/** The run of this number, when it can be resumed. Throws a `RunStateError` that says why it cannot. */
export const resumable = async ({ journal }: Ports, id: number): Promise<RunRecord> => {
  const runs = await journal.runs();
  const run = runs.find((one) => one.id === id);
  if (run === undefined) throw new RunStateError(`there is no run ${String(id)} in this app`);
  if (run.state === 'cancelled')
    throw new RunStateError(`run ${String(id)} was cancelled; what it left is for a new import`);
  if (run.kind === 'resolve')
    throw new RunStateError(
      `run ${String(id)} settled a conflict of run ${String(run.about)} and wrote nothing; again: strapi-compliance resolve ${String(run.about)}`,
    );
  const items = await journal.items(id);
  if (items.every(isDone)) throw new RunStateError(`run ${String(id)} has nothing left to do`);
  const later = runs.find(
    (one) => one.id > id && one.site === run.site && one.state === 'done' && one.kind !== 'resolve',
  );
  if (later !== undefined)
    throw new RunStateError(
      `run ${String(later.id)} has written to site ${run.site} since; what run ${String(id)} left is for a new import`,
    );
  return run;
};
