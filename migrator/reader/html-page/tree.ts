import type { Element, ElementContent, Nodes, Parents, Root, Text } from 'hast';

/** A node that may occur in the page. */
export type Child = Root['children'][number];

export const isElement = (node: Nodes | undefined, ...names: string[]): node is Element =>
  node?.type === 'element' && (names.length === 0 || names.includes(node.tagName));

export const isText = (node: Nodes | undefined): node is Text => node?.type === 'text';

/** Whether a node is white space, a comment or something else that readers do not see. */
export const isBlank = (node: Nodes): boolean =>
  node.type === 'comment' || node.type === 'doctype' || (node.type === 'text' && node.value.trim() === '');

/** Makes an element, with the place of the node that it was made from. */
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

/** Whether a node contains words; faster than `wordsOf`, because it does not read all of them. */
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
export const classesOf = (node: Element): string[] => {
  const value = node.properties.className;
  if (value === undefined || value === null || value === false) return [];
  return Array.isArray(value) ? value.map(String) : String(value).split(/\s+/).filter(Boolean);
};

export const hasClass = (node: Element, pattern: RegExp): boolean => classesOf(node).some((name) => pattern.test(name));

/** Calls `visit` on every element, parents first. If it returns `false`, the children are skipped. */
export const walk = (parent: Parents, visit: (node: Element, parent: Parents) => boolean | undefined): void => {
  for (const child of parent.children) {
    if (isElement(child) && visit(child, parent) !== false) walk(child, visit);
  }
};

/** The first element, parents first, that matches. */
export const find = (parent: Parents, wanted: (node: Element) => boolean): Element | null => {
  for (const child of parent.children) {
    if (!isElement(child)) continue;
    const found = wanted(child) ? child : find(child, wanted);
    if (found !== null) return found;
  }
  return null;
};

/** Replaces elements by other nodes, leaves first; `null` keeps an element as it is. */
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

/** Removes nodes, parents first. */
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

/** Elements that a browser displays on lines of their own. */
const BLOCKS = new Set(
  (
    'address article aside blockquote body center dd details dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 ' +
    'h5 h6 header hgroup hr html legend li listing main menu multicol nav ol p plaintext pre search section summary table ' +
    'tbody td tfoot th thead tr ul xmp caption'
  ).split(' '),
);

const BREAKS = new Set([...BLOCKS, 'br']);

/** A test for elements that also narrows the type of other nodes. */
interface ElementTest {
  (node: Element): boolean;
  (node: Nodes | undefined): node is Element;
}

const elementTest = (passes: (tagName: string) => boolean): ElementTest =>
  ((node: Nodes | undefined) => node?.type === 'element' && passes(node.tagName)) as ElementTest;

export const isBlock = elementTest((tagName) => BLOCKS.has(tagName));

export const isHeading = elementTest((tagName) => /^h[1-6]$/.test(tagName));

/** Whether there is a block somewhere inside. */
export const holdsBlock = (node: Parents): boolean =>
  node.children.some((child) => isBlock(child) || (isElement(child) && holdsBlock(child)));

/** The nodes that are not blank. */
export const contentOf = (node: Parents): Child[] => node.children.filter((child) => !isBlank(child));
