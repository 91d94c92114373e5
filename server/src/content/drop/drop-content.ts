import type { Core } from '@strapi/strapi';
import { inTransaction } from '../../database/in-transaction';
import { PLUGIN_ID } from '../../../../model/plugin-id';
import { schemaStorageOf } from '../schema/schema-sync';
import { persistedTables } from '../schema/persist-tables';
import { PERSISTED_TABLES, withoutTablesOf } from '../schema/stored-tables';
import type { StoredContent } from './find-content';
import { PLUGIN_ROWS, rowsIn } from './plugin-rows';

/** Strapi compares its types with what it wrote down last, and would not create the tables again. */
const forgetTables = async (strapi: Core.Strapi, tables: ReadonlySet<string>): Promise<void> => {
  const schemaStorage = schemaStorageOf(strapi);
  const stored = await schemaStorage.read();
  if (stored === null) return;
  const left = stored.schema.tables.filter(({ name }) => !tables.has(name));
  if (left.length < stored.schema.tables.length) await schemaStorage.add({ ...stored.schema, tables: left });
};

/**
 * Deletes what `findContent` found. A call that breaks off is finished by another: databases other than PostgreSQL and
 * SQLite drop tables one by one, and Strapi's list of them goes last.
 */
export const dropContent = async (strapi: Core.Strapi, content: StoredContent): Promise<void> => {
  const present = new Set(content.rows.map(({ table }) => table));
  await inTransaction(strapi, async (trx) => {
    for (const kind of PLUGIN_ROWS) if (present.has(kind.table)) await rowsIn(strapi, trx, kind).delete();
  });
  const schema = strapi.db.getSchemaConnection();
  for (const { table } of content.tables) await schema.dropTableIfExists(table);
  await forgetTables(strapi, new Set(content.tables.map(({ table }) => table)));
  const listed = await persistedTables(strapi);
  const left = withoutTablesOf(PLUGIN_ID, listed);
  if (left.length < listed.length) await strapi.store.set({ ...PERSISTED_TABLES, value: left });
};
