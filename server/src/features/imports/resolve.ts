import type { RunRecord } from '../../adapters/strapi/journal/create-journal';
import { mediaOfRun } from '../../../../migrator/run/apply/bring-media';
import type { ResolvedField } from '../../../../model/contracts/runs';
import { conflictOf, isPublicAfter } from '../../../../migrator/run/apply/conflict';
import { withRedirects } from '../../../../migrator/run/apply/resolved-move';
import { applyItem } from '../../../../migrator/run/apply/apply-item';
import { openConflict, rowsUnmoved, resolveConflict } from '../../../../migrator/run/apply/resolve-conflict';
import { resolvedItem, type Resolution } from '../../../../migrator/run/apply/resolution';
import { namedDocuments } from '../../../../migrator/plan/named-documents';
import { rightsForItem } from '../../../../migrator/plan/needed-rights';
import type { PlanItem } from '../../../../migrator/plan/plan';
import { newItem, storedPlanItem } from '../../../../migrator/plan/storage/stored-plan';
import type { NewRun } from '../../../../migrator/model/ports/runs';
import { waitingConflict } from './conflicts';
import type { ResolveStart } from './imports-service';
import type { Ports } from './ports';
import { assetReader } from './import-task';
import { performRun, type RunTask } from './conduct/perform-run';
import { waitForLease } from './conduct/wait-for-lease';

const runOfItems = (
  { id, site, source, planHash }: RunRecord,
  items: readonly PlanItem[],
  startedBy: string,
): NewRun => ({
  kind: 'resolve',
  parentRunId: id,
  site,
  source,
  planHash,
  options: {},
  startedBy,
  files: {},
  planned: {},
  items: items.map(newItem),
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
  const items = await withRedirects(ports, record.site, { ...resolved.item, base: resolved.base });
  const newRun = runOfItems(record, items, start.startedBy);
  const check = async () => {
    await rowsUnmoved(ports, record.site, conflict);
  };
  const run = await waitForLease(ports, () => ports.journal.openRun(newRun, check), start);
  let left: PlanItem | null | undefined;
  let failure: { cause: unknown } | null = null;
  let done = 0;
  const task: RunTask<PlanItem, ResolvedField> = {
    items,
    total: items.length,
    work(running) {
      const media = mediaOfRun(run, { ...ports, ...running, readAsset: assetReader(start.read) });
      return {
        unit: (item) => item.unit,
        rights: rightsForItem,
        names: namedDocuments,
        ready: (item) => media.ready(item),
        async perform(item) {
          if (item.key !== conflict.key) return applyItem(run, record.site, item, ports, new Set());
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
      if (error === null) done += 1;
      else failure = { cause: cause ?? new Error(error) };
    },
    counts: () => ({ update: done }),
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
