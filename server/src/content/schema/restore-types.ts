import fs from 'node:fs';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { contentTypes } from '../../../../content-types';
import { PLUGIN_ID, uidOf } from '../../../../model/plugin-id';
import { loadedType, type LoadedType } from '../content-type';
import { restoreSchema, type Schema } from './restore-schema';

const whatChangedIt = (strapi: Core.Strapi, name: string): string => {
  const folder = path.join(strapi.dirs.app.extensions, PLUGIN_ID);
  const copy = path.join(folder, 'content-types', name, 'schema.json');
  return path.relative(strapi.dirs.app.root, fs.existsSync(copy) ? copy : folder);
};

/** i18n registers before us: it has judged the type by what it found. */
const repairLocales = (strapi: Core.Strapi, { attributes, collectionName, pluginOptions }: LoadedType): void => {
  const isPrivate = pluginOptions?.['i18n']?.['localized'] !== true;
  for (const name of ['locale', 'localizations']) Object.assign(attributes[name] ?? {}, { private: isPrivate });
  const referencedTable = strapi.db.metadata.identifiers.getTableName(collectionName);
  Object.assign(attributes['localizations']?.['joinColumn'] ?? {}, { referencedTable });
};

const restoreType = (strapi: Core.Strapi, name: string, own: Schema): void => {
  const type = loadedType(strapi, uidOf(name));
  // Copies, since other plugins write into the schemas that Strapi holds.
  const shipped = (): Schema => structuredClone(own);
  const { schema, restored } = restoreSchema(shipped(), type);
  if (restored.length === 0) return;
  Object.assign(type, schema);
  Object.assign(type.__schema__, restoreSchema(shipped(), type.__schema__).schema);
  repairLocales(strapi, type);
  strapi.log.warn(
    `compliance: ${whatChangedIt(strapi, name)} overrides the schema of ${uidOf(name)}. Restored: ${restored.join(', ')}. Extend the type in src/extensions/${PLUGIN_ID}/strapi-server instead of copying it.`,
  );
};

/**
 * Makes the plugin's schemas hold against the copies in the app's `src/extensions`, which the Content-Type Builder
 * leaves behind. Strapi drops the columns of attributes that are missing, and the rows of drafts or languages that a
 * type no longer has. Must run in `register`, before Strapi compares the schemas with the database.
 */
export const restoreTypes = (strapi: Core.Strapi): void => {
  for (const [name, { schema }] of Object.entries(contentTypes)) restoreType(strapi, name, schema);
};
