import { yieldToEventLoop } from '../../../adapters/yield-to-event-loop';
import { explainError } from '../../../adapters/strapi/explain-error';
import type { RunItem } from '../../../adapters/strapi/journal/create-journal';
import { isUnstorable } from '../../../../../migrator/model/ports/items';
import type { OpenRun } from '../../../../../migrator/model/ports/runs';
import {
  performItems,
  type ItemWork,
  type Outcome,
  type RunPorts,
  type WorkItem,
} from '../../../../../migrator/run/perform-items';
import { duringRun } from '../../../content/writes/cause';
import { pauseWhenFull } from './attempt';
import { conductRun, type Control } from './conduct-run';
import type { RunControl } from '../imports-service';
import type { Ports } from '../ports';

/** The work of an open run, whatever its kind. */
export interface RunTask<Item extends WorkItem, Report> {
  items: Iterable<Item> | AsyncIterable<Item>;
  /** Number of `items`. */
  total: number;
  work: (ports: RunPorts) => ItemWork<Item>;
  /** Called with what became of each item. */
  note: (outcome: Outcome<Item>) => void;
  /** The outcome of all items, by action. */
  counts: () => Record<string, number>;
  /** The work after the last item. */
  finish: (ports: RunPorts) => Promise<Report>;
}

/** Whether an item is still to be done, or to be tried again: not one whose plan the journal could not store. */
export const isLeft = (item: RunItem): boolean =>
  item.state === 'pending' || (item.state === 'failed' && !isUnstorable(item));

/** The plans of the items that a run has left, a few at a time. */
export async function* plansLeft({ journal }: Pick<Ports, 'journal'>, run: number): AsyncGenerator {
  for await (const { plan } of journal.whole(run, ['pending', 'failed'])) if (plan !== null) yield plan;
}

/** Does the items of an open run and closes it, whatever comes. */
export const performRun = async <Item extends WorkItem, Report>(
  ports: Ports,
  run: OpenRun,
  { items, total, work, note, counts, finish }: RunTask<Item, Report>,
  { onOutcome, authorize, ...control }: Control & Pick<RunControl, 'onOutcome' | 'authorize'>,
): Promise<Report> => {
  const { target, journal } = ports;
  let done = 0;
  const perform: Parameters<typeof conductRun<Report>>[4] = async ({ attempt, checkStop }) => {
    const running = {
      target,
      journal,
      attempt,
      yieldToEventLoop,
      explain: explainError,
      ...(authorize && { authorize }),
    };
    const each = work(running);
    const { ready } = each;
    const pausing = ready && { ready: async (item: Item) => pauseWhenFull(run.id, async () => ready(item)) };
    for await (const outcomes of performItems(run, items, { ...each, ...pausing }, running)) {
      for (const outcome of outcomes) {
        note(outcome);
        done += 1;
        onOutcome?.({ key: outcome.item.key, written: outcome.isWriting, error: outcome.error });
      }
      checkStop();
    }
    return finish(running);
  };
  const advance = { progress: () => ({ done, all: total }), counts };
  return duringRun(run.id, async () => conductRun(ports, run, advance, control, perform));
};
