import type { RunRecord } from '../../adapters/strapi/journal/create-journal';
import { inSlices } from '../../adapters/strapi/in-slices';
import { hashOf } from '../../migrator/canonical-hash';
import { countActionsOf, followUpRow } from '../../migrator/follow-up/follow-up';
import { foundLinks, type FoundLinks } from '../../migrator/rollback/lost-links';
import { rollbackInSteps } from '../../migrator/rollback/plan-rollback';
import {
  isUndone,
  ROLLBACK_ACTIONS,
  type RollbackItem,
  type RollbackPlan,
  type RollbackReport,
} from '../../migrator/rollback/rollback-plan';
import { placeKey } from '../../migrator/rollback/trace';
import { undoItem } from '../../migrator/rollback/undo-item';
import type { OpenRun } from '../../migrator/ports';
import type { FollowUpStart, RunControl } from './imports-service';
import { noteLostLinks } from './note-lost-links';
import { openFollowUp } from './open-follow-up';
import type { Ports } from './ports';
import { runFollowUp } from './run-follow-up';
import { RunStateError } from './run-state-error';
import { runOf, traceRun, withFollowUps } from './traced-run';

const rollbackable = async (ports: Ports, id: number): Promise<RunRecord> => {
  const run = await runOf(ports, id);
  if (run.kind === 'rollback')
    throw new RunStateError(
      'RUN_IS_ROLLBACK',
      `run ${String(id)} took run ${String(run.about)} back; to have that content again, import its source again`,
    );
  return run;
};

const filesOf = async ({ media }: Ports, runs: readonly RunRecord[]) => {
  const files = [];
  for (const { id } of runs) files.push(...(await media.broughtBy(id)));
  return files;
};

/** Decides what taking a run back would do. Writes nothing. */
export const planRollbackOf = async (ports: Ports, id: number): Promise<RollbackPlan> => {
  const { journal, target } = ports;
  const run = await rollbackable(ports, id);
  const fence = await journal.lastFence();
  const found = new Map<string, FoundLinks>();
  const { runs, traces, stored, writers } = await traceRun(ports, run, (item) => {
    if (!found.has(placeKey(item))) found.set(placeKey(item), foundLinks(item.before));
  });
  const steps = rollbackInSteps(traces, {
    site: run.site,
    stored,
    writers,
    runs: new Set(runs.map((each) => each.id)),
    links: await target.linksTo([...traces.entries.values()].map(({ entry }) => entry)),
    roles: (type) => target.fieldRoles(type),
  });
  const items = await inSlices(steps);
  await noteLostLinks(ports, items, found, new Set(stored.map(({ entry }) => placeKey(entry))));
  const media = await filesOf(ports, runs);
  return {
    kind: 'rollback',
    about: id,
    site: run.site,
    source: run.source,
    planHash: hashOf({ about: id, items, media }),
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
  { about, site, planHash }: Pick<RollbackPlan, 'about' | 'site' | 'planHash'>,
  control: RunControl,
): Promise<RollbackReport> => {
  const finish = async (open: OpenRun) => {
    const target = await ports.journal.run(about);
    const media: RollbackReport['media'] = [];
    for (const file of await filesOf(ports, target === null ? [] : await withFollowUps(ports, target)))
      media.push({ ...file, state: await ports.media.remove(open, file.sha256) });
    await ports.media.sweep(open);
    return { media };
  };
  const perform = (open: OpenRun, item: RollbackItem) =>
    undoItem(open, site, item, { ...ports, ...(control.authorize && { authorize: control.authorize }) });
  const work = { kind: 'rollback' as const, about, planHash, actions: ROLLBACK_ACTIONS, perform, finish };
  return runFollowUp(ports, run, work, control);
};

/** Takes a run back as planned. */
export const rollBack = async (ports: Ports, plan: RollbackPlan, start: FollowUpStart): Promise<RollbackReport> => {
  const rows = plan.items
    .filter(({ action }) => action !== 'unchanged')
    .map((item) => followUpRow(item, isUndone(item) ? 'pending' : 'done', false));
  const planned = { unchanged: plan.counts.unchanged };
  const run = await openFollowUp(ports, plan, { rows, planned }, () => planRollbackOf(ports, plan.about), start);
  return continueRollback(ports, run, plan, start);
};
