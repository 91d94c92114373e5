import type { SyntaxNode, SyntaxNodeRef } from '@lezer/common';

import { nodeConstructs } from '../dialects/dialects';
import { markdown } from './grammar/markdown';
import { decodeEntities, htmlTokens } from './html/html-tokens';

/** Node types that are markup rather than words. The text of an image is not part of a title either. */
const SILENT = new Set([
  'HeaderMark',
  'EmphasisMark',
  'StrikethroughMark',
  'LinkMark',
  'CodeMark',
  'LinkLabel',
  'LinkTitle',
  'Image',
  'Comment',
  'ProcessingInstruction',
  'QuoteMark',
  'ListMark',
  'TaskMarker',
  ...nodeConstructs.flatMap(({ isMarkup, nodes }) => (isMarkup === true ? nodes : [])),
]);

/** The words of a node, without markup and HTML tags, with white space collapsed and character references resolved. */
export const plainText = (node: SyntaxNode, text: string): string => {
  let words = '';
  let at = node.from;
  const replace = (from: number, to: number, by: string): false => {
    words += text.slice(at, from) + by;
    at = to;
    return false;
  };
  // uses a cursor, not recursion, because emphasis may be nested thousands deep
  node.cursor().iterate((inner) => {
    const { name, from, to } = inner;
    if (SILENT.has(name) || (name === 'URL' && isTarget(inner, text))) return replace(from, to, '');
    if (name === 'HTMLTag') return replace(from, to, wordsOfTag(text.slice(from, to)));
    if (name === 'Escape') return replace(from, to, text.slice(from + 1, to));
    if (name === 'Entity') return replace(from, to, decodeEntities(text.slice(from, to)));
    return true;
  });
  return (words + text.slice(at, node.to)).replace(/\s+/g, ' ').trim();
};

/** Whether a URL is a link's target. A bare URL inside a label is text. */
const isTarget = ({ node, from }: SyntaxNodeRef, text: string): boolean =>
  node.prevSibling?.name === 'LinkMark' && text.charAt(from - 1) !== '[';

const wordsOfTag = (tag: string): string => {
  const [token] = htmlTokens(tag, 0);
  if (token?.type === 'text') return token.text;
  return BREAKING.test(tag) ? ' ' : '';
};

/** Tags that separate words: `SLA<br>for Storage`. */
const BREAKING = /^<\/?(?:br|p|div|li|td|h[1-6])\b/i;

/** The words of a link's text or of an image's alternative text, without markup. */
export const labelWords = (label: string): string => {
  // in brackets, because `1. Scope` by itself would begin a list
  const link = `[${label.replace(/\s+/g, ' ')}](#)`;
  return plainText(markdown.parse(link).topNode, link);
};

/** The items of a list as plain text. */
export const listItems = (list: string): string[] => {
  const items: string[] = [];
  markdown.parse(list).iterate({
    enter: (node) => {
      if (node.name !== 'Paragraph') return true;
      items.push(plainText(node.node, list));
      return false;
    },
  });
  return items.filter((item) => item !== '');
};
