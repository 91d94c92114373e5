import type { Core } from '@strapi/strapi';
import { mergeChanges } from '../../../model/changes/content-change';
import type { ContentChange } from '../../../model/contracts/changes';
import { RECORD_TYPES } from '../../../model/contracts/values';
import { uidOf } from '../../../model/plugin-id';

type Row = Record<string, unknown>;

const RUNS = 'compliance_import_runs';
const FILE = 'plugin::upload.file';

/** Tables of the plugin and of the media library, but those whose rows are numbers that are drawn, or turns. */
const isCompared = (table: string): boolean =>
  /^(compliance_|files|upload_)/.test(table) &&
  !/^compliance_(content_revisions|content_changes|import_turns)$/.test(table);

/** Columns that follow from the clock, or from other such columns. */
const BY_CLOCK = new Set(['hash', 'previous', 'recorded_on', 'lease_until']);

/** Columns that differ between two runs that did the same. */
const BY_RUN = new Set(['fence', 'plan_hash']);

const namesDocuments = (uid: string): boolean => uid === FILE || RECORD_TYPES.some((type) => uidOf(type) === uid);

/** Positions of instants among those of the same page. */
const ranked = (rows: readonly Row[], columns: readonly string[]): Row[] => {
  const times = (row: Row) =>
    rows
      .filter((other) => other['target_document_id'] === row['target_document_id'])
      .flatMap((other) => columns.map((column) => other[column]))
      .filter((value) => value !== null)
      .map(Number);
  return rows.map((row) => ({
    ...row,
    ...Object.fromEntries(
      columns.map((column) => [
        column,
        row[column] === null ? null : [...new Set(times(row))].sort((a, b) => a - b).indexOf(Number(row[column])),
      ]),
    ),
  }));
};

/**
 * Every row of every table that an import writes, each column but row ids and what follows from the clock: ids are
 * replaced by what they name. Two imports that stored the same give the same dump.
 */
export const dumpTables = async (strapi: Core.Strapi): Promise<string[]> => {
  const models = [...strapi.db.metadata.values()].filter(({ tableName }) => isCompared(tableName));
  const rowsOf = async (table: string): Promise<Row[]> => strapi.db.connection(table).select('*').orderBy('id');
  const names = new Map<string, string>();
  const tables = new Map<string, Row[]>();
  for (const { uid, tableName } of models) {
    const rows = await rowsOf(tableName);
    tables.set(tableName, rows);
    rows.forEach((row, at) => {
      const place = [row['document_id'], row['locale'], row['published_at'] === null ? 'draft' : 'online'].join(' ');
      names.set(`${tableName} ${String(row['id'])}`, namesDocuments(uid) ? place : `no. ${String(at + 1)}`);
    });
  }
  const tableOf = (uid: unknown): string => strapi.db.metadata.get(String(uid)).tableName;
  const named = (table: string, id: unknown): unknown =>
    id === null ? null : (names.get(`${table} ${Number(id)}`) ?? `missing in ${table}`);

  const runs = (tables.get(RUNS) ?? []).map(({ id }) => id);
  const withoutRunIds = (text: string): string =>
    text.replace(/(\\?"run\\?": ?)(\d+)/g, (_, key: string, id: string) => `${key}no. ${runs.indexOf(Number(id)) + 1}`);

  const lines: string[] = [];
  for (const model of models) {
    const attributes = Object.values(model.attributes) as { type: string; columnName?: string }[];
    const clocks = attributes.flatMap(({ type, columnName }) =>
      type === 'datetime' && columnName !== undefined ? [columnName] : [],
    );
    const references = new Map<string, string>();
    for (const attribute of Object.values(model.attributes) as { joinColumn?: Row; owner?: boolean }[])
      if (attribute.owner === true && attribute.joinColumn !== undefined)
        references.set(String(attribute.joinColumn['name']), String(attribute.joinColumn['referencedTable']));
    const keys = (model as { foreignKeys?: { columns: string[]; referencedTable: string }[] }).foreignKeys ?? [];
    for (const { columns, referencedTable } of keys)
      for (const column of columns) references.set(column, referencedTable);

    const value = (row: Row, column: string): unknown => {
      const held = row[column];
      if (clocks.includes(column) && typeof held !== 'number') return held === null ? null : 'set';
      if (clocks.includes(column) && !column.endsWith('as_of')) return 'set';
      // files are brought several at a time, and nothing shows their order in a folder
      if (model.tableName === 'files_folder_lnk' && column === 'file_ord') return 'set';
      if (column === 'related_id') return named(tableOf(row['related_type']), held);
      const table = references.get(column);
      if (table !== undefined) return named(table, held);
      if (column === 'owner' && typeof held === 'string' && held.startsWith('plugin::')) {
        const [uid, id] = held.split(' ');
        return [uid, named(tableOf(uid), id)];
      }
      if (column === 'about' || column === 'map_run') return named(RUNS, held);
      if (held instanceof Date || held === null) return held;
      // JSON is a text to some drivers, and a value to others
      const written = withoutRunIds(typeof held === 'string' ? held : JSON.stringify(held));
      return column === 'basis' ? written.replaceAll(/"asOf":\s?\d+/g, '"asOf":"set"') : written;
    };
    const rows = tables.get(model.tableName) ?? [];
    const asOf = clocks.filter((column) => column.endsWith('as_of'));
    for (const row of ranked(rows, asOf)) {
      const columns = Object.keys(row)
        .filter((column) => column !== 'id' && !BY_CLOCK.has(column) && !BY_RUN.has(column))
        .filter((column) => column !== 'document_id' || namesDocuments(model.uid) || references.has(column))
        .sort();
      lines.push(`${model.tableName} ${JSON.stringify(columns.map((column) => [column, value(row, column)]))}`);
    }
  }
  return [...lines, ...(await dumpChanges(strapi))].sort();
};

/** The changes that receivers get when the run has ended: all in one. */
const dumpChanges = async (strapi: Core.Strapi): Promise<string[]> => {
  // a mark is what a job of the server remembers, which may run meanwhile
  const where = { state: { $ne: 'mark' } };
  const rows = (await strapi.db.query(uidOf('content-change')).findMany({ where, orderBy: { id: 'asc' } })) as {
    change: ContentChange;
  }[];
  return rows.length === 0 ? [] : [`changes ${JSON.stringify(mergeChanges(rows.map(({ change }) => change)))}`];
};
