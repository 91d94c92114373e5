import { recordFailure } from '../apply/apply-plan';
import type { ApplyPorts } from '../apply/apply-plan';
import { RunHaltedError } from '../apply/halt';
import type { OpenRun } from '../ports';

export type PerformPorts = Pick<ApplyPorts, 'target' | 'journal' | 'attempt' | 'breathe' | 'explain'>;

/** What became of one item; `error` is for people. */
export interface Performed<Item> {
  item: Item;
  error: string | null;
}

/**
 * Does the items one by one, each in a transaction of its own that `perform` shares with the journal. A failed item is
 * recorded and the run goes on; only a `RunHaltedError` ends it.
 */
export async function* performItems<Item extends { key: string }>(
  run: OpenRun,
  items: Iterable<Item> | AsyncIterable<Item>,
  perform: (item: Item) => Promise<void>,
  ports: PerformPorts,
): AsyncGenerator<Performed<Item>> {
  for await (const item of items) {
    try {
      await ports.attempt((again) =>
        ports.target.transaction(async () => {
          // A connection that broke in a commit does not tell whether it was one.
          if (!again || !(await ports.journal.isDone(run, item.key))) await perform(item);
        }),
      );
      yield { item, error: null };
    } catch (cause) {
      if (cause instanceof RunHaltedError) throw cause;
      const error = ports.explain(cause);
      await recordFailure(run, item.key, error, ports);
      yield { item, error };
    }
    await ports.breathe();
  }
}
