import { explainError } from '../../../adapters/strapi/explain-error';
import { LeaseLostError, RightsLostError, RunPausedError } from '../../../../../migrator/run/halt';
import type { RunState } from '../../../../../model/contracts/runs';
import type { OpenRun, RunFailure } from '../../../../../migrator/model/ports/runs';
import type { Attempt } from '../../../../../migrator/model/ports/target';
import { attempt, type RetryOptions } from './attempt';
import type { RunControl } from '../imports-service';
import type { Ports } from '../ports';
import { InterruptedError } from './interrupted-error';
import { ignoreLateRejections } from '../../../database/late-rejections';
import { stopWish } from './stop-wish';

/** How long a run that ends by itself tries to store why, in milliseconds: the database may be what failed. */
export const CLOSE_LIMIT = 1_500;

const stateAfter = (error: unknown): RunState => {
  if (error instanceof InterruptedError) return error.state;
  return error instanceof RunPausedError ? 'paused' : 'failed';
};

/** null for a stop that a person asked for: it needs no explanation. */
const failureAfter = (error: unknown): RunFailure | null => {
  if (error instanceof InterruptedError && error.request !== null) return null;
  const isOurs = error instanceof InterruptedError || error instanceof RunPausedError;
  return { message: explainError(error), details: isOurs ? error.details : {} };
};

/** How far a run has come. */
interface Advance {
  /** Items that are over, of how many. */
  progress: () => { done: number; all: number };
  /** The same by action. */
  counts: () => Record<string, number>;
}

/** The ports with which the items of a run are done. */
interface Conductor {
  /** Throws an `InterruptedError` when the run was asked to stop and something is left to do; to be called between items. */
  checkStop: () => void;
  /** Runs a transaction until it succeeds, the run is asked to stop, or the time for tries is over. */
  attempt: Attempt;
}

/** Who follows the run; `limit` of the tries of a transaction, in place of the usual one. */
export type Control = Pick<RunControl, 'signal' | 'onRun' | 'onWaiting'> & Pick<RetryOptions, 'limit'>;

/** Keeps the lease while `work` goes on, and closes the run however it ends. */
export const conductRun = async <Report>(
  { journal, sleep, elapsed }: Pick<Ports, 'journal' | 'sleep' | 'elapsed'>,
  run: OpenRun,
  { progress, counts }: Advance,
  { signal, onRun, onWaiting, limit }: Control,
  work: (conductor: Conductor) => Promise<Report>,
): Promise<Report> => {
  const wish = stopWish(signal);
  onRun?.(run.id, wish.ask);
  let isWaiting = false;
  const tell = (waits: boolean): void => {
    isWaiting = waits;
    onWaiting?.(waits);
  };
  const stopNow = (): void => {
    const { done, all } = progress();
    if (wish.isMade()) throw new InterruptedError(run.id, done, all, wish.request());
  };
  const checkStop = (): void => {
    const { done, all } = progress();
    if (done < all) stopNow();
  };
  const wait = async (milliseconds: number): Promise<void> => Promise.race([sleep(milliseconds), wish.made]);
  const untilStopped = {
    clock: { sleep: wait, elapsed },
    onWaiting: tell,
    checkStop: stopNow,
    ...(limit !== undefined && { limit }),
  };
  const stops = [
    ignoreLateRejections(),
    journal.keepPulse(run, { onRequest: wish.ask, isWaiting: () => isWaiting }),
    wish.forget,
  ];

  /** Once the process is told to end, nothing is tried again. */
  const hurry = (): void => {
    if (signal?.aborted === true) throw new InterruptedError(run.id, progress().done, progress().all, null);
  };
  const untilClosed = { clock: { sleep, elapsed }, onWaiting: tell, checkStop: hurry };

  /** A stop that somebody asked for is stored however long the database takes; any other end, for a short time. */
  const close = async (error: unknown): Promise<void> => {
    const closing = async () => journal.closeRun(run, stateAfter(error), counts(), failureAfter(error));
    const isWished = error instanceof InterruptedError && error.request !== null;
    await attempt(run.id, closing, isWished ? untilClosed : { ...untilClosed, limit: CLOSE_LIMIT });
  };

  try {
    const report = await work({ checkStop, attempt: async (each) => attempt(run.id, each, untilStopped) });
    await attempt(run.id, () => journal.closeRun(run, 'done', counts(), null), untilClosed);
    return report;
  } catch (cause) {
    const error = cause instanceof RightsLostError ? new RunPausedError(run.id, cause.message, cause.details) : cause;
    // A run that has lost its lease writes nothing more, not even its own end.
    if (error instanceof LeaseLostError) throw error;
    // The database may be what failed: then the run stays open, and its lease runs out.
    await close(error).catch(() => undefined);
    throw error;
  } finally {
    for (const stop of stops) stop();
  }
};
