import { own } from '../../../../model/own';
import type { Element, ElementContent, Root } from 'hast';

import { listBullets } from './bullets';
import { holdsSections } from '../reveal/disclosures';
import { readIsland } from './islands';
import { contentOf, element, holdsBlock, isBlank, isBlock, isElement, isHeading, isText, type Child } from '../tree';

/** Blocks that stay; all others only group their content, and are dissolved. */
const KEPT = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'blockquote', 'pre', 'table', 'hr']);
/** Inline elements with a meaning in markdown. */
const MEANINGFUL = new Set(['a', 'strong', 'em', 'del', 'code', 'sup', 'sub', 'br', 'img']);
const SAME: Record<string, string> = {
  b: 'strong',
  i: 'em',
  cite: 'em',
  s: 'del',
  strike: 'del',
  tt: 'code',
  kbd: 'code',
  samp: 'code',
};
/**
 * The deepest nesting of lists and quotes. Deeper levels carry no meaning and cost a level of indentation on every
 * line.
 */
const DEEPEST = 12;

/** Flattens nested `<div>` and `<span>` into a sequence of paragraphs, headings, lists, quotes and tables. */
export const toFlow = (tree: Root): void => {
  tree.children = blocksOf(tree.children, 0);
};

const blocksOf = (nodes: readonly Child[], depth: number, paragraph?: Element): Element[] => {
  const blocks: Element[] = [];
  let line: ElementContent[] = [];
  const endLine = (): void => {
    if (line.some((node) => !isBlank(node))) addAll(blocks, paragraphsOf(line, paragraph));
    line = [];
  };
  const add = (node: Child): void => {
    if (isText(node)) line.push(node);
    else if (isElement(node)) {
      if (isBlock(node)) {
        endLine();
        addAll(blocks, blocksOfBlock(node, depth));
      } else if (node.tagName === 'a' && holdsBlock(node)) {
        endLine();
        addAll(blocks, linkEach(node, blocksOf(node.children, depth)));
      } else if (holdsBlock(node) || !MEANINGFUL.has(own(SAME, node.tagName) ?? node.tagName))
        node.children.forEach(add);
      else line.push(...inline([node]));
    }
  };
  nodes.forEach(add);
  endLine();
  return listBullets(blocks);
};

const addAll = <T>(to: T[], from: readonly T[]): void => {
  for (const each of from) to.push(each);
};

const blocksOfBlock = (node: Element, depth: number): Element[] => {
  if (!KEPT.has(node.tagName)) return blocksOf(node.children, depth);
  if (node.tagName === 'pre' || node.tagName === 'hr') return [node];
  if (node.tagName === 'table') return [tableOf(node, depth)];
  if (node.tagName === 'ul' || node.tagName === 'ol') return listOf(node, depth);
  if (node.tagName === 'blockquote') {
    const blocks = blocksOf(node.children, depth + 1);
    return depth < DEEPEST && blocks.length > 0 ? [element('blockquote', blocks, node)] : blocks;
  }
  if (isHeading(node))
    return [
      element(
        node.tagName,
        inline(node.children).filter((child) => !isElement(child, 'br') || spaced(child)),
        node,
        node.properties,
      ),
    ];
  return holdsBlock(node) ? blocksOf(node.children, depth, node) : paragraphsOf(inline(node.children), node);
};

/** Replaces a line break in a heading by a space. */
const spaced = (node: Element): boolean => {
  node.tagName = 'span';
  node.children = [{ type: 'text', value: ' ' }];
  return true;
};

/** Gives inline nodes one name for each meaning, and removes tags without a meaning. */
const inline = (nodes: readonly Child[]): ElementContent[] =>
  nodes.flatMap((node): ElementContent[] => {
    if (isText(node)) return [node];
    if (!isElement(node)) return [];
    const tagName = own(SAME, node.tagName) ?? node.tagName;
    const children = inline(node.children);
    if (!MEANINGFUL.has(tagName)) return children;
    return [element(tagName, children, node, node.properties)];
  });

/** Splits a line into paragraphs at two consecutive line breaks. Lines that are one link each become a list. */
const paragraphsOf = (line: readonly ElementContent[], origin?: Element): Element[] => {
  const [only, ...others] = line;
  if (others.length === 0 && isText(only) && origin === undefined) {
    const island = readIsland(only);
    if (island !== null) return blocksOf(island, 1);
  }
  const lines: ElementContent[][] = [[]];
  for (const node of line) {
    if (isElement(node, 'br')) lines.push([]);
    else lines.at(-1)?.push(node);
  }
  const said = lines.filter((each) => each.some((node) => !isBlank(node)));
  if (said.length > 1 && said.every(isOneLink)) {
    return [
      element(
        'ul',
        said.map((each) => {
          const link = each.find((node) => !isBlank(node));
          return itemOf([element('p', each, link)], link);
        }),
        said[0]?.[0],
      ),
    ];
  }
  const paragraphs: Element[] = [];
  let inside: ElementContent[] = [];
  for (const each of lines) {
    if (each.every(isBlank)) {
      if (inside.length > 0) paragraphs.push(paragraph(inside, origin));
      inside = [];
    } else {
      if (inside.length > 0) inside.push(element('br', []));
      addAll(inside, each);
    }
  }
  if (inside.length > 0) paragraphs.push(paragraph(inside, origin));
  return paragraphs;
};

const paragraph = (children: ElementContent[], origin?: Element): Element =>
  element('p', children, origin ?? children.find((node) => node.position !== undefined), origin?.properties);

const isOneLink = (line: readonly ElementContent[]): boolean => {
  const [only, ...others] = line.filter((node) => !isBlank(node));
  return others.length === 0 && isElement(only, 'a') && only.properties.href !== undefined;
};

/** Puts a link around blocks into each of them. */
const linkEach = (link: Element, blocks: readonly Element[]): Element[] => {
  for (const block of blocks) {
    if (block.tagName === 'p' || isHeading(block))
      block.children = [element('a', block.children, link, link.properties)];
  }
  return [...blocks];
};

const listOf = (list: Element, depth: number): Element[] => {
  // a block between the items belongs to the item before it
  const items: Element[] = [];
  for (const child of contentOf(list)) {
    const last = items.at(-1);
    if (isElement(child, 'li')) items.push(child);
    else if (child.type === 'doctype') continue;
    else if (last !== undefined) last.children.push(child);
    else items.push(element('li', [child], child));
  }
  if (depth >= DEEPEST || holdsSections(element('ul', items)))
    return items.flatMap((item) => blocksOf(item.children, depth));
  const made = items
    .map((item) => itemOf(blocksOf(item.children, depth + 1), item))
    .filter((item) => item.children.length > 0);
  const { start } = list.properties;
  return made.length === 0 ? [] : [element(list.tagName, made, list, start === undefined ? {} : { start })];
};

/** Makes a list item. One paragraph, with or without a list below it, is written without blank lines. */
const itemOf = (blocks: Element[], origin: Child | undefined): Element => {
  const [first, ...rest] = blocks;
  const tight = first?.tagName === 'p' && rest.every(({ tagName }) => tagName === 'ul' || tagName === 'ol');
  return element('li', blocks, origin, tight ? { dataTight: 'true' } : {});
};

const tableOf = (table: Element, depth: number): Element => {
  const cells = (node: Element): void => {
    for (const child of node.children) {
      if (isElement(child, 'td', 'th', 'caption')) child.children = blocksOf(child.children, depth + 1);
      else if (isElement(child)) cells(child);
    }
  };
  cells(table);
  return table;
};
