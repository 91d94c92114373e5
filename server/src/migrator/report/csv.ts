import { withInvisibleMarked } from '../invisible';

/** What a cell of a table may hold; null is an empty one. */
export type Cell = string | number | boolean | null;

/** A table of a report: its columns' names, and rows with as many cells. */
export interface Table {
  columns: readonly string[];
  rows: readonly (readonly Cell[])[];
}

/** Spreadsheets run what begins like this as a formula, full-width signs too; behind an apostrophe it is text. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

const field = (cell: Cell): string => {
  const written = String(cell ?? '').replace(/[^\t\r\n]+/g, withInvisibleMarked);
  const text = typeof cell === 'string' && FORMULA.test(written) ? `'${written}` : written;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** RFC 4180: a header, then a line for each row, all ended by CRLF. Begins with a BOM, without which Excel reads no UTF-8. */
export const csvText = ({ columns, rows }: Table): string =>
  `\ufeff${[columns, ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('')}`;
