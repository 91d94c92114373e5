import type { SyntaxNode, Tree } from '@lezer/common';
import type { Span } from '../../model/source';
import type { Mark, MarkConstruct } from './construct';

/** A mark and its construct. */
interface FoundMark {
  mark: Mark;
  construct: MarkConstruct;
}

/** The beginning of a mark. Every repetition is bounded, because a line may contain a hundred thousand brackets. */
const OPENING = /\\?\[(?:!?\\?(?<publisher>AZURE|WACOM)\.|!)/gi;
/** The default form of a mark; its closing bracket may be missing. */
const PLAIN = /(?<name>[\w-]{0,40})(?:(?<argument>[^\]\n]{0,400})\])?/iy;
/** A mark in upper case. In lower case the text is an address or a name: `[azure.com]`. */
const WRITTEN_AS_MARK = /(?:AZURE|WACOM)\.[A-Z]/;
const LONGEST_TEXT = 1000;

/** Nodes in which text is not a mark: code displays it, and an HTML comment hides it. */
const ELSEWHERE = new Set(['FencedCode', 'CodeBlock', 'InlineCode', 'CommentBlock', 'Comment', 'LinkReference']);

/** The brackets of a page. */
interface Known {
  /** Whether a link or image has a target. */
  isDefined: (link: SyntaxNode) => boolean;
  /** Whether an offset is inside HTML code. */
  isCode: (offset: number) => boolean;
}

/** Finds the marks of a page in order; `tree` is that of `text`. A link is never a mark, whatever its text. */
export const findMarks = (
  tree: Tree,
  text: string,
  constructs: readonly MarkConstruct[],
  { isDefined, isCode }: Known,
): FoundMark[] => {
  const marks: FoundMark[] = [];
  OPENING.lastIndex = 0;
  for (let opening = OPENING.exec(text); opening !== null; opening = OPENING.exec(text)) {
    const from = opening.index;
    const isPublisher = opening.groups?.['publisher'] !== undefined;
    const found = formAt(text, OPENING.lastIndex, constructs, isPublisher);
    if (found === null) continue;
    const { name, argument, gap, to } = found;
    OPENING.lastIndex = to;
    if (isCode(from) || isLink(tree.resolveInner(from, 1), isDefined)) continue;
    const blocks = blocksAround(tree, from);
    if (blocks === null) continue;
    const closing = gap ? closingBracket(text, to) : null;
    // as in GFM, a mark contains no text
    if (gap && closing === null && !isPublisher) continue;
    if (found.construct === null && !WRITTEN_AS_MARK.test(text.slice(from, to))) continue;
    const construct = found.construct ?? constructs.find(({ names }) => names.test(name));
    if (construct !== undefined) marks.push({ construct, mark: { name, argument, closing, from, to, ...blocks } });
  }
  return marks;
};

interface Form {
  /** Null for the default form. */
  construct: MarkConstruct | null;
  name: string;
  argument: string;
  /** Whether there is text inside the mark. */
  gap: boolean;
  to: number;
}

/**
 * Matches the text after the beginning of a mark: the form of the first construct that matches, else the default form.
 */
const formAt = (text: string, at: number, constructs: readonly MarkConstruct[], isPublisher: boolean): Form | null => {
  for (const construct of constructs) {
    const form = construct.form === undefined ? null : matchAt(construct.form, text, at);
    if (form !== null) return { construct, ...form };
  }
  const plain = isPublisher ? matchAt(PLAIN, text, at) : null;
  return plain && { construct: null, ...plain };
};

const matchAt = (form: RegExp, text: string, at: number): Omit<Form, 'construct'> | null => {
  form.lastIndex = at;
  const groups = form.exec(text)?.groups;
  if (groups === undefined) return null;
  const { name = '', argument = '', gap } = groups;
  return {
    name: name.toUpperCase(),
    argument: argument.replace(/\\$/, '').trim(),
    gap: gap !== undefined,
    to: form.lastIndex,
  };
};

/** The bracket on the same line that closes the text inside a mark. */
const closingBracket = (text: string, at: number): Span | null => {
  let open = 1;
  for (let end = at; end < at + LONGEST_TEXT && end < text.length && text.charAt(end) !== '\n'; end += 1) {
    const character = text.charAt(end);
    if (character === '[') open += 1;
    if (character === ']') open -= 1;
    if (open === 0) return { from: text.charAt(end - 1) === '\\' ? end - 1 : end, to: end + 1 };
  }
  return null;
};

/** Whether a bracket opens the text of a link or image with a target, or the label that names its target. */
const isLink = (bracket: SyntaxNode, isDefined: Known['isDefined']): boolean => {
  const link = bracket.parent;
  if (link === null || (link.name !== 'Link' && link.name !== 'Image')) return false;
  if (bracket.name === 'LinkLabel') return isDefined(link);
  return bracket.name === 'LinkMark' && bracket.from === link.from && isDefined(link);
};

const blocksAround = (tree: Tree, at: number): Pick<Mark, 'paragraph' | 'quote' | 'next'> | null => {
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
