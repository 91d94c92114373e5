import { combineRights, type NeededRight } from '../plan/needed-rights';
import type { EntryPlace } from '../model/ports/entry';
import type { ItemRecord } from '../model/ports/items';
import type { Journal } from '../model/ports/journal';
import type { OpenRun } from '../model/ports/runs';
import type { Attempt, DocumentRef, Target } from '../model/ports/target';
import { storable } from '../storable';
import { RightsLostError, RunHaltedError } from './halt';
import { allEnded } from './all-ended';
import { inGroups, type Grouping } from './in-groups';
import { SaidError } from './said-error';

/** The ports of every kind of run. */
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

/** The work of a kind of run on its items. */
export interface ItemWork<Item extends WorkItem> {
  /** Whether there is something to write for the item; when absent, there always is. */
  isWriting?: (item: Item) => boolean;
  /** The rights that somebody needs to do the same by hand. */
  rights: (item: Item) => readonly NeededRight[];
  /** The documents that the item will link its entry to; when absent, only those that it is linked to. */
  names?: (item: Item) => readonly DocumentRef[];
  /** Prepares the item before its transaction, at the same time as others; when it throws, the item fails. */
  ready?: (item: Item) => Promise<Item>;
  /** Performs the item, with its journal row; called in its transaction. */
  perform: (item: Item) => Promise<void>;
  /**
   * Names the items that belong in one transaction, so that none of them is ever stored without the others; they follow each
   * other. When absent, or undefined, an item belongs to no other.
   */
  unit?: (item: Item) => string | undefined;
  /** When absent, each item is performed by itself. */
  together?: TogetherWork<Item>;
  onWritten?: (item: Item) => void;
  onFailed?: (item: Item) => void;
  /** Cleans up at the end, also when the caller stops the run; not after an error, which a second one would hide. */
  tidy?: () => Promise<void>;
}

/** How items are performed together. */
export interface TogetherWork<Item extends WorkItem> {
  /** The largest weight of the next group. */
  limit: () => number;
  /** The weight of an item; one that is heavier than the limit is performed by itself. */
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
  /** As it was performed. */
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
  { key, error, says }: Pick<ItemRecord, 'key' | 'says'> & { error: string },
  { target, journal, attempt }: RunPorts,
): Promise<void> => {
  const why = storable({ error, ...(says && { says }) });
  const failed: ItemRecord = { key, state: 'failed', before: null, after: {}, sources: [], ...why };
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
 * read before it, and the documents are locked before the transaction reads anything, with those that they link to: a
 * database may show a transaction the state of its first read throughout, so that an edit saved between that read and the
 * lock would be overwritten.
 * Throws whatever `authorize` throws, and a `LeaseLostError` when another run has taken over.
 */
const inItemTransaction = async <Item extends WorkItem>(
  run: OpenRun,
  items: readonly Item[],
  { rights, names }: Pick<ItemWork<Item>, 'rights' | 'names'>,
  { target, journal, attempt, authorize }: RunPorts,
  work: () => Promise<void>,
): Promise<void> =>
  attempt(async (tries) => {
    await authorize?.(combineRights(items.flatMap(rights)));
    const writes = { documents: items, named: items.flatMap((item) => names?.(item) ?? []) };
    return target.writing(writes, tries, async () => {
      await journal.assertLease(run);
      // after a connection broke in a commit, it is unknown whether the commit happened; it did for all or for none
      const [first] = items;
      if (!(tries > 0 && first !== undefined && (await journal.isDone(run, first.key)))) await work();
    });
  });

/** Why an item fails that belongs in one transaction with another one. */
const failedWith = (culprit: string, error: string): string => `Not written, because ${culprit} failed: ${error}`;

/** Records that the items of a unit failed: all of them, because of one. */
const failUnit = async <Item extends WorkItem>(
  run: OpenRun,
  items: readonly Item[],
  { culprit, error, cause }: { culprit: Item | null; error: string; cause?: unknown },
  work: ItemWork<Item>,
  ports: RunPorts,
): Promise<Outcome<Item>[]> => {
  const outcomes: Outcome<Item>[] = [];
  for (const item of items) {
    const isOwn = culprit === null || culprit === item;
    const own = isOwn ? error : failedWith(culprit.key, error);
    const says = isOwn && cause instanceof SaidError ? { says: cause.says } : {};
    work.onFailed?.(item);
    const isRecorded = run.refused?.has(item.key) === true;
    if (!isRecorded) await recordFailure(run, { key: item.key, error: own, ...says }, ports);
    outcomes.push({
      item,
      isWriting: work.isWriting?.(item) ?? true,
      error: own,
      ...(cause !== undefined && { cause }),
    });
  }
  return outcomes;
};

/** Performs the items of a unit, mostly a single one, and records them where one of them fails. */
const performUnit = async <Item extends WorkItem>(
  run: OpenRun,
  items: readonly Item[],
  work: ItemWork<Item>,
  ports: RunPorts,
): Promise<Outcome<Item>[]> => {
  const isWriting = (item: Item): boolean => work.isWriting?.(item) ?? true;
  for (const item of items) {
    const error = run.refused?.get(item.key);
    if (error !== undefined) return failUnit(run, items, { culprit: item, error }, work, ports);
  }
  const written = items.filter(isWriting);
  // the one in hand
  let culprit: Item | null = null;
  const ready: Item[] = [];
  try {
    for (const item of written) {
      culprit = item;
      ready.push((await work.ready?.(item)) ?? item);
    }
    culprit = null;
    if (written.length > 0)
      await inItemTransaction(run, written, work, ports, async () => {
        for (const [index, item] of ready.entries()) {
          culprit = written[index] ?? null;
          await work.perform(item);
        }
        culprit = null;
      });
    for (const item of ready) work.onWritten?.(item);
    const performed = new Map(written.map((item, index) => [item, ready[index] ?? item]));
    return items.map((item) => ({ item: performed.get(item) ?? item, isWriting: isWriting(item), error: null }));
  } catch (cause) {
    if (cause instanceof RunHaltedError) throw cause;
    return await failUnit(run, items, { culprit, error: ports.explain(cause), cause }, work, ports);
  } finally {
    if (written.length > 0) await ports.yieldToEventLoop();
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
  let performed = items;
  try {
    const { ready } = work;
    if (ready !== undefined) performed = await allEnded(items.map(async (item) => ready(item)));
    await inItemTransaction(run, items, work, ports, () => together.perform(performed));
  } catch (cause) {
    if (cause instanceof RunHaltedError && !(cause instanceof RightsLostError)) throw cause;
    return null;
  } finally {
    await ports.yieldToEventLoop();
  }
  for (const item of performed) work.onWritten?.(item);
  return performed.map((item) => ({ item, isWriting: true, error: null }));
};

/** How the items are grouped; an item with nothing to write, or that the journal could not store, is performed by itself. */
const groupingOf = <Item extends WorkItem>(
  run: OpenRun,
  { together, isWriting, unit }: ItemWork<Item>,
): Grouping<Item> => ({
  unit: (item) => unit?.(item),
  weight(item) {
    const isOpen = run.refused?.has(item.key) !== true && (isWriting?.(item) ?? true);
    return isOpen && together?.fits(item) === true ? together.weight(item) : undefined;
  },
  limit: () => together?.limit() ?? 0,
});

/**
 * Performs the items of a run, each in a transaction with its content, its journal row and its source map rows, units and some
 * others together in one, so that a killed process leaves only complete items and `resume` finds the rest. A failed item is
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
    for await (const { items: some, weight } of inGroups(items, groupingOf(run, work))) {
      const { together } = work;
      const isTogether = together !== undefined && weight !== undefined && some.length > 1;
      const done = isTogether ? await performTogether(run, some, together, work, ports) : null;
      if (done !== null) yield done;
      else if (isTogether) for (const item of some) yield await performUnit(run, [item], work, ports);
      else yield await performUnit(run, some, work, ports);
    }
  } catch (error) {
    isBroken = true;
    throw error;
  } finally {
    if (!isBroken) await work.tidy?.();
  }
}
