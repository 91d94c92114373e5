import type { Core } from '@strapi/strapi';
import { PLUGIN_ID } from '../plugin-id';
import { tablesOf, withTablesOf, type PersistedTable, type StoredTable } from './stored-tables';

const CORE_STORE_TABLE = 'strapi_core_store_settings';
const LIST = { type: 'core', key: 'persisted_tables' } as const;

/** Strapi hands its hooks out untyped. */
interface Hook {
  register: (handler: () => Promise<void>) => unknown;
}

const listTables = async (strapi: Core.Strapi): Promise<void> => {
  // An empty database has no list yet, and nothing to drop.
  if (!(await strapi.db.getSchemaConnection().hasTable(CORE_STORE_TABLE))) return;
  const tables = [...(strapi.db.metadata as unknown as Map<string, StoredTable>).values()];
  const listed = ((await strapi.store.get(LIST)) ?? []) as (string | PersistedTable)[];
  const value = withTablesOf(PLUGIN_ID, listed, tablesOf(PLUGIN_ID, tables));
  if (JSON.stringify(value) !== JSON.stringify(listed)) await strapi.store.set({ ...LIST, value });
};

/**
 * Keeps the plugin's tables while it is disabled or not installed: Strapi drops those of types that it no longer finds,
 * except for the ones on a list. The list is brought up to date before each comparison, so that a link that an app takes
 * out of its extension is dropped as usual, and after it, for a database that was empty.
 */
export const persistTables = (strapi: Core.Strapi): void => {
  for (const name of ['strapi::content-types.beforeSync', 'strapi::content-types.afterSync'])
    (strapi.hook(name) as Hook).register(async () => listTables(strapi));
};
