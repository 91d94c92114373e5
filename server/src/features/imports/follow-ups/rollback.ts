import type { RunItem, RunRecord } from '../../../adapters/strapi/journal/create-journal';
import { inSlices } from '../../../adapters/in-slices';
import type { RecordType } from '../../../../../model/contracts/values';
import { placeKey } from '../../../../../model/entry-keys';
import { hashInSteps } from '../../../../../migrator/canonical-hash';
import { countActionsOf, followUpRows } from '../../../../../migrator/run/follow-up';
import { REMOVE_FILES_RIGHT } from '../../../../../migrator/plan/needed-rights';
import { foundLinks, type FoundLinks } from '../../../../../migrator/run/rollback/lost-links';
import { noteFacts } from '../../../../../migrator/run/rollback/note-facts';
import { planRollback } from '../../../../../migrator/run/rollback/plan-rollback';
import { rollbackProgress } from '../../../../../migrator/run/rollback/progress';
import {
  changesEntry,
  ROLLBACK_ACTIONS,
  type RollbackPlan,
  type RollbackReport,
} from '../../../../../migrator/run/rollback/rollback-plan';
import { rollbackWork } from '../../../../../migrator/run/rollback/rollback-work';
import type { Verdict } from '../../../../../migrator/run/rollback/verdict';
import type { OpenRun } from '../../../../../migrator/model/ports/runs';
import type { RunPorts } from '../../../../../migrator/run/perform-items';
import type { FollowUpStart, OnEntry, RunControl } from '../imports-service';
import { noteLostLinks } from './note-lost-links';
import { openFollowUp } from './open-follow-up';
import type { Ports } from '../ports';
import { performFollowUp } from './perform-follow-up';
import { runFor } from '../run-state-error';
import { traceRun, withFollowUps } from './traced-run';

const filesOf = async ({ media }: Ports, runs: readonly RunRecord[]) => {
  const files = [];
  for (const { id } of runs) files.push(...(await media.broughtBy(id)));
  return files;
};

/** Decides what a rollback of a run would do. Writes nothing. */
export const planRollbackOf = async (ports: Ports, id: number, onEntry?: OnEntry): Promise<RollbackPlan> => {
  const { journal, target } = ports;
  const run = await runFor(ports, id, 'rollback');
  const fence = await journal.lastFence();
  const found = new Map<string, FoundLinks>();
  const { runs, traces, stored, writers } = await traceRun(ports, run, (item) => {
    onEntry?.();
    if (!found.has(placeKey(item))) found.set(placeKey(item), foundLinks(item.before));
  });
  const storedState = {
    site: run.site,
    stored,
    writers,
    runs: new Set(runs.map((each) => each.id)),
    links: await target.linksTo([...traces.entries.values()].map(({ entry }) => entry)),
    roles: (type: RecordType) => target.fieldRoles(type),
  };
  const items = await inSlices(planRollback(traces, storedState));
  await noteLostLinks(ports, items, found, new Set(stored.map(({ entry }) => placeKey(entry))));
  noteFacts(items, traces, storedState, found);
  const media = await filesOf(ports, runs);
  return {
    kind: 'rollback',
    parentRunId: id,
    site: run.site,
    source: run.source,
    planHash: await inSlices(hashInSteps({ parentRunId: id, items, media })),
    fence,
    items,
    media,
    counts: countActionsOf(ROLLBACK_ACTIONS, items),
  };
};

/** Does what an open rollback has left to do. */
export const continueRollback = async (
  ports: Ports,
  run: OpenRun,
  { parentRunId, site, planHash }: Pick<RollbackPlan, 'parentRunId' | 'site' | 'planHash'>,
  control: RunControl,
): Promise<RollbackReport> => {
  const finish = async ({ attempt, authorize }: RunPorts) => {
    const target = await ports.journal.run(parentRunId);
    const files = await filesOf(ports, target === null ? [] : await withFollowUps(ports, target));
    if (files.length > 0) await authorize?.([REMOVE_FILES_RIGHT]);
    const media: RollbackReport['media'] = [];
    for (const file of files) media.push({ ...file, state: await ports.media.remove(run, file.sha256, attempt) });
    await ports.media.sweep(run, attempt);
    return { media };
  };
  // entries that somebody has edited since the plan was made
  const otherwise = new Map<string, Verdict>();
  const work = (stored: readonly RunItem[]) => {
    const progress = rollbackProgress(stored.map((item) => ({ ...item, isDone: item.state === 'done' })));
    return rollbackWork(run, site, ports, progress, otherwise);
  };
  const task = { kind: 'rollback' as const, parentRunId, planHash, actions: ROLLBACK_ACTIONS, work, otherwise, finish };
  return performFollowUp(ports, run, task, control);
};

/** Rolls a run back as planned. */
export const rollBack = async (ports: Ports, plan: RollbackPlan, start: FollowUpStart): Promise<RollbackReport> => {
  const rows = followUpRows(plan, changesEntry);
  const planned = { unchanged: plan.counts.unchanged };
  const run = await openFollowUp(ports, plan, { rows, planned }, () => planRollbackOf(ports, plan.parentRunId), start);
  return continueRollback(ports, run, plan, start);
};
