import type { MarkdownConfig } from '@lezer/markdown';

const DEEPEST = 100;

/**
 * Lists and quotes nested deeper than this hold a paragraph, whatever it looks like: the time that the parser takes grows
 * with the square of the depth.
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
