import type { Core } from '@strapi/strapi';
import { method } from '../../../../model/readers';

/** Calls a handler at each start, before or after Strapi compares its types with the database. */
export const onSchemaSync = (strapi: Core.Strapi, when: 'before' | 'after', handler: () => Promise<void>): void => {
  method(strapi.hook(`strapi::content-types.${when}Sync`), 'register')(handler);
};

/** Where Strapi keeps the tables that it knew at its last start. */
export const schemaStorageOf = ({ db }: Core.Strapi): Core.Strapi['db']['schema']['schemaStorage'] =>
  db.schema.schemaStorage;
