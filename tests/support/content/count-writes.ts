import type { Core } from '@strapi/strapi';

const WRITE =
  /^\s*(insert|replace|update|delete|alter|create|drop|truncate)\b(?:\s+(?:or\s+\w+|ignore|into|from|only|table|unique|index|if\s+(?:not\s+)?exists))*\s+(?:[`"]?\w+[`"]?\.)?[`"]?(\w+)[`"]?/i;

/**
 * Tables that an import writes to when it changes nothing: its row, what it left alone, what it found; Strapi's settings.
 * And that of changes: the server delivers earlier ones meanwhile.
 */
const OF_THE_RUN = [
  'compliance_import_runs',
  'compliance_import_items',
  'compliance_import_findings',
  'compliance_import_turns',
  'strapi_core_store_settings',
  'compliance_content_changes',
];

/** Every other table. */
export const CONTENT = new RegExp(`^(?!(?:${OF_THE_RUN.join('|')})$)`);

export interface WriteCount {
  /** Writing statements so far, by table (for an index its own name), e.g. `{ compliance_pages: 2 }`. */
  byTable: () => Record<string, number>;
  /** The sum over the tables whose name matches, by default over all. */
  total: (tables?: RegExp) => number;
  /** The statements themselves, for the message of a failing test. */
  statements: () => string[];
  stop: () => void;
}

/** The table that a statement writes to, in its own spelling; `null` for one that only reads. */
export const writtenTable = (sql: string): string | null => WRITE.exec(sql)?.[2] ?? null;

/** Counts the SQL statements that Strapi sends to the database and that change something, from now on until `stop`. */
export const countWrites = (strapi: Core.Strapi): WriteCount => {
  const seen: { table: string; sql: string }[] = [];
  const listener = ({ sql }: { sql: string }) => {
    const table = writtenTable(sql);
    if (table !== null) seen.push({ table, sql });
  };
  strapi.db.connection.on('query', listener);
  const byTable = () => {
    const counts: Record<string, number> = {};
    for (const { table } of seen) counts[table] = (counts[table] ?? 0) + 1;
    return counts;
  };
  return {
    byTable,
    total: (tables = /./) => seen.filter(({ table }) => tables.test(table)).length,
    statements: () => seen.map(({ sql }) => sql),
    stop: () => {
      strapi.db.connection.removeListener('query', listener);
    },
  };
};
