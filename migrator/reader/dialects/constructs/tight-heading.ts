import type { BlockContext, Line, MarkdownConfig } from '@lezer/markdown';

import type { NodeConstruct } from '../construct';

const HASH = 35;

/** Like any heading, it ends a list or paragraph above it. */
const syntax: MarkdownConfig = {
  parseBlock: [
    {
      name: 'TightHeading',
      after: 'ATXHeading',
      parse: (cx, line) => {
        const level = levelOf(line);
        if (level === 0) return false;
        addHeading(cx, line, level);
        return true;
      },
      endLeaf: (_, line) => {
        const level = levelOf(line);
        // a wrapped line of prose may begin with a hash tag
        return level > 1 || (level === 1 && !/[a-z]/.test(line.text.charAt(line.pos + 1)));
      },
    },
  ],
};

/**
 * `#Title` without a space after the `#`. Authors of legacy pages and their site treated it as a heading, but for
 * CommonMark it is a paragraph. The missing space is inserted.
 */
export const tightHeading: NodeConstruct = {
  name: 'tight-heading',
  again: true,
  syntax,
  nodes: [1, 2, 3, 4, 5, 6].map((level) => `ATXHeading${level}`),
  read: ({ from, to }, { text }) => {
    const marks = /^#{1,6}(?=[^\s#])/.exec(text.slice(from, to));
    if (marks === null) return null;
    const at = from + marks[0].length;
    return { edits: [{ from: at, to: at, text: ' ' }] };
  },
};

/** The level from 1 to 6, or 0 if the line is not such a heading. */
const levelOf = (line: Line): number => {
  if (line.next !== HASH || line.indent >= line.baseIndent + 4) return 0;
  const rest = line.text.slice(line.pos);
  const level = /^#{1,6}(?=[^\s#!])/.exec(rest)?.[0].length ?? 0;
  // "#1 in the market" is a number, not a heading
  return level === 1 && /^#\d+(?:[\s,;:)]|$)/.test(rest) ? 0 : level;
};

const addHeading = (cx: BlockContext, line: Line, level: number): void => {
  const from = cx.lineStart + line.pos;
  const content = line.text
    .slice(line.pos + level)
    .replace(/(?:\s+#+)?\s*$/, '')
    .replace(/#+$/, '');
  const contentFrom = from + level;
  const children = [cx.elt('HeaderMark', from, contentFrom), ...cx.parser.parseInline(content, contentFrom)];
  const trailing = /#+(?=\s*$)/.exec(line.text.slice(line.pos + level + content.length));
  if (trailing !== null) {
    const markFrom = contentFrom + content.length + trailing.index;
    children.push(cx.elt('HeaderMark', markFrom, markFrom + trailing[0].length));
  }
  const to = cx.lineStart + line.text.length;
  cx.nextLine();
  cx.addElement(cx.elt(`ATXHeading${level}`, from, to, children));
};
