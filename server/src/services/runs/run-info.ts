import type { ItemCounts } from '../../adapters/strapi/journal/item-pages';
import type { RunRecord } from '../../adapters/strapi/journal/create-journal';
import type { RunAction, RunInfo, RunProgress, ShownState } from '../../contracts/runs';
import { isFinished } from '../../migrator/follow-up/is-finished';
import { laterImport } from '../../migrator/follow-up/later-import';
import type { Pace } from './pace';

export type { RunInfo, ShownState } from '../../contracts/runs';

/** What is known about a run beside its record. */
export interface RunCircumstances {
  counts: ItemCounts;
  /** Entries of resolved conflicts of which not all is public. */
  resolvedDrafts: number;
  pace: Pace | null;
  /** All runs, this one too. */
  all: readonly RunRecord[];
}

const ASKED = { pause: 'pausing', cancel: 'cancelling' } as const;

const isTakenBack = (run: RunRecord, all: readonly RunRecord[]): boolean =>
  all.some(({ kind, about, state }) => kind === 'rollback' && about === run.id && state === 'done');

const shownState = (run: RunRecord, all: readonly RunRecord[]): ShownState => {
  if (run.state === 'applying' && run.request !== null) return ASKED[run.request];
  return isTakenBack(run, all) ? 'rolled-back' : run.state;
};

const isLeft = ({ state }: RunRecord, { states: { pending = 0, failed = 0 }, unstorable }: ItemCounts): boolean =>
  // one that has done all items may not have been closed, or, of one that takes another back, have only files left
  pending + failed - unstorable > 0 || !isFinished(state);

/** Another run has written to the site since: what this one left may not fit any more. */
const isOvertaken = (run: RunRecord, all: readonly RunRecord[]): boolean => {
  // resolve and publish runs do not touch pending items
  const isBeside = ({ kind, about }: RunRecord) => kind === 'resolve' || (kind === 'publish' && about === run.id);
  return all.some(
    (other) => other.id > run.id && other.site === run.site && isFinished(other.state) && !isBeside(other),
  );
};

const steering = (run: RunRecord, state: ShownState, { counts, all }: RunCircumstances): RunAction[] => {
  const isResumable = run.kind !== 'resolve' && isLeft(run, counts) && !isOvertaken(run, all);
  const resume = isResumable ? (['resume'] as const) : [];
  switch (state) {
    case 'applying':
      return ['pause', 'cancel'];
    case 'pausing':
      return ['cancel'];
    case 'paused':
    case 'interrupted':
    case 'failed':
      return [...resume, 'cancel'];
    case 'done':
    case 'needs-review':
      return [...resume];
    default:
      return [];
  }
};

const AT_WORK: ReadonlySet<ShownState> = new Set(['applying', 'pausing', 'cancelling']);

const followingUp = (run: RunRecord, state: ShownState, circumstances: RunCircumstances): RunAction[] => {
  if (AT_WORK.has(state) || state === 'rolled-back') return [];
  const { counts, resolvedDrafts, all } = circumstances;
  const { done = 0, waiting = 0, settled = 0 } = counts.states;
  return [
    ...(waiting > 0 && laterImport(run, all) === null ? (['resolve'] as const) : []),
    ...(run.kind === 'import' && done > 0 && run.options['publish'] !== true ? (['publish'] as const) : []),
    ...(run.kind === 'import' && resolvedDrafts > 0 ? (['publish-resolved'] as const) : []),
    ...(run.kind !== 'rollback' && done + settled > 0 ? (['rollback'] as const) : []),
  ];
};

const actionsOf = (run: RunRecord, state: ShownState, circumstances: RunCircumstances): RunAction[] => [
  ...steering(run, state, circumstances),
  ...followingUp(run, state, circumstances),
];

const OPEN: ReadonlySet<ShownState> = new Set(['applying', 'pausing', 'cancelling', 'paused', 'interrupted']);

const progressOf = (state: ShownState, { counts, pace }: RunCircumstances): RunProgress | null => {
  if (!OPEN.has(state)) return null;
  const { pending = 0, done = 0, failed = 0 } = counts.states;
  const perSecond = pace?.perSecond() ?? null;
  return {
    done: done + failed,
    total: pending + done + failed,
    perSecond,
    secondsLeft: perSecond === null ? null : pending / perSecond,
  };
};

export const runInfo = (record: RunRecord, circumstances: RunCircumstances): RunInfo => {
  const { request: _request, ...run } = record;
  const state = shownState(record, circumstances.all);
  return {
    ...run,
    state,
    markedDrafts: circumstances.counts.markedDrafts,
    progress: progressOf(state, circumstances),
    actions: actionsOf(record, state, circumstances),
  };
};
