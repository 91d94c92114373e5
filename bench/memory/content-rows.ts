import { createHash } from 'node:crypto';
import knex from 'knex';

/** The tables to which an import of pages writes beside its own run. */
const TABLES = ['compliance_pages', 'compliance_page_texts', 'compliance_source_entries'];
const PART = 500;

/** A hash of every row of content in an SQLite database, by table and id. */
export const contentRows = async (filename: string): Promise<Map<string, string>> => {
  const database = knex({ client: 'better-sqlite3', connection: { filename }, useNullAsDefault: true });
  const rows = new Map<string, string>();
  try {
    for (const table of TABLES)
      for (let last = 0, more = true; more;) {
        const part = await database<{ id: number }>(table).where('id', '>', last).orderBy('id').limit(PART);
        for (const row of part)
          rows.set(`${table} ${String(row.id)}`, createHash('sha256').update(JSON.stringify(row)).digest('hex'));
        last = part.at(-1)?.id ?? last;
        more = part.length === PART;
      }
    return rows;
  } finally {
    await database.destroy();
  }
};

/** How many rows one of two states has otherwise, or alone. */
export const changedRows = (before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): number =>
  [...new Set([...before.keys(), ...after.keys()])].filter((key) => before.get(key) !== after.get(key)).length;
