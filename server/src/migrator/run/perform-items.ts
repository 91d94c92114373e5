import { combineRights, type NeededRight } from '../plan/needed-rights';
import type { EntryPlace } from '../ports/entry';
import type { ItemRecord } from '../ports/items';
import type { Journal } from '../ports/journal';
import type { OpenRun } from '../ports/runs';
import type { Attempt, Target } from '../ports/target';
import { storable } from '../storable';
import { RightsLostError, RunHaltedError } from './halt';

/** What every kind of run needs. */
export interface RunPorts {
  target: Target;
  journal: Journal;
  attempt: Attempt;
  /**
   * Lets timers and requests run, because a synchronous database driver would otherwise block the event loop to the
   * end.
   */
  yieldToEventLoop: () => Promise<void>;
  /** An exception as text for people, without a stack, SQL or paths of the server. */
  explain: (error: unknown) => string;
  /** Throws when a right for an item is missing; called before each attempt at its transaction. */
  authorize?: (needed: readonly NeededRight[]) => Promise<void>;
}

/** The entry that an item of a run is about. */
export type WorkItem = Pick<EntryPlace, 'type' | 'documentId'> & { key: string };

/** What a kind of run does with its items. */
export interface ItemWork<Item extends WorkItem> {
  /** Whether there is something to write for the item; when absent, there always is. */
  isWriting?: (item: Item) => boolean;
  /** The rights that somebody needs to do the same by hand. */
  rights: (item: Item) => readonly NeededRight[];
  /** Prepares the item before its transaction; when it throws, the item fails. */
  ready?: (item: Item) => Promise<Item>;
  /** Performs the item, with its journal row; called in its transaction. */
  perform: (item: Item) => Promise<void>;
  /** When absent, each item is performed by itself. */
  together?: TogetherWork<Item>;
  onWritten?: (item: Item) => void;
  onFailed?: (item: Item) => void;
  /** Cleans up at the end, also when the caller stops the run; not after an error, which a second one would hide. */
  tidy?: () => Promise<void>;
}

/** How items are performed together. */
export interface TogetherWork<Item extends WorkItem> {
  /** What those of the next group weigh in all, at most. */
  limit: () => number;
  /** What an item weighs; one that is heavier than the limit is performed by itself. */
  weight: (item: Item) => number;
  /** Whether an item may be among them; one that may not is performed by itself, between those before and behind it. */
  fits: (item: Item) => boolean;
  /**
   * Performs the items with their journal rows, in the order given; called in one transaction. When it throws, nothing of
   * them is stored, and each is performed by itself.
   */
  perform: (items: readonly Item[]) => Promise<void>;
}

/** The result of one item. */
export interface Outcome<Item> {
  item: Item;
  /** Whether there was something to write. */
  isWriting: boolean;
  /** Why it failed, for people; else null. */
  error: string | null;
  /** The error as it was thrown. */
  cause?: unknown;
}

/**
 * A mistake in code, not an error of the database. It must not be hidden, or a run with unfinished items would count as
 * done.
 */
const isOurFault = (cause: unknown): boolean =>
  cause instanceof Error && ['TypeError', 'ReferenceError', 'RangeError', 'SyntaxError'].includes(cause.name);

/**
 * Records that an item failed, in a transaction of its own, after its writes have been rolled back. Where the database
 * does not store that either, the item stays pending, and `resume` tries it again. Rethrows a mistake in code, so that
 * the run fails.
 */
const recordFailure = async (
  run: OpenRun,
  key: string,
  error: string,
  { target, journal, attempt }: RunPorts,
): Promise<void> => {
  const failed: ItemRecord = { key, state: 'failed', before: null, after: {}, sources: [], error: storable(error) };
  try {
    await attempt(() =>
      target.transaction(async () => {
        await journal.assertLease(run);
        await journal.record(run, failed);
      }),
    );
  } catch (cause) {
    if (cause instanceof RunHaltedError || isOurFault(cause)) throw cause;
  }
};

/**
 * Runs `work` in the transaction of some items, and retries it when the database may accept it the next time. Rights are
 * read before it, and the documents are locked before the transaction reads anything: a database may show a transaction
 * the state of its first read throughout, so that an edit saved between that read and the lock would be overwritten.
 * Throws whatever `authorize` throws, and a `LeaseLostError` when another run has taken over.
 */
const inItemTransaction = async <Item extends WorkItem>(
  run: OpenRun,
  items: readonly Item[],
  rights: ItemWork<Item>['rights'],
  { target, journal, attempt, authorize }: RunPorts,
  work: () => Promise<void>,
): Promise<void> =>
  attempt(async (again) => {
    await authorize?.(combineRights(items.flatMap(rights)));
    return target.transaction(async () => {
      await target.lock(items);
      await journal.assertLease(run);
      // after a connection broke in a commit, it is unknown whether the commit happened; it did for all or for none
      const [first] = items;
      if (!(again && first !== undefined && (await journal.isDone(run, first.key)))) await work();
    });
  });

/** Performs one item, and records it where it fails. */
const performOne = async <Item extends WorkItem>(
  run: OpenRun,
  item: Item,
  work: ItemWork<Item>,
  ports: RunPorts,
): Promise<Outcome<Item>> => {
  const isWriting = work.isWriting?.(item) ?? true;
  const refusal = run.refused?.get(item.key);
  if (refusal !== undefined) {
    work.onFailed?.(item);
    return { item, isWriting, error: refusal };
  }
  if (!isWriting) return { item, isWriting, error: null };
  try {
    const ready = (await work.ready?.(item)) ?? item;
    await inItemTransaction(run, [item], work.rights, ports, () => work.perform(ready));
    work.onWritten?.(item);
    return { item, isWriting, error: null };
  } catch (cause) {
    if (cause instanceof RunHaltedError) throw cause;
    const error = ports.explain(cause);
    work.onFailed?.(item);
    await recordFailure(run, item.key, error, ports);
    return { item, isWriting, error, cause };
  } finally {
    await ports.yieldToEventLoop();
  }
};

/**
 * Performs items together; null where that failed and nothing of them is stored, so that each is to be tried by itself.
 * A missing right may be that of one item. Throws when single items would fail for the same reason: the lease is lost, or
 * the run has to pause.
 */
const performTogether = async <Item extends WorkItem>(
  run: OpenRun,
  items: readonly Item[],
  together: TogetherWork<Item>,
  work: ItemWork<Item>,
  ports: RunPorts,
): Promise<Outcome<Item>[] | null> => {
  try {
    const ready: Item[] = [];
    for (const item of items) ready.push((await work.ready?.(item)) ?? item);
    await inItemTransaction(run, items, work.rights, ports, () => together.perform(ready));
  } catch (cause) {
    if (cause instanceof RunHaltedError && !(cause instanceof RightsLostError)) throw cause;
    return null;
  } finally {
    await ports.yieldToEventLoop();
  }
  for (const item of items) work.onWritten?.(item);
  return items.map((item) => ({ item, isWriting: true, error: null }));
};

/** The items in their order, those together that may be performed together. */
async function* inGroups<Item extends WorkItem>(
  run: OpenRun,
  items: Iterable<Item> | AsyncIterable<Item>,
  { together, isWriting }: ItemWork<Item>,
): AsyncGenerator<Item[]> {
  let group: Item[] = [];
  let weight = 0;
  for await (const item of items) {
    const fits =
      together !== undefined &&
      run.refused?.has(item.key) !== true &&
      (isWriting?.(item) ?? true) &&
      together.fits(item);
    const own = fits ? together.weight(item) : 0;
    if (group.length > 0 && (!fits || weight + own > together.limit())) {
      yield group;
      [group, weight] = [[], 0];
    }
    if (fits) group.push(item);
    else yield [item];
    weight += own;
  }
  if (group.length > 0) yield group;
}

/**
 * Performs the items of a run, each in a transaction with its content, its journal row and its source map rows, or some
 * together in one, so that a killed process leaves only complete items and `resume` finds the rest. A failed item is
 * recorded and the run continues; only a `RunHaltedError` ends it. Yields the outcomes of items that were performed
 * together in one list.
 */
export async function* performItems<Item extends WorkItem>(
  run: OpenRun,
  items: Iterable<Item> | AsyncIterable<Item>,
  work: ItemWork<Item>,
  ports: RunPorts,
): AsyncGenerator<Outcome<Item>[]> {
  let isBroken = false;
  try {
    for await (const group of inGroups(run, items, work)) {
      const { together } = work;
      const done =
        together === undefined || group.length === 1 ? null : await performTogether(run, group, together, work, ports);
      if (done !== null) yield done;
      else for (const item of group) yield [await performOne(run, item, work, ports)];
    }
  } catch (error) {
    isBroken = true;
    throw error;
  } finally {
    if (!isBroken) await work.tidy?.();
  }
}
