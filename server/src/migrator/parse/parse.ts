import type { SyntaxNode, SyntaxNodeRef } from '@lezer/common';
import { GFM, parser } from '@lezer/markdown';

import type { Edit, Span } from '../model';
import { cleanHtml, type HtmlSlice } from './clean-html';
import { htmlTokens } from './html-tokens';
import { outlineHtml } from './html-outline';
import type { Outline, RawLink } from './outline';
import { findMarkers } from './markers';
import { plainText } from './plain-text';
import { isSafeUrl } from './safe-html';
import { tightHeading } from './tight-heading';
import { destination } from './destination';
import { refuseTarget } from './refuse-target';
import { cleanLoose } from './loose-markup';

/**
 * The parser of legacy pages. Hard breaks tell nothing here, and looking for them takes the square of the length of a run
 * of spaces.
 */
export const markdown = parser.configure([GFM, tightHeading, { remove: ['HardBreak'] }]);

const HEADING = /^(?:ATXHeading|SetextHeading)([1-6])$/;
const UNSPOKEN = new Set(['FencedCode', 'CodeBlock', 'InlineCode', 'URL', 'HTMLTag', 'LinkReference']);
const COMMENT = new Set(['CommentBlock', 'Comment']);
const HTML = new Set([
  ...['HTMLBlock', 'HTMLTag', 'CommentBlock', 'Comment', 'ProcessingInstructionBlock', 'ProcessingInstruction'],
]);
const CODE = new Set(['FencedCode', 'CodeBlock', 'InlineCode']);
/** Where `<` begins no tag. */
const NO_MARKUP = new Set([
  ...['FencedCode', 'CodeBlock', 'InlineCode', 'Autolink', 'URL', 'LinkTitle', 'LinkLabel', 'LinkReference', 'Escape'],
]);
const LONGEST_LABEL = 80;

/** Markdown -> outline. `text` is the page with its lifted parts blanked; all offsets are those of the source. */
export const parse = (text: string): Outline => {
  const outline: Outline = {
    ...{ blocks: [], headings: [], links: [], ids: [], unspoken: [], comments: [], markers: [] },
    cleaning: { removed: [], replaced: [], findings: [] },
  };
  const slices: HtmlSlice[] = [];
  const known: Span[] = [];
  const code: Span[] = [];
  const definitions = new Map<string, string>();
  const references: { link: RawLink; label: string; node: SyntaxNode }[] = [];
  let depth = 0;
  const checked = (link: RawLink, node: SyntaxNode): RawLink => {
    if (isSafeUrl(link.href, link.role)) return link;
    refuseTarget(node, text, outline.cleaning);
    return { ...link, target: null };
  };

  const tree = markdown.parse(text);
  tree.iterate({
    enter: (node) => {
      depth += 1;
      const { name, from, to } = node;
      if (name === 'LinkReference' && text.startsWith('[^', from)) {
        // a footnote of one word: text
        depth -= 1;
        return false;
      }
      if (depth === 2) outline.blocks.push({ name, from, to });
      if (NO_MARKUP.has(name) || HTML.has(name)) known.push({ from, to });
      if (CODE.has(name)) code.push({ from, to });
      if (UNSPOKEN.has(name)) outline.unspoken.push({ from, to });
      if (COMMENT.has(name)) outline.comments.push({ from, to });

      const level = HEADING.exec(name)?.[1];
      if (level !== undefined) {
        const words = plainText(node.node, text);
        outline.headings.push({ level: Number(level), text: words, syntax: 'markdown', top: depth === 2, from, to });
      } else if (HTML.has(name)) {
        const tokens = htmlTokens(withoutQuoteMarks(node.node, text), from);
        slices.push({ from, to, tokens, block: name !== 'HTMLTag' });
        outlineHtml(tokens, text, depth === 2, outline);
      } else if (name === 'Link' || name === 'Image') {
        const link = linkOf(node, text);
        if (link.target === null) references.push({ link, label: labelOf(node.node, text), node: node.node });
        else outline.links.push(checked(link, node.node));
      } else if (name === 'LinkReference') {
        const definition = definitionOf(node.node, text);
        if (definition !== null) {
          outline.links.push(checked(definition.link, node.node));
          if (!definitions.has(definition.label)) definitions.set(definition.label, definition.link.href);
        }
      } else if (name === 'URL' && isBareUrl(node)) {
        outline.links.push(checked(bareLink(text.slice(from, to), from), node.node));
      }
      return true;
    },
    leave: () => {
      depth -= 1;
    },
  });

  for (const { link, label, node } of references) {
    // brackets without a definition are text
    const href = definitions.get(label);
    if (href !== undefined) outline.links.push(checked({ ...link, href }, node));
  }
  cleanHtml(slices, text, outline.cleaning);
  cleanLoose(text, known, code, outline.cleaning);
  outline.markers = findMarkers(tree, text);
  const includes = outline.markers.filter(({ kind }) => kind === 'include');
  if (includes.length > 0) outline.cleaning.replaced = outside(outline.cleaning.replaced, includes);
  outline.links.sort((a, b) => a.from - b.from);
  return outline;
};

/** The path of an include is no link, whatever it looks like. */
const outside = (edits: Edit[], spans: readonly Span[]): Edit[] => {
  const starts = new Set(
    spans.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, index) => from + index)),
  );
  return edits.filter(({ from }) => !starts.has(from));
};

/** A tag that goes on in the next line of a quote has the quote's mark inside. */
const withoutQuoteMarks = (node: SyntaxNode, text: string): string => {
  let slice = '';
  let at = node.from;
  for (const { from, to } of node.firstChild === null ? [] : node.getChildren('QuoteMark')) {
    slice += `${text.slice(at, from)} `;
    at = to;
  }
  return slice + text.slice(at, node.to);
};

const linkOf = (node: SyntaxNodeRef, text: string): RawLink => {
  const [open, close] = node.node.getChildren('LinkMark');
  const url = targetNode(node.node);
  const label = open !== undefined && close !== undefined ? text.slice(open.to, close.from) : '';
  return {
    href: url === null ? '' : destination(text.slice(url.from, url.to)),
    role: node.name === 'Image' ? 'image' : 'link',
    label: label.length > LONGEST_LABEL ? null : label.trim(),
    from: node.from,
    target: url === null ? emptyTarget(node.node, text) : targetOf(url, text),
    listed: true,
  };
};

/** The target behind the label; a label may hold a bare URL, which is no target. */
const targetNode = (link: SyntaxNode): SyntaxNode | null => {
  const [, close] = link.getChildren('LinkMark');
  return link.getChildren('URL').find((url) => close !== undefined && url.from >= close.to) ?? null;
};

/** `[text]()`: a link with an empty target, unlike `[text]` and `[text][label]`. */
const emptyTarget = (node: SyntaxNode, text: string): RawLink['target'] =>
  text.slice(node.from, node.to).endsWith(')') && node.getChildren('LinkMark').length > 2
    ? { from: node.to - 1, to: node.to - 1, syntax: 'bare' }
    : null;

const targetOf = (url: SyntaxNode, text: string): RawLink['target'] =>
  text.charAt(url.from) === '<'
    ? { from: url.from + 1, to: url.to - 1, syntax: 'angle' }
    : { from: url.from, to: url.to, syntax: 'bare' };

const labelOf = (node: SyntaxNode, text: string): string => {
  const label = node.getChild('LinkLabel');
  const written = label === null ? '' : text.slice(label.from + 1, label.to - 1);
  if (written.trim() !== '') return normalise(written);
  const [open, close] = node.getChildren('LinkMark');
  return open !== undefined && close !== undefined ? normalise(text.slice(open.to, close.from)) : '';
};

const definitionOf = (node: SyntaxNode, text: string): { label: string; link: RawLink } | null => {
  const label = node.getChild('LinkLabel');
  const url = node.getChild('URL');
  if (label === null || url === null) return null;
  return {
    label: normalise(text.slice(label.from + 1, label.to - 1)),
    link: {
      href: destination(text.slice(url.from, url.to)),
      role: 'link',
      label: null,
      from: node.from,
      target: targetOf(url, text),
      listed: false,
    },
  };
};

/** Labels are compared without case; one of more than 999 characters is none. */
const normalise = (label: string): string =>
  label.length > 999 ? '' : label.replace(/\s+/g, ' ').trim().toLowerCase();

const isBareUrl = (node: SyntaxNodeRef): boolean => {
  const parent = node.node.parent?.name;
  return parent !== 'Link' && parent !== 'Image' && parent !== 'LinkReference';
};

/** GFM ends a bare URL at white space; Chinese text puts none behind it. */
const bareLink = (written: string, from: number): RawLink => {
  const url = written.replace(/[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef].*$/su, '');
  const href = /^[\w.+-]+@/.test(url) ? `mailto:${url}` : url.startsWith('www.') ? `http://${url}` : url;
  return { href, role: 'link', label: null, from, target: null, listed: true };
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
