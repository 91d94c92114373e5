import type { MarkdownConfig } from '@lezer/markdown';

import type { NodeConstruct } from '../construct';

/**
 * An anchor whose quotes or bracket do not close: `<a name="x>`, `<a id=x">`, `<a name="x"</a>`. Every repetition is
 * bounded.
 */
const BROKEN =
  /^<(a[ \t]{1,9}(?:name|id|href))[ \t]{0,9}=[ \t]{0,9}["']?([^"'<>\n]{1,255})["']?[ \t]{0,9}(?:>|(?=<\/a>))/i;
const LONGEST = 320;

/** Runs after the syntax of tags, so it finds only broken ones. */
const syntax: MarkdownConfig = {
  defineNodes: ['BrokenAnchor'],
  parseInline: [
    {
      name: 'BrokenAnchor',
      after: 'HTMLTag',
      parse: (cx, next, at) => {
        if (next !== 60) return -1;
        const found = BROKEN.exec(cx.slice(at, Math.min(at + LONGEST, cx.end)));
        return found === null ? -1 : cx.addElement(cx.elt('BrokenAnchor', at, at + found[0].length));
      },
    },
  ],
};

/**
 * Repairs anchors that are not tags only because of a mistake, so that readers do not see them:
 * `## <a name="x></a>Title`.
 */
export const brokenAnchor: NodeConstruct = {
  name: 'broken-anchor',
  again: true,
  syntax,
  nodes: ['BrokenAnchor'],
  isMarkup: true,
  read: ({ from, to }, { text }) => {
    const html = mendedAnchor(text.slice(from, to));
    return { edits: [{ from, to, text: html }], html };
  },
};

/** The tag that the author meant. */
export const mendedAnchor = (written: string): string =>
  written.replace(BROKEN, (_, start: string, value: string) => `<${start}="${value.trim()}">`);
