import type { Element } from 'hast';

import { topicOfTitle } from '../../parse/topic';
import { attributeOf, contentOf, isElement } from '../tree';

/** The address of the front page, as its own pages write it. */
const HOME = /^(?=.)(?:(?:https?:)?\/\/[^/]+)?(?:\.{0,2}\/)*(?:index\.\w+)?$/i;

/** Whether a heading is the name of the site: all of it is a link to the front page. */
export const isSiteName = (heading: Element): boolean => {
  const [link, ...others] = contentOf(heading);
  return others.length === 0 && isElement(link, 'a') && HOME.test(attributeOf(link, 'href') ?? '#');
};

/** The parts of the title of a page in its head, in lower case: `Privacy - Acme`. */
const partsOf = (metaTitle: string): string[] =>
  metaTitle
    .toLowerCase()
    .split(/\s+[-–—|·:»]\s+|\s*[|｜_]\s*/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** Whether the title of a page in its head is made of some words and other parts: `Privacy - Acme`. */
export const repeats = (metaTitle: string, words: string): boolean => partsOf(metaTitle).includes(words.toLowerCase());

/** Whether words are the last part of a title and name no topic, where another part does: `Acme` in `Privacy - Acme`. */
export const isSitePart = (metaTitle: string, words: string): boolean => {
  const parts = partsOf(metaTitle);
  return (
    parts.length > 1 &&
    parts.at(-1) === words.toLowerCase() &&
    topicOfTitle(words) === undefined &&
    parts.some((part) => topicOfTitle(part) !== undefined)
  );
};
