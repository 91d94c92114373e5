import type { ElementContent, Nodes, Text } from 'hast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { toHast } from 'mdast-util-to-hast';
import { gfm } from 'micromark-extension-gfm';

/** A line that only markdown begins so, or a link or strong text written in it. */
const MARKDOWN =
  /^[^\S\n]*(?:#{1,6}[^\S\n]+\S|[-*+][^\S\n]+\S|\d{1,3}[.)][^\S\n]+\S)|\[[^\]\n]{1,200}\]\([^()\s]{1,500}\)|\*\*[^\s*][^*\n]{0,200}\*\*/m;
/** A parser of markdown takes more than linear time on hostile text; an island is a few paragraphs. */
const LARGEST = 20_000;

/** Markdown that stands between the tags of an HTML page -> what it says; null for ordinary text. */
export const readIsland = (node: Text): ElementContent[] | null => {
  const { value } = node;
  if (value.length > LARGEST || !value.includes('\n') || !MARKDOWN.test(value)) return null;
  const markdown = withoutIndent(escapeTags(value));
  const tree = toHast(fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }));
  if (!('children' in tree)) return null;
  moveTo(tree, node.position?.start.line ?? 1);
  return tree.children.flatMap((child) => (child.type === 'doctype' ? [] : [child]));
};

/** References were resolved already: a `<` is a character here, never a tag. */
const escapeTags = (value: string): string => value.replace(/</g, '&lt;');

/** The page's own indentation would make code of it. */
const withoutIndent = (value: string): string => {
  const [first = '', ...lines] = value.split('\n');
  const indents = lines.filter((line) => line.trim() !== '').map((line) => /^\s*/.exec(line)?.[0].length ?? 0);
  const least = indents.reduce((a, b) => Math.min(a, b), Infinity);
  return [first.trimStart(), ...lines.map((line) => line.slice(Math.min(least, line.length)))].join('\n');
};

/** Positions count from the island's first line; the page counts from its own. */
const moveTo = (node: Nodes, line: number): void => {
  if (node.position !== undefined) {
    node.position.start.line += line - 1;
    node.position.end.line += line - 1;
  }
  if ('children' in node) for (const child of node.children) moveTo(child, line);
};
