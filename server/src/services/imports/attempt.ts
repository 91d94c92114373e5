import { setTimeout } from 'node:timers/promises';
import { plainMessage } from '../../adapters/strapi/plain-message';
import { isDiskFull, isTransient } from '../../database/transient-error';
import { RunPausedError } from '../../migrator/apply/halt';
import type { RefusalCode } from '../refusal-codes';
import type { Ports } from './ports';

/** Pauses between tries, in milliseconds: about half a minute in all. */
export const PAUSES: readonly number[] = [100, 300, 1_000, 3_000, 8_000, 15_000];

const paused = (run: number, code: RefusalCode, cause: string, error: unknown): RunPausedError => {
  const message = plainMessage(error);
  return new RunPausedError(run, `${cause} (${message})`, { code, cause: message });
};

/**
 * Runs a transaction, and again after a pause when the database was locked, deadlocked or gone for a moment. When it
 * stays so, and at once when the disk is full, a `RunPausedError` says so.
 */
export const attempt = async <Result>(
  run: number,
  work: (again: boolean) => Promise<Result>,
  { pauses = PAUSES, sleep = setTimeout }: { pauses?: readonly number[]; sleep?: Ports['sleep'] } = {},
): Promise<Result> => {
  for (let tries = 0; ; tries += 1) {
    try {
      return await work(tries > 0);
    } catch (error) {
      if (isDiskFull(error)) throw paused(run, 'RUN_NO_ROOM', 'there is no room', error);
      if (!isTransient(error)) throw error;
      const pause = pauses[tries];
      if (pause === undefined) throw paused(run, 'RUN_DATABASE_SILENT', 'the database does not answer', error);
      await sleep(pause);
    }
  }
};
