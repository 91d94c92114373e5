import type { InlineContext } from '@lezer/markdown';

/**
 * Caches a value for each piece of text that is parsed for inline syntax: a paragraph, a heading or a cell. Otherwise
 * it would be computed again at every character.
 */
export const perSection = <Known>(make: (cx: InlineContext) => Known): ((cx: InlineContext) => Known) => {
  let last: InlineContext | null = null;
  let known: Known | null = null;
  return (cx) => {
    // sections are parsed one after the other, so remembering the last one is enough
    if (cx !== last || known === null) {
      last = cx;
      known = make(cx);
    }
    return known;
  };
};
