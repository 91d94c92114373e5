import type { Core } from '@strapi/strapi';
import { contentTypes } from '../../../../content-types';
import { tableIn } from '../../database/table-in';
import { PLUGIN_ID } from '../../../../model/plugin-id';
import { listOf, number, object } from '../../../../model/readers';
import { persistedTables } from '../schema/persist-tables';
import { CORE_STORE_TABLE, PLAIN_TABLES } from '../schema/stored-tables';
import { PLUGIN_ROWS, rowsIn, type PluginRows } from './plugin-rows';

/** A table and how many rows of it go. */
interface Counted {
  table: string;
  rows: number;
}

/** The plugin's content in an app's database. */
export interface StoredContent {
  /** The plugin's own tables, and those of links that lead to them; one after the other can be dropped. */
  tables: Counted[];
  /** Rows in tables of Strapi's. */
  rows: (Counted & { what: string })[];
}

const ownTables = async (strapi: Core.Strapi, isEmpty: boolean): Promise<Set<string>> => {
  const listed = isEmpty ? [] : await persistedTables(strapi);
  return new Set([
    ...listed.flatMap((entry) => (typeof entry !== 'string' && entry.plugin === PLUGIN_ID ? [entry.name] : [])),
    ...Object.values(contentTypes).map(({ schema }) => schema.collectionName),
    ...PLAIN_TABLES,
  ]);
};

/** Each table before those that it refers to: a database drops no table to which another refers. */
const inDroppingOrder = (references: ReadonlyMap<string, readonly string[]>): string[] => {
  const left = new Set(references.keys());
  const ordered: string[] = [];
  while (left.size > 0) {
    const isReferred = (table: string) =>
      [...left].some((other) => other !== table && references.get(other)?.includes(table));
    const free = [...left].filter((table) => !isReferred(table));
    // Tables that refer to each other in a circle have no better order than any.
    const next = free.length > 0 ? free : [...left];
    for (const table of next) left.delete(table);
    ordered.push(...next);
  }
  return ordered;
};

const countOf = async (query: { count: (column: string) => PromiseLike<unknown> }): Promise<number> => {
  const [row] = listOf(object({ rows: number }))(await query.count('* as rows'));
  return row?.rows ?? 0;
};

/** Looks up all that the plugin has stored. Only the types of Strapi's core need be loaded. */
export const findContent = async (strapi: Core.Strapi): Promise<StoredContent> => {
  const inspector = strapi.db.dialect.schemaInspector;
  const present = new Set(await inspector.getTables());
  const own = [...(await ownTables(strapi, !present.has(CORE_STORE_TABLE)))].filter((table) => present.has(table));
  const references = new Map<string, string[]>();
  for (const table of own)
    references.set(
      table,
      (await inspector.getForeignKeys(table)).map(({ referencedTable }) => referencedTable),
    );
  const knex = strapi.db.connection;
  const tables: Counted[] = [];
  for (const table of inDroppingOrder(references))
    tables.push({ table, rows: await countOf(tableIn(strapi, knex, table)) });
  const rows: StoredContent['rows'] = [];
  const counted = async (kind: PluginRows) => countOf(rowsIn(strapi, knex, kind));
  for (const kind of PLUGIN_ROWS)
    if (present.has(kind.table)) rows.push({ what: kind.what, table: kind.table, rows: await counted(kind) });
  return { tables, rows };
};
