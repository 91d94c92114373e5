import { withInvisibleMarked } from '../../invisible';
import type { Cell, Table } from './csv';

/** Text of a source, escaped for markdown and on one line. */
export const markdownText = (text: string): string =>
  withInvisibleMarked(text.replace(/\s+/g, ' '))
    .trim()
    .replace(/[\\`*~[\]|]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');

const cellText = (cell: Cell): string => markdownText(String(cell ?? ''));

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** A GFM table; empty for a table without rows. */
export const markdownTable = ({ columns, rows }: Table): string[] =>
  rows.length === 0
    ? []
    : [
        line(columns.map(cellText)),
        `|${columns.map(() => '---').join('|')}|`,
        ...rows.map((row) => line(row.map(cellText))),
      ];
