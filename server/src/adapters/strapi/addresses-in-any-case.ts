import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { rowReader, type RowOf } from '../../database/rows';
import { tableIn } from '../../database/table-in';
import { uidOf } from '../../../../model/plugin-id';
import { listOf, number, orElse, orNull, text } from '../../../../model/readers';

/** Columns of a redirect. 301 is the default of the schema, for a row that has no code. */
export const REDIRECT_COLUMNS = { from: text, to: orNull(text), code: orElse(number, 301) };

const readPaths = listOf(rowReader({ path: text }));
const readRedirects = listOf(rowReader(REDIRECT_COLUMNS));

/** The rows whose `column` is one of these lower-case paths in any case: Strapi's queries cannot ask for that. */
const rowsAt = (strapi: Core.Strapi, type: string, column: string, lowered: readonly string[]): Knex.QueryBuilder => {
  const { connection, metadata } = strapi.db;
  return tableIn(strapi, connection, metadata.get(uidOf(type)).tableName)
    .whereRaw(`lower(??) in (${lowered.map(() => '?').join(', ')})`, [column, ...lowered])
    .orderBy(column);
};

/** The paths of published pages that are one of these lower-case paths in any case. */
export const pathsInAnyCase = async (strapi: Core.Strapi, lowered: readonly string[]): Promise<string[]> =>
  readPaths(await rowsAt(strapi, 'page', 'path', lowered).whereNotNull('published_at').select('path')).map(
    ({ path }) => path,
  );

/** The redirects from one of these lower-case paths in any case. */
export const redirectsInAnyCase = async (
  strapi: Core.Strapi,
  lowered: readonly string[],
): Promise<RowOf<typeof REDIRECT_COLUMNS>[]> =>
  readRedirects(await rowsAt(strapi, 'redirect', 'from', lowered).select('from', 'to', 'code'));
