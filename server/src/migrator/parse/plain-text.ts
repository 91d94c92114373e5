import type { SyntaxNode, SyntaxNodeRef } from '@lezer/common';

import { decodeEntities, htmlTokens } from './html-tokens';

/** Node types that are markup, not words. An image is not a word of a title either. */
const SILENT = new Set([
  'HeaderMark',
  'EmphasisMark',
  'StrikethroughMark',
  'LinkMark',
  'CodeMark',
  'LinkLabel',
  'LinkTitle',
  'Image',
  'BrokenAnchor',
  'Comment',
  'ProcessingInstruction',
  'QuoteMark',
  'ListMark',
  'TaskMarker',
]);

/** The words of a node: markup and HTML tags are gone, white space is collapsed, character references are resolved. */
export const plainText = (node: SyntaxNode, text: string): string => {
  let words = '';
  let at = node.from;
  const replace = (from: number, to: number, by: string): false => {
    words += text.slice(at, from) + by;
    at = to;
    return false;
  };
  // a cursor, not recursion: emphasis may be nested thousands deep
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

/** A bare URL inside a label is words, not a target. */
const isTarget = ({ node, from }: SyntaxNodeRef, text: string): boolean =>
  node.prevSibling?.name === 'LinkMark' && text.charAt(from - 1) !== '[';

const wordsOfTag = (tag: string): string => {
  const [token] = htmlTokens(tag, 0);
  if (token?.type === 'text') return token.text;
  return BREAKING.test(tag) ? ' ' : '';
};

/** Tags that part words: `SLA<br>for Storage`. */
const BREAKING = /^<\/?(?:br|p|div|li|td|h[1-6])\b/i;
