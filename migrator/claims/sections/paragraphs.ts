import type { SyntaxNode } from '@lezer/common';

import type { Span } from '../../model/source';
import { markdown } from '../../reader/parse/grammar/markdown';
import type { Block } from '../../reader/parse/outline';
import type { CertificationPage } from '../certification-page';
import { BOLD } from './headings';

/** Who says it and nothing else says it shortly. */
const LONGEST = 10_000;

/** Elements that quote others, or lead away from the text. */
const QUOTING_HTML = /<(?:blockquote|q|figure|nav)\b/i;

/** A span with the words that stand beside it as its label. */
export interface Told extends Span {
  label?: string;
}

const BETWEEN_CELLS = /^[ \t]*\|[ \t]*$/;
const TERM = /<dt\b[^<>]*>([\s\S]{1,200}?)<\/dt>\s*<dd\b[^<>]*>([^<]{1,500})/gi;
const ITEM = /<li\b[^<>]*>(?:(?!<li\b)[\s\S]){1,2000}?<\/li>/gi;
const TAGS = /<[^<>]*>/g;

/** The nodes within a block that have words of their own; none of them contains another one. */
const within = (text: string, { from, to }: Span, isWanted: (node: SyntaxNode) => boolean): Span[] => {
  const found: Span[] = [];
  markdown.parse(text.slice(from, to)).iterate({
    enter: ({ name, node }) => {
      if (isWanted(node)) found.push({ from: from + node.from, to: from + node.to });
      // what items quote is nobody's statement
      return name !== 'Blockquote' && name !== 'Paragraph' && name !== 'TableCell';
    },
  });
  return found;
};

const itemsIn = (text: string, list: Span): Span[] =>
  within(text, list, ({ name, parent }) => name === 'Paragraph' && parent?.name === 'ListItem');

/** A cell; in a table of two columns the second one of a row has the first one as its label. */
const cellsIn = (text: string, table: Span): Told[] => {
  const cells = within(text, table, ({ name, parent }) => name === 'TableCell' && parent?.name === 'TableRow');
  return cells.map((cell, at): Told => {
    const before = cells[at - 1];
    const next = cells[at + 1];
    const isSecond = before !== undefined && BETWEEN_CELLS.test(text.slice(before.to, cell.from));
    const isFirst = next === undefined || !BETWEEN_CELLS.test(text.slice(cell.to, next.from));
    const ofRow = cells[at - 2];
    const isThird =
      ofRow !== undefined && before !== undefined && BETWEEN_CELLS.test(text.slice(ofRow.to, before.from));
    return isSecond && isFirst && !isThird ? { ...cell, label: text.slice(before.from, before.to) } : cell;
  });
};

/** The descriptions of a list of terms in HTML, each with its term as a label, the items of a list, or else the whole block. */
const termsIn = (text: string, block: Span): Told[] => {
  const html = text.slice(block.from, block.to);
  if (QUOTING_HTML.test(html)) return [];
  const terms = [...html.matchAll(TERM)];
  const items = [...html.matchAll(ITEM)].map(({ index, 0: whole }) => ({
    from: block.from + index,
    to: block.from + index + whole.length,
  }));
  if (terms.length === 0) return items.length > 0 ? items : [block];
  return terms.map(([whole, label = '', described = ''], at) => {
    const end = block.from + (terms[at]?.index ?? 0) + whole.length;
    return { from: end - described.length, to: end, label: label.replace(TAGS, ' ').trim() };
  });
};

/** Without the marks around it: a heading, or a paragraph that is bold as a whole, is a sentence as well. */
const bare = (text: string, { from, to }: Span): Span => {
  const printed = text.slice(from, to);
  const marks = /^#{1,6}[ \t]+/.exec(printed)?.[0].length ?? 0;
  const bold = BOLD.exec(printed.trim());
  return bold === null ? { from: from + marks, to } : { from: from + 2, to: from + 2 + (bold[2]?.length ?? 0) };
};

/** A text that is quoted as a whole, maybe with the name of who said it behind: "We are certified now." — Jane Roe. */
const QUOTED =
  /^\s*(?:"[^"]+"|“[^”]+”|„[^“”"]+[“”"]|«[^»]+»|「[^」]+」|『[^』]+』)[.,。，]?(?:\s*(?:$|\n|[—–(（-].{0,120}$))/su;

/** Whether nothing but blanks stands in front of a block on its line. */
const beginsLine = (text: string, { from }: Span): boolean =>
  text.slice(text.lastIndexOf('\n', from - 1) + 1, from).trim() === '';

/** The readable spans of each kind of block; headings of all levels are one kind. */
const PARTS: Readonly<Record<string, (text: string, block: Block) => Told[]>> = {
  Paragraph: (text, block) => (beginsLine(text, block) ? [bare(text, block)] : []),
  ATXHeading: (text, block) => [bare(text, block)],
  BulletList: itemsIn,
  OrderedList: itemsIn,
  Table: cellsIn,
  HTMLBlock: termsIn,
};

/** The blocks that the words above them say something of. */
const LED = new Set(['BulletList', 'OrderedList', 'Table']);

/**
 * The paragraphs, items, cells and headings in which an author may speak. `mayName`: whether a block needs to be read;
 * `isRefused`: whether the words above a list or a table say that it is not about the author.
 */
export const paragraphsOf = (
  { text, outline: { blocks }, except }: CertificationPage,
  { mayName, isRefused }: { mayName: (block: string) => boolean; isRefused: (lead: string) => boolean },
): Told[] =>
  blocks
    .flatMap((block, at): Told[] => {
      const parts = PARTS[block.name.replace(/[1-6]$/, '')];
      if (parts === undefined || !mayName(text.slice(block.from, block.to))) return [];
      const lead = blocks[at - 1];
      const isLed = LED.has(block.name) && lead?.name === 'Paragraph';
      return isLed && isRefused(text.slice(lead.from, lead.to)) ? [] : parts(text, block);
    })
    .filter(({ from, to }) => to - from <= LONGEST && !except.some((span) => from >= span.from && from < span.to))
    .filter(({ from, to }) => !QUOTED.test(text.slice(from, to)));
