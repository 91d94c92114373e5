import { createHash } from 'node:crypto';

/** So many different numbers from 1 to `highest`, always the same for a seed, in ascending order. */
export const seededNumbers = (seed: string, count: number, highest: number): number[] => {
  const weight = (value: number) =>
    createHash('sha256')
      .update(`${seed} ${String(value)}`)
      .digest('hex');
  return Array.from({ length: highest }, (_, index) => index + 1)
    .sort((a, b) => (weight(a) < weight(b) ? -1 : 1))
    .slice(0, count)
    .sort((a, b) => a - b);
};
