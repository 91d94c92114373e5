import { cpuTime } from './cpu-time';
import type { Ratio } from './ratio';

/** Time may grow with size, and a little faster; not with its square, which is 4. */
const LIMIT = 3;
const ATTEMPTS = 3;

/** A kind of text: `length` characters of it, or a few more. */
export type Kind = (length: number) => string;

export const fill = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length));

/** Characters, about 1 MB. */
export const MEGABYTE = 1_000_000;

/**
 * How much longer work takes with twice the text, `largest` characters of it. The best of a few attempts: a busy machine makes a ratio larger by
 * chance, never a square smaller.
 */
export const growth = (name: string, make: Kind, work: (text: string) => unknown, largest = MEGABYTE): Ratio => {
  const [small, large] = [make(largest / 2), make(largest)];
  const attempt = (): number => {
    const once = cpuTime(() => work(small));
    return cpuTime(() => work(large)) / once;
  };
  work(make(largest / 20));
  let ratio = attempt();
  for (let attempts = 1; attempts < ATTEMPTS && ratio > LIMIT; attempts += 1) ratio = Math.min(ratio, attempt());
  return { name, ratio, limit: LIMIT };
};
