import type { RunRecord } from '../../adapters/strapi/journal/create-journal';
import type { RefusalCode } from '../../../../model/contracts/refusals';
import type { RunAction } from '../../../../model/contracts/runs';
import { obstaclesOf, type LifecycleItems, type Obstacle } from '../../../../migrator/run/lifecycle';
import type { Ports } from './ports';
import { CodedError } from '../../../../model/coded-error';
import { UnexpectedValueError } from '../../../../model/readers';

/** Found out later: by the lease, whether a run is at work; by the plan, whether there is anything to do. */
type Late = 'RUN_BUSY' | 'NOTHING_TO_DO' | 'RUN_NOT_AT_WORK';
type KnownNow = Exclude<Obstacle['code'], Late>;

/** Why something cannot be done with a run. */
export type RunStateCode =
  KnownNow | Extract<RefusalCode, 'RUN_NOT_FOUND' | 'RUN_ITEM_NOT_FOUND' | 'RUN_OF_LATER_VERSION' | 'CONFLICT_CLOSED'>;

/** A request does not fit the state of a run, or there is no run of this number. */
export class RunStateError extends CodedError<RunStateCode> {
  override name = 'RunStateError';
}

const TEXTS: Record<KnownNow, (run: RunRecord, later: number) => string> = {
  RUN_CANCELLED: ({ id }) => `run ${String(id)} was cancelled; import the source again instead`,
  RUN_IS_RESOLVE: ({ id, parentRunId }) =>
    `run ${String(id)} was to resolve a conflict of run ${String(parentRunId)} and wrote nothing. Try again with: strapi-compliance resolve ${String(parentRunId)}`,
  RUN_COMPLETE: ({ id }) => `run ${String(id)} has nothing left to do`,
  RUN_OVERTAKEN: ({ id, site }, later) =>
    `run ${String(later)} has written to site ${site} since. Import the source again instead of resuming run ${String(id)}`,
  RUN_NOT_AN_IMPORT: ({ id }) => `run ${String(id)} is not an import. Name the run whose drafts to publish`,
  RUN_IS_ROLLBACK: ({ id, parentRunId }) =>
    `run ${String(id)} rolled run ${String(parentRunId)} back. To restore that content, import its source again`,
  CONFLICT_OVERTAKEN: ({ site }, later) =>
    `run ${String(later)} has imported site ${site} since: strapi-compliance resolve ${String(later)}`,
};

const isKnownNow = (code: Obstacle['code']): code is KnownNow => code in TEXTS;

/** The run of this number. Throws a `RunStateError` when there is none. */
export const runOf = async ({ journal }: Pick<Ports, 'journal'>, id: number): Promise<RunRecord> => {
  const run = await journal.run(id);
  if (run === null)
    throw new RunStateError('RUN_NOT_FOUND', `there is no run ${String(id)} in this app (see: strapi-compliance runs)`);
  return run;
};

/**
 * A run and all later ones of its site, newest first. Throws a `RunStateError` when one of them cannot be read: nobody knows
 * what a later version of the plugin did in it.
 */
export const runsFrom = async (
  { journal }: Pick<Ports, 'journal'>,
  run: Pick<RunRecord, 'id' | 'site'>,
): Promise<RunRecord[]> => {
  try {
    return await journal.runsFrom(run);
  } catch (error) {
    if (!(error instanceof UnexpectedValueError)) throw error;
    throw new RunStateError(
      'RUN_OF_LATER_VERSION',
      `a later version of the plugin has written to site ${run.site} since run ${String(run.id)}. Use that version (${error.message})`,
    );
  }
};

/**
 * The run of this number, if this may be done with it. Throws a `RunStateError` that says why not. `items` are asked for
 * what is done with items of the run itself.
 */
export const runFor = async (
  ports: Pick<Ports, 'journal'>,
  id: number,
  action: RunAction,
  items: LifecycleItems | null = null,
): Promise<RunRecord> => {
  const run = await runOf(ports, id);
  const obstacle = obstaclesOf(run, await runsFrom(ports, run), items)[action];
  if (obstacle !== null && isKnownNow(obstacle.code))
    throw new RunStateError(obstacle.code, TEXTS[obstacle.code](run, obstacle.later?.id ?? 0));
  return run;
};
