import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

/** The columns of tables, by the names of the tables. */
export type TableColumns = Readonly<Record<string, (table: Knex.CreateTableBuilder) => void>>;

/** Makes tables that Strapi does not know, where they are missing. */
export const makeTables = async (strapi: Core.Strapi, columns: TableColumns): Promise<void> => {
  // a builder of knex does all that it was ever asked for once more
  const schema = () => strapi.db.getSchemaConnection();
  for (const [table, build] of Object.entries(columns)) {
    if (await schema().hasTable(table)) continue;
    try {
      await schema().createTable(table, build);
    } catch (error) {
      // another server that starts now may have been first
      if (!(await schema().hasTable(table))) throw error;
    }
  }
};
