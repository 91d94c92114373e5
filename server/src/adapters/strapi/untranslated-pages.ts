import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { ListedPage } from '../../contracts/overview';
import type { Locale } from '../../contracts/values';
import { tableIn } from '../../database/table-in';
import { uidOf } from '../../plugin-id';
import { listOf, number, object, orElse, orNull, text } from '../../readers';

/** Pages by the languages that they lack, counted by the database. */
interface UntranslatedPages {
  /** How many pages there are, and how many of them have a version in each locale. */
  counts(): Promise<{ total: number; translated: ReadonlyMap<Locale, number> }>;
  /** Pages without a version in a locale, by path; `page` counts from 1. */
  page(locale: Locale, page: number, pageSize: number): Promise<{ pages: ListedPage[]; total: number }>;
}

const totals = listOf(object({ total: number }));
const counted = listOf(object({ locale: text, total: number }));
const listed = listOf(object({ documentId: text, locale: text, title: orElse(text, ''), path: orNull(text) }));

export const createUntranslatedPages = (strapi: Core.Strapi): UntranslatedPages => {
  const { connection } = strapi.db;
  const pages = (): Knex.QueryBuilder => tableIn(strapi, connection, strapi.db.metadata.get(uidOf('page')).tableName);
  const first = (found: unknown): number => totals(found)[0]?.total ?? 0;
  /** One row of each page without this locale: the oldest one. */
  const lacking = (locale: Locale): Knex.QueryBuilder =>
    pages()
      .whereNotIn('document_id', pages().select('document_id').where({ locale }).whereNotNull('document_id'))
      .groupBy('document_id');
  return {
    async counts() {
      const total: unknown = await pages().countDistinct('document_id as total');
      const byLocale: unknown = await pages().select('locale').countDistinct('document_id as total').groupBy('locale');
      return {
        total: first(total),
        translated: new Map(counted(byLocale).map(({ locale, total: count }) => [locale, count])),
      };
    },
    async page(locale, page, pageSize) {
      const total: unknown = await connection.count('* as total').from(lacking(locale).min('id as id').as('lacking'));
      const rows: unknown = await pages()
        .select('document_id as documentId', 'locale', 'title', 'path')
        .whereIn('id', lacking(locale).min('id'))
        .orderBy(['path', 'id'])
        .limit(pageSize)
        .offset((page - 1) * pageSize);
      return { pages: listed(rows), total: first(total) };
    },
  };
};
