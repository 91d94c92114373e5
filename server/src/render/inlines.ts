import type { SyntaxNode } from '@lezer/common';
import { mendedAnchor } from '../../../migrator/reader/dialects/constructs/broken-anchor';
import { decodeEntities } from '../../../migrator/reader/parse/html/html-tokens';
import { DROPPED_ELEMENTS } from '../../../migrator/reader/parse/html/safe-html';
import { bareLink, labelOf, linkOf, titleOf } from '../../../migrator/reader/parse/markdown-links';
import { withoutQuoteMarks } from '../../../migrator/reader/parse/parse';
import { labelWords } from '../../../migrator/reader/parse/plain-text';
import { sizeOfTarget, type Target } from '../../../migrator/reader/parse/spare-html';
import { footnoteLabel } from './footnotes';
import { attribute, childrenOf, escaped, type Writer } from './html-writer';
import { knownHtml } from './known-html';

/** Emphasis nested deeper than this is written without its marks. */
const DEEPEST_EMPHASIS = 40;

/** The lines of a paragraph without their indentation; two spaces or a backslash at the end of a line break it. */
const textLines = (text: string): string =>
  text
    .split('\n')
    .map((line, index, lines) => {
      const begun = index === 0 ? line : line.trimStart();
      if (index === lines.length - 1) return escaped(begun);
      if (begun.endsWith('\\')) return `${escaped(begun.slice(0, -1))}<br>`;
      return escaped(begun.trimEnd()) + (begun.endsWith('  ') ? '<br>' : '');
    })
    .join('\n');

/** The element that hides what is between its tags in a paragraph, where both are there. */
const isHidingTag = (tag: string, rest: Map<string, number>, at: number): string | null => {
  const name = /^<([a-z]+)/i.exec(tag)?.[1]?.toLowerCase() ?? '';
  return DROPPED_ELEMENTS.has(name) && (rest.get(name) ?? -1) > at ? name : null;
};

const LINK_TAG = /^<a\s[^>]*\bhref\b/i;

/** The content between two places of a paragraph, a heading or a cell. */
export const inlines = (parent: SyntaxNode, writer: Writer, from: number, to: number, depth: number): string => {
  const { body } = writer;
  let html = '';
  let at = from;
  let afterQuoteMark = false;
  let hiding: string | null = null;
  /** Between the tags of a link in HTML. */
  let isInTag = false;
  const children = childrenOf(parent).filter((child) => child.from >= from && child.to <= to);
  const closings = new Map<string, number>();
  for (const { name, from: start, to: end } of children)
    if (name === 'HTMLTag' && body.startsWith('</', start))
      closings.set(
        body
          .slice(start + 2, end - 1)
          .trim()
          .toLowerCase(),
        start,
      );
  const addText = (end: number): void => {
    const text = body.slice(at, end);
    if (hiding === null) html += textLines(afterQuoteMark ? text.trimStart() : text);
  };
  for (const child of children) {
    addText(child.from);
    at = child.to;
    afterQuoteMark = child.name === 'QuoteMark';
    const tag = child.name === 'HTMLTag' ? body.slice(child.from, child.to) : null;
    if (hiding !== null) {
      if (tag?.toLowerCase().startsWith(`</${hiding}`) === true) hiding = null;
      continue;
    }
    hiding = tag === null ? null : isHidingTag(tag, closings, child.from);
    if (hiding === null) html += inline(child, isInTag && tag === null ? { ...writer, isInLink: true } : writer, depth);
    if (tag === null || !writer.keepsHtml) continue;
    if (LINK_TAG.test(tag)) isInTag = (closings.get('a') ?? -1) > child.from;
    else if (/^<\/a\b/i.test(tag)) isInTag = false;
  }
  addText(to);
  return html;
};

const wrapped = (name: string, node: SyntaxNode, writer: Writer, depth: number): string => {
  const marks = childrenOf(node).filter((child) => child.name.endsWith('Mark') && child.name !== 'QuoteMark');
  const content = inlines(node, writer, marks[0]?.to ?? node.from, marks.at(-1)?.from ?? node.to, depth + 1);
  return depth > DEEPEST_EMPHASIS ? content : `<${name}>${content}</${name}>`;
};

const code = (node: SyntaxNode, { body, isInCell }: Writer): string => {
  const [open, close] = node.getChildren('CodeMark');
  const size = open === undefined ? 0 : open.to - open.from;
  const written = withoutQuoteMarks(node, body)
    .slice(size, close === undefined ? undefined : -size)
    .replace(/\n/g, ' ');
  const inner = /^ (?=.*[^ ]).* $/s.test(written) ? written.slice(1, -1) : written;
  return `<code>${escaped(isInCell ? inner.replaceAll('\\|', '|') : inner)}</code>`;
};

const NOWHERE: Target = { href: '', title: null };

/** Where a link or an image leads; null for brackets that are text, `NOWHERE` where the spare HTML of the body is used up. */
const targetOf = (node: SyntaxNode, { body, definitions, spare }: Writer): Target | null => {
  const { href, target } = linkOf(node, body);
  if (target !== null) return { href, title: titleOf(node, body) };
  const defined = definitions.get(labelOf(node, body)) ?? null;
  return defined === null || spare.take(sizeOfTarget(defined)) ? defined : NOWHERE;
};

const link = (node: SyntaxNode, writer: Writer, depth: number): string => {
  const { body, footnotes } = writer;
  const target = targetOf(node, writer);
  const [open, close] = node.getChildren('LinkMark');
  const label = footnoteLabel(body.slice(node.from, node.to));
  if (target === null && label !== null) {
    const reference = footnotes.refer(label);
    if (reference !== null) return reference;
  }
  if (target === null || open === undefined || close === undefined)
    return inlines(node, writer, node.from, node.to, depth + 1);
  if (target === NOWHERE) return inlines(node, writer, open.to, close.from, depth + 1);
  if (node.name === 'Image')
    return `<img${attribute('src', target.href)}${attribute('alt', labelWords(body.slice(open.to, close.from)))}${attribute('title', target.title)}>`;
  const content = inlines(node, { ...writer, isInLink: true }, open.to, close.from, depth + 1);
  if (writer.isInLink) return content;
  return `<a${attribute('href', target.href)}${attribute('title', target.title)}>${content}</a>`;
};

const address = (node: SyntaxNode, { body, isInLink }: Writer): string => {
  const written = body.slice(node.from, node.to);
  if (isInLink) return escaped(written);
  const { href } = bareLink(written, node.from);
  const shown = href.startsWith('mailto:') && !written.startsWith('mailto:') ? href.slice(7) : href;
  const length = written.startsWith('www.') ? shown.length - 'http://'.length : shown.length;
  return `<a${attribute('href', href)}>${escaped(written.slice(0, length))}</a>${escaped(written.slice(length))}`;
};

const inline = (node: SyntaxNode, writer: Writer, depth: number): string => {
  const { body } = writer;
  const written = body.slice(node.from, node.to);
  switch (node.name) {
    case 'Emphasis':
      return wrapped('em', node, writer, depth);
    case 'StrongEmphasis':
      return wrapped('strong', node, writer, depth);
    case 'Strikethrough':
      return wrapped('del', node, writer, depth);
    case 'InlineCode':
      return code(node, writer);
    case 'Link':
    case 'Image':
      return link(node, writer, depth);
    case 'Autolink': {
      const url = node.getChild('URL');
      return url === null ? '' : address(url, writer);
    }
    case 'URL':
      return address(node, writer);
    case 'Escape':
      return escaped(written.slice(1));
    case 'Entity':
      return escaped(decodeEntities(written));
    case 'HTMLTag':
      return knownHtml(withoutQuoteMarks(node, body), node.from, writer, new Set());
    case 'BrokenAnchor':
      return knownHtml(mendedAnchor(written), node.from, writer, new Set());
    // in brackets that are text
    case 'LinkMark':
    case 'LinkLabel':
      return escaped(written);
    default:
      return '';
  }
};
