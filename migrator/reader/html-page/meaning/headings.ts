import { own } from '../../../../model/own';
import type { Element, ElementContent, Parents, Root } from 'hast';

import {
  attributeOf,
  contentOf,
  element,
  holdsBlock,
  isBlank,
  isBlock,
  isElement,
  isHeading,
  rewrite,
  wordsOf,
  type Child,
} from '../tree';

/**
 * Sizes of headings in pixels, kept in `data-size` until levels are assigned: the default sizes of browsers for `h1` to
 * `h6`. A `<label>` that heads a section is between `h2` and `h3`.
 */
const SIZES: Record<string, number> = { h1: 32, h2: 26, h3: 22, h4: 18, h5: 16, h6: 14 };
const LABEL_SIZE = 24;
const LEAST_SIZE = 20;
const LONGEST_LABEL = 200;
const LONGEST_STYLED = 150;

/** Turns everything that heads a section into a heading with a size: labels, large paragraphs, questions. */
export const markHeadings = (tree: Root): void => {
  rewrite(tree, (node, parent, at) => {
    if (isHeading(node)) return splitHeading(node);
    if (node.tagName === 'label') return headingOfLabel(node, parent, at);
    if (isUnknown(node)) return headingOfUnknown(node);
    const size = styledSize(node);
    return size === null ? null : [heading(node, node.children, size)];
  });
};

const heading = (origin: Element, children: ElementContent[], size: number): Element => {
  const id = attributeOf(origin, 'id');
  return element('h2', children, origin, { dataSize: String(size), ...(id === null ? {} : { id }) });
};

/** Ends a heading at the first block inside it. A heading without words becomes a paragraph. */
const splitHeading = (node: Element): ElementContent[] => {
  const size = Number(attributeOf(node, 'dataSize') ?? own(SIZES, node.tagName));
  const end = node.children.findIndex((child) => isBlock(child));
  const children = end < 0 ? node.children : node.children.slice(0, end);
  const rest = end < 0 ? [] : node.children.slice(end);
  if (children.every(isBlank) && rest.length > 0) {
    const [first, ...others] = rest;
    return isElement(first) && !holdsBlock(first)
      ? [heading(node, first.children, size), ...others]
      : [element('div', rest, node, node.properties)];
  }
  if (wordsOf(element('h2', children)) === '') return [element('p', children, node), ...rest];
  return [heading(node, children, size), ...rest];
};

/**
 * Turns `<label id="…">Section</label>` into a heading. A label around a link is a list item, and one beside other text
 * is text.
 */
const headingOfLabel = (node: Element, parent: Parents, at: number): ElementContent[] => {
  const words = wordsOf(node);
  if (words === '' || words.length > LONGEST_LABEL) return node.children;
  const content = contentOf(node);
  if (content.length === 1 && isElement(content[0], 'a')) return node.children;
  const alone = (!isElement(parent) || isContainer(parent)) && !besideText(parent, at);
  const named = attributeOf(node, 'id') !== null;
  return alone && (named || attributeOf(node, 'htmlFor') === null)
    ? [heading(node, node.children, LABEL_SIZE)]
    : node.children;
};

const isContainer = (node: Element): boolean => isBlock(node) && node.tagName !== 'p' && !isHeading(node);

/** Whether there is text on the same line, before or after. */
const besideText = ({ children }: Parents, at: number): boolean =>
  [nextOnLine(children, at, -1), nextOnLine(children, at, 1)].some((next) => next !== undefined);

const nextOnLine = (children: Child[], from: number, step: 1 | -1): Child | undefined => {
  for (let at = from + step; at >= 0 && at < children.length; at += step) {
    const child = children[at];
    if (child === undefined || isBlock(child) || isElement(child, 'br', 'label')) return undefined;
    if (!isBlank(child)) return child;
  }
  return undefined;
};

/**
 * The size of a paragraph or line in large type: `<p style="font-size:24px">`, also if its only child sets the size.
 */
const styledSize = (node: Element): number | null => {
  if (node.tagName !== 'p' && node.tagName !== 'div') return null;
  let size = fontSize(node) ?? 0;
  for (let inside = onlyChild(node); inside !== null && inside.tagName !== 'a'; inside = onlyChild(inside)) {
    size = Math.max(size, fontSize(inside) ?? 0);
  }
  if (size < LEAST_SIZE || holdsBlock(node)) return null;
  const words = wordsOf(node);
  if (words === '' || words.length > LONGEST_STYLED || /[.。;；,，]$/.test(words)) return null;
  const linkOnly = contentOf(node).every((child) => isElement(child, 'a', 'img'));
  return linkOnly ? null : size;
};

/** Whether an element is a line in large type. */
export const isLargeLine = (node: Element): boolean => styledSize(node) !== null;

const onlyChild = (node: Element): Element | null => {
  const [only, ...others] = contentOf(node);
  return others.length === 0 && isElement(only) ? only : null;
};

/** Font sizes, including common misspellings of the property. */
const FONT_SIZE = /font-s(?:ize|zie|iez|ise)\s*:\s*(\d+(?:\.\d+)?)\s*(px|pt|r?em|%)?/i;
const PIXELS: Record<string, number> = { px: 1, pt: 4 / 3, em: 16, rem: 16, '%': 0.16 };
const FONT_SIZES = [10, 10, 13, 16, 18, 24, 32, 48];

const fontSize = (node: Element): number | null => {
  const [, number, unit] = FONT_SIZE.exec(attributeOf(node, 'style') ?? '') ?? [];
  if (number !== undefined) return Number(number) * (PIXELS[(unit ?? 'px').toLowerCase()] ?? 1);
  return node.tagName === 'font' ? (FONT_SIZES[Number(attributeOf(node, 'size'))] ?? null) : null;
};

const KNOWN = new Set(
  (
    'a abbr acronym address article aside audio b bdi bdo big blink blockquote body br button canvas caption center cite code col ' +
    'colgroup data dd del details dfn dir div dl dt em embed fieldset figcaption figure font footer form h1 h2 h3 h4 h5 h6 head ' +
    'header hgroup hr html i iframe img ins kbd label legend li main map mark marquee nobr noscript object ol p picture pre q rp ' +
    'rt ruby s samp section small span strike strong sub summary sup table tbody td tfoot th thead time tr tt u ul var video wbr'
  ).split(' '),
);

const isUnknown = (node: Element): boolean => !KNOWN.has(node.tagName);

/**
 * Turns an unknown element into a heading: in `<Secure data id="data">Secure data</p>` the text overwrote the tag,
 * which never ends.
 */
const headingOfUnknown = (node: Element): ElementContent[] => {
  const end = node.children.findIndex((child) => isBlock(child));
  const line = end < 0 ? node.children : node.children.slice(0, end);
  const rest = end < 0 ? [] : node.children.slice(end);
  const words = wordsOf(element('p', line));
  if (attributeOf(node, 'id') === null || words === '' || words.length > LONGEST_STYLED) return node.children;
  return [heading(node, line, LABEL_SIZE), ...rest];
};

/** Derives levels from sizes. The body begins at `##`; a smaller heading is one level below the last larger one. */
export const giveLevels = (tree: Root): void => {
  const open: number[] = [];
  const visit = (parent: Root | Element): void => {
    for (const child of parent.children) {
      if (!isElement(child)) continue;
      if (isHeading(child)) {
        const size = Number(attributeOf(child, 'dataSize') ?? own(SIZES, child.tagName));
        while (open.length > 0 && (open.at(-1) ?? 0) <= size) open.pop();
        open.push(size);
        child.tagName = `h${String(Math.min(open.length + 1, 6))}`;
      } else visit(child);
    }
  };
  visit(tree);
};
