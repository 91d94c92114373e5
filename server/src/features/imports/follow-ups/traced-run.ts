import type { RunRecord, StoredItem } from '../../../adapters/strapi/journal/create-journal';
import { yieldToEventLoop } from '../../../adapters/yield-to-event-loop';
import { entryState } from '../../../../../migrator/run/rollback/entry-state';
import { linksIn } from '../../../../../migrator/run/rollback/lost-links';
import { isRolledBack } from '../../../../../migrator/run/lifecycle';
import { noTraces, traceItem, type Traces } from '../../../../../migrator/run/rollback/trace';
import type { StandingEntry } from '../../../../../migrator/run/rollback/verdict';
import type { Ports } from '../ports';
import { runsFrom } from '../run-state-error';

/** The changes of a run, those of its follow-ups to the same entries, and the current entries. */
interface TracedRun {
  /** The run, and those that published what it left or resolved its conflicts, oldest first. */
  runs: RunRecord[];
  traces: Traces;
  stored: StandingEntry[];
  /** The run that wrote a row of the source map last, by the row's id. */
  writers: Map<string, number>;
}

/**
 * The run, and those that published what it left or resolved its conflicts, oldest first; without those that were taken
 * back since.
 */
export const withFollowUps = async (ports: Ports, run: RunRecord): Promise<RunRecord[]> => {
  const all = (await runsFrom(ports, run)).reverse();
  const isPart = (one: RunRecord) => one.parentRunId === run.id && one.kind !== 'rollback' && !isRolledBack(one, all);
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
      await yieldToEventLoop();
    }
  const entries = [...traces.entries.values()].map(({ entry }) => entry);
  const stored: StandingEntry[] = [];
  for (const { type, documentId, locale, ...rows } of await target.snapshots(entries)) {
    const entry = { type, documentId, locale };
    const state = entryState({ ...entry, ...rows });
    if (state !== null) stored.push({ entry, state, links: linksIn(rows.draft) });
    await yieldToEventLoop();
  }
  return { runs, traces, stored, writers: await journal.writers(run.site) };
};
