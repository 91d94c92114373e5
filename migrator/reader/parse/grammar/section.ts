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

/**
 * Finds the next occurrence of a string from an offset; Infinity if there is none. Offsets must be passed in ascending
 * order.
 */
export const finder = perSection(({ text }) => {
  const places = new Map<string, number>();
  return (needle: string, from: number): number => {
    let at = places.get(needle) ?? -1;
    if (at < from) {
      at = text.indexOf(needle, from);
      places.set(needle, at < 0 ? Infinity : at);
    }
    return at < 0 ? Infinity : at;
  };
});
