import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

import knex, { type Knex } from 'knex';

/** A database that exists until `drop`, and the environment that points the playground's configuration at it. */
export interface TestDatabase {
  env: Record<string, string>;
  drop: () => Promise<void>;
}

type Client = 'sqlite' | 'postgres' | 'mysql';

/** The kind of database that this run uses: `DATABASE_CLIENT`, by default sqlite. */
export const databaseClient = (): Client => {
  const client = process.env.DATABASE_CLIENT ?? 'sqlite';
  if (client !== 'sqlite' && client !== 'postgres' && client !== 'mysql')
    throw new Error(`DATABASE_CLIENT is "${client}"; the tests run on sqlite, postgres and mysql`);
  return client;
};

const MAINTENANCE_DATABASE = { postgres: 'postgres', mysql: 'mysql' };
const DEFAULT_PORT = { postgres: '5432', mysql: '3306' };

const server = (client: 'postgres' | 'mysql') => ({
  host: process.env.DATABASE_HOST ?? '127.0.0.1',
  port: Number(process.env.DATABASE_PORT ?? DEFAULT_PORT[client]),
  user: process.env.DATABASE_USERNAME ?? 'strapi',
  password: process.env.DATABASE_PASSWORD ?? 'strapi',
});

const administer = async (client: 'postgres' | 'mysql', statement: (db: Knex) => Promise<unknown>) => {
  const db = knex({
    client: client === 'postgres' ? 'pg' : 'mysql2',
    connection: { ...server(client), database: MAINTENANCE_DATABASE[client] },
    pool: { min: 0, max: 1 },
  });
  try {
    await statement(db);
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

const uniqueName = () => `compliance_test_${process.pid}_${randomBytes(4).toString('hex')}`;

const onServer = async (client: 'postgres' | 'mysql', template?: string): Promise<TestDatabase> => {
  const name = uniqueName();
  await administer(client, async (db) =>
    template === undefined
      ? db.raw('CREATE DATABASE ??', [name])
      : db.raw('CREATE DATABASE ?? TEMPLATE ??', [name, template]),
  );
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
  const filename = path.join(folder, 'data.db');
  if (template !== undefined) fs.copyFileSync(template, filename);
  return {
    env: { DATABASE_CLIENT: 'sqlite', DATABASE_FILENAME: filename },
    drop: async () => fs.promises.rm(filename, { force: true }),
  };
};

/** A database for one test file: a copy of the run's migrated template where there is one, else empty. */
export const createDatabase = async (folder: string): Promise<TestDatabase> => {
  const client = databaseClient();
  const template = process.env.COMPLIANCE_TEST_TEMPLATE;
  return client === 'sqlite' ? onSqlite(folder, template) : onServer(client, template);
};
