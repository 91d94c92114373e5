import { execFileSync } from 'node:child_process';
import fs from 'node:fs';

import knex, { type Knex } from 'knex';

import { databaseClient } from '../app/database-client';
import type { TestApp } from '../app/test-app';

const run = (program: string, args: string[], env: Record<string, string> = {}): string =>
  execFileSync(program, args, { encoding: 'utf8', env: { ...process.env, ...env }, maxBuffer: 64 * 1024 ** 2 });

/** Lines that only the database's own terminal understands; all others, blank ones too, may be part of a text. */
const ofTerminal = (line: string): boolean => /^(?:\\(?:un)?restrict |\/\*M?!999999)/.test(line);

/** The whole database of an app as statements; needs the terminal programs of the database. */
export const dumpDatabase = ({ env }: TestApp): string => {
  const of = (name: string): string => env[name] ?? '';
  const server = (user: string) => ['-h', of('DATABASE_HOST'), user, of('DATABASE_USERNAME')];
  const dumps = {
    sqlite: () => run('sqlite3', [of('DATABASE_FILENAME'), '.dump']),
    postgres: () =>
      run(
        'pg_dump',
        [...server('-U'), '-p', of('DATABASE_PORT'), '--inserts', '--no-owner', '--no-privileges', of('DATABASE_NAME')],
        { PGPASSWORD: of('DATABASE_PASSWORD') },
      ),
    mysql: () =>
      run(
        'mariadb-dump',
        [
          ...server('-u'),
          ...['-P', of('DATABASE_PORT'), '--skip-ssl', '--no-tablespaces', '--compact', '--skip-extended-insert'],
          of('DATABASE_NAME'),
        ],
        { MYSQL_PWD: of('DATABASE_PASSWORD') },
      ),
  };
  const lines = dumps[databaseClient()]().split('\n');
  return lines.filter((line) => !ofTerminal(line)).join('\n');
};

/** A connection of one's own to the database of an app. */
export const withConnection = async <Value>({ env }: TestApp, work: (db: Knex) => Promise<Value>): Promise<Value> => {
  const client = databaseClient();
  const connection = {
    host: env['DATABASE_HOST'],
    port: Number(env['DATABASE_PORT']),
    user: env['DATABASE_USERNAME'],
    password: env['DATABASE_PASSWORD'],
    database: env['DATABASE_NAME'],
  };
  const db = knex(
    client === 'sqlite'
      ? {
          client: 'better-sqlite3',
          connection: { filename: env['DATABASE_FILENAME'] ?? '' },
          useNullAsDefault: true,
        }
      : {
          client: client === 'postgres' ? 'pg' : 'mysql2',
          connection: { ...connection, ...(client === 'mysql' && { multipleStatements: true }) },
          pool: { min: 0, max: 1 },
        },
  );
  try {
    return await work(db);
  } finally {
    await db.destroy();
  }
};

/** The part of knex's client, and of the SQLite driver, that runs many statements at once. */
interface Statements {
  acquireConnection: () => Promise<{ exec: (sql: string) => void }>;
  releaseConnection: (connection: object) => Promise<void>;
}

/** Fills the empty database of an app with a dump. */
export const loadDump = async (app: TestApp, file: string): Promise<void> => {
  const sql = fs.readFileSync(file, 'utf8');
  await withConnection(app, async (db) => {
    if (databaseClient() === 'sqlite') {
      const client = db.client as Statements;
      const connection = await client.acquireConnection();
      connection.exec(sql);
      await client.releaseConnection(connection);
    } else if (databaseClient() === 'mysql') await db.raw(`SET foreign_key_checks = 0;\n${sql}`);
    else await db.raw(sql.replaceAll('?', '\\?'));
  });
};

/** Every table with its rows, in the order of their ids. */
export const readTables = async (app: TestApp): Promise<Map<string, Record<string, unknown>[]>> =>
  withConnection(app, async (db) => {
    const names = {
      sqlite: "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'",
      postgres: "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'",
      mysql: 'SELECT table_name AS name FROM information_schema.tables WHERE table_schema = DATABASE()',
    };
    const answer: unknown = await db.raw(names[databaseClient()]);
    const rows = databaseClient() === 'mysql' ? (answer as [unknown])[0] : answer;
    const list = (databaseClient() === 'postgres' ? (rows as { rows: unknown }).rows : rows) as { name: string }[];
    const tables = new Map<string, Record<string, unknown>[]>();
    for (const { name } of list.sort((a, b) => (a.name < b.name ? -1 : 1)))
      tables.set(name, (await db(name).select()) as Record<string, unknown>[]);
    return tables;
  });
