import type { SyntaxNode, Tree } from '@lezer/common';

import { inside } from './inside';
import type { Span } from '../model';
import { isDefined } from './markdown-links';

export type MarkerKind = 'note' | 'include' | 'selector' | 'video' | 'other';

/** `[AZURE.NOTE]`, `[WACOM.INCLUDE [x](path)]`, `[!VIDEO url]`: what a legacy publisher put in its place. */
export interface Marker extends Span {
  kind: MarkerKind;
  /** In upper case, without its prefix: `NOTE`, `SELECTOR-LIST`. */
  name: string;
  /** What stands behind the name, or the path of an include; of a note its words stand behind the mark. */
  argument: string;
  /** The bracket behind the words of a note that stand inside its mark: `[AZURE.NOTE Read this first]`. */
  closing: Span | null;
  /** The paragraph that holds it. */
  paragraph: Span | null;
  /** The quote that holds the paragraph directly. */
  quote: Span | null;
  /** The block behind the paragraph, or behind its quote where the paragraph is the quote's last. */
  next: (Span & { name: string }) | null;
}

/** Every repetition is bounded: a line may hold a hundred thousand brackets. */
const PREFIX = String.raw`\[(?:!?\\?(?:AZURE|WACOM)\.|!)`;
const INCLUDE = String.raw`(INCLUDE[\w-]{0,20})[ \t]{0,9}\\?\[[^\]\n]{0,400}\]\([ \t]{0,9}<?([^)>\n]{0,1024})>?\)[ \t]{0,9}\\?\]`;
const NOTE = String.raw`(NOTE|TIP|IMPORTANT|WARNING|CAUTION)(?:[ \t]{0,9}\\?\]|([ \t:：]{1,9})(?=[^\s:：\]\\]))`;
const MARKER = new RegExp(
  String.raw`\\?(?:${PREFIX}(?:${INCLUDE}|${NOTE}|(VIDEO|div)\b([^\]\n]{0,1024})\])|\[!?\\?(?:AZURE|WACOM)\.([\w-]{0,40})(?:([^\]\n]{0,400})\])?)`,
  'gi',
);

const LEGACY = /(?:AZURE|WACOM)\./i;
const LONGEST_NOTE = 1000;

/** The bracket that closes what stands inside of a mark, on the same line. */
const closingBracket = (text: string, at: number): Span | null => {
  let open = 1;
  for (let end = at; end < at + LONGEST_NOTE && end < text.length && text.charAt(end) !== '\n'; end += 1) {
    const character = text.charAt(end);
    if (character === '[') open += 1;
    if (character === ']') open -= 1;
    if (open === 0) return { from: text.charAt(end - 1) === '\\' ? end - 1 : end, to: end + 1 };
  }
  return null;
};

/** Code shows a marker; an HTML comment hides it. */
const ELSEWHERE = new Set(['FencedCode', 'CodeBlock', 'InlineCode', 'CommentBlock', 'Comment', 'LinkReference']);

/** What a page says of its brackets. */
interface Known {
  /** The labels that the page defines. */
  definitions: ReadonlyMap<string, string>;
  /** Code in HTML, in order. */
  code: readonly Span[];
}

/** Finds the markers of a page; `tree` is that of `text`. What is a link is none, however it is called. */
export const findMarkers = (tree: Tree, text: string, { definitions, code }: Known): Marker[] => {
  const markers: Marker[] = [];
  const isCode = inside(code);
  for (const match of text.matchAll(MARKER)) {
    const from = match.index;
    if (isCode(from) || isLink(tree.resolveInner(from, 1), text, definitions)) continue;
    const blocks = blocksAround(tree, from);
    if (blocks === null) continue;
    const [whole, include, path, note, gap, tag, tagRest, other, otherRest] = match;
    const to = from + whole.length;
    const closing = gap === undefined ? null : closingBracket(text, to);
    // as GFM has it, the mark of a note holds nothing else
    if (gap !== undefined && closing === null && !LEGACY.test(whole)) continue;
    // in lower case it is an address or a name: `[azure.com]`
    if (other !== undefined && !/(?:AZURE|WACOM)\.[A-Z]/.test(whole)) continue;
    const name = (include ?? note ?? tag ?? other ?? '').toUpperCase();
    const argument = (path?.replace(/\s+"[^"]*"\s*$/, '') ?? tagRest ?? otherRest ?? '').replace(/\\$/, '').trim();
    markers.push({ kind: kindOf(name), name, argument, closing, from, to, ...blocks });
  }
  return markers;
};

/** Whether a bracket opens the text of a link or image that leads somewhere, or the label that names its target. */
const isLink = (bracket: SyntaxNode, text: string, definitions: ReadonlyMap<string, string>): boolean => {
  const link = bracket.parent;
  if (link === null || (link.name !== 'Link' && link.name !== 'Image')) return false;
  if (bracket.name === 'LinkLabel') return isDefined(link, text, definitions);
  return bracket.name === 'LinkMark' && bracket.from === link.from && isDefined(link, text, definitions);
};

const kindOf = (name: string): MarkerKind => {
  if (/^(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION)$/.test(name)) return 'note';
  if (name.startsWith('INCLUDE')) return 'include';
  if (name.startsWith('SELECTOR') || name === 'DIV') return 'selector';
  return name === 'VIDEO' ? 'video' : 'other';
};

const blocksAround = (tree: Tree, at: number): Pick<Marker, 'paragraph' | 'quote' | 'next'> | null => {
  let paragraph: SyntaxNode | null = null;
  for (let node: SyntaxNode | null = tree.resolveInner(at, 1); node !== null; node = node.parent) {
    if (ELSEWHERE.has(node.name)) return null;
    if (paragraph === null && node.name === 'Paragraph') paragraph = node;
  }
  const quote = paragraph?.parent?.name === 'Blockquote' ? paragraph.parent : null;
  const next = paragraph?.nextSibling ?? quote?.nextSibling ?? null;
  return { paragraph: spanOf(paragraph), quote: spanOf(quote), next: next && { name: next.name, ...spanAt(next) } };
};

const spanAt = ({ from, to }: SyntaxNode): Span => ({ from, to });
const spanOf = (node: SyntaxNode | null): Span | null => (node === null ? null : spanAt(node));
