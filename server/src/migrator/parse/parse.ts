import type { SyntaxNode } from '@lezer/common';
import { GFM, parser } from '@lezer/markdown';

import type { Edit, Span } from '../model';
import { brokenAnchor, mendedAnchor, openQuoteEdits, withoutOpenQuotes } from './broken-anchor';
import { cleanHtml, type Cleaning, type HtmlSlice, type Owners } from './clean-html';
import { headingId } from './heading-id';
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
  brokenAnchor,
  deepBlocks,
  { remove: ['HardBreak'] },
]);

const roles = rolesOf(markdown);

/** Markdown -> outline. `text` is the page with its lifted parts blanked; all offsets are those of the source. */
export const parse = (text: string): Outline => {
  const outline: Outline = {
    ...{ blocks: [], headings: [], links: [], images: [], ids: [], unspoken: [], comments: [], markers: [] },
    cleaning: { removed: [], replaced: [], findings: [] },
  };
  const slices: HtmlSlice[] = [];
  const known: Span[] = [];
  const code: Span[] = [];
  const definitions = new Map<string, string>();
  const owners: Owners = new Map();
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
      // for others a tag may begin there
      if (name === 'Autolink' && text.slice(from + 1, to).includes('<')) {
        depth -= 1;
        return false;
      }
      if (role.isKnown) known.push({ from, to });
      if (role.isCode) code.push({ from, to });
      if (role.isUnspoken) outline.unspoken.push({ from, to });
      if (role.isComment) outline.comments.push({ from, to });

      const { level } = role;
      if (level > 0) {
        const words = plainText(node.node, text);
        headingId(text, from, to, owners, outline);
        outline.headings.push({ level, text: words, syntax: 'markdown', top: depth === 2, from, to });
      } else if (role.isHtml) {
        const html = withoutQuoteMarks(node.node, text);
        const tokens = htmlTokens(withoutOpenQuotes(html), from);
        outline.cleaning.replaced.push(...openQuoteEdits(html, from));
        slices.push({ from, to, tokens });
        outlineHtml(tokens, text, depth === 2, outline);
      } else if (name === 'BrokenAnchor') {
        const mended = mendedAnchor(text.slice(from, to));
        outline.cleaning.replaced.push({ from, to, text: mended });
        outlineHtml(htmlTokens(mended, from), text, false, outline);
      } else if (name === 'Link' || name === 'Image') {
        if (name === 'Image') outline.images.push(wholeImage(node.node, text));
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
    if (href === undefined) continue;
    outline.links.push(checked({ ...link, href }, node));
    known.push(...node.getChildren('LinkLabel'));
  }
  known.sort((a, b) => a.from - b.from);
  cleanHtml(slices, text, importedNames(text), owners, outline.cleaning);
  cleanLoose(text, known, code, outline.cleaning);
  keepText(text, outline.cleaning);
  outline.markers = findMarkers(tree, text, { definitions, code: htmlCode(slices) });
  const includes = outline.markers.filter(({ kind }) => kind === 'include');
  if (includes.length > 0) outline.cleaning.replaced = outside(outline.cleaning.replaced, includes);
  outline.links.sort((a, b) => a.from - b.from);
  return outline;
};

const IMPORT = /^import[ \t]([^'"\n]{1,400})[ \t]from[ \t]{0,9}['"]/gm;

/** The components that a page of MDX imports; their tags are parts of the site. */
const importedNames = (text: string): Set<string> =>
  new Set([...text.matchAll(IMPORT)].flatMap(([, names = '']) => names.match(/\b[A-Z]\w*/g) ?? []));

/** An image, or the link around it where that holds nothing else. */
const wholeImage = ({ from, to, parent }: SyntaxNode, text: string): Span => {
  if (parent?.name !== 'Link') return { from, to };
  const { from: start, to: end } = parent;
  const isAlone = text.slice(start + 1, from).trim() === '' && /^\s{0,99}\]/.test(text.slice(to, to + 100));
  return isAlone ? { from: start, to: end } : { from, to };
};

const SHOWS_CODE = new Set(['pre', 'code']);

/** What stands between the tags of code. */
const htmlCode = (slices: readonly HtmlSlice[]): Span[] => {
  const code: Span[] = [];
  const open = new Map<string, number>();
  for (const token of slices.flatMap(({ tokens }) => tokens)) {
    if (token.type !== 'open' && token.type !== 'close') continue;
    if (!SHOWS_CODE.has(token.name)) continue;
    const from = open.get(token.name);
    if (token.type === 'open') open.set(token.name, from ?? token.to);
    else if (from !== undefined) {
      code.push({ from, to: token.from });
      open.delete(token.name);
    }
  }
  return code.sort((a, b) => a.from - b.from);
};

/** The definition of a label, or the fence of code: of these no reader sees a word. */
const SILENT_LINE = /^[ \t]{0,3}(?=\[[^\]\n]{1,999}\]:|```[^`\n]{0,999}(?:\n|$)|~~~)/;

/** What stands on a line behind a part that leaves is text, and stays so where it begins the line. */
const keepText = (text: string, { removed, replaced }: Cleaning): void => {
  for (const { from, to } of removed) {
    const begins = SILENT_LINE.exec(text.slice(to, to + 1005));
    if (begins === null || !/(?:^|\n)[ \t>]{0,99}$/.test(text.slice(Math.max(from - 100, 0), from))) continue;
    const at = to + begins[0].length;
    replaced.push({ from: at, to: at, text: '\\' });
  }
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
