import type { SyntaxNode } from '@lezer/common';

import { wordsOf } from '../claims/sentences/words';
import type { LineAt } from '../reader/interpret/interpreted';
import { markdown } from '../reader/parse/grammar/markdown';
import { htmlTokens, type HtmlToken } from '../reader/parse/html/html-tokens';
import { cellsOf } from '../reader/parse/table-cells';
import { printed, wordsOfTokens, type Printed } from './printed';

/** A table as rows of cells, each row as its author wrote it; a cell that spans others stands in all of their places. */
export type Grid = Printed[][];

/** The most cells of one row that are read. */
export const MOST_CELLS = 200;

const nothing = (line: number): Printed => ({ text: '', offsets: [], links: [], breaks: [], line });

/** The rows of a table of markdown; `offset` is where `text` begins in the page. */
export const markdownGrid = (table: SyntaxNode, text: string, offset: number, lineAt: LineAt): Grid =>
  [...table.getChildren('TableHeader'), ...table.getChildren('TableRow')].map((row) =>
    cellsOf(row)
      .slice(0, MOST_CELLS)
      .map((cell) =>
        cell === null ? nothing(lineAt(offset + row.from)) : printed(wordsOf(cell, text), offset, lineAt),
      ),
  );

/** A table in a block of markdown, with the paragraph right above it in the same quote or item. */
interface InnerTable {
  table: SyntaxNode;
  lead: SyntaxNode | null;
}

/** The tables in a block of markdown: the block itself, or those in a quote or in the items of a list. */
export const tablesIn = (block: string): InnerTable[] => {
  const found: InnerTable[] = [];
  if (!block.includes('|')) return found;
  markdown.parse(block).iterate({
    enter: ({ node }) => {
      if (node.name !== 'Table') return /^(?:Document|Blockquote|BulletList|OrderedList|ListItem)$/.test(node.name);
      let before = node.prevSibling;
      // the signs of a quote stand between its blocks
      while (before?.name === 'QuoteMark') before = before.prevSibling;
      found.push({ table: node, lead: before?.name === 'Paragraph' ? before : null });
      return false;
    },
  });
  return found;
};

/** The most columns and rows that one cell may span: a number in an attribute is no measure of memory. */
const MOST_COLUMNS = 50;
const MOST_ROWS = 500;
/** The tables in a piece of HTML. What stands in a table within a cell belongs to the cell. */
export const htmlGrids = (html: string, offset: number, lineAt: LineAt): Grid[] => {
  const grids: Grid[] = [];
  let grid: Grid = [];
  let row: Printed[] | null = null;
  let spans: { column: number; left: number; cell: Printed }[] = [];
  let cell: { tokens: HtmlToken[]; columns: number; rows: number; from: number } | null = null;
  let depth = 0;
  const place = (content: Printed): void => {
    if (row === null || row.length >= MOST_CELLS) return;
    for (let held = spanAt(); held !== undefined; held = spanAt()) row.push(held);
    row.push(content);
  };
  const spanAt = (): Printed | undefined => spans.find(({ column }) => column === row?.length)?.cell;
  const endCell = (): void => {
    if (cell === null) return;
    const words = printed(wordsOfTokens(cell.tokens), 0, lineAt);
    const content = words.text === '' ? nothing(lineAt(cell.from)) : words;
    for (let column = 0; column < cell.columns; column += 1) {
      place(content);
      if (cell.rows > 1 && row !== null && row.length < MOST_CELLS)
        spans.push({ column: row.length - 1, left: cell.rows, cell: content });
    }
    cell = null;
  };
  const endRow = (): void => {
    endCell();
    if (row === null) return;
    for (let held = spanAt(); held !== undefined; held = spanAt()) row.push(held);
    grid.push(row);
    row = null;
    spans = spans.flatMap((span) => (span.left > 1 ? [{ ...span, left: span.left - 1 }] : []));
  };
  for (const token of htmlTokens(html, offset)) {
    if (token.type === 'text' || token.type === 'comment') {
      cell?.tokens.push(token);
      continue;
    }
    const { name, type } = token;
    if (name === 'table') {
      depth += type === 'open' ? 1 : -1;
      if (depth < 1) {
        endRow();
        if (grid.length > 0) grids.push(grid);
        [grid, spans, depth] = [[], [], 0];
      }
    } else if (depth !== 1) {
      cell?.tokens.push(token);
    } else if (name === 'tr') {
      endRow();
      if (type === 'open') row = [];
    } else if (name === 'td' || name === 'th') {
      endCell();
      if (type !== 'open') continue;
      row ??= [];
      const span = (attribute: string, most: number): number => {
        const written = Number(token.attributes.find((each) => each.name === attribute)?.value ?? 1);
        return Number.isInteger(written) && written > 1 ? Math.min(written, most) : 1;
      };
      cell = { tokens: [], columns: span('colspan', MOST_COLUMNS), rows: span('rowspan', MOST_ROWS), from: token.from };
    } else cell?.tokens.push(token);
  }
  endRow();
  return grid.length > 0 ? [...grids, grid] : grids;
};
