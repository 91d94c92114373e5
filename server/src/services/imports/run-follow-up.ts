import { breathe } from '../../adapters/strapi/breathe';
import { explainError } from '../../adapters/strapi/explain-error';
import type { RunItem } from '../../adapters/strapi/journal/create-journal';
import type { FollowUpReason } from '../../contracts/reasons';
import { countActionsOf, type FollowUpReport } from '../../migrator/follow-up/follow-up';
import { performItems } from '../../migrator/follow-up/perform-items';
import { isUnstorable, type OpenRun, type RunKind, type StopRequest } from '../../migrator/ports';
import { attempt } from './attempt';
import { conductRun } from './conduct-run';
import type { RunControl } from './imports-service';
import { InterruptedError } from './interrupted-error';
import type { Ports } from './ports';

/** What a kind of follow-up does. */
export interface FollowUpWork<Kind extends RunKind, Action extends string, Item extends { key: string }, Rest> {
  kind: Kind;
  about: number;
  planHash: string;
  actions: readonly Action[];
  /** Does one item, inside a transaction. */
  perform: (run: OpenRun, item: Item) => Promise<void>;
  /** What comes when all items are done. */
  finish: (run: OpenRun) => Promise<Rest>;
}

type Row<Action extends string> = FollowUpReport<string, Action>['items'][number];

const reportRow = <Action extends string>(item: RunItem, error: string | null): Row<Action> => ({
  key: item.key,
  type: item.type,
  locale: item.locale,
  sourcePath: item.sourcePath,
  documentId: item.documentId,
  action: error === null ? (item.action as Action) : 'failed',
  reason: item.reason as FollowUpReason | null,
  fields: item.fields,
  diagnostics: item.diagnostics,
  error,
});

/** Does what an open follow-up has left to do, and closes it, whatever comes. */
export const runFollowUp = async <Kind extends RunKind, Action extends string, Item extends { key: string }, Rest>(
  ports: Ports,
  run: OpenRun,
  { kind, about, planHash, actions, perform, finish }: FollowUpWork<Kind, Action, Item, Rest>,
  { onRun, onOutcome, signal }: RunControl,
): Promise<FollowUpReport<Kind, Action> & Rest> => {
  onRun?.(run.id);
  const { journal } = ports;
  const stored = await journal.items(run.id);
  const planned = await journal.planned(run.id);
  const rows = new Map(stored.map((item) => [item.key, reportRow<Action>(item, item.error)]));
  const todo = stored.filter((item) => item.state === 'pending' || (item.state === 'failed' && !isUnstorable(item)));
  const counts = () => {
    const sums = countActionsOf([...actions, 'failed'], [...rows.values()]);
    for (const [action, count] of Object.entries(planned)) sums[action as Action] += count;
    return sums;
  };
  const items = async function* () {
    for await (const { plan } of journal.whole(run.id, ['pending', 'failed'])) if (plan !== null) yield plan as Item;
  };
  const working = {
    ...ports,
    attempt: <Result>(work: (again: boolean) => Promise<Result>) => attempt(run.id, work, ports),
    breathe,
    explain: explainError,
  };
  const byKey = new Map(stored.map((item) => [item.key, item]));
  const work = async (asked: () => StopRequest | null) => {
    let done = 0;
    for await (const { item, error } of performItems(run, items(), (one) => perform(run, one), working)) {
      const row = byKey.get(item.key);
      if (row !== undefined) rows.set(item.key, reportRow<Action>(row, error));
      done += 1;
      onOutcome?.({ key: item.key, written: true, error });
      const request = asked();
      if ((request !== null || signal?.aborted === true) && done < todo.length)
        throw new InterruptedError(run.id, done, todo.length, request);
    }
    const rest = await finish(run);
    return { kind, run: run.id, about, planHash, counts: counts(), items: [...rows.values()], ...rest };
  };
  return conductRun(ports, run, work, counts);
};
