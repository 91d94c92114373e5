import type { SyntaxNode } from '@lezer/common';

import type { FindStandards } from '../../../model/catalogue/find-standards';
import { htmlTokens } from '../../reader/parse/html/html-tokens';
import type { Span } from '../../model/source';
import { beginsWithStandard } from './heading';

/** A card or a table row in HTML: what names it, and the part of the text that describes it. */
interface Card {
  name: string;
  /** Where the name stands. */
  from: number;
  text: Span;
}

interface Cards {
  cards: Card[];
  /** The words of its column heads. */
  heads: string[];
}

/** Elements whose words stand on lines of their own. */
const BLOCK = /^(?:p|div|td|th|li|dt|dd|section|article|figcaption|h[1-6]|tr|table|ul|ol|br)$/;
/** Elements that end a card: a new row, a new list, a new table. */
const ENDS = /^(?:tr|table|ul|ol)$/;
const LONGEST_NAME = 120;
/** A line that is a sentence states something, and does not name a card. */
const SENTENCE = /[。；;]|[a-z)]\.(?:\s|$)|[:：]$/;

interface Line {
  words: string;
  from: number;
  to: number;
  isHead: boolean;
  /** Whether the element before it ended a card. */
  ends: boolean;
}

/** The cards of a block of HTML: each begins with a line that names a standard and reaches to the next one. */
export const cardsOf = ({ from, to }: SyntaxNode, text: string, find: FindStandards): Cards => {
  const lines = linesOf(text.slice(from, to), from);
  const cards: Card[] = [];
  let open: Card | null = null;
  for (const line of lines) {
    const mentions = line.words.length <= LONGEST_NAME && !SENTENCE.test(line.words) ? find(line.words) : [];
    if (line.ends && open !== null) open = null;
    if (mentions.length > 0 && beginsWithStandard(line.words, mentions)) {
      open = { name: line.words, from: line.from, text: { from: line.to, to: line.to } };
      cards.push(open);
    } else if (open !== null) open.text.to = line.to;
  }
  return { cards, heads: lines.flatMap(({ isHead, words }) => (isHead ? [words] : [])) };
};

const linesOf = (html: string, offset: number): Line[] => {
  const lines: Line[] = [];
  let line: Line = { words: '', from: offset, to: offset, isHead: false, ends: false };
  const end = (): void => {
    const words = line.words.replace(/\s+/g, ' ').trim();
    if (words !== '') {
      lines.push({ ...line, words });
      line = { ...line, ends: false };
    }
    line = { ...line, words: '' };
  };
  for (const token of htmlTokens(html, offset)) {
    if (token.type === 'text') {
      if (line.words.trim() === '') line.from = token.from;
      line.words += token.text;
      if (token.text.trim() !== '') line.to = token.to;
    } else if (token.type !== 'comment' && BLOCK.test(token.name)) {
      end();
      line.isHead = token.type === 'open' && token.name === 'th';
      if (ENDS.test(token.name)) line.ends = true;
    }
  }
  end();
  return lines;
};
