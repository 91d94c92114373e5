import type { Parents, Root } from 'hast';

import {
  contentOf,
  element,
  find,
  holdsBlock,
  isBlank,
  isBlock,
  isElement,
  isHeading,
  setChildren,
  text,
  type Child,
} from '../tree';

/**
 * Dissolves elements that scripts define, which show what they hold. Neighbours stay apart: each is a block, or within a
 * line of text is followed by a space.
 */
export const dissolveCustomElements = (tree: Root): void => {
  // most pages have none
  if (find(tree, isCustom) !== null) dissolveIn(tree, false);
};

const dissolveIn = (parent: Parents, isText: boolean): void => {
  const isAlone = contentOf(parent).length === 1;
  const children = linesOf(parent.children).flatMap((line): Child[] => {
    const isLineOfText = isText || line.some((child) => !isBlank(child) && !isCustom(child) && !isBlock(child));
    return line.flatMap((child, at): Child[] => {
      if (!isElement(child)) return [child];
      const inLine = isLineOfText && !holdsBlock(child);
      dissolveIn(child, isCustom(child) ? inLine : isTextual(child) || (inLine && !isBlock(child)));
      if (!isCustom(child)) return [child];
      if (inLine) return isCustom(line[at + 1]) ? [...child.children, text(' ')] : child.children;
      return isAlone ? child.children : [element('div', child.children, child)];
    });
  });
  setChildren(parent, children);
};

const isCustom = (node: Child | undefined): boolean => isElement(node) && node.tagName.includes('-');

/** Whether an element holds nothing but a line of text. */
const isTextual = (node: Child): boolean => isElement(node, 'p') || isHeading(node);

/** Children by the lines that they are shown on: a block or a line break is one of its own. */
const linesOf = (children: readonly Child[]): Child[][] => {
  const lines: Child[][] = [[]];
  for (const child of children) {
    if (isBlock(child) || isElement(child, 'br')) lines.push([child], []);
    else lines.at(-1)?.push(child);
  }
  return lines;
};
