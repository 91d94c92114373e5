import { entriesOf } from '../../model/typed-keys';
import type { RefusalCode } from '../../model/contracts/refusals';
import type { RunAction, RunKind, RunState } from '../../model/contracts/runs';
import type { StopRequest } from '../model/ports/runs';

/** The properties of a run that decide what is possible with it and with others. */
export interface LifecycleRun {
  id: number;
  kind: RunKind;
  state: RunState;
  site: string;
  /** The parent run. */
  parentRunId: number | null;
  options: Record<string, unknown>;
}

/** The number of items of a run in each state. */
export interface LifecycleItems {
  /** Pending, or failed in a way that may be retried. */
  left: number;
  done: number;
  /** Conflicts that nobody has resolved. */
  waiting: number;
  /** Conflicts that somebody has resolved. */
  settled: number;
  /** Entries of resolved conflicts that have unpublished changes. */
  resolvedDrafts: number;
}

/** Why something may not be done with a run; `later` is the run that came after it. */
export interface Obstacle<Run = LifecycleRun> {
  code: Extract<
    RefusalCode,
    | 'RUN_CANCELLED'
    | 'RUN_IS_RESOLVE'
    | 'RUN_COMPLETE'
    | 'RUN_OVERTAKEN'
    | 'RUN_NOT_AN_IMPORT'
    | 'RUN_IS_ROLLBACK'
    | 'CONFLICT_OVERTAKEN'
    | 'RUN_BUSY'
    | 'RUN_NOT_AT_WORK'
    | 'NOTHING_TO_DO'
  >;
  later?: Run;
}

/** Whether the run has ended and written what it could, with or without open conflicts. */
const isFinished = (state: RunState): boolean => state === 'done' || state === 'needs-review';

/** Whether a later run has rolled it back. */
export const isRolledBack = ({ id }: Pick<LifecycleRun, 'id'>, all: readonly LifecycleRun[]): boolean =>
  all.some(({ kind, parentRunId, state }) => kind === 'rollback' && parentRunId === id && state === 'done');

/**
 * The last import of the whole site after this run; null when there is none. Conflicts are resolved there. `all` are
 * the runs, newest first.
 */
export const laterImport = <Run extends Pick<LifecycleRun, 'id' | 'kind' | 'site' | 'options'>>(
  { id, site }: Pick<LifecycleRun, 'id' | 'site'>,
  all: readonly Run[],
): Run | null =>
  all.find((one) => one.id > id && one.site === site && one.kind === 'import' && one.options['partial'] !== true) ??
  null;

/** A later run that has written to the site, so that what this run left pending may be outdated. */
const overtakenBy = <Run extends LifecycleRun>(run: LifecycleRun, all: readonly Run[]): Run | undefined => {
  // resolve and publish runs do not touch pending items
  const isBeside = ({ kind, parentRunId }: LifecycleRun) =>
    kind === 'resolve' || (kind === 'publish' && parentRunId === run.id);
  return all.find((one) => one.id > run.id && one.site === run.site && isFinished(one.state) && !isBeside(one));
};

/**
 * Why each action is not possible with a run; null where it is. `all` are the runs of the app, newest first; without
 * `items` their states are unknown, and `NOTHING_TO_DO` and `RUN_COMPLETE` are never returned.
 */
export const obstaclesOf = <Run extends LifecycleRun>(
  run: LifecycleRun & { request: StopRequest | null },
  all: readonly Run[],
  items: LifecycleItems | null,
): Record<RunAction, Obstacle<Run> | null> => {
  const { kind, state, request } = run;
  const isAtWork = state === 'applying';
  const wasRolledBack = isRolledBack(run, all);
  const because = (code: Obstacle['code'], later?: Run): Obstacle<Run> => ({ code, ...(later && { later }) });
  const isNone = (count: keyof LifecycleItems): boolean => items !== null && items[count] === 0;

  const resume = (): Obstacle<Run> | null => {
    if (state === 'cancelled') return because('RUN_CANCELLED');
    if (kind === 'resolve') return because('RUN_IS_RESOLVE');
    // a run that was killed after its last item still has to clean up files and to be marked as done
    if (isNone('left') && isFinished(state)) return because('RUN_COMPLETE');
    const later = overtakenBy(run, all);
    if (later !== undefined) return because('RUN_OVERTAKEN', later);
    return isAtWork ? because('RUN_BUSY') : null;
  };
  /** The requirements of every follow-up run. */
  const following = (isWorkLeft: boolean): Obstacle<Run> | null => {
    if (isAtWork) return because('RUN_BUSY');
    return wasRolledBack || !isWorkLeft ? because('NOTHING_TO_DO') : null;
  };
  const resolve = (): Obstacle<Run> | null => {
    const later = laterImport(run, all);
    return later === null ? following(!isNone('waiting')) : because('CONFLICT_OVERTAKEN', later);
  };
  const publish = (count: 'done' | 'resolvedDrafts'): Obstacle<Run> | null =>
    kind === 'import' ? following(!isNone(count)) : because('RUN_NOT_AN_IMPORT');
  const canBeGivenUp = !wasRolledBack && (state === 'paused' || state === 'interrupted' || state === 'failed');

  return {
    pause: isAtWork && request === null ? null : because('RUN_NOT_AT_WORK'),
    resume: resume(),
    cancel: (isAtWork && request !== 'cancel') || canBeGivenUp ? null : because('RUN_NOT_AT_WORK'),
    resolve: resolve(),
    publish: publish('done'),
    'publish-resolved': publish('resolvedDrafts'),
    rollback: kind === 'rollback' ? because('RUN_IS_ROLLBACK') : following(!(isNone('done') && isNone('settled'))),
  };
};

/**
 * The actions that a run offers, in the order of their buttons. An import that published its entries gets no button to publish.
 */
export const actionsFor = (
  run: LifecycleRun & { request: StopRequest | null },
  all: readonly LifecycleRun[],
  items: LifecycleItems,
): RunAction[] =>
  entriesOf(obstaclesOf(run, all, items))
    .filter(([action, obstacle]) => obstacle === null && !(action === 'publish' && run.options['publish'] === true))
    .map(([action]) => action);
