import type { Core } from '@strapi/strapi';
import { PLUGIN_ID } from '../../plugin-id';
import { listOf, orElse } from '../../readers';
import { onSchemaSync } from './schema-sync';
import {
  CORE_STORE_TABLE,
  PERSISTED_TABLES,
  persistedTable,
  tablesOf,
  withTablesOf,
  type PersistedTable,
} from './stored-tables';

/** The list as it is now. */
export const persistedTables = async (strapi: Core.Strapi): Promise<(string | PersistedTable)[]> =>
  orElse(listOf(persistedTable), [])(await strapi.store.get(PERSISTED_TABLES));

const listTables = async (strapi: Core.Strapi): Promise<void> => {
  // An empty database has no list yet, and nothing to drop.
  if (!(await strapi.db.getSchemaConnection().hasTable(CORE_STORE_TABLE))) return;
  const tables = [...strapi.db.metadata.values()];
  const listed = await persistedTables(strapi);
  const value = withTablesOf(PLUGIN_ID, listed, tablesOf(PLUGIN_ID, tables));
  if (JSON.stringify(value) !== JSON.stringify(listed)) await strapi.store.set({ ...PERSISTED_TABLES, value });
};

/**
 * Keeps the plugin's tables while it is disabled or not installed: Strapi drops those of types that it no longer finds,
 * except for the ones on a list. The list is brought up to date before each comparison, so that a link that an app takes
 * out of its extension is dropped as usual, and after it, for a database that was empty.
 */
export const persistTables = (strapi: Core.Strapi): void => {
  for (const when of ['before', 'after'] as const) onSchemaSync(strapi, when, async () => listTables(strapi));
};
