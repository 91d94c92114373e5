import type { SyntaxNode, TreeCursor } from '@lezer/common';

import type { ParityBlock, ParityPage, ParitySection } from '../../../model/parity/parity-page';
import { lineOf, lineStarts } from '../../../model/line-starts';
import { mapInSteps, type Steps } from '../../../model/steps';
import { htmlTokens, type HtmlToken } from './html/html-tokens';
import { markdown } from './grammar/markdown';
import { plainText } from './plain-text';

const HEADING = /^(?:ATXHeading|SetextHeading)([1-6])$/;
/** Blocks with text that contain no other blocks. */
const WORDS = new Set(['Paragraph', 'Task']);
const CODE = new Set(['FencedCode', 'CodeBlock']);
const SILENT = new Set(['CommentBlock', 'LinkReference', 'HorizontalRule', 'ProcessingInstructionBlock']);
const BOLD = /^(\*\*|__)(?!\s)([^*_\n]{2,100}?)\1[:：]?$/;
const BOLD_LEVEL = 7;

/**
 * Joins the rows of a table. The line of dashes becomes an empty line, so that rows and lines have the same numbers. A table can
 * be the whole of a long page, and so can its header.
 */
function* rowsOf(table: SyntaxNode, text: string): Steps<string> {
  const rows: string[] = [];
  for (const row of [...table.getChildren('TableHeader'), ...table.getChildren('TableRow')]) {
    const cells = yield* mapInSteps(row.getChildren('TableCell'), (cell) => plainText(cell, text));
    rows.push(cells.join('\t'));
    if (row.name === 'TableHeader') rows.push('');
  }
  return rows.join('\n');
}

const wordsOf = (tokens: readonly HtmlToken[]): string =>
  tokens
    .map((token) => {
      if (token.type === 'text') return token.text.replace(/\s+/g, ' ');
      if (token.type === 'comment') return '';
      if (token.name === 'tr') return '\n';
      return token.name === 'td' || token.name === 'th' ? '\t' : ' ';
    })
    .join('')
    .replace(/ {2,}/g, ' ')
    .trim();

/** Splits HTML into its headings and the parts between them. */
const htmlPieces = (html: string, from: number): { level: number; text: string; from: number; table: boolean }[] => {
  const pieces: { level: number; tokens: HtmlToken[]; from: number }[] = [{ level: 0, tokens: [], from }];
  for (const token of htmlTokens(html, from)) {
    const level = 'name' in token ? /^h([1-6])$/.exec(token.name)?.[1] : undefined;
    if (level !== undefined && token.type === 'open')
      pieces.push({ level: Number(level), tokens: [], from: token.from });
    else if (level !== undefined) pieces.push({ level: 0, tokens: [], from: token.to });
    else pieces.at(-1)?.tokens.push(token);
  }
  return pieces.map(({ level, tokens, from: begin }) => ({
    level,
    text: wordsOf(tokens),
    from: begin,
    table: tokens.some((token) => token.type === 'open' && token.name === 'table'),
  }));
};

/** Makes the form of a page in which its translations are compared, block by block. */
export function* parityPage(locale: string, title: string, body: string): Steps<ParityPage> {
  let section: ParitySection = { heading: '', level: 0, line: 1, blocks: [] };
  const sections = [section];
  const starts = lineStarts(body);
  const lineAt = (offset: number): number => lineOf(starts, offset);
  const head = (level: number, heading: string, offset: number): void => {
    section = { heading, level, line: lineAt(offset), blocks: [] };
    sections.push(section);
  };
  const add = (kind: ParityBlock['kind'], text: string, offset: number): void => {
    if (text.trim() !== '') section.blocks.push({ kind, text, line: lineAt(offset) });
  };
  /** Whether it contains blocks to look at. */
  function* enter({ name, node, from, to }: TreeCursor): Steps<boolean> {
    if (SILENT.has(name)) return false;
    const level = HEADING.exec(name)?.[1];
    if (level !== undefined) {
      head(Number(level), plainText(node, body), from);
      return false;
    }
    if (name === 'Table') add('table', yield* rowsOf(node, body), from);
    else if (CODE.has(name)) add('code', body.slice(from, to), from);
    else if (name === 'HTMLBlock') {
      for (const piece of htmlPieces(body.slice(from, to), from)) {
        if (piece.level > 0) head(piece.level, piece.text, piece.from);
        else add(piece.table ? 'table' : 'text', piece.text, piece.from);
      }
    } else if (WORDS.has(name)) {
      const bold = BOLD.exec(body.slice(from, to).trim())?.[2];
      if (bold === undefined) add('text', plainText(node, body), from);
      else head(BOLD_LEVEL, bold.trim(), from);
    } else return true;
    return false;
  }
  const parse = markdown.startParse(body);
  let tree = parse.advance();
  while (tree === null) {
    yield;
    tree = parse.advance();
  }
  const cursor = tree.cursor();
  for (let inside = true; cursor.next(inside); yield) inside = yield* enter(cursor);
  return { locale, title, sections };
}
