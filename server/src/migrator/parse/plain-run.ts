import type { MarkdownConfig } from '@lezer/markdown';

/**
 * The rest of a word, or what stands between words. No inline syntax begins inside a word; between words only the
 * characters left out here begin one, and those of `\w.+-` may begin an e-mail address.
 */
const PLAIN = /(?<=\w)[A-Za-z0-9]+|[^\w.+\-\\&`<*[\]!~]+/y;

/**
 * Passes over plain text a run at a time: without it the parser asks each of its inline parsers about every character.
 * It adds nothing to the tree.
 */
export const plainRun: MarkdownConfig = {
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
