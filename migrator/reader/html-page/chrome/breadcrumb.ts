import type { Element, Nodes, Root } from 'hast';

import { placeOf } from '../report';
import { attributeOf, hasClass, isElement, prune, wordsOf } from '../tree';

/** One step of a printed breadcrumb. The last one is the page itself and usually has no link. */
export interface Crumb {
  text: string;
  href: string | null;
  line: number;
}

const NAME = /^bread-?crumbs?(?:[-_]?\w+)*$/i;
const SEPARATOR = /\s*(?:\/\/|[>»›→|])\s*|\s+\/\s+|^\/\s+|\s+\/$/;

/** Removes the breadcrumbs from the page and returns the first one. */
export const takeBreadcrumb = (tree: Root): Crumb[] => {
  const found: Crumb[][] = [];
  prune(tree, (node) => {
    if (!isElement(node) || !isBreadcrumb(node)) return false;
    found.push(crumbsOf(node));
    return true;
  });
  return found.find((crumbs) => crumbs.length > 0) ?? [];
};

const isBreadcrumb = (node: Element): boolean =>
  node.tagName !== 'body' &&
  (hasClass(node, NAME) ||
    NAME.test(attributeOf(node, 'id') ?? '') ||
    /^bread-?crumbs?$/i.test(attributeOf(node, 'ariaLabel') ?? ''));

const crumbsOf = (node: Nodes): Crumb[] => {
  const { line } = placeOf(node);
  if (isElement(node, 'a'))
    return wordsOf(node) === '' ? [] : [{ text: wordsOf(node), href: attributeOf(node, 'href'), line }];
  if (node.type === 'text') {
    const parts = node.value.replace(/\s+/g, ' ').split(SEPARATOR);
    return parts
      .map((part) => part.trim())
      .filter((part) => part !== '' && part !== '/')
      .map((part) => ({ text: part, href: null, line }));
  }
  return 'children' in node ? node.children.flatMap((child) => crumbsOf(child)) : [];
};
