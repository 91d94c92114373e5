import type { Span } from '../../../model/source';

/** A part of a link's target; reading continues at its end. */
type Part = Span;

/**
 * The most brackets that may be open at once, as in other implementations of CommonMark. It limits how far a target is
 * read.
 */
const MOST_OPEN = 32;

const isSpace = (code: number): boolean => code === 32 || code === 9 || code === 10 || code === 13;

const BACKSLASH = 92;
const OPEN = 40;
const CLOSE = 41;
const LESS = 60;
const GREATER = 62;
const NEWLINE = 10;

/** Reads `<a b>`; null if it does not end on its line. */
const angled = (text: string, from: number): Part | null => {
  for (let at = from + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === BACKSLASH) at += 1;
    else if (code === GREATER) return { from, to: at + 1 };
    else if (code === LESS || code === NEWLINE) return null;
  }
  return null;
};

/** Reads the destination of a link; null if there is none or if it has too many open brackets. */
export const destinationAt = (text: string, from: number): Part | null => {
  if (text.charCodeAt(from) === LESS) return angled(text, from);
  let depth = 0;
  let at = from;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) break;
    if (code === BACKSLASH && at + 1 < text.length && !isSpace(text.charCodeAt(at + 1))) at += 1;
    else if (code === OPEN) {
      depth += 1;
      if (depth > MOST_OPEN) return null;
    } else if (code === CLOSE) {
      if (depth === 0) break;
      depth -= 1;
    }
  }
  return at > from ? { from, to: at } : null;
};

const QUOTES = new Map([
  [34, 34],
  [39, 39],
  [OPEN, CLOSE],
]);

/**
 * Makes a finder of link titles. It remembers the position of closing marks, because a text may open a thousand titles
 * and close none.
 */
export const titleFinder = (text: string): ((from: number) => Part | null) => {
  const closings = new Map<number, { from: number; at: number }>();
  const closing = (from: number, mark: number): number => {
    const known = closings.get(mark);
    if (known !== undefined && known.from <= from && from < known.at) return known.at;
    let at = from + 1;
    for (; at < text.length && text.charCodeAt(at) !== mark; at += 1) if (text.charCodeAt(at) === BACKSLASH) at += 1;
    const found = at < text.length ? at : Infinity;
    closings.set(mark, { from, at: found });
    return found;
  };
  return (from) => {
    const mark = QUOTES.get(text.charCodeAt(from));
    if (mark === undefined) return null;
    const at = closing(from, mark);
    return at === Infinity ? null : { from, to: at + 1 };
  };
};

const LONGEST_LABEL = 999;

/** Reads `[label]` after a link's text; null if it does not end or contains an opening bracket. */
export const labelAt = (text: string, from: number): Part | null => {
  const end = Math.min(text.length, from + 1 + LONGEST_LABEL);
  for (let at = from + 1; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 93) return { from, to: at + 1 };
    if (code === 91) return null;
    if (code === BACKSLASH) at += 1;
  }
  return null;
};
