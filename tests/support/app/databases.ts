import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

import knex, { type Knex } from 'knex';

import { databaseClient } from './database-client';

export { databaseClient } from './database-client';

/** A database that exists until `drop`, and the environment that points the playground's configuration at it. */
export interface TestDatabase {
  env: Record<string, string>;
  drop: () => Promise<void>;
}

const MAINTENANCE_DATABASE: Record<'postgres' | 'mysql', string> = { postgres: 'postgres', mysql: 'mysql' };
const DEFAULT_PORT = { postgres: '5432', mysql: '3306' };

const server = (client: 'postgres' | 'mysql') => ({
  host: process.env.DATABASE_HOST ?? '127.0.0.1',
  port: Number(process.env.DATABASE_PORT ?? DEFAULT_PORT[client]),
  user: process.env.DATABASE_USERNAME ?? 'strapi',
  password: process.env.DATABASE_PASSWORD ?? 'strapi',
});

const administer = async (
  client: 'postgres' | 'mysql',
  work: (db: Knex) => Promise<unknown>,
  database = MAINTENANCE_DATABASE[client],
) => {
  const db = knex({
    client: client === 'postgres' ? 'pg' : 'mysql2',
    connection: { ...server(client), database, ...(client === 'mysql' && { multipleStatements: true }) },
    pool: { min: 0, max: 1 },
  });
  try {
    await work(db);
  } finally {
    await db.destroy();
  }
};

const drop = async (client: 'postgres' | 'mysql', name: string) =>
  administer(client, async (db) =>
    db.raw(client === 'postgres' ? 'DROP DATABASE IF EXISTS ?? WITH (FORCE)' : 'DROP DATABASE IF EXISTS ??', [name]),
  );

/** Ends every connection to a database of PostgreSQL, as an administrator or a restart does; answers how many. */
export const terminateConnections = async (name: string): Promise<number> => {
  let ended = 0;
  await administer('postgres', async (db) => {
    const connections = db('pg_stat_activity').where({ datname: name });
    ended = (await connections.select(db.raw('pg_terminate_backend(pid)'))).length;
  });
  return ended;
};

/** How many rows of a table of a PostgreSQL database have these values. */
export const countRows = async (name: string, table: string, where: object): Promise<number> => {
  let count = 0;
  await administer(
    'postgres',
    async (db) => {
      const [row] = await db(table).where(where).count({ count: '*' });
      count = Number(row?.count);
    },
    name,
  );
  return count;
};

/**
 * Statements that make every table of a MariaDB database, with its rows, in another one: MariaDB cannot copy a database,
 * and this takes a tenth of what Strapi's migration takes. The database has to stay while they are used.
 */
export const copyingStatements = async (name: string): Promise<string> => {
  const statements = ['SET foreign_key_checks = 0'];
  await administer(
    'mysql',
    async (db) => {
      const [tables] = (await db.raw('SHOW TABLES')) as [Record<string, string>[]];
      for (const table of tables.flatMap((row) => Object.values(row))) {
        const [rows] = (await db.raw('SHOW CREATE TABLE ??', [table])) as [Record<string, string>[]];
        statements.push(rows[0]?.['Create Table'] ?? '');
        if ((await db(table).first('*')) !== undefined)
          statements.push(db.raw('INSERT INTO ?? SELECT * FROM ??.??', [table, name, table]).toQuery());
      }
    },
    name,
  );
  return statements.join(';\n');
};

const uniqueName = () => `compliance_test_${process.pid}_${randomBytes(4).toString('hex')}`;

const onServer = async (client: 'postgres' | 'mysql', template?: string): Promise<TestDatabase> => {
  const name = uniqueName();
  await administer(client, async (db) =>
    client === 'mysql' || template === undefined
      ? db.raw('CREATE DATABASE ??', [name])
      : db.raw('CREATE DATABASE ?? TEMPLATE ??', [name, template]),
  );
  if (client === 'mysql' && template !== undefined)
    await administer(client, async (db) => db.raw(fs.readFileSync(template, 'utf8')), name);
  const { host, port, user, password } = server(client);
  return {
    env: {
      DATABASE_CLIENT: client,
      DATABASE_HOST: host,
      DATABASE_PORT: String(port),
      DATABASE_USERNAME: user,
      DATABASE_PASSWORD: password,
      DATABASE_NAME: name,
    },
    drop: async () => drop(client, name),
  };
};

const onSqlite = (folder: string, template?: string): TestDatabase => {
  const filename = path.join(folder, `${randomBytes(6).toString('hex')}.db`);
  if (template !== undefined) fs.copyFileSync(template, filename);
  return {
    env: { DATABASE_CLIENT: 'sqlite', DATABASE_FILENAME: filename },
    drop: async () => fs.promises.rm(filename, { force: true }),
  };
};

/**
 * A database for one test file: a copy of the run's migrated template where there is one and it is wanted, else empty.
 * `folder`: of SQLite files.
 */
export const createDatabase = async (
  folder: string,
  content: 'migrated' | 'empty' = 'migrated',
): Promise<TestDatabase> => {
  const client = databaseClient();
  const template = content === 'empty' ? undefined : process.env.COMPLIANCE_TEST_TEMPLATE;
  return client === 'sqlite' ? onSqlite(folder, template) : onServer(client, template);
};
