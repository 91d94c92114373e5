import type { SyntaxNode } from '@lezer/common';
import { mendedAnchor } from '../migrator/dialects/constructs/broken-anchor';
import { markdown } from '../migrator/parse/grammar/markdown';
import { decodeEntities, htmlTokens, type HtmlToken } from '../migrator/parse/html/html-tokens';
import { ALLOWED_TAGS, DROPPED_ELEMENTS } from '../migrator/parse/html/safe-html';
import { withoutOpenQuotes } from '../migrator/parse/html/open-quotes';
import { bareLink, definitionOf, destination, labelOf, linkOf } from '../migrator/parse/markdown-links';
import { withoutQuoteMarks } from '../migrator/parse/parse';
import { labelWords } from '../migrator/parse/plain-text';
import { alertOf, alertTitle } from './alerts';
import { findFootnotes, footnoteLabel, numberFootnotes, type FootnoteNumbers } from './footnotes';

/** What a body is written with. */
export interface BodyText {
  body: string;
  /** The language of the page, for the words that are not the author's. */
  locale: string;
  /** The anchors of headings, by the offset at which they begin. */
  anchors: ReadonlyMap<number, string>;
  /** Whether HTML in the body is kept. What is kept is not yet safe. */
  keepsHtml: boolean;
}

interface Target {
  href: string;
  title: string | null;
}

interface Writer extends BodyText {
  definitions: ReadonlyMap<string, Target>;
  footnotes: FootnoteNumbers;
  isInCell: boolean;
}

/** Emphasis nested deeper than this is written without its marks. */
const DEEPEST_EMPHASIS = 40;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
const attribute = (name: string, value: string | null): string =>
  value === null ? '' : ` ${name}="${escaped(value)}"`;

const childrenOf = (node: SyntaxNode): SyntaxNode[] => {
  const children: SyntaxNode[] = [];
  for (let child = node.firstChild; child !== null; child = child.nextSibling) children.push(child);
  return children;
};

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

/** HTML of which only known elements are left; a closed element that shows no text of the page goes with its content. */
const knownHtml = (slice: string, from: number, { anchors, keepsHtml }: Writer, closings: Set<string>): string => {
  let html = '';
  let dropping: string | null = null;
  for (const token of htmlTokens(withoutOpenQuotes(slice), from)) {
    if (dropping !== null) {
      if (token.type === 'close' && token.name === dropping) dropping = null;
      continue;
    }
    if (token.type === 'text') html += escaped(token.text);
    if (token.type !== 'open' && token.type !== 'close') continue;
    if (token.type === 'open' && DROPPED_ELEMENTS.has(token.name) && closings.has(token.name)) dropping = token.name;
    if (keepsHtml && ALLOWED_TAGS.has(token.name)) html += tagHtml(token, anchors.get(token.from) ?? null);
  }
  return html;
};

const tagHtml = (token: HtmlToken & { type: 'open' | 'close' }, anchor: string | null): string => {
  if (token.type === 'close') return `</${token.name}>`;
  const attributes = token.attributes.map(({ name, value }) => (/^[a-z]+$/.test(name) ? attribute(name, value) : ''));
  return `<${token.name}${attribute('data-anchor', anchor)}${attributes.join('')}>`;
};

const closingsIn = (slice: string): Set<string> =>
  new Set([...slice.matchAll(/<\/([a-z]+)/gi)].map(([, name = '']) => name.toLowerCase()));

/** The element that hides what is between its tags in a paragraph, where both are there. */
const isHidingTag = (tag: string, rest: Map<string, number>, at: number): string | null => {
  const name = /^<([a-z]+)/i.exec(tag)?.[1]?.toLowerCase() ?? '';
  return DROPPED_ELEMENTS.has(name) && (rest.get(name) ?? -1) > at ? name : null;
};

const inlines = (parent: SyntaxNode, writer: Writer, from: number, to: number, depth: number): string => {
  const { body } = writer;
  let html = '';
  let at = from;
  let afterQuoteMark = false;
  let hiding: string | null = null;
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
    if (hiding === null) html += inline(child, writer, depth);
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

const titleOf = (node: SyntaxNode, body: string): string | null => {
  const title = node.getChild('LinkTitle');
  return title === null ? null : destination(body.slice(title.from + 1, title.to - 1));
};

/** Where a link or an image leads; null for brackets that are text. */
const targetOf = (node: SyntaxNode, { body, definitions }: Writer): Target | null => {
  const { href, target } = linkOf(node, body);
  return target === null ? (definitions.get(labelOf(node, body)) ?? null) : { href, title: titleOf(node, body) };
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
  if (node.name === 'Image')
    return `<img${attribute('src', target.href)}${attribute('alt', labelWords(body.slice(open.to, close.from)))}${attribute('title', target.title)}>`;
  const content = inlines(node, writer, open.to, close.from, depth + 1);
  return `<a${attribute('href', target.href)}${attribute('title', target.title)}>${content}</a>`;
};

const address = (node: SyntaxNode, { body }: Writer): string => {
  const written = body.slice(node.from, node.to);
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

const blankBetween = (from: number, to: number, body: string): boolean => /\n[ \t>]*\n/.test(body.slice(from, to));

/** Whether blank lines stand between the items of a list, or between the blocks of one of them. */
const isLoose = (items: readonly SyntaxNode[], body: string): boolean =>
  [items, ...items.map((item) => childrenOf(item).slice(1))].some((blocks) =>
    blocks.some((block, index) => index > 0 && blankBetween(blocks[index - 1]?.to ?? 0, block.from, body)),
  );

const list = (node: SyntaxNode, name: 'ul' | 'ol', writer: Writer): string => {
  const { body } = writer;
  const items = node.getChildren('ListItem');
  const tight = !isLoose(items, body);
  const mark = items[0]?.getChild('ListMark');
  const first = name === 'ol' && mark ? Number.parseInt(body.slice(mark.from, mark.to), 10) : 1;
  const start = first === 1 || Number.isNaN(first) ? '' : ` start="${String(first)}"`;
  return `<${name}${start}>\n${items.map((item) => `<li>${blocks(item, writer, tight)}</li>\n`).join('')}</${name}>\n`;
};

const task = (node: SyntaxNode, writer: Writer): string => {
  const marker = node.getChild('TaskMarker');
  const isDone = marker !== null && /x/i.test(writer.body.slice(marker.from, marker.to));
  const content = inlines(node, writer, marker?.to ?? node.from, node.to, 0);
  return `<input type="checkbox" disabled${isDone ? ' checked' : ''}>${content}`;
};

const quote = (node: SyntaxNode, writer: Writer): string => {
  const alert = alertOf(node, writer.body);
  if (alert === null) return `<blockquote>\n${blocks(node, writer, false)}</blockquote>\n`;
  const title = `<p class="markdown-alert-title">${escaped(alertTitle(alert.kind, writer.locale))}</p>\n`;
  const content = childrenOf(node)
    .map((child) => {
      if (child.from !== alert.paragraph.from) return block(child, writer, false);
      const rest = inlines(child, writer, alert.to, child.to, 0).trim();
      return rest === '' ? '' : `<p>${rest}</p>\n`;
    })
    .join('');
  return `<div class="markdown-alert markdown-alert-${alert.kind}" role="note">\n${title}${content}</div>\n`;
};

const HEADING_ID = /\s*\{#([^\s{}]{1,200})\}\s*$/;

const heading = (node: SyntaxNode, level: string, writer: Writer): string => {
  const { body, anchors } = writer;
  const marks = node.getChildren('HeaderMark');
  const isAtx = node.name.startsWith('ATX');
  const from = isAtx ? (marks[0]?.to ?? node.from) : node.from;
  const last = marks.at(isAtx ? 1 : 0);
  const end = last?.from ?? node.to;
  const written = body.slice(from, end);
  const own = HEADING_ID.exec(written);
  const content = inlines(node, writer, from, own === null ? end : from + own.index, 0).trim();
  const target = own?.[1] === undefined ? '' : `<a${attribute('id', own[1])}></a>`;
  return `<h${level}${attribute('data-anchor', anchors.get(node.from) ?? null)}>${target}${content}</h${level}>\n`;
};

const codeBlock = (node: SyntaxNode, { body }: Writer): string => {
  const info = node.getChild('CodeInfo');
  const language = info === null ? '' : (body.slice(info.from, info.to).split(/\s/, 1)[0] ?? '');
  const text = node
    .getChildren('CodeText')
    .map(({ from, to }) => body.slice(from, to))
    .join('');
  const name = /^[\w+#.-]+$/.test(language) ? attribute('class', `language-${language}`) : '';
  // a line break after <pre> is not shown, so one that is text needs another before it
  return `<pre><code${name}>${escaped(text)}${text === '' ? '' : '\n'}</code></pre>\n`;
};

/** The cells of a row, the empty ones too, of which the tree says nothing. */
const cellsOf = (row: SyntaxNode, writer: Writer): string[] => {
  const cells: string[] = [];
  let cell: string | null = null;
  for (const child of childrenOf(row)) {
    if (child.name === 'TableCell') cell = inlines(child, writer, child.from, child.to, 0).trim();
    else if (child.name === 'TableDelimiter') {
      if (cell !== null || child.from > row.from) cells.push(cell ?? '');
      cell = null;
    }
  }
  return cell === null ? cells : [...cells, cell];
};

const ALIGNMENTS: readonly [RegExp, string][] = [
  [/^:-*:$/, 'center'],
  [/^:/, 'left'],
  [/:$/, 'right'],
];

const table = (node: SyntaxNode, writer: Writer): string => {
  const inCells = { ...writer, isInCell: true };
  const line = node.getChild('TableDelimiter');
  const columns = (line === null ? '' : writer.body.slice(line.from, line.to))
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((column) => ALIGNMENTS.find(([pattern]) => pattern.test(column.trim()))?.[1] ?? null);
  const row = (cells: readonly string[], name: 'th' | 'td'): string =>
    `<tr>${columns.map((align, index) => `<${name}${attribute('align', align)}>${cells[index] ?? ''}</${name}>`).join('')}</tr>\n`;
  const head = node.getChildren('TableHeader').map((each) => row(cellsOf(each, inCells), 'th'));
  const rows = node.getChildren('TableRow').map((each) => row(cellsOf(each, inCells), 'td'));
  const body = rows.length === 0 ? '' : `<tbody>\n${rows.join('')}</tbody>\n`;
  return `<table>\n<thead>\n${head.join('')}</thead>\n${body}</table>\n`;
};

const block = (node: SyntaxNode, writer: Writer, tight: boolean): string => {
  const { body } = writer;
  const level = /^(?:ATX|Setext)Heading([1-6])$/.exec(node.name)?.[1];
  if (level !== undefined) return heading(node, level, writer);
  switch (node.name) {
    case 'Paragraph': {
      const content = inlines(node, writer, node.from, node.to, 0).trim();
      return tight ? content : `<p>${content}</p>\n`;
    }
    case 'Task':
      return tight ? task(node, writer) : `<p>${task(node, writer)}</p>\n`;
    case 'Blockquote':
      return quote(node, writer);
    case 'BulletList':
      return list(node, 'ul', writer);
    case 'OrderedList':
      return list(node, 'ol', writer);
    case 'FencedCode':
    case 'CodeBlock':
      return codeBlock(node, writer);
    case 'HorizontalRule':
      return '<hr>\n';
    case 'Table':
      return table(node, writer);
    case 'HTMLBlock': {
      const slice = withoutQuoteMarks(node, body);
      return `${knownHtml(slice, node.from, writer, closingsIn(slice))}\n`;
    }
    default:
      return '';
  }
};

const blocks = (parent: SyntaxNode, writer: Writer, tight: boolean): string =>
  childrenOf(parent)
    .filter((child) => !writer.footnotes.isDefinition(child))
    .map((child) => block(child, writer, tight))
    .filter((html) => html !== '')
    .join(tight ? '\n' : '');

/** A body of the dialect as HTML, which is not yet safe: its elements are known, its attributes and addresses are not. */
export const markdownHtml = (text: BodyText): string => {
  const { body } = text;
  const tree = markdown.parse(body);
  const definitions = new Map<string, Target>();
  tree.iterate({
    enter: (node) => {
      if (node.name !== 'LinkReference' || body.startsWith('[^', node.from)) return true;
      const definition = definitionOf(node.node, body);
      if (definition !== null && !definitions.has(definition.label))
        definitions.set(definition.label, { href: definition.link.href, title: titleOf(node.node, body) });
      return false;
    },
  });
  const footnotes = numberFootnotes(findFootnotes(tree.topNode, body));
  const writer: Writer = { ...text, definitions, footnotes, isInCell: false };
  const html = blocks(tree.topNode, writer, false);
  const inNote = (note: string): string => {
    const own = markdown.parse(note);
    return blocks(own.topNode, { ...writer, body: note, anchors: new Map() }, true).trim();
  };
  return html + footnotes.section(inNote, text.locale);
};
