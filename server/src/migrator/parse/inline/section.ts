import type { InlineContext } from '@lezer/markdown';

/**
 * Remembers something for each piece of text that is parsed for inline syntax: a paragraph, a heading, a cell. What
 * would have to be looked for again at every character is looked for once.
 */
export const perSection = <Known>(make: (cx: InlineContext) => Known): ((cx: InlineContext) => Known) => {
  let last: InlineContext | null = null;
  let known: Known | null = null;
  return (cx) => {
    // sections are parsed one after the other
    if (cx !== last || known === null) {
      last = cx;
      known = make(cx);
    }
    return known;
  };
};
