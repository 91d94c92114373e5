import type { Element, Root } from 'hast';

import { attributeOf, element, find, holdsBlock, isBlank, isBlock, rewrite, text, wordsOf } from '../tree';

const TARGETS = [
  /\bopen\s*\(\s*(['"])(.*?)\1/,
  /\blocation(?:\.href)?\s*=\s*(['"])(.*?)\1/,
  /\blocation\.(?:assign|replace)\s*\(\s*(['"])(.*?)\1/,
];

/** Converts `onclick="window.open('…')"` and `href="javascript:location.href='…'"` to links. */
export const scriptedLinks = (tree: Root): void => {
  rewrite(tree, (node) => {
    const target = targetOf(node);
    if (node.tagName === 'a') {
      const href = attributeOf(node, 'href')?.trim() ?? '';
      if (target !== null && /^(?:#|javascript:|$)/i.test(href)) node.properties.href = target;
      return null;
    }
    if (target === null || find(node, ({ tagName }) => tagName === 'a') !== null) return null;
    return linked(node, target);
  });
};

const targetOf = (node: Element): string | null => {
  for (const code of [attributeOf(node, 'onClick'), attributeOf(node, 'href')]) {
    if (code === null || (code === attributeOf(node, 'href') && !/^\s*javascript:/i.test(code))) continue;
    for (const pattern of TARGETS) {
      const target = pattern.exec(code)?.[2]?.trim();
      if (target !== undefined && target !== '') return target;
    }
  }
  return null;
};

/**
 * Puts a link around the content of an element if it is inline, else around the content of its first block with only
 * inline content.
 */
const linked = (node: Element, href: string): Element[] => {
  if (node.tagName === 'button' || node.tagName === 'input') {
    const label = wordsOf(node) || (attributeOf(node, 'value') ?? '');
    return [element('a', node.children.length > 0 ? node.children : [text(label)], node, { href })];
  }
  if (node.tagName === 'img' || !isBlock(node)) return [element('a', [node], node, { href })];
  const place = holdsBlock(node)
    ? (find(node, (each) => isBlock(each) && !holdsBlock(each) && wordsOf(each) !== '') ?? node)
    : node;
  if (place.children.some((child) => !isBlank(child))) place.children = [element('a', place.children, node, { href })];
  return [node];
};
