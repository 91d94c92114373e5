import type { NeededRight } from '../plan/needed-rights';
import type { EntryPlace } from '../ports/entry';
import type { ItemRecord } from '../ports/items';
import type { Journal } from '../ports/journal';
import type { OpenRun } from '../ports/runs';
import type { Attempt, Target } from '../ports/target';
import { storable } from '../storable';
import { RunHaltedError } from './halt';

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
  onWritten?: (item: Item) => void;
  onFailed?: (item: Item) => void;
  /** Cleans up at the end, also when the caller stops the run; not after an error, which a second one would hide. */
  tidy?: () => Promise<void>;
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
 * Runs `work` in the transaction of one item, and retries it when the database may accept it the next time. Rights are
 * read before it, and the document is locked before the transaction reads anything: a database may show a transaction
 * the state of its first read throughout, so that an edit saved between that read and the lock would be overwritten.
 * Throws whatever `authorize` throws, and a `LeaseLostError` when another run has taken over.
 */
const inItemTransaction = async (
  run: OpenRun,
  { key, type, documentId }: WorkItem,
  needed: readonly NeededRight[],
  { target, journal, attempt, authorize }: RunPorts,
  work: () => Promise<void>,
): Promise<void> =>
  attempt(async (again) => {
    await authorize?.(needed);
    return target.transaction(async () => {
      await target.lock({ type, documentId });
      await journal.assertLease(run);
      // after a connection broke in a commit, it is unknown whether the commit happened
      if (!(again && (await journal.isDone(run, key)))) await work();
    });
  });

/**
 * Performs the items of a run one by one, each in a transaction with its content, its journal row and its source map
 * rows, so that a killed process leaves only complete items and `resume` finds the rest. A failed item is recorded and
 * the run continues; only a `RunHaltedError` ends it.
 */
export async function* performItems<Item extends WorkItem>(
  run: OpenRun,
  items: Iterable<Item> | AsyncIterable<Item>,
  work: ItemWork<Item>,
  ports: RunPorts,
): AsyncGenerator<Outcome<Item>> {
  let isBroken = false;
  try {
    for await (const item of items) {
      const isWriting = work.isWriting?.(item) ?? true;
      const refusal = run.refused?.get(item.key);
      if (refusal !== undefined) {
        work.onFailed?.(item);
        yield { item, isWriting, error: refusal };
        continue;
      }
      if (!isWriting) {
        yield { item, isWriting, error: null };
        continue;
      }
      try {
        const ready = (await work.ready?.(item)) ?? item;
        await inItemTransaction(run, item, work.rights(item), ports, () => work.perform(ready));
        work.onWritten?.(item);
        yield { item, isWriting, error: null };
      } catch (cause) {
        if (cause instanceof RunHaltedError) throw cause;
        const error = ports.explain(cause);
        work.onFailed?.(item);
        await recordFailure(run, item.key, error, ports);
        yield { item, isWriting, error, cause };
      }
      await ports.yieldToEventLoop();
    }
  } catch (error) {
    isBroken = true;
    throw error;
  } finally {
    if (!isBroken) await work.tidy?.();
  }
}
