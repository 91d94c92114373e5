import { isMap, isScalar, isSeq, LineCounter, parseDocument, visit, type Pair, type YAMLMap } from 'yaml';

import { lineOf, lineStarts } from '../../model/line-starts';
import type { Place } from '../findings';
import { MOST_CELLS, type Grid } from '../processors/grid';
import type { Printed } from '../processors/printed';

/** A list of a file of data, as a table: its heads, and a row for each entry. */
export interface DataTable {
  /** The key that it stands behind; empty where it has none. */
  key: string;
  /** The heads as the file writes them: `expiresAt`, which the grid has as words. */
  heads: string[];
  grid: Grid;
  /** The same with the cells that are yes or no; in `grid` these are empty. */
  flagged: Grid;
}

interface DataTables {
  tables: DataTable[];
  /** The first place at which the file is not what its name says. */
  broken: Place | null;
}

/** The lists of a file of data: CSV, YAML or JSON. Never throws. */
export const dataTables = (path: string, text: string): DataTables => {
  if (!/\.csv$/i.test(path)) return yamlTables(text);
  const { grid, broken } = csvGrid(text);
  return { tables: [{ key: '', heads: (grid[0] ?? []).map(({ text: head }) => head), grid, flagged: grid }], broken };
};

/** Whether the key above a list says nothing of it. */
export const isNeutral = (key: string): boolean =>
  /^(?:data|items|results?|records|rows|entries|list|nodes)?$/i.test(key);

/** The text of a cell without the time of the day, which programs write behind a day. */
export const withoutTime = (text: string): string =>
  text.replace(/^(\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s?(?:Z|[+-]\d{2}:?\d{2})?$/, '$1');

/** `dataCategories`, `data_categories` -> `data categories` */
export const asWords = (key: string): string =>
  key
    .replace(/[-_]+/g, ' ')
    .replace(/(\p{Ll})(?=\p{Lu}\p{Ll})/gu, '$1 ')
    .trim();

const cell = (text: string, line: number): Printed => {
  const words = text.replace(/\s+/g, ' ').trim();
  return { text: words, offsets: [], links: [], breaks: [], line };
};

const SIGNS = [',', ';', '\t'] as const;

/** The cells of a CSV file (RFC 4180), whose sign between cells is the one that its first line has most of. */
const csvGrid = (text: string): { grid: Grid; broken: Place | null } => {
  const first = text.slice(0, !text.includes('\n') ? text.length : text.indexOf('\n')).replace(/"[^"]*"/g, '');
  const sign = SIGNS.toSorted((one, other) => first.split(other).length - first.split(one).length)[0] ?? ',';
  const starts = lineStarts(text);
  const grid: Grid = [];
  let broken: Place | null = null;
  let row: Printed[] = [];
  let at = 0;
  while (at < text.length) {
    const from = at;
    let value = '';
    if (text[at] === '"') {
      let end = text.indexOf('"', at + 1);
      while (end >= 0 && text[end + 1] === '"') end = text.indexOf('"', end + 2);
      if (end < 0) broken = { line: lineOf(starts, at), column: 1 };
      const to = end < 0 ? text.length : end;
      value = text.slice(at + 1, to).replaceAll('""', '"');
      at = to + 1;
    }
    let to = at;
    while (to < text.length && text[to] !== sign && text[to] !== '\n') to += 1;
    if (row.length < MOST_CELLS) row.push(cell(value + text.slice(at, to), lineOf(starts, from)));
    at = to + 1;
    if (to >= text.length || text[to] === '\n') {
      grid.push(row);
      row = [];
    }
  }
  return { grid: row.length > 0 ? [...grid, row] : grid, broken };
};

/** No list of processors says more of each. */
const MOST_KEYS = 50;

/** The lists of a YAML or JSON file whose entries have keys, each with the key that it stands behind. */
const yamlTables = (text: string): DataTables => {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, logLevel: 'silent', uniqueKeys: false });
  const tables: DataTable[] = [];
  const lineAt = (range: readonly number[] | null | undefined): number => lines.linePos(range?.[0] ?? 0).line;
  visit(document, {
    Seq: (_, list, path) => {
      const maps = list.items.filter((item): item is YAMLMap => isMap(item));
      if (maps.length === 0) return;
      const pair = path.findLast((each): each is Pair => 'key' in each);
      const all = maps.flatMap(({ items }) => items.flatMap(({ key }) => (isScalar(key) ? String(key.value) : [])));
      const keys = [...new Set(all)].slice(0, MOST_KEYS);
      const heads = keys.map((key) => cell(asWords(key), 1));
      const rows = maps.map((map) =>
        keys.map((key) => {
          const value = map.items.find((each) => isScalar(each.key) && String(each.key.value) === key)?.value;
          const line = lineAt(isScalar(value) || isSeq(value) ? value.range : map.range);
          const flag = isScalar(value) && typeof value.value === 'boolean' ? String(value.value) : null;
          return { plain: cell(valueOf(value), line), flagged: flag === null ? null : cell(flag, line) };
        }),
      );
      tables.push({
        key: isScalar(pair?.key) ? asWords(String(pair.key.value)) : '',
        heads: keys,
        grid: [heads, ...rows.map((row) => row.map(({ plain }) => plain))],
        flagged: [heads, ...rows.map((row) => row.map(({ plain, flagged }) => flagged ?? plain))],
      });
    },
  });
  const [error] = document.errors;
  const at = error?.linePos?.[0];
  return { tables, broken: error === undefined ? null : { line: at?.line ?? 1, column: at?.col ?? 1 } };
};

const valueOf = (node: unknown): string => {
  if (isScalar(node)) return typeof node.value === 'string' || typeof node.value === 'number' ? String(node.value) : '';
  if (isSeq(node)) return node.items.map(valueOf).filter(Boolean).join(', ');
  return '';
};
