import type { Element, Parents, Root } from 'hast';

import { isHidden } from '../reveal/hidden';
import { attributeOf, find, hasClass, isElement, isHeading, setChildren, speaks, walk, wordsOf } from '../tree';
import { isSiteName, repeats } from './site-name';

/** Elements whose header and footer belong to the text. */
const OF_THE_TEXT = new Set(['article', 'section', 'blockquote', 'main']);

/**
 * Keeps the main content of a whole page: its one `<main>`, after the heading of the first level if that stands outside and is
 * not the name of the site.
 * A page without one loses its header, footer and sidebars, but for those with that heading. Those of an article or a
 * section stay.
 */
export const keepMain = (tree: Root, metaTitle: string | null): void => {
  const mains: Element[] = [];
  walk(tree, (node) => {
    const isMain = node.tagName === 'main' || attributeOf(node, 'role') === 'main';
    if (isMain && speaks(node) && !isHidden(node)) mains.push(node);
    return !isMain;
  });
  const [main] = mains;
  if (main !== undefined && mains.length === 1) {
    const outside = holdsTitle(main) || isHeaded(main, metaTitle) ? null : find(tree, isTitle);
    setChildren(tree, outside === null ? [main] : [outside, main]);
    return;
  }
  dropAround(tree);
};

const dropAround = (parent: Parents): void => {
  const kept = parent.children.filter((child) => !isElement(child) || !isAround(child) || holdsTitle(child));
  setChildren(parent, kept);
  for (const child of kept) if (isElement(child) && !OF_THE_TEXT.has(child.tagName)) dropAround(child);
};

/** Names of the parts around the text of a page that are no elements of their own. */
const NAMED =
  /^(?:(?:site|page|main|global|top|bottom)[-_]?)?(?:footer|header|sidebar|topbar|masthead)$|^copyright$|^(?:onetrust|cookie|cc-|gdpr)[\w-]*(?:banner|sdk|bar|notice|consent|window|popup)[\w-]*$/i;

const isAround = (node: Element): boolean =>
  /^(?:header|footer|aside|noscript)$/.test(node.tagName) ||
  /^(?:banner|contentinfo|complementary)$/.test(attributeOf(node, 'role') ?? '') ||
  (node.tagName === 'div' && (hasClass(node, NAMED) || NAMED.test(attributeOf(node, 'id') ?? '')));

const isTitle = (node: Element): boolean => node.tagName === 'h1' && !isSiteName(node);
/** Whether the first heading of the main content is what the head calls the page; one outside is that of all pages then. */
const isHeaded = (main: Element, metaTitle: string | null): boolean => {
  const first = find(main, (node) => isHeading(node) && speaks(node));
  return first !== null && metaTitle !== null && repeats(metaTitle, wordsOf(first));
};
const holdsTitle = (node: Element): boolean => find(node, isTitle) !== null;
