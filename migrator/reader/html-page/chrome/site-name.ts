import type { Element } from 'hast';

import { attributeOf, contentOf, isElement } from '../tree';

/** The address of the front page, as its own pages write it. */
const HOME = /^(?=.)(?:(?:https?:)?\/\/[^/]+)?(?:\.{0,2}\/)*(?:index\.\w+)?$/i;

/** Whether a heading is the name of the site: all of it is a link to the front page. */
export const isSiteName = (heading: Element): boolean => {
  const [link, ...others] = contentOf(heading);
  return others.length === 0 && isElement(link, 'a') && HOME.test(attributeOf(link, 'href') ?? '#');
};

/** Whether the title of a page in its head is made of some words and other parts: `Privacy - Acme`. */
export const repeats = (metaTitle: string, words: string): boolean =>
  metaTitle
    .toLowerCase()
    .split(/\s+[-–—|·:»]\s+|\s*[|｜_]\s*/)
    .some((part) => part.trim() === words.toLowerCase());
