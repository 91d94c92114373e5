import type { Compare, Stretch } from '../../../../model/compare/stretches';
import type { Words } from './words-in';

/** A piece of a line; `changed`: it is not in the other text. */
export interface Piece {
  text: string;
  changed: boolean;
}

/** Of more pieces than that nobody sees which word changed, and the browser takes long to draw them. */
const MAX_PIECES = 400;

/** One piece from the first change to the last in place of too many. */
const fewPieces = (pieces: Piece[]): Piece[] => {
  if (pieces.length <= MAX_PIECES) return pieces;
  const first = pieces.findIndex(({ changed }) => changed);
  const end = pieces.findLastIndex(({ changed }) => changed) + 1;
  const text = pieces.slice(first, end).map((piece) => piece.text);
  return [...pieces.slice(0, first), { text: text.join(''), changed: true }, ...pieces.slice(end)];
};

const side = (stretches: readonly Stretch<string>[], name: 'before' | 'after'): Piece[] =>
  fewPieces(
    stretches
      .map(({ isSame, [name]: words }) => ({ text: words.join(''), changed: !isSame }))
      .filter(({ text }) => text !== ''),
  );

/** Two lines of which one took the other's place, in pieces. */
export const linePieces = (
  removed: string,
  added: string,
  { compare, words }: { compare: Compare; words: Words },
): [before: Piece[], after: Piece[]] => {
  const stretches = compare(...words(removed, added));
  return [side(stretches, 'before'), side(stretches, 'after')];
};
