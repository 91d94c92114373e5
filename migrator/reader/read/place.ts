import { lineOf, lineStarts } from '../../../model/line-starts';
import type { Place } from '../../findings';

/** Converts offsets to places. The table of line starts is built on first use, because most files do not need it. */
export const placesIn = (text: string): ((offset: number) => Place) => {
  let starts: number[] | null = null;
  return (offset) => {
    starts ??= lineStarts(text);
    const line = lineOf(starts, offset);
    return { line, column: offset - (starts[line - 1] ?? 0) + 1 };
  };
};

/** Converts offsets of one text to those of another with the same lines, at the same column or at the end of the line. */
export const onSameLine = (from: string, to: string): ((offset: number) => number) => {
  if (from === to) return (offset) => offset;
  const place = placesIn(from);
  const starts = lineStarts(to);
  return (offset) => {
    const { line, column } = place(offset);
    return Math.min((starts[line - 1] ?? to.length) + column - 1, (starts[line] ?? to.length + 1) - 1);
  };
};
