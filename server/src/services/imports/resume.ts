import type { FileCounts, ImportReport, ReportItem } from '../../migrator/apply/report';
import type { PlanItem } from '../../migrator/plan/plan';
import { isFinished } from '../../migrator/follow-up/is-finished';
import { storedPlanItem } from '../../migrator/plan/stored-plan';
import type { RunItem, RunRecord } from '../../adapters/strapi/journal/create-journal';
import { isUnstorable, type OpenRun } from '../../migrator/ports';
import type { ReadFile, RunControl, RunReport } from './imports-service';
import type { Ports } from './ports';
import { RunStateError } from './run-state-error';
import { continuePublish } from './publish';
import { continueRollback } from './rollback';
import { runPlan } from './run-plan';
import { waitForTurn } from './wait-for-turn';

/** What the journal could not store has no plan that could be tried again. */
const isDone = (item: RunItem): boolean => (item.state !== 'pending' && item.state !== 'failed') || isUnstorable(item);

const reportItem = ({ key, type, locale, sourcePath, documentId, action, ...item }: RunItem): ReportItem => ({
  key,
  type,
  locale,
  sourcePath,
  documentId,
  action: isUnstorable(item) ? 'failed' : (action as ReportItem['action']),
  reason: item.reason,
  publish: item.publish,
  fields: item.fields,
  error: item.error,
  diagnostics: item.diagnostics,
});

type ResumeControl = RunControl & { read?: ReadFile };

async function* planItems(ports: Ports, run: number): AsyncGenerator<PlanItem> {
  for await (const { plan } of ports.journal.whole(run, ['pending', 'failed']))
    if (plan !== null) yield storedPlanItem(plan);
}

const resumeImport = async (
  ports: Ports,
  run: OpenRun,
  { id, site, planHash, map, files }: RunRecord,
  { read, ...control }: ResumeControl,
): Promise<ImportReport> => {
  const items = await ports.journal.items(id);
  const work = {
    site,
    planHash,
    map,
    files: { page: 0, partial: 0, skipped: 0, rejected: 0, ...files } satisfies FileCounts,
    items: planItems(ports, id),
    total: items.filter((item) => !isDone(item)).length,
    read,
    already: { earlier: items.filter(isDone).map(reportItem), rest: await ports.journal.planned(id) },
  };
  return runPlan(ports, run, work, control);
};

/** Does what a run that did not end has left, and tries again what failed. */
export const resumeRun = async (ports: Ports, record: RunRecord, control: ResumeControl): Promise<RunReport> => {
  const { id, kind, about, site, planHash } = record;
  // while this waited for another run, somebody may have cancelled this one, or that one has written to the site
  const stillResumable = async () => {
    await resumable(ports, id);
  };
  const run = await waitForTurn(ports, () => ports.journal.reopenRun(id, stillResumable), control);
  const followUp = { about: about ?? 0, site, planHash };
  if (kind === 'rollback') return continueRollback(ports, run, followUp, control);
  if (kind === 'publish') return continuePublish(ports, run, followUp, control);
  return resumeImport(ports, run, record, control);
};

/** The run of this number, when it can be resumed. Throws a `RunStateError` that says why it cannot. */
export const resumable = async ({ journal }: Ports, id: number): Promise<RunRecord> => {
  const runs = await journal.runs();
  const run = runs.find((one) => one.id === id);
  if (run === undefined) throw new RunStateError('RUN_NOT_FOUND', `there is no run ${String(id)} in this app`);
  if (run.state === 'cancelled')
    throw new RunStateError('RUN_CANCELLED', `run ${String(id)} was cancelled; what it left is for a new import`);
  if (run.kind === 'resolve')
    throw new RunStateError(
      'RUN_IS_RESOLVE',
      `run ${String(id)} was to resolve a conflict of run ${String(run.about)} and wrote nothing; to try again: strapi-compliance resolve ${String(run.about)}`,
    );
  const items = await journal.items(id);
  // one that was killed behind its last item has its end still to do: files to tidy up, and to say that it is done
  if (items.every(isDone) && isFinished(run.state))
    throw new RunStateError('RUN_COMPLETE', `run ${String(id)} has nothing left to do`);
  // resolve and publish runs do not touch pending items
  const isBeside = ({ kind, about }: RunRecord) => kind === 'resolve' || (kind === 'publish' && about === id);
  const later = runs.find((one) => one.id > id && one.site === run.site && isFinished(one.state) && !isBeside(one));
  if (later !== undefined)
    throw new RunStateError(
      'RUN_OVERTAKEN',
      `run ${String(later.id)} has written to site ${run.site} since; what run ${String(id)} left is for a new import`,
    );
  return run;
};
