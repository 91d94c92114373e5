import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { rowReader } from '../../database/rows';
import { tableIn } from '../../database/table-in';
import type { PageVersion } from '../../delivery/page-version';
import { uidOf } from '../../../../model/plugin-id';
import { listOf, orNull, text } from '../../../../model/readers';

type State = 'published' | 'draft';

const readVersions = listOf(rowReader({ documentId: text, locale: text, path: orNull(text), title: orNull(text) }));

const pagesIn = (strapi: Core.Strapi, state: State): Knex.QueryBuilder => {
  const { connection, metadata } = strapi.db;
  const rows = tableIn(strapi, connection, metadata.get(uidOf('page')).tableName);
  return state === 'published' ? rows.whereNotNull('published_at') : rows.whereNull('published_at');
};

const versionsIn = async (rows: Knex.QueryBuilder): Promise<PageVersion[]> =>
  readVersions(await rows.select({ documentId: 'document_id' }, 'locale', 'path', 'title'));

/**
 * All language versions of the pages that stand at one of these paths in one language. One statement, past Strapi's queries,
 * which take twice as long: it is asked for with every page.
 */
export const versionsAt = async (strapi: Core.Strapi, paths: readonly string[], state: State): Promise<PageVersion[]> =>
  versionsIn(
    pagesIn(strapi, state).whereIn('document_id', pagesIn(strapi, state).whereIn('path', paths).select('document_id')),
  );

/** All language versions of a page. */
export const versionsOf = async (strapi: Core.Strapi, documentId: string, state: State): Promise<PageVersion[]> =>
  versionsIn(pagesIn(strapi, state).where('document_id', documentId));
