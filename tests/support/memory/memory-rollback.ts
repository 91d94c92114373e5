import type { RecordType } from '../../../model/contracts/values';
import { atOnce } from '../../../model/steps';
import { linksIn } from '../../../migrator/run/rollback/lost-links';
import { newItem } from '../../../migrator/plan/storage/stored-plan';
import type { Plan } from '../../../migrator/plan/plan';
import { sourceIdOf } from '../../../migrator/plan/identity';
import type { DoneItem } from '../../../migrator/model/ports/items';
import type { OpenRun } from '../../../migrator/model/ports/runs';
import { entryState } from '../../../migrator/run/rollback/entry-state';
import { noteFacts } from '../../../migrator/run/rollback/note-facts';
import { planRollback } from '../../../migrator/run/rollback/plan-rollback';
import { rollbackProgress } from '../../../migrator/run/rollback/progress';
import { changesEntry, type RollbackItem } from '../../../migrator/run/rollback/rollback-plan';
import { rollbackWork } from '../../../migrator/run/rollback/rollback-work';
import { noTraces, traceItem } from '../../../migrator/run/rollback/trace';
import type { StandingEntry, Verdict } from '../../../migrator/run/rollback/verdict';
import { performItems, type Outcome } from '../../../migrator/run/perform-items';
import { portsOf } from './memory-import';
import { memoryMedia } from './memory-media';
import type { MemoryState } from './memory-state';

/** The items that the journal keeps of a plan that was applied to this state. */
export const doneItems = ({ items }: MemoryState, plan: Plan): DoneItem[] => {
  const records = new Map(items.map((record) => [record.key, record]));
  return plan.items.flatMap((item, index) => {
    const record = records.get(item.key);
    return record?.state === 'done' ? [{ ...newItem(item), ...record, number: index + 1 }] : [];
  });
};

/** Plans the rollback of a run as of now. */
export const planRollbackIn = async (
  { target, known, writers }: MemoryState,
  done: readonly DoneItem[],
  run: number,
): Promise<RollbackItem[]> => {
  const traces = noTraces();
  for (const item of done) traceItem(traces, item, run, target.fieldRoles(item.type));
  const entries = [...traces.entries.values()].map(({ entry }) => entry);
  const stored = (await target.snapshots(entries)).flatMap(({ type, documentId, locale, ...rows }): StandingEntry[] => {
    const entry = { type, documentId, locale };
    const state = entryState({ ...entry, ...rows });
    return state === null ? [] : [{ entry, state, links: linksIn(rows.draft) }];
  });
  const rowIds = [...known].map(([key, row]) => [key, sourceIdOf(row.site ?? 'default', row, row.locale)] as const);
  const storedState = {
    site: 'default',
    stored,
    writers: new Map(rowIds.map(([key, sourceId]) => [sourceId, writers.get(key) ?? 0])),
    runs: new Set([run]),
    links: await target.linksTo(entries),
    roles: (type: RecordType) => target.fieldRoles(type),
  };
  const items = atOnce(planRollback(traces, storedState));
  noteFacts(items, traces, storedState);
  return items;
};

/**
 * Rolls back what a run did, as planned; each list is over at once, so that the rollback may stop behind it. Notes in
 * `otherwise`, by key, what became of entries that are kept instead.
 */
export async function* rollingBackAs(
  items: readonly RollbackItem[],
  state: MemoryState,
  done: readonly DoneItem[],
  imported: OpenRun,
  otherwise = new Map<string, Verdict>(),
): AsyncGenerator<Outcome<RollbackItem>[]> {
  const journal = {
    ...state.journal,
    itemsAt: (places: readonly { number: number }[]) =>
      Promise.resolve(structuredClone(places.flatMap(({ number }) => done.filter((item) => item.number === number)))),
  };
  const ports = portsOf({ ...state, journal }, memoryMedia());
  const run = { id: imported.id + 1, fence: imported.id + 1 };
  const progress = rollbackProgress(items.map((item) => ({ ...item, isDone: false })));
  const work = rollbackWork(run, 'default', ports, progress, otherwise);
  yield* performItems(run, items.filter(changesEntry), work, ports);
}

/** Plans to roll back what a run did, and does it. */
export async function* rollingBackIn(
  state: MemoryState,
  done: readonly DoneItem[],
  imported: OpenRun,
): AsyncGenerator<Outcome<RollbackItem>[]> {
  yield* rollingBackAs(await planRollbackIn(state, done, imported.id), state, done, imported);
}
