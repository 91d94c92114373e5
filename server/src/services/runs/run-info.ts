import type { StateCounts } from '../../adapters/strapi/journal/item-pages';
import type { RunRecord } from '../../adapters/strapi/journal/create-journal';
import type { RunState } from '../../migrator/ports';
import type { Pace } from './pace';

/** A run's state as people see it. `rolled-back`: a later run took it back. */
export type ShownState = RunState | 'pausing' | 'cancelling' | 'rolled-back';

/** What makes sense for a run now; somebody's role may still forbid it. */
export type RunAction = 'pause' | 'resume' | 'cancel';

export interface RunProgress {
  /** Items that are over, failed ones too. */
  done: number;
  /** Items that the run writes. */
  total: number;
  /** Items a second; null when it is not known: the run is at work in another process, or has only begun. */
  perSecond: number | null;
  secondsLeft: number | null;
}

/** A run, as the admin panel sees it. */
export interface RunInfo extends Omit<RunRecord, 'state' | 'request'> {
  state: ShownState;
  /** Null when the run is over. */
  progress: RunProgress | null;
  actions: RunAction[];
}

/** What is known about a run beside its record. */
export interface RunCircumstances {
  states: StateCounts;
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

const isLeft = ({ pending = 0, failed = 0 }: StateCounts): boolean => pending + failed > 0;

/** Another run has written to the site since: what this one left may not fit any more. */
const isOvertaken = (run: RunRecord, all: readonly RunRecord[]): boolean =>
  all.some(({ id, site, state }) => id > run.id && site === run.site && state === 'done');

const actionsOf = (run: RunRecord, state: ShownState, { states, all }: RunCircumstances): RunAction[] => {
  switch (state) {
    case 'applying':
      return ['pause', 'cancel'];
    case 'pausing':
      return ['cancel'];
    case 'paused':
    case 'interrupted':
    case 'failed':
      return [...(isLeft(states) && !isOvertaken(run, all) ? ['resume' as const] : []), 'cancel'];
    case 'done':
      return isLeft(states) && !isOvertaken(run, all) ? ['resume'] : [];
    default:
      return [];
  }
};

const OPEN: ReadonlySet<ShownState> = new Set(['applying', 'pausing', 'cancelling', 'paused', 'interrupted']);

const progressOf = (state: ShownState, { states, pace }: RunCircumstances): RunProgress | null => {
  if (!OPEN.has(state)) return null;
  const { pending = 0, done = 0, failed = 0 } = states;
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
    progress: progressOf(state, circumstances),
    actions: actionsOf(record, state, circumstances),
  };
};
