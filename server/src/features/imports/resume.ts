import type { FileCounts } from '../../../../model/contracts/findings';
import type { ImportReport, ReportItem } from '../../../../migrator/run/apply/report';
import type { PlanItem } from '../../../../migrator/plan/plan';
import { combineRights, rightsForItem, type NeededRight } from '../../../../migrator/plan/needed-rights';
import { rightsForPublish, type PublishItem } from '../../../../migrator/run/publish/publish-plan';
import { rightsForRollback, type RollbackItem } from '../../../../migrator/run/rollback/rollback-plan';
import { yieldToEventLoop } from '../../adapters/yield-to-event-loop';
import { storedPlanItem } from '../../../../migrator/plan/storage/stored-plan';
import type { RunItem, RunRecord } from '../../adapters/strapi/journal/create-journal';
import type { ItemState, RunKind } from '../../../../model/contracts/runs';
import { isUnstorable } from '../../../../migrator/model/ports/items';
import type { OpenRun } from '../../../../migrator/model/ports/runs';
import type { ReadFile, RunControl, RunReport } from './imports-service';
import type { Ports } from './ports';
import { runFor } from './run-state-error';
import { continuePublish } from './follow-ups/publish';
import { continueRollback } from './follow-ups/rollback';
import { importTask } from './import-task';
import { isLeft, performRun, plansLeft } from './conduct/perform-run';
import { waitForLease } from './conduct/wait-for-lease';
import { PLAN_ACTIONS } from '../../../../model/contracts/plan';
import { oneOf, type Reader } from '../../../../model/readers';

const actionOf = oneOf(...PLAN_ACTIONS, 'failed') satisfies Reader<ReportItem['action']>;

const reportItem = ({ key, type, locale, sourcePath, documentId, action, ...item }: RunItem): ReportItem => ({
  key,
  type,
  locale,
  sourcePath,
  documentId,
  action: isUnstorable(item) ? 'failed' : actionOf(action),
  reason: item.reason,
  publish: item.publish,
  fields: item.fields,
  error: item.error,
  findings: item.findings,
});

type ResumeControl = RunControl & { read?: ReadFile };

async function* planItems(ports: Ports, run: number): AsyncGenerator<PlanItem> {
  for await (const plan of plansLeft(ports, run)) yield storedPlanItem(plan);
}

const resumeImport = async (
  ports: Ports,
  run: OpenRun,
  { id, site, planHash, map, files }: RunRecord,
  { read, ...control }: ResumeControl,
): Promise<ImportReport> => {
  const items = await ports.journal.items(id);
  const left = {
    site,
    planHash,
    map,
    files: { page: 0, version: 0, partial: 0, skipped: 0, rejected: 0, ...files } satisfies FileCounts,
    items: planItems(ports, id),
    total: items.filter(isLeft).length,
    read,
    lost: items.filter(isUnstorable),
    already: { earlier: items.filter((item) => !isLeft(item)).map(reportItem), rest: await ports.journal.planned(id) },
  };
  return performRun(ports, run, importTask(ports, run, left, control), control);
};

/** Of a plan that a run of this kind has stored. */
const rightsOfItem = (kind: RunKind, plan: unknown): NeededRight[] => {
  if (kind === 'rollback') return rightsForRollback(plan as RollbackItem);
  if (kind === 'publish') return rightsForPublish(plan as PublishItem);
  return rightsForItem(storedPlanItem(plan));
};

/** The rights that a person needs for the work that a run has left. */
export const rightsLeft = async (ports: Ports, id: number): Promise<NeededRight[]> => {
  const { kind } = await resumable(ports, id);
  let needed: NeededRight[] = [];
  for await (const plan of plansLeft(ports, id)) {
    needed = combineRights([...needed, ...rightsOfItem(kind, plan)]);
    await yieldToEventLoop();
  }
  return needed;
};

/** Does what a run that did not end has left, and tries again what failed. */
export const resumeRun = async (ports: Ports, record: RunRecord, control: ResumeControl): Promise<RunReport> => {
  const { id, kind, parentRunId, site, planHash } = record;
  // while this waited for another run, somebody may have cancelled this one, or that one has written to the site
  const stillResumable = async () => {
    await resumable(ports, id);
  };
  const run = await waitForLease(ports, () => ports.journal.reopenRun(id, stillResumable), control);
  const followUp = { parentRunId: parentRunId ?? 0, site, planHash };
  if (kind === 'rollback') return continueRollback(ports, run, followUp, control);
  if (kind === 'publish') return continuePublish(ports, run, followUp, control);
  return resumeImport(ports, run, record, control);
};

/** The run of this number, when it can be resumed. Throws a `RunStateError` that says why it cannot. */
export const resumable = async (ports: Ports, id: number): Promise<RunRecord> => {
  const items = await ports.journal.items(id);
  const count = (state: ItemState) => items.filter((item) => item.state === state).length;
  const left = items.filter(isLeft).length;
  const counts = { left, done: count('done'), waiting: count('waiting'), settled: count('settled'), resolvedDrafts: 0 };
  return runFor(ports, id, 'resume', counts);
};
