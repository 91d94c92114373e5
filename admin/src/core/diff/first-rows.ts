import type { DiffRow } from './diff-rows';

/** What a comparison shows, and whether it has more rows. */
export interface FirstRows {
  rows: DiffRow[];
  isMore: boolean;
}

/**
 * The first rows of a comparison, up to so many of their pieces: each is an element of the page, and a browser takes seconds
 * for ten thousands of them.
 */
export const firstRows = (rows: Iterable<DiffRow>, maxPieces: number): FirstRows => {
  const taken: DiffRow[] = [];
  let pieces = 0;
  for (const row of rows) {
    if (pieces >= maxPieces) return { rows: taken, isMore: true };
    taken.push(row);
    pieces += row.kind === 'gap' ? 1 : row.pieces.length;
  }
  return { rows: taken, isMore: false };
};
