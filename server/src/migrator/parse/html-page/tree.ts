import type { Element, ElementContent, Nodes, Parents, Root, Text } from 'hast';

/** What every step works on: the nodes of the page, changed in place. */
export type Tree = Root;
/** A node that may stand in the page. */
export type Child = Root['children'][number];

export const isElement = (node: Nodes | undefined, ...names: string[]): node is Element =>
  node?.type === 'element' && (names.length === 0 || names.includes(node.tagName));

export const isText = (node: Nodes | undefined): node is Text => node?.type === 'text';

/** White space of any kind, comments, and what else nobody sees. */
export const isBlank = (node: Nodes): boolean =>
  node.type === 'comment' || node.type === 'doctype' || (node.type === 'text' && node.value.trim() === '');

/** An element made by us, with the place of what it was made from. */
export const element = (
  tagName: string,
  children: ElementContent[],
  origin?: Nodes,
  properties: Element['properties'] = {},
): Element => {
  const made: Element = { type: 'element', tagName, properties, children };
  if (origin?.position !== undefined) made.position = origin.position;
  return made;
};

export const text = (value: string): Text => ({ type: 'text', value });

/** The text of a node as it is written, without markup. */
export const textOf = (node: Nodes): string => {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  let all = '';
  for (const child of node.children) {
    all += child.type === 'element' && BREAKS.has(child.tagName) ? ` ${textOf(child)} ` : textOf(child);
  }
  return all;
};

/** Whether a node says anything: `wordsOf` without reading all of it. */
export const speaks = (node: Nodes): boolean =>
  node.type === 'text' ? /\S/.test(node.value) : 'children' in node && node.children.some(speaks);

/** The words of a node: white space is collapsed. */
export const wordsOf = (node: Nodes): string => textOf(node).replace(/\s+/g, ' ').trim();

/** An attribute as text, by its name in the tree (`className`, `dataSrc`); null when it is absent. */
export const attributeOf = (node: Element, name: string): string | null => {
  const value = node.properties[name];
  if (value === undefined || value === null || value === false) return null;
  return Array.isArray(value) ? value.join(' ') : String(value);
};

/** The class names of an element. */
export const classesOf = (node: Element): string[] =>
  attributeOf(node, 'className')?.split(/\s+/).filter(Boolean) ?? [];

export const hasClass = (node: Element, pattern: RegExp): boolean => classesOf(node).some((name) => pattern.test(name));

/** Calls `visit` on every element, parents first; what it answers `false` to is not entered. */
export const walk = (parent: Parents, visit: (node: Element, parent: Parents) => boolean | undefined): void => {
  for (const child of parent.children) {
    if (isElement(child) && visit(child, parent) !== false) walk(child, visit);
  }
};

/** The first element, parents first, that passes. */
export const find = (parent: Parents, wanted: (node: Element) => boolean): Element | null => {
  for (const child of parent.children) {
    if (!isElement(child)) continue;
    const found = wanted(child) ? child : find(child, wanted);
    if (found !== null) return found;
  }
  return null;
};

/** Puts other nodes in the place of elements, leaves first; `null` keeps an element as it is. */
export const rewrite = (
  parent: Parents,
  replace: (node: Element, parent: Parents, at: number) => ElementContent[] | null,
): void => {
  let children: Child[] | null = null;
  for (let at = 0; at < parent.children.length; at += 1) {
    const child = parent.children[at];
    if (child === undefined) continue;
    if (child.type === 'element') rewrite(child, replace);
    const by = child.type === 'element' ? replace(child, parent, at) : null;
    if (by === null) {
      children?.push(child);
      continue;
    }
    children ??= parent.children.slice(0, at);
    for (const each of by) children.push(each);
  }
  if (children !== null) setChildren(parent, children);
};

/** Takes nodes out, parents first. */
export const prune = (parent: Parents, leaves: (node: Child) => boolean): void => {
  setChildren(
    parent,
    parent.children.filter((child) => !leaves(child)),
  );
  for (const child of parent.children) if (isElement(child)) prune(child, leaves);
};

export const setChildren = (parent: Parents, children: Child[]): void => {
  parent.children = children;
};

/** Elements that a browser sets on lines of their own. */
export const BLOCKS = new Set(
  (
    'address article aside blockquote body center dd details dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 ' +
    'h5 h6 header hgroup hr html legend li listing main menu multicol nav ol p plaintext pre search section summary table ' +
    'tbody td tfoot th thead tr ul xmp caption'
  ).split(' '),
);

const BREAKS = new Set([...BLOCKS, 'br']);

/** A test of elements that also picks them out of other nodes. */
interface ElementTest {
  (node: Element): boolean;
  (node: Nodes | undefined): node is Element;
}

const elementTest = (passes: (tagName: string) => boolean): ElementTest =>
  ((node: Nodes | undefined) => node?.type === 'element' && passes(node.tagName)) as ElementTest;

export const isBlock = elementTest((tagName) => BLOCKS.has(tagName));

export const isHeading = elementTest((tagName) => /^h[1-6]$/.test(tagName));

/** Whether a block stands somewhere inside. */
export const holdsBlock = (node: Parents): boolean =>
  node.children.some((child) => isBlock(child) || (isElement(child) && holdsBlock(child)));

/** The nodes that are not blank. */
export const contentOf = (node: Parents): Child[] => node.children.filter((child) => !isBlank(child));
