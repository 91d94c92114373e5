import type { ItemCounts, ResolvedEntry } from '../../../adapters/strapi/journal/item-pages';
import type { LeftAsDrafts } from '../../../adapters/strapi/journal/left-as-drafts';
import type { RunRecord } from '../../../adapters/strapi/journal/create-journal';
import type { RunInfo, RunProgress, ShownState } from '../../../../../model/contracts/runs';
import { actionsFor, isRolledBack, type LifecycleItems } from '../../../../../migrator/run/lifecycle';
import { placeKey } from '../../../../../model/entry-keys';
import type { RunHere } from './background';
import type { Target } from '../../../../../migrator/model/ports/target';

/** How many entries of resolved conflicts are not public as they are now, by run. */
export const resolvedDrafts = async (
  resolved: readonly ResolvedEntry[],
  { read }: Pick<Target, 'read'>,
): Promise<Map<number, number>> => {
  const stored = await read(resolved);
  const drafts = new Set(stored.filter(({ publication }) => publication !== 'published').map(placeKey));
  const counts = new Map<number, number>();
  for (const entry of resolved)
    if (drafts.has(placeKey(entry))) counts.set(entry.run, (counts.get(entry.run) ?? 0) + 1);
  return counts;
};

export type { RunInfo, ShownState } from '../../../../../model/contracts/runs';

/** The facts of a run beside its record. */
interface RunCircumstances {
  counts: ItemCounts;
  left: LeftAsDrafts;
  /** Entries of resolved conflicts of which not all is public. */
  resolvedDrafts: number;
  /** Of a run that is at work in this process. */
  here: Pick<RunHere, 'pace' | 'media'> | null;
  /** All runs, this one too. */
  all: readonly RunRecord[];
}

const ASKED = { pause: 'pausing', cancel: 'cancelling' } as const;

const shownState = (run: RunRecord, all: readonly RunRecord[]): ShownState => {
  if (run.state === 'applying' && run.request !== null) return ASKED[run.request];
  return isRolledBack(run, all) ? 'rolled-back' : run.state;
};

const lifecycleItems = ({ counts: { states, unstorable }, resolvedDrafts }: RunCircumstances): LifecycleItems => {
  const { pending = 0, failed = 0, done = 0, waiting = 0, settled = 0 } = states;
  return { left: pending + failed - unstorable, done, waiting, settled, resolvedDrafts };
};

const OPEN: ReadonlySet<ShownState> = new Set(['applying', 'pausing', 'cancelling', 'paused', 'interrupted']);

const progressOf = (run: RunRecord, state: ShownState, { counts, here }: RunCircumstances): RunProgress | null => {
  if (!OPEN.has(state)) return null;
  const { pending = 0, done = 0, failed = 0 } = counts.states;
  const perSecond = here?.pace.perSecond() ?? null;
  return {
    waitsForDatabase: run.waiting,
    done: done + failed,
    total: pending + done + failed,
    media: here?.media ?? null,
    perSecond,
    secondsLeft: perSecond === null ? null : pending / perSecond,
  };
};

export const runInfo = (record: RunRecord, circumstances: RunCircumstances): RunInfo => {
  const { request: _request, waiting: _waiting, ...run } = record;
  const state = shownState(record, circumstances.all);
  return {
    ...run,
    state,
    counts: circumstances.counts.outcomes,
    ...circumstances.left,
    progress: progressOf(record, state, circumstances),
    actions: actionsFor(record, circumstances.all, lifecycleItems(circumstances)),
  };
};
