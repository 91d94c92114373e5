import type { RunRecord } from '../../adapters/strapi/journal/create-journal';
import { mediaOfRun } from '../../../../migrator/run/apply/bring-media';
import type { ResolvedField } from '../../../../model/contracts/runs';
import { conflictOf, isPublicAfter } from '../../../../migrator/run/apply/conflict';
import { withRedirects } from '../../../../migrator/run/apply/resolved-move';
import { applyItem } from '../../../../migrator/run/apply/apply-item';
import { openConflict, readRows, resolveConflict, rowsUnmoved } from '../../../../migrator/run/apply/resolve-conflict';
import { resolvedItem, type Resolution } from '../../../../migrator/run/apply/resolution';
import { namedDocuments } from '../../../../migrator/plan/named-documents';
import { rightsForItem } from '../../../../migrator/plan/needed-rights';
import type { PlanItem } from '../../../../migrator/plan/plan';
import { newItem, storedPlanItem } from '../../../../migrator/plan/storage/stored-plan';
import type { NewRun } from '../../../../migrator/model/ports/runs';
import type { Addresses } from '../../../../migrator/model/ports/target';
import { waitingConflict } from './conflicts';
import type { ResolveStart, RunControl } from './imports-service';
import type { Ports } from './ports';
import { assetReader } from './import-task';
import { performRun, type RunTask } from './conduct/perform-run';
import type { ResolvedConflict } from './resolve-plan';
import { waitForLease } from './conduct/wait-for-lease';

/** The item that resolves a conflict. @throws StaleEntryError, ResolutionError */
export const resolvedConflict = async (
  ports: Ports,
  { site }: Pick<RunRecord, 'site'>,
  number: number,
  plan: unknown,
  resolutions: readonly Resolution[],
  readAddresses?: () => Promise<Addresses>,
): Promise<ResolvedConflict> => {
  const conflict = storedPlanItem(plan);
  const { known, shared } = await rowsUnmoved(ports, site, conflict);
  const { item, base } = resolvedItem(conflict, resolutions, known, shared);
  const items = await withRedirects(ports, site, { ...item, base }, readAddresses);
  return { number, conflict, resolutions, items };
};

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

/** The outcome of resolving conflicts. */
interface Resolving {
  /** The rest of each conflict that was written, null if it is resolved; by number. */
  left: Map<number, PlanItem | null>;
  /** The error of the last item that failed. */
  failure: { cause: unknown } | null;
}

/**
 * Writes resolved conflicts in a run of their own, so that the next import finds them resolved, and they can be rolled back
 * together. One that cannot be written fails alone. `check` throws before the run is opened.
 */
export const writeResolved = async (
  ports: Ports,
  record: RunRecord,
  resolved: readonly ResolvedConflict[],
  {
    limit,
    check,
    ...start
  }: ResolveStart & Pick<RunControl, 'onOutcome'> & { limit?: number; check?: () => Promise<void> },
): Promise<Resolving> => {
  const items = resolved.flatMap((one) => one.items);
  const byKey = new Map(resolved.map((one) => [one.conflict.key, one]));
  const newRun = runOfItems(record, items, start.startedBy);
  const run = await waitForLease(ports, () => ports.journal.openRun(newRun, check), start);
  const result: Resolving = { left: new Map(), failure: null };
  let done = 0;
  const task: RunTask<PlanItem, Resolving> = {
    items,
    total: items.length,
    work(running) {
      const media = mediaOfRun(run, { ...ports, ...running, readAsset: assetReader(start.read) });
      return {
        unit: (item) => item.unit,
        rights: rightsForItem,
        names: namedDocuments,
        async ready(item) {
          const one = byKey.get(item.key);
          if (one === undefined) return media.whole(item);
          // a conflict before it in this run may have changed the rows that they share
          const { known, shared } = await readRows(ports, record.site, one.conflict);
          return media.whole({ ...item, base: resolvedItem(one.conflict, one.resolutions, known, shared).base });
        },
        async perform(item) {
          const one = byKey.get(item.key);
          if (one === undefined) return applyItem(run, record.site, item, ports, new Set());
          const left = resolvedItem(one.conflict, one.resolutions, null, null).left;
          result.left.set(one.number, await resolveConflict(run, record, one.conflict, { item, left }, ports));
        },
        onWritten: (item) => {
          media.show(item);
        },
        tidy: () => media.tidy(),
      };
    },
    note({ item, error, cause }) {
      if (error === null) done += 1;
      else {
        result.failure = { cause: cause ?? new Error(error) };
        // what was written with it has been taken back
        const failed = byKey.get(item.unit ?? item.key);
        if (failed !== undefined) result.left.delete(failed.number);
      }
    },
    counts: () => ({ update: done }),
    finish: () => Promise.resolve(result),
  };
  return performRun(ports, run, task, { ...start, ...(limit !== undefined && { limit }) });
};

/** Somebody is waiting for the answer. Milliseconds. */
const ANSWER_LIMIT = 5_000;

/** Resolves fields of one conflict, and says what is left of it. */
export const resolve = async (
  ports: Ports,
  id: number,
  number: number,
  resolutions: readonly Resolution[],
  start: ResolveStart,
): Promise<ResolvedField> => {
  const { run: record, item: waiting } = await waitingConflict(ports, id, number);
  const resolved = await resolvedConflict(ports, record, number, waiting.plan, resolutions);
  const { conflict } = resolved;
  const { left, failure } = await writeResolved(ports, record, [resolved], {
    ...start,
    limit: ANSWER_LIMIT,
    async check() {
      await rowsUnmoved(ports, record.site, conflict);
    },
  });
  // somebody waits for the answer, and why there is none
  if (failure !== null) throw failure.cause;
  const { item, left: planned } = resolvedItem(conflict, resolutions, null, null);
  // a try whose connection broke in its commit has done it after all
  const open = left.has(number) ? (left.get(number) ?? null) : await openConflict(ports, planned);
  return { conflict: open && conflictOf(number, open), published: isPublicAfter(item) };
};
