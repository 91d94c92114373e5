import { setTimeout } from 'node:timers/promises';

/** Resolves when the work has ended, however it ended, and after so many milliseconds at the latest. */
export const ended = async (work: Promise<unknown>, patience: number): Promise<void> => {
  const ending = new AbortController();
  const end = (): void => {
    ending.abort();
  };
  work.then(end, end);
  await setTimeout(patience, null, { ref: false, signal: ending.signal }).catch(() => undefined);
};

/** As long as a server that stops waits for what is in hand. */
export const endedSoon = async (work: Promise<unknown>): Promise<void> => ended(work, 5_000);
