import { cpuTime } from './cpu-time';
import type { Ratio } from './ratio';

/** Time may grow with size, and a little faster; not with its square, which is 4. */
const LIMIT = 2.6;
/** Characters, about 1 MB. */
const LARGEST = 1_000_000;
const ATTEMPTS = 3;

/** A kind of text: `length` characters of it, or a few more. */
export type Kind = (length: number) => string;

export const fill = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length));

/**
 * How much longer work takes with twice the text. The best of a few attempts: a busy machine makes a ratio larger by
 * chance, never a square smaller.
 */
export const growth = (name: string, make: Kind, work: (text: string) => unknown): Ratio => {
  const [small, large] = [make(LARGEST / 2), make(LARGEST)];
  const attempt = (): number => {
    const once = cpuTime(() => work(small));
    return cpuTime(() => work(large)) / once;
  };
  work(make(LARGEST / 20));
  let ratio = attempt();
  for (let attempts = 1; attempts < ATTEMPTS && ratio > LIMIT; attempts += 1) ratio = Math.min(ratio, attempt());
  return { name, ratio, limit: LIMIT };
};
