import type { Span } from '../../model/source';

/** So far a sentence is looked for on each side: a page may be one very long line. */
const REACH = 400;
/** Where a block of text begins or ends: at blank lines, items, headings and the borders of cells. */
const BORDER = /\n[ \t>]*\n|\n(?=[ \t>]*(?:[-*+] |\d{1,9}[.)] |#{1,6} |[|`~:=]))|\|/g;
const END = /[.!?](?=["'”’)\]*_]{0,3}(?:\s|$))|[。！？]/g;
/** The beginning of a line: marks of quotes, items and headings. */
const LEAD = /^[\s>]*(?:[-*+] |\d{1,9}[.)] |#{1,6} )?/;
const WORD = /[\p{L}\p{N}]/u;
/** Template code and tags, which are no words of a sentence. */
const CODE = /\{\{[\s\S]{0,300}?\}\}|\{%[\s\S]{0,300}?%\}|<\/?[A-Za-z][^<>]{0,300}>/g;

const lastEnd = (text: string, pattern: RegExp): number =>
  Array.from(text.matchAll(pattern)).reduce((last, { index, 0: { length } }) => Math.max(last, index + length), 0);

const firstIndex = (text: string, pattern: RegExp, otherwise: number): number =>
  text.matchAll(pattern).next().value?.index ?? otherwise;

/** The sentence in which a span of a text stands, with the span; null where the span stands alone. */
export const sentenceAround = (text: string, { from, to }: Span): string | null => {
  let before = text.slice(Math.max(0, from - REACH), from);
  before = before.slice(lastEnd(before, BORDER));
  before = before.slice(lastEnd(before, END)).replace(LEAD, '');
  let behind = text.slice(to, to + REACH);
  // a line of code in front of a sentence is no part of it
  if (!WORD.test(before.replace(CODE, ' ')) && /^[ \t]*(?:\n|$)/.test(behind)) return null;
  behind = behind.slice(0, firstIndex(behind, BORDER, behind.length));
  const end = firstIndex(behind, END, behind.length);
  behind = behind.slice(0, end + 1);
  if (!WORD.test(`${before} ${behind}`.replace(CODE, ' '))) return null;
  return `${before}${text.slice(from, to)}${behind}`.replace(/\s+/g, ' ').trim();
};
