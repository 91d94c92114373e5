import type { Core } from '@strapi/strapi';
import { afterChanges } from '../../database/after-changes';
import { PLUGIN_ID } from '../../../../model/plugin-id';
import { listOf, orElse, partial, text } from '../../../../model/readers';
import { onSchemaSync } from './schema-sync';
import {
  CORE_STORE,
  CORE_STORE_TABLE,
  FORMER_TYPES,
  PERSISTED_TABLES,
  PERSISTED_TABLES_KEY,
  persistedTable,
  tablesOf,
  withTablesOf,
  type PersistedTable,
} from './stored-tables';

/** The list as it is now. */
export const persistedTables = async (strapi: Core.Strapi): Promise<(string | PersistedTable)[]> =>
  orElse(listOf(persistedTable), [])(await strapi.store.get(PERSISTED_TABLES));

const completeList = async (strapi: Core.Strapi): Promise<void> => {
  const tables = [...strapi.db.metadata.values()];
  const listed = await persistedTables(strapi);
  const own = [...tablesOf(PLUGIN_ID, tables), ...FORMER_TYPES.map((name) => ({ name, plugin: PLUGIN_ID }))];
  const value = withTablesOf(PLUGIN_ID, listed, own);
  if (JSON.stringify(value) !== JSON.stringify(listed)) await strapi.store.set({ ...PERSISTED_TABLES, value });
};

/** Completes the list. */
export const listTables = async (strapi: Core.Strapi): Promise<void> => {
  // An empty database has no list yet, and nothing to drop.
  if (await strapi.db.getSchemaConnection().hasTable(CORE_STORE_TABLE)) await completeList(strapi);
};

const keyed = partial({ key: text });

/**
 * Keeps the plugin's tables while it is disabled or not installed: Strapi drops those of types that it no longer finds,
 * except for the ones on a list. The list is brought up to date before each comparison, so that a link that an app takes
 * out of its extension is dropped as usual, and after it, for a database that was empty. Programs that synchronize
 * settings replace it with that of another database, or delete it: it is completed at once, since the next start may be
 * one without the plugin.
 */
export const persistTables = (strapi: Core.Strapi): void => {
  for (const when of ['before', 'after'] as const) onSchemaSync(strapi, when, async () => listTables(strapi));
  afterChanges(strapi, [CORE_STORE], async ({ result }) => {
    // Queries over many rows name none: who deletes all of them creates the list anew. Nothing is asked outside of the
    // transaction, which `strapi import` has open: on SQLite it holds the only connection.
    if (keyed(result ?? {}).key === PERSISTED_TABLES_KEY) await completeList(strapi);
  });
};
