import { mendedAnchor } from '../../dialects/constructs/broken-anchor';
import type { Edit } from '../../../model/source';

/** An opening quote that does not close before the next tag; a browser would read all that follows as its value. */
const OPEN_QUOTE = /(<a\s{1,9}(?:name|id|href)\s{0,9}=\s{0,9})(["'])([^"'<>\s]{1,255}>)(?=[^"'\n]{0,255}<)/gi;

/** Large tables have no anchor, and are searched for a few letters much faster. */
const ANCHOR = /<a\s/i;

/** Removes quotes that swallow the text after them; every other character keeps its position. */
export const withoutOpenQuotes = (html: string): string => html.replace(OPEN_QUOTE, '$1 $3');

/** The same, as edits of the page's text; the HTML begins at `offset`. */
export const openQuoteEdits = (html: string, offset: number): Edit[] =>
  ANCHOR.test(html)
    ? Array.from(html.matchAll(OPEN_QUOTE), ({ 0: tag, index }) => ({
        from: offset + index,
        to: offset + index + tag.length,
        text: mendedAnchor(tag),
      }))
    : [];
