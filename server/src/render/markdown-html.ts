import type { SyntaxNode } from '@lezer/common';
import { markdown } from '../../../migrator/reader/parse/grammar/markdown';
import { withoutQuoteMarks } from '../../../migrator/reader/parse/parse';
import { definitionsIn, sizeOfLacking, type Spare } from '../../../migrator/reader/parse/spare-html';
import { cellsOf, columnsOf } from '../../../migrator/reader/parse/table-cells';
import { shownWords } from '../../../model/languages/shown-words';
import { findFootnotes, numberFootnotes } from './footnotes';
import { attribute, childrenOf, escaped, type BodyText, type Writer } from './html-writer';
import { inlines } from './inlines';
import { closingsIn, knownHtml } from './known-html';
import { ALERT_KINDS } from '../../../model/languages/language';

const ALERT = new RegExp(String.raw`\[!(${ALERT_KINDS.join('|')})\][ \t]*(?=\n|$)`, 'iy');

type AlertKind = (typeof ALERT_KINDS)[number];

const isKind = (name: string): name is AlertKind => ALERT_KINDS.some((kind) => kind === name);

/** An alert of GitHub: a quote whose first line is `[!NOTE]`. `to` is where its mark ends. */
const alertOf = (quote: SyntaxNode, body: string): { kind: AlertKind; paragraph: SyntaxNode; to: number } | null => {
  const paragraph = quote.getChild('Paragraph');
  if (paragraph === null || paragraph.prevSibling?.name !== 'QuoteMark') return null;
  ALERT.lastIndex = paragraph.from;
  const found = ALERT.exec(body);
  const kind = found?.[1]?.toLowerCase() ?? '';
  return found !== null && isKind(kind) ? { kind, paragraph, to: paragraph.from + found[0].length } : null;
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
  const title = `<p class="markdown-alert-title">${escaped(shownWords(writer.locale).alerts[alert.kind])}</p>\n`;
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

const table = (node: SyntaxNode, writer: Writer): string => {
  const inCells = { ...writer, isInCell: true };
  const columns = columnsOf(node, writer.body);
  const row = (each: SyntaxNode, name: 'th' | 'td'): string => {
    const cells = cellsOf(each);
    const shown = writer.spare.take(sizeOfLacking(columns.length, cells.length))
      ? columns
      : columns.slice(0, cells.length);
    const contents = shown.map((align, index) => {
      const cell = cells[index];
      const content = cell ? inlines(cell, inCells, cell.from, cell.to, 0).trim() : '';
      return `<${name}${attribute('align', align)}>${content}</${name}>`;
    });
    return `<tr>${contents.join('')}</tr>\n`;
  };
  const head = node.getChildren('TableHeader').map((each) => row(each, 'th'));
  const rows = node.getChildren('TableRow').map((each) => row(each, 'td'));
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
export const markdownHtml = (text: BodyText, spare: Spare): string => {
  const { body } = text;
  const tree = markdown.parse(body);
  const definitions = definitionsIn(tree, body);
  const footnotes = numberFootnotes(findFootnotes(tree.topNode, body));
  const writer: Writer = { ...text, definitions, footnotes, spare, isInCell: false, isInLink: false };
  const html = blocks(tree.topNode, writer, false);
  const inNote = (note: string): string => {
    const own = markdown.parse(note);
    return blocks(own.topNode, { ...writer, body: note, anchors: new Map() }, true).trim();
  };
  return html + footnotes.section(inNote, text.locale);
};
