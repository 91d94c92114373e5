import type { RunItem } from '../../../adapters/strapi/journal/create-journal';
import type { FollowUpReason } from '../../../../../model/contracts/reasons';
import type { RunKind } from '../../../../../model/contracts/runs';
import type { OpenRun } from '../../../../../migrator/model/ports/runs';
import { countActionsOf, type FollowUpItem, type FollowUpReport } from '../../../../../migrator/run/follow-up';
import type { ItemWork, RunPorts } from '../../../../../migrator/run/perform-items';
import type { RunControl } from '../imports-service';
import { isLeft, performRun, plansLeft } from '../conduct/perform-run';
import type { Ports } from '../ports';
import { oneOf, type Reader } from '../../../../../model/readers';

/** The work of a kind of follow-up. */
interface FollowUpTask<Kind extends RunKind, Action extends string, Item extends FollowUpItem, Rest> {
  kind: Kind;
  parentRunId: number;
  planHash: string;
  actions: readonly Action[];
  /** The work on its items, of which these are stored. */
  work: (stored: readonly RunItem[]) => ItemWork<Item>;
  /** The outcome of items that were not done as planned, by key. */
  otherwise?: ReadonlyMap<string, Pick<FollowUpItem<Action>, 'action' | 'reason' | 'fields'>>;
  /** The work after the last item, for the report. */
  finish: (ports: RunPorts) => Promise<Rest>;
}

const reportRow = <Action extends string>(
  item: RunItem,
  error: string | null,
  action: Reader<Action>,
): FollowUpReport<string, Action>['items'][number] => ({
  key: item.key,
  type: item.type,
  locale: item.locale,
  sourcePath: item.sourcePath,
  documentId: item.documentId,
  action: error === null ? action(item.action) : 'failed',
  // what `openFollowUp` stored of an item of this kind
  reason: item.reason as FollowUpReason | null,
  fields: item.fields,
  findings: item.findings,
  error,
});

/** Does what an open follow-up has left to do, and closes it, whatever comes. */
export const performFollowUp = async <Kind extends RunKind, Action extends string, Item extends FollowUpItem, Rest>(
  ports: Ports,
  run: OpenRun,
  { kind, parentRunId, planHash, actions, work, otherwise, finish }: FollowUpTask<Kind, Action, Item, Rest>,
  control: RunControl,
): Promise<FollowUpReport<Kind, Action> & Rest> => {
  const stored = new Map((await ports.journal.items(run.id)).map((item) => [item.key, item]));
  const planned = await ports.journal.planned(run.id);
  const actionOf = oneOf(...actions);
  const rows = new Map([...stored].map(([key, item]) => [key, reportRow(item, item.error, actionOf)]));
  const counts = () => {
    const sums = countActionsOf([...actions, 'failed'], [...rows.values()]);
    for (const action of actions) sums[action] += planned[action] ?? 0;
    return sums;
  };
  const itemWork = work([...stored.values()]);
  const task = {
    // the plans of a run of this kind
    items: plansLeft(ports, run.id) as AsyncIterable<Item>,
    total: [...stored.values()].filter(isLeft).length,
    work: () => itemWork,
    note: ({ item: { key }, error }: { item: Item; error: string | null }) => {
      const item = stored.get(key);
      if (item === undefined) return;
      rows.set(key, { ...reportRow(item, error, actionOf), ...(error === null && otherwise?.get(key)) });
    },
    counts,
    finish: async (running: RunPorts) => {
      const rest = await finish(running);
      return { kind, run: run.id, parentRunId, planHash, counts: counts(), items: [...rows.values()], ...rest };
    },
  };
  return performRun(ports, run, task, control);
};
