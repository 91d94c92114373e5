import type { RunRecord } from '../../adapters/strapi/journal/create-journal';
import { mediaOfRun } from '../../migrator/apply/bring-media';
import type { ResolvedField } from '../../contracts/runs';
import { conflictOf, isPublicAfter } from '../../migrator/apply/conflict';
import { openConflict, rowsUnmoved, resolveConflict } from '../../migrator/apply/resolve-conflict';
import { resolvedItem, type Resolution } from '../../migrator/apply/resolution';
import { rightsForItem } from '../../migrator/plan/needed-rights';
import type { PlanItem } from '../../migrator/plan/plan';
import { newItem, storedPlanItem } from '../../migrator/plan/storage/stored-plan';
import type { NewRun } from '../../migrator/ports/runs';
import { waitingConflict } from './conflicts';
import type { ResolveStart } from './imports-service';
import type { Ports } from './ports';
import { assetReader } from './perform-import';
import { performRun, type RunTask } from './conduct/perform-run';
import { waitForLease } from './conduct/wait-for-lease';

const runOfItem = ({ id, site, source, planHash }: RunRecord, item: PlanItem, startedBy: string): NewRun => ({
  kind: 'resolve',
  parentRunId: id,
  site,
  source,
  planHash,
  options: {},
  startedBy,
  files: {},
  planned: {},
  items: [newItem(item)],
});

/** Somebody is waiting for the answer. Milliseconds. */
const ANSWER_LIMIT = 5_000;

/**
 * Resolves fields of one conflict in a run of its own, so that the next import finds them resolved, and they can be
 * rolled back.
 */
export const resolve = async (
  ports: Ports,
  id: number,
  number: number,
  resolutions: readonly Resolution[],
  start: ResolveStart,
): Promise<ResolvedField> => {
  const { run: record, item: waiting } = await waitingConflict(ports, id, number);
  const conflict = storedPlanItem(waiting.plan);
  const { known, shared } = await rowsUnmoved(ports, record.site, conflict);
  const resolved = resolvedItem(conflict, resolutions, known, shared);
  const newRun = runOfItem(record, resolved.item, start.startedBy);
  const check = async () => {
    await rowsUnmoved(ports, record.site, conflict);
  };
  const run = await waitForLease(ports, () => ports.journal.openRun(newRun, check), start);
  let left: PlanItem | null | undefined;
  let failure: { cause: unknown } | null = null;
  const counts = { update: 0 };
  const task: RunTask<PlanItem, ResolvedField> = {
    items: [{ ...resolved.item, base: resolved.base }],
    total: 1,
    work(running) {
      const media = mediaOfRun(run, { ...ports, ...running, readAsset: assetReader(start.read) });
      return {
        rights: rightsForItem,
        ready: (item) => media.ready(item),
        async perform(item) {
          const ready = { item, base: item.base ?? resolved.base, left: resolved.left };
          left = await resolveConflict(run, record, conflict, ready, ports);
        },
        onWritten: (item) => {
          media.show(item);
        },
        tidy: () => media.tidy(),
      };
    },
    note({ error, cause }) {
      if (error === null) counts.update = 1;
      else failure = { cause: cause ?? new Error(error) };
    },
    counts: () => counts,
    async finish() {
      // somebody waits for the answer, and why there is none
      if (failure !== null) throw failure.cause;
      // a try whose connection broke in its commit has done it after all
      const open = left === undefined ? await openConflict(ports, resolved.left) : left;
      return { conflict: open && conflictOf(number, open), published: isPublicAfter(resolved.item) };
    },
  };
  return performRun(ports, run, task, { ...start, limit: ANSWER_LIMIT });
};
