import { lastAtMost } from './last-at-most';

/** The offsets at which the lines of a text begin. */
export const lineStarts = (text: string): number[] => {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
};

/** The 1-based line of an offset. */
export const lineOf = (starts: readonly number[], offset: number): number =>
  Math.max(
    0,
    lastAtMost(starts, offset, (start) => start),
  ) + 1;
