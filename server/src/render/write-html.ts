import type { Element, Nodes } from 'hast';

const VOID = new Set(['br', 'col', 'hr', 'img', 'input', 'wbr']);

const reference = (character: string): string => `&#x${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()};`;

const escapedText = (value: string): string => value.replace(/[<&]/g, reference);

/** With `<` and `>`, so that no text of an author looks like a tag to a program that reads HTML as text. */
export const escapedValue = (value: string): string => value.replace(/["&'`<>]/g, reference);

/** `ariaLabel` -> `aria-label`, `colSpan` -> `colspan`. */
const attributeName = (property: string): string => {
  if (property === 'className') return 'class';
  return /^(?:aria|data)[A-Z]/.test(property)
    ? property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
    : property.toLowerCase();
};

const attribute = ([property, value]: [string, Element['properties'][string]]): string => {
  if (value === null || value === undefined || value === false) return '';
  if (value === true) return ` ${attributeName(property)}`;
  const text = Array.isArray(value) ? value.join(' ') : String(value);
  return ` ${attributeName(property)}="${escapedValue(text)}"`;
};

const write = (node: Nodes, parts: string[]): void => {
  if (node.type === 'text') parts.push(escapedText(node.value));
  if (node.type !== 'element' && node.type !== 'root') return;
  if (node.type === 'element')
    parts.push(`<${node.tagName}${Object.entries(node.properties).map(attribute).join('')}>`);
  for (const child of node.children) write(child, parts);
  if (node.type === 'element' && !VOID.has(node.tagName)) parts.push(`</${node.tagName}>`);
};

/** A safe tree as HTML, in which `<` and `>` of an attribute are escaped: every `<` begins a tag, and the next `>` ends it. */
export const writeHtml = (tree: Nodes): string => {
  const parts: string[] = [];
  write(tree, parts);
  return parts.join('');
};
