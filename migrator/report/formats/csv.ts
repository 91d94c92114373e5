import { withInvisibleMarked } from '../../invisible';

/** The value of a table's cell; null is an empty one. */
export type Cell = string | number | boolean | null;

/** A table of a report: the names of its columns, and rows with as many cells. */
export interface Table {
  columns: readonly string[];
  rows: readonly (readonly Cell[])[];
}

/** Columns of a table: the name of each, and what it shows of a row. */
export type Columns<Row> = Readonly<Record<string, (row: Row) => Cell>>;

export const tableOf = <Row>(columns: Columns<Row>, rows: readonly Row[]): Table => ({
  columns: Object.keys(columns),
  rows: rows.map((row) => Object.values(columns).map((cellOf) => cellOf(row))),
});

/**
 * Spreadsheets run text that begins with these characters, full-width ones too, as a formula; an apostrophe in front
 * prevents it.
 */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

const field = (cell: Cell): string => {
  const written = String(cell ?? '').replace(/[^\t\r\n]+/g, withInvisibleMarked);
  const text = typeof cell === 'string' && FORMULA.test(written) ? `'${written}` : written;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/**
 * RFC 4180: a header, then a line for each row, all ended by CRLF. It begins with a BOM, because Excel does not
 * recognise UTF-8 without one.
 */
export const csvText = ({ columns, rows }: Table): string =>
  `\ufeff${[columns, ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('')}`;
