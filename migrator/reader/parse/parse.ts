import type { SyntaxNode } from '@lezer/common';

import type { Owners } from '../../clobbering-ids';
import type { Change, PageInHand } from '../dialects/construct';
import { markConstructs, nodeConstructs } from '../dialects/dialects';
import { lineEndOf } from '../dialects/line-lead';
import { findMarks } from '../dialects/marks';
import type { Edit, Span } from '../../model/source';
import { cleanHtml, type Cleaning, type HtmlSlice } from './html/clean-html';
import { outlineHtml } from './html/html-outline';
import { htmlTokens } from './html/html-tokens';
import { markdown } from './grammar/markdown';
import { inside } from './inside';
import { cleanLoose } from './loose-markup';
import { bareLink, definitionOf, isBareUrl, isDefined, labelOf, linkOf, refuseTarget } from './markdown-links';
import { rolesOf } from './node-roles';
import { openQuoteEdits, withoutOpenQuotes } from './html/open-quotes';
import type { Outline, RawLink } from './outline';
import { plainText } from './plain-text';
import { isSafeUrl } from './html/safe-html';
import { scriptOf } from './script';
import { maskTargets, unmasked } from './template-targets';

const roles = rolesOf(markdown, nodeConstructs);

/** Makes the outline of markdown. */
export const parse = (written: string): Outline => {
  const text = maskTargets(written);
  const outline: Outline = {
    ...{
      blocks: [],
      headings: [],
      links: [],
      images: [],
      ids: [],
      unspoken: [],
      comments: [],
      marks: [],
      includes: [],
    },
    cleaning: { removed: [], replaced: [], findings: [] },
    rewriting: { removed: [], replaced: [], findings: [] },
  };
  const slices: HtmlSlice[] = [];
  const known: Span[] = [];
  const code: Span[] = [];
  const definitions = new Map<string, string>();
  const owners: Owners = new Map();
  const references: { link: RawLink; label: string; node: SyntaxNode }[] = [];
  const page = pageInHand(written);
  let depth = 0;
  const checked = (link: RawLink, node: SyntaxNode, isSafe = isSafeUrl(link.href, link.role)): RawLink => {
    if (isSafe) return link;
    refuseTarget(node, text, outline.cleaning);
    return { ...link, target: null };
  };
  const change = ({ includes = [], ...changes }: Change, isAgain: boolean): void => {
    const { removed, replaced, findings } = isAgain ? outline.cleaning : outline.rewriting;
    removed.push(...(changes.removed ?? []));
    replaced.push(...(changes.edits ?? []));
    findings.push(...(changes.findings ?? []));
    outline.includes.push(...includes);
  };

  const tree = markdown.parse(text);
  tree.iterate({
    enter: (node) => {
      depth += 1;
      const { name, from, to } = node;
      if (name === 'LinkReference' && text.startsWith('[^', from)) {
        // a footnote of one word looks like a definition, but is text
        depth -= 1;
        return false;
      }
      if (depth === 2) outline.blocks.push({ name, from, to });
      const role = roles[node.type.id];
      if (role === null || role === undefined) return true;
      // for other parsers a tag may begin there
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
        outline.headings.push({ level, text: words, syntax: 'markdown', top: depth === 2, from, to });
      } else if (role.isHtml) {
        const html = withoutQuoteMarks(node.node, text);
        const mended = openQuoteEdits(html, from);
        const tokens = htmlTokens(mended.length === 0 ? html : withoutOpenQuotes(html), from);
        outline.cleaning.replaced.push(...mended);
        slices.push({ from, to, tokens });
        outlineHtml(tokens, text, depth === 2, outline);
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
      for (const construct of role.constructs) {
        const becomes = construct.read({ from, to }, page);
        if (becomes === null) continue;
        change(becomes, construct.again === true);
        if (becomes.html !== undefined) outlineHtml(htmlTokens(becomes.html, from), text, false, outline);
      }
      return true;
    },
    leave: () => {
      depth -= 1;
    },
  });

  // a long target is looked at once, not for each link that names it
  const safe = { link: new Map<string, boolean>(), image: new Map<string, boolean>() };
  for (const { link, label, node } of references) {
    // brackets without a definition are text
    const href = definitions.get(label);
    if (href === undefined) continue;
    const isSafe = safe[link.role].get(label) ?? isSafeUrl(href, link.role);
    safe[link.role].set(label, isSafe);
    outline.links.push(checked({ ...link, href }, node, isSafe));
    known.push(...node.getChildren('LinkLabel'));
  }
  known.sort((a, b) => a.from - b.from);
  const imports = importsIn(text);
  outline.unspoken.push(...imports.map(({ from, to }) => ({ from, to })));
  cleanHtml(slices, text, new Set(imports.flatMap(({ components }) => components)), owners, outline.cleaning);
  cleanLoose(text, known, code, outline.cleaning);
  keepText(text, outline.cleaning);
  const isCode = inside(htmlCode(slices));
  const isLink = (link: SyntaxNode): boolean => isDefined(link, text, definitions);
  for (const { mark, construct } of findMarks(tree, text, markConstructs, { isDefined: isLink, isCode })) {
    outline.marks.push({ from: mark.from, to: mark.to });
    change(construct.read(mark, page), construct.again === true);
  }
  const { includes, cleaning } = outline;
  if (includes.length > 0) cleaning.replaced = outside(cleaning.replaced, includes);
  outline.links.sort((a, b) => a.from - b.from);
  return text === written
    ? outline
    : { ...outline, links: outline.links.map((link) => ({ ...link, href: unmasked(link.href) })) };
};

const ENOUGH_TEXT = 20_000;

const pageInHand = (text: string): PageInHand => {
  let isChinese: boolean | null = null;
  return {
    text,
    isChinese: () => (isChinese ??= scriptOf(text.slice(0, ENOUGH_TEXT)).leaning === 'Hans'),
  };
};

const IMPORT = /^import[ \t]([^'"\n]{1,400})[ \t]from[ \t]{0,9}['"]/gm;

/**
 * The lines by which a page of MDX imports components, with the names of these. The lines are of no language, the tags of the
 * components are parts of the site.
 */
const importsIn = (text: string): (Span & { components: string[] })[] =>
  // few pages have one, and the expression stops at each line
  text.includes('import')
    ? Array.from(text.matchAll(IMPORT), ({ index, 1: names = '' }) => ({
        ...{ from: index, to: lineEndOf(text, index) },
        components: names.match(/\b[A-Z]\w*/g) ?? [],
      }))
    : [];

/** The span of an image, or of the link around it if the link contains nothing else. */
const wholeImage = ({ from, to, parent }: SyntaxNode, text: string): Span => {
  if (parent?.name !== 'Link') return { from, to };
  const { from: start, to: end } = parent;
  const isAlone = text.slice(start + 1, from).trim() === '' && /^\s{0,99}\]/.test(text.slice(to, to + 100));
  return isAlone ? { from: start, to: end } : { from, to };
};

const SHOWS_CODE = new Set(['pre', 'code']);

/** The parts of HTML inside the tags of code. */
const htmlCode = (slices: readonly HtmlSlice[]): Span[] => {
  const code: Span[] = [];
  const open = new Map<string, number>();
  for (const { tokens } of slices)
    for (const token of tokens) {
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

/** Matches a link definition or a code fence, neither of which readers see. */
const SILENT_LINE = /^[ \t]{0,3}(?=\[[^\]\n]{1,999}\]:|```[^`\n]{0,999}(?:\n|$)|~~~)/;

/** Escapes the text after a removed part where it now begins a line and would be read as a definition or a fence. */
const keepText = (text: string, { removed, replaced }: Cleaning): void => {
  for (const { from, to } of removed) {
    const begins = SILENT_LINE.exec(text.slice(to, to + 1005));
    if (begins === null || !/(?:^|\n)[ \t>]{0,99}$/.test(text.slice(Math.max(from - 100, 0), from))) continue;
    const at = to + begins[0].length;
    replaced.push({ from: at, to: at, text: '\\' });
  }
};

/** Drops edits inside the path of an include, which is not a link. Insertions before it are kept. */
const outside = (edits: Edit[], spans: readonly Span[]): Edit[] => {
  const covered = new Set(
    spans.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, index) => from + index)),
  );
  return edits.filter(({ from, to }) => !covered.has(from) || (from === to && !covered.has(from - 1)));
};

/** The HTML of a node without the marks of a quote, which are inside a tag that continues on the next line. */
export const withoutQuoteMarks = (node: SyntaxNode, text: string): string => {
  let slice = '';
  let at = node.from;
  for (const { from, to } of node.firstChild === null ? [] : node.getChildren('QuoteMark')) {
    slice += `${text.slice(at, from)} `;
    at = to;
  }
  return slice + text.slice(at, node.to);
};
