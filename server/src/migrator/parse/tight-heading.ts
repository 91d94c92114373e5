import type { BlockContext, Line, MarkdownConfig } from '@lezer/markdown';

const HASH = 35;

/**
 * `#Title` with no space behind the `#`: a heading for the authors of legacy pages and for the site that printed them,
 * a paragraph for CommonMark. It ends a list or paragraph above it as any heading does.
 */
export const tightHeading: MarkdownConfig = {
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

/** 1 to 6, or 0 when the line is no such heading. */
const levelOf = (line: Line): number => {
  if (line.next !== HASH || line.indent >= line.baseIndent + 4) return 0;
  const rest = line.text.slice(line.pos);
  const level = /^#{1,6}(?=[^\s#!])/.exec(rest)?.[0].length ?? 0;
  // "#1 in the market" counts, it does not head
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
