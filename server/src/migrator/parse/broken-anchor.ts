import type { MarkdownConfig } from '@lezer/markdown';

import type { Edit } from '../model';

/** `<a name="x>`, `<a id=x">`, `<a name="x"</a>`: an anchor whose quotes or bracket do not close. Every repetition is bounded. */
const BROKEN =
  /^<(a[ \t]{1,9}(?:name|id|href))[ \t]{0,9}=[ \t]{0,9}["']?([^"'<>\n]{1,255})["']?[ \t]{0,9}(?:>|(?=<\/a>))/i;
const LONGEST = 320;

/**
 * Reads anchors that are no tags by a slip alone, so that no reader sees them: `## <a name="x></a>Title`. Its place is
 * after that of tags: what is whole is none of these.
 */
export const brokenAnchor: MarkdownConfig = {
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

/** The tag that was meant. */
export const mendedAnchor = (written: string): string =>
  written.replace(BROKEN, (_, start: string, value: string) => `<${start}="${value.trim()}">`);

/** A quote that opens and does not close before the next tag, of which a browser would make a value. */
const OPEN_QUOTE = /(<a\s{1,9}(?:name|id|href)\s{0,9}=\s{0,9})(["'])([^"'<>\s]{1,255}>)(?=[^"'\n]{0,255}<)/gi;

/** HTML without the quotes that swallow what follows them; every other character keeps its place. */
export const withoutOpenQuotes = (html: string): string => html.replace(OPEN_QUOTE, '$1 $3');

/** The same as edits of the page's text, where the HTML stands at `offset`. */
export const openQuoteEdits = (html: string, offset: number): Edit[] =>
  [...html.matchAll(OPEN_QUOTE)].map(({ 0: tag, index }) => ({
    from: offset + index,
    to: offset + index + tag.length,
    text: mendedAnchor(tag),
  }));
