import type { Element, Parents, Root } from 'hast';

import { isHidden } from '../reveal/hidden';
import { attributeOf, find, hasClass, isElement, setChildren, speaks, walk } from '../tree';

/** Elements whose header and footer belong to the text. */
const OF_THE_TEXT = new Set(['article', 'section', 'blockquote', 'main']);

/**
 * Keeps the main content of a whole page: its one `<main>`, after the heading of the first level if that stands outside.
 * A page without one loses its header, footer and sidebars, but for those with that heading. Those of an article or a
 * section stay.
 */
export const keepMain = (tree: Root): void => {
  const mains: Element[] = [];
  walk(tree, (node) => {
    const isMain = node.tagName === 'main' || attributeOf(node, 'role') === 'main';
    if (isMain && speaks(node) && !isHidden(node)) mains.push(node);
    return !isMain;
  });
  const [main] = mains;
  if (main !== undefined && mains.length === 1) {
    const outside = holdsTitle(main) ? null : find(tree, isTitle);
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

/** What names the parts around the text of a page that are no elements of their own. */
const NAMED =
  /^(?:(?:site|page|main|global|top|bottom)[-_]?)?(?:footer|header|sidebar|topbar|masthead)$|^copyright$|^(?:onetrust|cookie|cc-|gdpr)[\w-]*(?:banner|sdk|bar|notice|consent|window|popup)[\w-]*$/i;

const isAround = (node: Element): boolean =>
  /^(?:header|footer|aside|noscript)$/.test(node.tagName) ||
  /^(?:banner|contentinfo|complementary)$/.test(attributeOf(node, 'role') ?? '') ||
  (node.tagName === 'div' && (hasClass(node, NAMED) || NAMED.test(attributeOf(node, 'id') ?? '')));

const isTitle = ({ tagName }: Element): boolean => tagName === 'h1';
const holdsTitle = (node: Element): boolean => find(node, isTitle) !== null;
