import type { NeededRight } from '../plan/needed-rights';
import { isWriting, type PlanAction, type PlanItem } from '../plan/plan';
import type { ItemRecord, Journal, OpenRun, Target } from '../ports';
import { storable } from '../storable';
import { applyItem } from './apply-item';
import { mediaOfRun, type MediaPorts, type TidyPorts } from './bring-media';
import { RunHaltedError } from './halt';
import { removeItem } from './remove-item';
import { isMove, pageLedTo, pathCleared, pathOfPage, UnmovedPageError } from './unmoved-page';

/** What became of one plan item. */
export interface Outcome {
  item: PlanItem;
  /** The planned action, or `failed`. */
  action: PlanAction | 'failed';
  /** Why it failed, for people; else null. */
  error: string | null;
}

export interface ApplyPorts extends MediaPorts, TidyPorts {
  target: Target;
  journal: Journal;
  /** Lets timers and requests run: a synchronous database driver would otherwise hold the event loop to the end. */
  breathe: () => Promise<void>;
  /** An exception in words that a person may read: no stack, no SQL, no server path. */
  explain: (error: unknown) => string;
  /** Throws when a right is lacking that an item needs; called inside its transaction. */
  authorize?: (needed: readonly NeededRight[]) => Promise<void>;
}

/** A mistake in code, not an answer of the database: hidden, it would let a run that left items undone be called done. */
const isOurFault = (cause: unknown): boolean =>
  cause instanceof Error && ['TypeError', 'ReferenceError', 'RangeError', 'SyntaxError'].includes(cause.name);

/**
 * Records that an item failed, in a transaction of its own: what it wrote has been rolled back. Where the database does
 * not store that either, the item stays as it was planned, and `resume` tries it again. Throws a mistake in code: the run
 * has failed then.
 */
export const recordFailure = async (
  run: OpenRun,
  key: string,
  error: string,
  { target, journal, attempt }: Pick<ApplyPorts, 'target' | 'journal' | 'attempt'>,
): Promise<void> => {
  const failed: ItemRecord = { key, state: 'failed', before: null, after: {}, sources: [], error: storable(error) };
  try {
    await attempt(() =>
      target.transaction(async () => {
        await journal.guard(run);
        await journal.record(run, failed);
      }),
    );
  } catch (cause) {
    if (cause instanceof RunHaltedError || isOurFault(cause)) throw cause;
  }
};

const writeItem = async (
  run: OpenRun,
  site: string,
  item: PlanItem,
  ports: ApplyPorts,
  absent: ReadonlySet<string>,
): Promise<void> => {
  if (item.removal !== undefined) return removeItem(run, site, item, ports);
  const nothing = { fields: {}, shared: {}, relations: {} };
  return applyItem(run, site, item, item.base ?? nothing, ports, absent);
};

/**
 * Applies the items of a plan one by one, each in a transaction of its own that holds its content, its journal row and
 * its source map rows: a killed process leaves whole items, and `resume` finds the rest. A failed item is recorded and
 * the run goes on; only a `RunHaltedError` ends it.
 */
export async function* applyPlan(
  run: OpenRun,
  site: string,
  items: Iterable<PlanItem> | AsyncIterable<PlanItem>,
  ports: ApplyPorts,
): AsyncGenerator<Outcome> {
  const absent = new Set<string>();
  // pages that the plan moves and that stay where they are
  const unmoved = new Set<string>();
  // where pages were to come that could not be written
  const empty = new Set<string | null>();
  const leave = (item: PlanItem): void => {
    const place = `${item.documentId} ${item.locale}`;
    if (item.action === 'create') absent.add(place);
    if (isMove(item)) unmoved.add(place);
    const path = pathOfPage(item);
    if (path !== null) empty.add(path);
  };
  const checkPage = (item: PlanItem): void => {
    // a redirect would lead to where there is no page; the next plan writes both
    const page = pageLedTo(item) ?? '';
    if (absent.has(page) || unmoved.has(page)) throw new UnmovedPageError('Its page could not be written.');
    if (empty.has(pathCleared(item))) throw new UnmovedPageError('The page at its path could not be written.');
  };
  const media = mediaOfRun(run, ports);
  let broken = false;
  try {
    for await (const item of items) {
      const refusal = run.refused?.get(item.key);
      if (refusal !== undefined) {
        leave(item);
        yield { item, action: 'failed', error: refusal };
        continue;
      }
      if (!isWriting(item)) {
        yield { item, action: item.action, error: null };
        continue;
      }
      try {
        checkPage(item);
        const ready = await ports.attempt(() => media.ready(item));
        await ports.attempt((again) =>
          ports.target.transaction(async () => {
            // A connection that broke in a commit does not tell whether it was one.
            if (again && (await ports.journal.isDone(run, item.key))) return;
            await writeItem(run, site, ready, ports, absent);
          }),
        );
        media.show(item);
        yield { item, action: item.action, error: null };
      } catch (cause) {
        if (cause instanceof RunHaltedError) throw cause;
        const error = ports.explain(cause);
        leave(item);
        await recordFailure(run, item.key, error, ports);
        yield { item, action: 'failed', error };
      }
      await ports.breathe();
    }
  } catch (error) {
    broken = true;
    throw error;
  } finally {
    // also when the caller stops; not after an error, which nothing may hide
    if (!broken) await media.tidy();
  }
}
