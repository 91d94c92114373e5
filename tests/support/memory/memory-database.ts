import type { Core } from '@strapi/strapi';
import knex, { type Knex } from 'knex';

/** Of Strapi only a database that is empty, in memory; for code that asks it past Strapi's queries. */
export const memoryDatabase = (): { strapi: Core.Strapi; connection: Knex } => {
  const connection = knex({ client: 'better-sqlite3', connection: ':memory:', useNullAsDefault: true });
  const db = {
    connection,
    dialect: { client: 'sqlite' },
    getSchemaConnection: () => connection.schema,
    getSchemaName: () => undefined,
  };
  return { strapi: { db } as unknown as Core.Strapi, connection };
};
