import type { ElementContent, Nodes, Text } from 'hast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { toHast } from 'mdast-util-to-hast';
import { gfm } from 'micromark-extension-gfm';

/** A line that begins as only markdown does, or a link or strong text in markdown. */
const MARKDOWN =
  /^[^\S\n]*(?:#{1,6}[^\S\n]+\S|[-*+][^\S\n]+\S|\d{1,3}[.)][^\S\n]+\S)|\[[^\]\n]{1,200}\]\([^()\s]{1,500}\)|\*\*[^\s*][^*\n]{0,200}\*\*/m;
/**
 * The longest island that is read: a markdown parser takes more than linear time on hostile text, and an island has
 * only a few paragraphs.
 */
const LARGEST = 20_000;

/** Converts markdown between the tags of an HTML page to elements; null for ordinary text. */
export const readIsland = (node: Text): ElementContent[] | null => {
  const { value } = node;
  if (value.length > LARGEST || !value.includes('\n') || !MARKDOWN.test(value)) return null;
  const markdown = withoutIndent(escapeTags(value));
  const tree = toHast(fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }));
  if (!('children' in tree)) return null;
  moveTo(tree, node.position?.start.line ?? 1);
  return tree.children.flatMap((child) => (child.type === 'doctype' ? [] : [child]));
};

/** Escapes `<`. References are already resolved, so a `<` is a character here and never a tag. */
const escapeTags = (value: string): string => value.replace(/</g, '&lt;');

/** Removes the indentation of the page, which would turn the text into code. */
const withoutIndent = (value: string): string => {
  const [first = '', ...lines] = value.split('\n');
  const indents = lines.filter((line) => line.trim() !== '').map((line) => /^\s*/.exec(line)?.[0].length ?? 0);
  const least = indents.reduce((a, b) => Math.min(a, b), Infinity);
  return [first.trimStart(), ...lines.map((line) => line.slice(Math.min(least, line.length)))].join('\n');
};

/** Moves positions from lines of the island to lines of the page. */
const moveTo = (node: Nodes, line: number): void => {
  if (node.position !== undefined) {
    node.position.start.line += line - 1;
    node.position.end.line += line - 1;
  }
  if ('children' in node) for (const child of node.children) moveTo(child, line);
};
