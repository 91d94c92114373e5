import type { Element, Parents, Root } from 'hast';

import { attributeOf, find, isElement, setChildren, walk } from '../tree';

/** Elements whose header and footer belong to the text. */
const OF_THE_TEXT = new Set(['article', 'section', 'blockquote', 'main']);

/**
 * Keeps the main content of a whole page: its one `<main>`, after the heading of the first level if that stands outside.
 * A page without one loses its header and its footer, but for a header with that heading. Those of an article or a
 * section stay.
 */
export const keepMain = (tree: Root): void => {
  const mains: Element[] = [];
  walk(tree, (node) => {
    const isMain = node.tagName === 'main' || attributeOf(node, 'role') === 'main';
    if (isMain) mains.push(node);
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

const isAround = (node: Element): boolean =>
  /^(?:header|footer)$/.test(node.tagName) || /^(?:banner|contentinfo)$/.test(attributeOf(node, 'role') ?? '');

const isTitle = ({ tagName }: Element): boolean => tagName === 'h1';
const holdsTitle = (node: Element): boolean => find(node, isTitle) !== null;
