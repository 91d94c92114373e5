import { GFM, parser, type MarkdownConfig } from '@lezer/markdown';

import { nodeConstructs } from '../../dialects/dialects';
import { guards } from './guards';
import { links } from './links';
import { tags } from './tags';

/**
 * The rest of a word, or text between words. No inline syntax begins inside a word. Between words, only the characters
 * excluded here begin one; those of `\w.+-` may begin an e-mail address.
 */
const PLAIN = /(?<=\w)[A-Za-z0-9]+|[^\w.+\-\\&`<*[\]!~]+/y;

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
        PLAIN.lastIndex = pos - cx.offset;
        return PLAIN.test(cx.text) ? cx.offset + PLAIN.lastIndex : -1;
      },
    },
  ],
};

const DEEPEST = 100;

/**
 * Reads every line in lists and quotes nested deeper than `DEEPEST` as a paragraph, because parsing time grows with the
 * square of the depth.
 */
export const deepBlocks: MarkdownConfig = {
  parseBlock: [
    {
      name: 'DeepBlock',
      before: 'LinkReference',
      parse: (cx, line) => {
        if (cx.depth <= DEEPEST || line.pos >= line.text.length) return false;
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
  nodeConstructs.map(({ syntax }) => syntax ?? []),
  deepBlocks,
  { remove: ['HardBreak'] },
]);
