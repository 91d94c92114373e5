import { PROCESSOR_DAYS } from '../../model/contracts/processors';
import type { ProcessorColumn } from '../../model/languages/processors/processors';
import type { ProcessorDraft } from '../model/processor';
import { isNobody, isOfOthers, kindIn, namesProcessors } from './about';
import { columnOf, comparable, isName, namesSeat } from './columns';
import type { Grid } from './grid';
import { labelledLines } from './labels';
import { withoutPlace } from './place-behind-name';
import type { Printed } from './printed';
import { processorOf, type PrintedRow } from './row';
import { aboveOf, factsAbove, isListed, isOfOtherThings, type Above } from './surroundings';

/** How many rows at the top of a table may be empty or its title. */
const TOP = 4;
/** A table of two columns is a list if what stands above it says so; other columns say it by themselves. */
const TELLING = new Set<ProcessorColumn>([
  ...(['purpose', 'function', 'data', 'location', 'processedIn', 'seat', 'services', 'safeguards'] as const),
  ...(['sharing', 'scene', 'policy', 'agreement', 'website', 'subjects', 'role'] as const),
]);

const DAYS = new Set<ProcessorColumn>(PROCESSOR_DAYS);

/** The columns of a table, the row of their heads, and the titles above it. */
interface Columns {
  heads: Printed[];
  columns: (ProcessorColumn | null)[];
  rows: Grid;
  titles: Above[];
}

/** The processors that a table lists; none where it lists something else. */
export const fromTable = (grid: Grid, above: readonly Above[]): ProcessorDraft[] => {
  const read = columnsOf(grid);
  if (read === null) return fromCard(grid, above);
  const { heads, rows, titles } = read;
  const columns = withRoles(read);
  const places = onePlace(columns, heads);
  const around = [...titles, ...above];
  const at = placesOf(columns, heads, rows);
  if (at.name === null) return [];
  const head = heads[at.name]?.text ?? '';
  const isPlain = columns.some((column) => column !== null && TELLING.has(column));
  if (!isPlain || isOfOthers(head) || isOfOthers(firstHead(heads, columns))) return [];
  const isSpecific = namesProcessors(head) || kindIn(head) !== null || at.isSdk;
  const [nearest] = around;
  // what was and what will be is listed by its days
  const hasDays =
    columns.some((column) => column !== null && DAYS.has(column)) && around.some(({ text }) => namesProcessors(text));
  if (!hasDays && !(isSpecific ? nearest === undefined || !isOfOtherThings(nearest) : isListed(around))) return [];
  const facts = factsAbove(around, head);
  return rows.flatMap((cells) => {
    const name = at.name === null ? undefined : cells[at.name];
    if (name === undefined || name.text === '' || isRepeated(cells, heads)) return [];
    const row = rowOf(cells, places, at);
    return namesIn(name).flatMap((each) => {
      // "Name and address": the address stands behind the name
      const [called, seat] = namesSeat(head) ? withoutPlace(each) : [each, null];
      return processorOf(called, seat === null ? row : { ...row, seat }, facts) ?? [];
    });
  });
};

/** A table of labels and values, which says of one processor what a row says of several: below a heading, or with its name. */
const fromCard = (grid: Grid, above: readonly Above[]): ProcessorDraft[] => {
  const [heading, ...further] = above;
  if (heading === undefined || (!isListed(above) && !isListed(further))) return [];
  const row: PrintedRow = {};
  let name: Printed | null = null;
  let labels = 0;
  for (const [label, value, ...others] of grid) {
    if (label === undefined || value === undefined || others.some(({ text }) => text !== '')) return [];
    const column = columnOf(label.text);
    if (column === null || value.text === '') continue;
    labels += 1;
    // further down, a register says who else is part of what it records
    if (isName(column)) name ??= labels === 1 ? value : null;
    else row[column] ??= value;
  }
  if (labels < 2 || labels * 2 < grid.length) return [];
  const isHeaded = name === null;
  if (isHeaded && (heading.about !== null || isOfOtherThings(heading))) return [];
  const around = isHeaded ? further : above;
  if (!isListed(around)) return [];
  const called = name ?? { ...NOWHERE, text: heading.text, line: heading.line };
  return [processorOf(called, row, factsAbove(around, null)) ?? []].flat();
};

const NOWHERE = { offsets: [], links: [], breaks: [] };

const distinct = (row: readonly Printed[]): Set<string> =>
  new Set(row.map(({ text }) => text).filter((text) => text !== ''));

/** The heads of the columns: the first row with more than one of them that we know, below empty rows and titles. */
const columnsOf = (grid: Grid): Columns | null => {
  const titles: Above[] = [];
  for (const [index, row] of grid.slice(0, TOP).entries()) {
    const columns = row.map(({ text }) => columnOf(text));
    const words = distinct(row);
    if (words.size > 1 && new Set(columns.filter((column) => column !== null)).size > 1)
      return { heads: row, columns, rows: grid.slice(index + 1), titles };
    const [title] = row.filter(({ text }) => text !== '');
    if (words.size > 1) return null;
    if (title !== undefined) titles.unshift(aboveOf(title.text, title.line));
  }
  return null;
};

/** A column of roles or types whose cells are no roles of the law says what each is for, if no other one does. */
const withRoles = ({ columns, rows }: Columns): (ProcessorColumn | null)[] => {
  const others = columns.includes('purpose') || columns.includes('function') ? null : 'purpose';
  return columns.map((column, at) => {
    if (column !== 'role' && column !== 'kind') return column;
    return rows.some((row) => kindIn(row[at]?.text ?? '') !== null) ? 'kind' : others;
  });
};

const firstHead = (heads: readonly Printed[], columns: readonly (ProcessorColumn | null)[]): string =>
  heads[columns.findIndex((column) => column !== 'number')]?.text ?? '';

/** Where the columns are of which a table may have several. */
interface Places {
  name: number | null;
  organization: number | null;
  /** Whether its cells name SDKs, whatever its head says. */
  isSdk: boolean;
}

const placesOf = (columns: readonly (ProcessorColumn | null)[], heads: readonly Printed[], rows: Grid): Places => {
  const named = columns.flatMap((column, at) => (isName(column) ? [at] : []));
  const product = columns.indexOf('product');
  const others = (name: number): number | null => named.find((at) => at !== name) ?? null;
  if (product >= 0)
    return { name: product, organization: others(product), isSdk: kindIn(heads[product]?.text ?? '') === 'sdk' };
  // where no head says which column names the SDK, its cells do
  const [first] = named;
  const sdk = columns.findIndex(
    (column, at) => !isName(column) && column !== 'data' && column !== 'kind' && sharesSdk(rows, at),
  );
  if (sdk >= 0 && first !== undefined) return { name: sdk, organization: first, isSdk: true };
  return { name: first ?? null, organization: first === undefined ? null : others(first), isSdk: false };
};

const LONGEST_SDK = 40;

const sharesSdk = (rows: Grid, at: number): boolean => {
  const cells = rows.flatMap((row) => (row[at] === undefined || row[at].text === '' ? [] : [row[at].text]));
  const naming = cells.filter((text) => text.length <= LONGEST_SDK && kindIn(text) === 'sdk' && !/[，。,]/.test(text));
  return cells.length > 0 && naming.length * 2 >= cells.length && new Set(naming).size * 2 >= naming.length;
};

const isRepeated = (cells: readonly Printed[], heads: readonly Printed[]): boolean =>
  // a title over all columns; a name alone is a row of which nothing else is said
  (cells.length > 2 && distinct(cells).size === 1 && cells.every(({ text }) => text !== '')) ||
  cells.every(({ text }, at) => comparable(text) === comparable(heads[at]?.text ?? ''));

/** Of two columns of places only the one with the shorter head counts: `Location` beside `Regions of our product`. */
const onePlace = (
  columns: readonly (ProcessorColumn | null)[],
  heads: readonly Printed[],
): (ProcessorColumn | null)[] => {
  const length = (at: number): number => heads[at]?.text.length ?? 0;
  const shortest = Math.min(...columns.flatMap((column, at) => (column === 'location' ? [length(at)] : [])));
  return columns.map((column, at) => (column === 'location' && length(at) > shortest ? null : column));
};

/** The cells of a row by column; of two that hold the same the first counts. */
const rowOf = (
  cells: readonly Printed[],
  columns: readonly (ProcessorColumn | null)[],
  { name, organization }: Places,
): PrintedRow => {
  const row: PrintedRow = {};
  const inCells: PrintedRow = {};
  for (const [at, column] of columns.entries()) {
    const cell = cells[at];
    if (cell === undefined || cell.text === '' || at === name) continue;
    if (at === organization) row.organization = cell;
    else if (column !== null && !isName(column)) {
      const labelled = labelledLines(cell);
      if (labelled === null) row[column] ??= cell;
      else Object.assign(inCells, labelled);
    }
  }
  return { ...row, ...inCells };
};

/** The names in a cell: one, or several where each line is a link of its own. */
const namesIn = (cell: Printed): Printed[] => {
  const [first] = cell.breaks;
  if (first === undefined) return [cell];
  const lines = [0, ...cell.breaks].map((from, at) => ({ from, to: cell.breaks[at] ?? cell.text.length }));
  const whole = lines.every(({ from, to }) =>
    cell.links.some((link) => link.from <= from + 1 && link.to >= to - 2 && !isNobody(cell.text.slice(from, to))),
  );
  const cut = ({ from, to }: { from: number; to: number }): Printed => ({
    ...cell,
    text: cell.text.slice(from, to).trim(),
    links: cell.links.filter((link) => link.from < to && link.to > from),
    breaks: [],
  });
  if (whole) return lines.map(cut);
  const name = cut({ from: 0, to: first });
  // in a narrow column a name is broken anywhere
  return name.text === '' || cell.text.length <= NARROW ? [{ ...cell, breaks: [] }] : [name];
};

const NARROW = 40;
