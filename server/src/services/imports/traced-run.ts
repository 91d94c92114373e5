import type { RunRecord, StoredItem } from '../../adapters/strapi/journal/create-journal';
import { breathe } from '../../adapters/strapi/breathe';
import { entryState } from '../../migrator/rollback/entry-state';
import { linksIn } from '../../migrator/rollback/lost-links';
import { noTraces, traceItem, type Traces } from '../../migrator/rollback/trace';
import type { StandingEntry } from '../../migrator/rollback/verdict';
import type { Ports } from './ports';
import { RunStateError } from './run-state-error';

/** What a run did, what followed it up did to the same entries, and what there is now. */
export interface TracedRun {
  /** The run, and those that published what it left or resolved its conflicts, oldest first. */
  runs: RunRecord[];
  traces: Traces;
  stored: StandingEntry[];
  /** The run that wrote a row of the source map last, by the row's id. */
  writers: Map<string, number>;
}

/** The run of this number. Throws a `RunStateError` when there is none. */
export const runOf = async ({ journal }: Ports, id: number): Promise<RunRecord> => {
  const run = await journal.run(id);
  if (run === null)
    throw new RunStateError('RUN_NOT_FOUND', `there is no run ${String(id)} in this app (see: strapi-compliance runs)`);
  return run;
};

/**
 * The run, and those that published what it left or resolved its conflicts, oldest first; without those that were taken
 * back since.
 */
export const withFollowUps = async ({ journal }: Ports, run: RunRecord): Promise<RunRecord[]> => {
  const all = [...(await journal.runs())].reverse();
  const isRollback = ({ kind }: RunRecord) => kind === 'rollback';
  const takenBack = new Set(all.filter((one) => isRollback(one) && one.state === 'done').map(({ about }) => about));
  const isPart = (one: RunRecord) => one.about === run.id && !isRollback(one) && !takenBack.has(one.id);
  return all.filter((one) => one.id === run.id || isPart(one));
};

/** Reads the journal of a run, item by item; `onItem` is called for each that wrote something, with the run that did. */
export const traceRun = async (
  ports: Ports,
  run: RunRecord,
  onItem: (item: StoredItem, run: RunRecord) => void = () => undefined,
): Promise<TracedRun> => {
  const { journal, target } = ports;
  const runs = await withFollowUps(ports, run);
  const traces = noTraces();
  for (const one of runs)
    for await (const item of journal.whole(one.id, ['done'])) {
      // what was left alone has neither
      if (item.before === null && item.after === null) continue;
      traceItem(traces, item, one.id, target.fieldRoles(item.type));
      onItem(item, one);
      await breathe();
    }
  const entries = [...traces.entries.values()].map(({ entry }) => entry);
  const stored = (await target.snapshots(entries)).flatMap(({ type, documentId, locale, ...rows }) => {
    const entry = { type, documentId, locale };
    const state = entryState({ ...entry, ...rows });
    return state === null ? [] : [{ entry, state, links: linksIn(rows.draft) }];
  });
  return { runs, traces, stored, writers: await journal.writers(run.site) };
};
