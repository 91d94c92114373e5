import type { Core } from '@strapi/strapi';
import { isObject, parts, readPart, UnexpectedValueError, type Reader } from '../../../model/readers';

/** The selection of Strapi's queries: attributes of a row, and of the rows that it is linked to. */
interface Selection {
  select: string[];
  populate: Record<string, Selection>;
}

type Row = Readonly<Record<string, unknown>>;

/** More than one attribute of its own: how it is asked for, and how it is read. */
export interface Column<Value> {
  addTo(selection: Selection, name: string): void;
  read(row: Row, name: string): Value;
}

/** The values asked of a row, by name. A reader alone stands for the attribute of its name. */
export type Columns = Readonly<Record<string, Reader<unknown> | Column<unknown>>>;

export type RowOf<Wanted extends Columns> = {
  -readonly [Name in keyof Wanted]: Wanted[Name] extends Reader<infer Value> | Column<infer Value> ? Value : never;
};

const selectionOf = (columns: Columns): Selection => {
  const selection: Selection = { select: [], populate: {} };
  for (const [name, column] of Object.entries(columns))
    if (typeof column === 'function') selection.select.push(name);
    else column.addTo(selection, name);
  return selection;
};

/** Reads rows of these columns, such as those that an event of the database brings. */
export const rowReader = <Wanted extends Columns>(columns: Wanted): Reader<RowOf<Wanted>> => {
  const entries = Object.entries(columns);
  return (value) => {
    const row = parts(value);
    const found: Record<string, unknown> = {};
    for (const [name, column] of entries)
      found[name] = typeof column === 'function' ? readPart(name, column, row[name]) : column.read(row, name);
    // column by column, as `RowOf` says
    return found as RowOf<Wanted>;
  };
};

/** The rows that a relation or a media field leads to; of one that holds a single row, that one or none. */
export const links = <Wanted extends Columns>(columns: Wanted): Column<RowOf<Wanted>[]> => {
  const read = rowReader(columns);
  return {
    addTo: ({ populate }, name) => {
      populate[name] = selectionOf(columns);
    },
    read: (row, name) => readPart(name, (linked) => [linked ?? []].flat().map(read), row[name]),
  };
};

/** The row that a relation or a media field leads to. */
export const link = <Wanted extends Columns>(columns: Wanted): Column<RowOf<Wanted> | null> => {
  const many = links(columns);
  return { ...many, read: (row, name) => many.read(row, name)[0] ?? null };
};

/** Attributes whose names a schema gives, under one name of ours. */
export const group = <Value>(
  names: readonly string[],
  column: Reader<Value> | Column<Value>,
): Column<Record<string, Value>> => {
  const columns = Object.fromEntries(names.map((name) => [name, column]));
  const read = rowReader(columns);
  return {
    addTo: (selection) => {
      const { select, populate } = selectionOf(columns);
      selection.select.push(...select);
      Object.assign(selection.populate, populate);
    },
    read,
  };
};

interface Query {
  where?: object;
  orderBy?: object;
  limit?: number;
  offset?: number;
}

/** Names the type whose row holds what was not expected. */
const rowsOf =
  <Value>(uid: string, read: Reader<Value>): Reader<Value> =>
  (row) =>
    readPart(uid, read, row);

/** Rows of a type through Strapi's queries, which know no types: just these columns. */
const selectRows = async (strapi: Core.Strapi, uid: string, columns: Columns, query: Query): Promise<unknown[]> =>
  strapi.db.query(uid).findMany({ ...selectionOf(columns), ...query });

/** Reads rows of a type: just these columns, each checked as it comes in. */
export const findRows = async <Wanted extends Columns>(
  strapi: Core.Strapi,
  uid: string,
  columns: Wanted,
  query: Query = {},
): Promise<RowOf<Wanted>[]> => (await selectRows(strapi, uid, columns, query)).map(rowsOf(uid, rowReader(columns)));

/** The first of these rows; null when there is none. */
export const findRow = async <Wanted extends Columns>(
  strapi: Core.Strapi,
  uid: string,
  columns: Wanted,
  query: Pick<Query, 'where' | 'orderBy'>,
): Promise<RowOf<Wanted> | null> => {
  const found: unknown = await strapi.db.query(uid).findOne({ ...selectionOf(columns), ...query });
  return found === null ? null : rowsOf(uid, rowReader(columns))(found);
};

/** Messages that are in the log already: lists are asked for again and again. */
const told = new WeakMap<Core.Strapi, Set<string>>();

const warnOnce = (strapi: Core.Strapi, message: string): void => {
  const messages = told.get(strapi) ?? new Set();
  told.set(strapi, messages);
  if (messages.has(message)) return;
  messages.add(message);
  strapi.log.warn(message);
};

/**
 * Reads rows for people to look at. A row that holds what this version of the plugin does not know, since a later one wrote
 * it, is left out with a warning in the log, so that it does not hide all others. Where something is done with rows
 * that belong together, read them with `findRows`, which throws.
 */
export const readKnown = <Value>(
  strapi: Core.Strapi,
  uid: string,
  rows: readonly unknown[],
  read: Reader<Value>,
): Value[] =>
  rows.flatMap((row) => {
    try {
      return [read(row)];
    } catch (error) {
      if (!(error instanceof UnexpectedValueError)) throw error;
      const id = isObject(row) && typeof row['id'] === 'number' ? ` ${String(row['id'])}` : '';
      warnOnce(
        strapi,
        `compliance: row${id} of ${uid} is not shown: ${error.message}. A later version of the plugin may have written it.`,
      );
      return [];
    }
  });

/** Like `findRows`, for people to look at: see `readKnown`. */
export const findKnownRows = async <Wanted extends Columns>(
  strapi: Core.Strapi,
  uid: string,
  columns: Wanted,
  query: Query = {},
): Promise<RowOf<Wanted>[]> =>
  readKnown(strapi, uid, await selectRows(strapi, uid, columns, query), rowReader(columns));
