import { EntryBusyError } from '../../../content/locks/entry-busy-error';
import { plainMessage } from '../../../adapters/strapi/plain-message';
import { isBrokenLink, isDiskFull, isLockedOut, isTransient } from '../../../database/transient-error';
import { RunPausedError } from '../../../../../migrator/run/halt';
import type { RefusalCode } from '../../../../../model/contracts/refusals';
import type { Ports } from '../ports';

/** Pauses between tries, in milliseconds; the last one is repeated. Short at first: most locks are held for a moment only. */
const PAUSES = [100, 300, 1_000, 2_000] as const;

/** For how long a transaction of a run is tried again, in milliseconds, including waits for locks. */
export const RETRY_LIMIT = 120_000;

/** A wait is reported once it takes this long, in milliseconds: a deadlock that is over at once is not worth a line. */
const REPORT_AFTER = 1_000;

/** For how long to try, and what to do meanwhile. */
export interface RetryOptions {
  /** Milliseconds after which there is no other try; the last one may end later. */
  limit?: number;
  clock: Pick<Ports, 'sleep' | 'elapsed'>;
  /** Called between tries; what it throws ends them. */
  checkStop?: () => void;
  /** Called when a wait has become long enough to report, and when it is over. */
  onWaiting?: (isWaiting: boolean) => void;
}

/** Another write may have replaced what an entry names; where the link is broken each time, the entry is at fault. */
const TRIES_OF_LINKS = 5;

/** `broken`: how often a link has been broken before. */
const isWorthAnotherTry = (error: unknown, broken: number): boolean =>
  isTransient(error) ||
  // the ledger may be busy: somebody edits a certification whose claims follow from this entry
  error instanceof EntryBusyError ||
  (isBrokenLink(error) && broken < TRIES_OF_LINKS);

const paused = (run: number, code: RefusalCode, cause: string, error: unknown): RunPausedError => {
  const message = plainMessage(error);
  return new RunPausedError(run, `${cause} (${message})`, { code, cause: message });
};

const pausedByDatabase = (run: number, error: unknown): RunPausedError =>
  isLockedOut(error) || error instanceof EntryBusyError
    ? paused(run, 'RUN_DATABASE_LOCKED', 'somebody else holds a lock in the database', error)
    : paused(run, 'RUN_DATABASE_UNREACHABLE', 'the database does not answer', error);

/** Runs `work` outside a transaction. Throws a `RunPausedError` when the disk is full. */
export const pauseWhenFull = async <Result>(run: number, work: () => Promise<Result>): Promise<Result> => {
  try {
    return await work();
  } catch (error) {
    throw isDiskFull(error) ? paused(run, 'RUN_DISK_FULL', 'the disk is full', error) : error;
  }
};

/**
 * Runs a transaction, and tries again after a pause if the database was locked, deadlocked or unreachable. Throws a
 * `RunPausedError` when that lasts, and at once when the disk is full.
 */
export const attempt = async <Result>(
  run: number,
  work: (tries: number) => Promise<Result>,
  { limit = RETRY_LIMIT, clock, checkStop, onWaiting }: RetryOptions,
): Promise<Result> => {
  const begun = clock.elapsed();
  let isTold = false;
  let broken = 0;
  try {
    for (let tries = 0; ; tries += 1) {
      try {
        return await pauseWhenFull(run, async () => work(tries));
      } catch (error) {
        if (!isWorthAnotherTry(error, broken)) throw error;
        if (isBrokenLink(error)) broken += 1;
        checkStop?.();
        const waited = clock.elapsed() - begun;
        if (waited >= limit) throw pausedByDatabase(run, error);
        const pause = Math.min(PAUSES[tries] ?? PAUSES[3], limit - waited);
        if (!isTold && waited + pause >= REPORT_AFTER) {
          isTold = true;
          onWaiting?.(true);
        }
        await clock.sleep(pause);
        checkStop?.();
      }
    }
  } finally {
    if (isTold) onWaiting?.(false);
  }
};
