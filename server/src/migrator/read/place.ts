import type { Place } from '../findings';
import { lastAtMost } from '../last-at-most';

/** Converts offsets to places. The table of line starts is built on first use, because most files do not need it. */
export const placesIn = (text: string): ((offset: number) => Place) => {
  let starts: number[] | null = null;
  return (offset) => {
    starts ??= lineStarts(text);
    const line = Math.max(
      0,
      lastAtMost(starts, offset, (start) => start),
    );
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
  };
};

const lineStarts = (text: string): number[] => {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
};
