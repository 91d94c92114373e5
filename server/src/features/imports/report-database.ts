import type { Core } from '@strapi/strapi';
import { contentTypes } from '../../../../content-types';
import { tablesOf } from '../../content/schema/stored-tables';
import { missingUniqueIndexes } from '../../content/schema/unique-indexes';
import { weakIsolation } from '../../database/weak-isolation';
import { PLUGIN_ID } from '../../../../model/plugin-id';

/** Without its UNIQUE indexes the database would keep what two imports at once both store. */
const reportMissingIndexes = async (strapi: Core.Strapi): Promise<void> => {
  const missing = await missingUniqueIndexes(
    strapi,
    Object.values(contentTypes).map(({ schema }) => schema),
  );
  for (const { name, table } of missing)
    strapi.log.error(
      `compliance: the database has no UNIQUE index "${name}" on "${table}", so that concurrent imports could store an entry twice. Create the index before the next import.`,
    );
};

/** Imports and editors are kept apart by the database alone. */
const reportWeakIsolation = async (strapi: Core.Strapi): Promise<void> => {
  const tables = tablesOf(PLUGIN_ID, [...strapi.db.metadata.values()]).map(({ name }) => name);
  for (const reason of await weakIsolation(strapi, tables))
    strapi.log.error(
      `compliance: the database does not isolate imports from editors, so that edits can be lost: ${reason}.`,
    );
};

/** Reports guarantees that an import relies on and the database does not give. */
export const reportDatabase = async (strapi: Core.Strapi): Promise<void> => {
  await reportMissingIndexes(strapi);
  await reportWeakIsolation(strapi);
};
