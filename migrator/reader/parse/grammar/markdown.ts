import { GFM, parser, type BlockContext, type InlineContext, type MarkdownConfig } from '@lezer/markdown';

import { nodeConstructs } from '../../dialects/dialects';
import { eastAsianEmphasis } from './emphasis';
import { guards } from './guards';
import { links } from './links';
import { finder } from './section';
import { tags } from './tags';

/** Text without the characters that begin inline syntax. */
const PLAIN = /[^_\\&`<*[\]!~]+/y;
/**
 * The same where e-mail addresses follow, which words and `.+-` may begin: the rest of a word, in which none begins, or text
 * between words.
 */
const BETWEEN_MAILS = /(?<=\w)[A-Za-z0-9]+|[^\w.+\-\\&`<*[\]!~]+/y;

/** Where the plain text that begins at `from` ends: at the latest where an address of the web may begin. */
const plainEnd = (cx: InlineContext, from: number): number => {
  const find = finder(cx);
  const pattern = find('@', from) === Infinity ? PLAIN : BETWEEN_MAILS;
  pattern.lastIndex = from;
  // searched no further than that: otherwise each address of a long line would search the rest of it
  const text = cx.text.slice(0, Math.min(find('www.', from), find('http', from)));
  return pattern.test(text) ? pattern.lastIndex : from;
};

/**
 * Skips plain text one run at a time. Otherwise the parser calls each of its inline parsers for every character. It
 * adds nothing to the tree.
 */
const plainRun: MarkdownConfig = {
  parseInline: [
    {
      name: 'PlainRun',
      before: 'Escape',
      parse: (cx, _, pos) => {
        const end = cx.offset + plainEnd(cx, pos - cx.offset);
        return end > pos ? end : -1;
      },
    },
  ],
};

/** No line is read as lists and quotes nested deeper than this: parsing time grows with the square of the depth. */
const DEEPEST = 100;
/** As deep as lists and quotes are nested on usual pages, however long they are. */
const USUAL_DEPTH = 10;
/** The lists, items and quotes nested deeper than `USUAL_DEPTH` that one text may have: each takes a kilobyte of memory. */
const MOST_DEEP = 20_000;

/** The lists, items and quotes below `USUAL_DEPTH` that were opened in a text so far, and the lines that begin a block in one. */
const openedDeep = new WeakMap<BlockContext, number>();

const isTooDeep = (cx: BlockContext): boolean => {
  if (cx.depth <= USUAL_DEPTH) return false;
  const opened = (openedDeep.get(cx) ?? 0) + 1;
  openedDeep.set(cx, opened);
  return cx.depth > DEEPEST || opened > MOST_DEEP;
};

/** Reads the rest of a line in lists and quotes that are nested too deep, or too often deep, as a paragraph. */
export const deepBlocks: MarkdownConfig = {
  parseBlock: [
    {
      name: 'DeepBlock',
      before: 'LinkReference',
      parse: (cx, line) => {
        if (!isTooDeep(cx) || line.pos >= line.text.length) return false;
        const from = cx.lineStart + line.pos;
        const content = cx.parser.parseInline(line.text.slice(line.pos), from);
        const to = cx.lineStart + line.text.length;
        cx.nextLine();
        cx.addElement(cx.elt('Paragraph', from, to, content));
        return true;
      },
    },
  ],
};

/**
 * Parses inline syntax in time proportional to the length of a paragraph, with the same result as the parser's own
 * syntax, which takes quadratic time for paragraphs with very many links, brackets, tags or backticks.
 */
export const linearInline = [links, tags, guards];

/**
 * The parser of legacy pages. It does not look for hard breaks, which carry no meaning here and take quadratic time in
 * a long run of spaces.
 */
export const markdown = parser.configure([
  GFM,
  plainRun,
  linearInline,
  eastAsianEmphasis,
  nodeConstructs.map(({ syntax }) => syntax ?? []),
  deepBlocks,
  { remove: ['HardBreak'] },
]);
