import type { Core } from '@strapi/strapi';
import { oneOf, readPart } from '../../../model/readers';

const DIALECTS = ['sqlite', 'postgres', 'mysql'] as const;
export type Dialect = (typeof DIALECTS)[number];

/** The kind of database that the app uses; MariaDB is `mysql` too. */
export const dialectOf = (strapi: Core.Strapi): Dialect =>
  readPart('database client', oneOf(...DIALECTS), strapi.db.dialect.client);
