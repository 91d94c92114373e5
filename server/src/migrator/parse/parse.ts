import type { SyntaxNode } from '@lezer/common';
import { GFM, parser } from '@lezer/markdown';

import type { Edit, Span } from '../model';
import { cleanHtml, type HtmlSlice } from './clean-html';
import { linearInline } from './inline/linear';
import { htmlTokens } from './html-tokens';
import { outlineHtml } from './html-outline';
import type { Outline, RawLink } from './outline';
import { findMarkers } from './markers';
import { rolesOf } from './node-roles';
import { plainRun } from './plain-run';
import { plainText } from './plain-text';
import { isSafeUrl } from './safe-html';
import { tightHeading } from './tight-heading';
import { deepBlocks } from './deep-blocks';
import { bareLink, definitionOf, isBareUrl, labelOf, linkOf } from './markdown-links';
import { refuseTarget } from './refuse-target';
import { cleanLoose } from './loose-markup';

/**
 * The parser of legacy pages. Hard breaks tell nothing here, and looking for them takes the square of the length of a run
 * of spaces.
 */
export const markdown = parser.configure([
  GFM,
  tightHeading,
  plainRun,
  linearInline,
  deepBlocks,
  { remove: ['HardBreak'] },
]);

const roles = rolesOf(markdown);

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
      const role = roles[node.type.id];
      if (role === null || role === undefined) return true;
      if (role.isKnown) known.push({ from, to });
      if (role.isCode) code.push({ from, to });
      if (role.isUnspoken) outline.unspoken.push({ from, to });
      if (role.isComment) outline.comments.push({ from, to });

      const { level } = role;
      if (level > 0) {
        const words = plainText(node.node, text);
        outline.headings.push({ level, text: words, syntax: 'markdown', top: depth === 2, from, to });
      } else if (role.isHtml) {
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
