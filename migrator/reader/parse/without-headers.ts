import { lastAtMost } from '../../../model/last-at-most';
import type { Edit, SourceText, Span } from '../../model/source';
import type { LiftedText } from './lift';

/** A page in which templates are expanded. */
export type PageText = Pick<LiftedText, 'source' | 'text' | 'spans' | 'strays'>;

/**
 * The page as it is read: without its headers, so that templates and markdown find what stands in its body. A header
 * above all text only leaves blanks. One in the midst of the text leaves its line ends, because blanks beside words would
 * indent them.
 */
export const withoutHeaders = (lifted: LiftedText): LiftedText => {
  const { source, text, spans } = lifted;
  if (spans.length === 0) return lifted;
  if (!isInMidst(source.text, spans)) return { ...lifted, source: withText(source, text), spans: [] };
  const edits = spans.map(({ from, to }) => ({ from, to, text: source.text.slice(from, to).replace(/[^\n]+/g, '') }));
  return withLinesKept(lifted, edits);
};

/** Whether text stands above a header or beside its end. */
const isInMidst = (text: string, spans: readonly Span[]): boolean => {
  let at = 0;
  return spans.some(({ from, to }) => {
    const before = text.slice(at, from);
    at = to;
    return /\S/.test(before) || (text[to - 1] !== '\n' && /^[^\S\n]*\S/.test(text.slice(to, to + 256)));
  });
};

/**
 * Edits the text of a page; each edit keeps at least the number of lines that it replaces. Of edits that overlap, the
 * first counts.
 */
export const withLinesKept = <Page extends PageText>(page: Page, edits: readonly Edit[]): Page => {
  const { source, spans, strays } = page;
  const moves: Move[] = [];
  let text = '';
  let at = 0;
  for (const edit of edits.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    const { from, to } = edit;
    if (from < at) continue;
    const lines = source.text.slice(from, to).split('\n').length - edit.text.split('\n').length;
    text += source.text.slice(at, from) + edit.text + '\n'.repeat(Math.max(0, lines));
    moves.push({ from, to, end: text.length });
    at = to;
  }
  text += source.text.slice(at);
  const moved = movedBy(moves);
  return { ...page, source: withText(source, text), text, spans: spans.map(moved), strays: strays.map(moved) };
};

/** An edit that was made: where what it replaces stood, and where it ends now. */
interface Move extends Span {
  end: number;
}

/** Moves spans to where edits have put them. What is inserted at an end of a span is outside it. */
const movedBy =
  (moves: readonly Move[]) =>
  ({ from, to }: Span): Span => {
    const behind = (move: Move | undefined, offset: number): number =>
      move === undefined ? offset : Math.max(move.end, move.end + offset - move.to);
    const begins = lastAtMost(moves, from, (move) => move.to);
    let ends = lastAtMost(moves, to, (move) => move.to);
    while (ends > begins && moves[ends]?.from === to) ends -= 1;
    const start = behind(moves[begins], from);
    return { from: start, to: Math.max(start, behind(moves[ends], to)) };
  };

const withText = (source: SourceText, text: string): SourceText => ({
  ...source,
  text,
  original: source.original ?? source.text,
});
