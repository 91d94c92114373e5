import type { Element, ElementContent, Parents, Root } from 'hast';

import { PUNCTUATION } from '../../parse/grammar/emphasis';
import { isBlank, isBlock, isElement, isHeading, isText, setChildren, speaks, text, textOf, type Child } from '../tree';

const EDGED = new Set(['strong', 'em', 'del', 'a']);

/**
 * Changes emphasis into a form that markdown can express. Asterisks open and close only beside white space or
 * punctuation, so spaces are moved out of the tags, equal adjacent tags are joined, and a space separates `**Scope:**`
 * from a word after it.
 */
export const settleEmphasis = (parent: Root | Parents): void => {
  settle(parent, new Set());
};

const settle = (parent: Parents, within: ReadonlySet<string>): void => {
  const inside = isElement(parent)
    ? new Set([...within, ...(isHeading(parent) || isElement(parent, 'th') ? ['strong'] : []), parent.tagName])
    : within;
  for (const child of parent.children) if (isElement(child)) settle(child, inside);
  if (isElement(parent, 'pre', 'code')) return;
  const pieces: Child[] = [];
  for (const child of parent.children) for (const piece of piecesOf(child, inside)) append(pieces, piece);
  setChildren(parent, spaced(pieces));
};

/** Moves the white space at the edges of an element outside it, and removes an element that changes nothing. */
const piecesOf = (node: Child, inside: ReadonlySet<string>): Child[] => {
  if (!isElement(node) || !EDGED.has(node.tagName) || (node.tagName === 'a' && node.properties.href === undefined))
    return [node];
  const empty = !speaks(node) && !node.children.some((child) => isElement(child, 'img', 'code'));
  if (empty || inside.has(node.tagName)) return [...node.children];
  const before = takeEdge(node, 0);
  const after = takeEdge(node, -1);
  return [...before, node, ...after];
};

/** Removes white space and line breaks from the beginning or end of an element, and returns them. */
const takeEdge = (node: Element, at: 0 | -1): ElementContent[] => {
  const taken: ElementContent[] = [];
  for (let edge = node.children.at(at); edge !== undefined; edge = node.children.at(at)) {
    if (isElement(edge, 'br') || (isText(edge) && edge.value.trim() === '')) {
      taken.push(edge);
      if (at === 0) node.children.shift();
      else node.children.pop();
      continue;
    }
    if (isText(edge)) {
      const kept = at === 0 ? edge.value.trimStart() : edge.value.trimEnd();
      if (kept !== edge.value) taken.push(text(' '));
      edge.value = kept;
    }
    break;
  }
  return at === 0 ? taken : taken.reverse();
};

const append = (pieces: Child[], piece: Child): void => {
  const last = pieces.at(-1);
  const joins =
    isElement(piece) &&
    isElement(last) &&
    last.tagName === piece.tagName &&
    (piece.tagName === 'strong' || piece.tagName === 'em');
  if (joins) for (const child of piece.children) append(last.children, child);
  else if (isText(piece) && isText(last)) pieces[pieces.length - 1] = { ...last, value: last.value + piece.value };
  else pieces.push(piece);
};

/** Inserts spaces where asterisks would not open or close. */
const spaced = (pieces: readonly Child[]): Child[] => {
  const result: Child[] = [];
  for (const piece of pieces) {
    const last = result.at(-1);
    if (last !== undefined && !isBlock(last) && !isBlank(last) && needsSpace(last, piece)) result.push(text(' '));
    result.push(piece);
  }
  return result;
};

const isEmphasis = (node: Child): node is Element => isElement(node, 'strong', 'em', 'del');

const needsSpace = (before: Child, after: Child): boolean => {
  if (isEmphasis(before) && isEmphasis(after)) return true;
  if (isEmphasis(before)) return PUNCTUATION.test(edgeOf(before, -1)) && isWordAt(after, 0);
  return isEmphasis(after) && PUNCTUATION.test(edgeOf(after, 0)) && isWordAt(before, -1);
};

/** Whether an edge of a node is a letter or digit. Links, images and code have brackets or backticks at their edges. */
const isWordAt = (node: Child, at: 0 | -1): boolean => {
  const edge = edgeOf(node, at);
  return edge !== '' && !PUNCTUATION.test(edge) && edge.trim() !== '';
};

const edgeOf = (node: Child, at: 0 | -1): string => {
  if (isText(node)) return Array.from(at === 0 ? node.value.slice(0, 2) : node.value.slice(-2)).at(at) ?? '';
  if (!isElement(node)) return '';
  if (/^(?:a|img|code)$/.test(node.tagName)) return '[';
  if (/^(?:sup|sub)$/.test(node.tagName)) return '<';
  const inside = node.children.at(at);
  return inside === undefined ? textOf(node).slice(0, 1) : edgeOf(inside, at);
};
