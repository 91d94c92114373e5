import { linePieces, type Piece } from './line-pieces';
import { boundedCompare, type Stretch } from '../../../../model/compare/stretches';
import { boundedWords } from './words-in';

export type DiffRow =
  | { kind: 'same' | 'removed' | 'added'; before: number | null; after: number | null; pieces: Piece[] }
  | { kind: 'gap'; hidden: number };

/** The time that one comparison may take: tens of milliseconds, since it blocks the browser. */
const MAX_STEPS = 1_000_000;
const MAX_IN_WORDS = 20_000;
const MAX_IN_PHRASES = 500_000;

/** Lines with their ends: the last line of one text may lack it. */
const linesOf = (text: string): string[] => (text === '' ? [] : text.split(/(?<=\n)/));

const withoutEnd = (line = ''): string => (line.endsWith('\n') ? line.slice(0, -1) : line);

const plain = (line: string | undefined, changed: boolean): Piece[] => [{ text: withoutEnd(line), changed }];

/** The numbers of the first line of a stretch. */
type Numbers = readonly [before: number, after: number];

/** All lines but so many at the beginning and at the end are a gap. */
function* sameRows(lines: readonly string[], [before, after]: Numbers, head: number, tail: number): Generator<DiffRow> {
  const hidden = Math.max(0, lines.length - head - tail);
  for (let line = 0; line < lines.length; line += 1) {
    const isHidden = line >= head && line < head + hidden;
    if (!isHidden)
      yield { kind: 'same', before: before + line, after: after + line, pieces: plain(lines[line], false) };
    else if (line === head) yield { kind: 'gap', hidden };
  }
}

type Pieces = (before: string, after: string) => [before: Piece[], after: Piece[]];

function* changedRows(
  { before: removed, after: added }: Stretch<string>,
  [before, after]: Numbers,
  piecesOf: Pieces,
): Generator<DiffRow> {
  const ofAdded: Piece[][] = [];
  for (const [line, text] of removed.entries()) {
    const other = added[line];
    const [pieces, others] = other === undefined ? [plain(text, true)] : piecesOf(withoutEnd(text), withoutEnd(other));
    if (others !== undefined) ofAdded.push(others);
    yield { kind: 'removed', before: before + line, after: null, pieces };
  }
  for (const [line, text] of added.entries())
    yield { kind: 'added', before: null, after: after + line, pieces: ofAdded[line] ?? plain(text, true) };
}

/**
 * Two texts, line by line; lines that took each other's place also word by word. `language` says where words end.
 * Line numbers count from 1; `context` lines are left around what changed. Of texts that differ in very much, fewer lines and
 * words are found to be the same; all of them are shown nevertheless. Words are looked for when their row is taken.
 */
export function* diffRows(before: string, after: string, language: string, context = 3): Generator<DiffRow> {
  const compare = boundedCompare(MAX_STEPS);
  const words = boundedWords(language, MAX_IN_WORDS, MAX_IN_PHRASES);
  const piecesOf: Pieces = (removed, added) => linePieces(removed, added, { compare, words });
  const stretches = compare(linesOf(before), linesOf(after));
  let numbers: Numbers = [1, 1];
  for (const [index, stretch] of stretches.entries()) {
    const head = index === 0 ? 0 : context;
    const tail = index === stretches.length - 1 ? 0 : context;
    if (stretch.isSame) yield* sameRows(stretch.before, numbers, head, tail);
    else yield* changedRows(stretch, numbers, piecesOf);
    numbers = [numbers[0] + stretch.before.length, numbers[1] + stretch.after.length];
  }
}

/** The rows that a comparison shows, and whether there are more. */
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
