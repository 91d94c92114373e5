/** Lines that follow each other in a file. Numbers count from 1. */
export interface Lines {
  isShown: boolean;
  first: number;
  count: number;
}

/** So many lines are shown before and after a marked one. */
const AROUND = 10;

/** The lines that are shown of a file with `count` of them: those around the marked ones, and the first ones, up to `limit`. */
const chosen = (count: number, marked: Iterable<number>, limit: number): Set<number> => {
  const lines = new Set<number>();
  const take = (first: number, last: number) => {
    for (let line = Math.max(1, first); line <= Math.min(count, last) && lines.size < limit; line += 1) lines.add(line);
  };
  for (const line of marked) take(line - AROUND, line + AROUND);
  take(1, count);
  return lines;
};

/** A file in parts, which are shown and left out in turn; all of it where it has no more lines than `limit`. */
export const shownLines = (count: number, marked: Iterable<number>, limit: number): Lines[] => {
  const parts: Lines[] = [];
  const add = (isShown: boolean, first: number, lines: number) => {
    const last = parts.at(-1);
    if (last?.isShown === isShown) last.count += lines;
    else if (lines > 0) parts.push({ isShown, first, count: lines });
  };
  let next = 1;
  for (const line of [...chosen(count, marked, limit)].sort((one, other) => one - other)) {
    add(false, next, line - next);
    add(true, line, 1);
    next = line + 1;
  }
  add(false, next, count - next + 1);
  return parts;
};
