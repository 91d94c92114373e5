import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

/** A table past Strapi's queries, in the schema that the app is set to: for a transaction, or for the connection itself. */
export const tableIn = (strapi: Core.Strapi, knex: Knex, table: string): Knex.QueryBuilder => {
  const schema = strapi.db.getSchemaName();
  return schema === undefined ? knex(table) : knex(table).withSchema(schema);
};
