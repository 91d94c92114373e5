import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { asSelect } from '../../../database/as-select';
import type { CoverageState } from '../../../../../model/contracts/coverage';
import type { Locale } from '../../../../../model/contracts/values';
import { contentUid } from '../../../content/content-type';
import { entriesOf } from '../../../../../model/typed-keys';
import { uidOf } from '../../../../../model/plugin-id';

/** Which pages are looked at. */
export interface CoverageScope {
  /** The languages that are shown. */
  locales: readonly Locale[];
  /** The language of the reader, in which pages are named where they have it. */
  language: string | null;
  /** The entries that the reader may read, as a condition of Strapi's queries. */
  readable: object;
  /** A part of a title or path in any of the languages; empty for all. */
  q: string;
  /** The language that states are asked of; null for any. */
  locale: Locale | null;
}

/** The states of a page of which one language is in them, and what that language has to be. */
const CONDITIONS: Record<Exclude<CoverageState, 'missing' | 'in-step'>, string> = {
  draft: `publication = 'draft'`,
  modified: `publication = 'modified'`,
  stale: 'stale = 1',
  copy: 'copied = 1',
};

/** The condition that every language of a page in step meets. */
const IN_STEP = `publication = 'published' and stale = 0 and copied = 0`;
const EXISTS = '1 = 1';

/** The column that says whether a page lacks a language, by the place of the language. */
export const lackColumn = (index: number): string => `lacks_${String(index)}`;

/** A pattern for LIKE in which `%` and `_` that somebody has typed stand for themselves. */
const holding = (part: string): string => `%${part.toLowerCase().replace(/[!%_]/g, '!$&')}%`;

/**
 * Coverage as SELECTs. Of pages they read columns that an index holds, titles and paths from the notes of texts: the
 * database would read whole rows for these, with their long bodies.
 */
export const coverageQuery = (strapi: Core.Strapi, { locales, readable, q, locale }: CoverageScope) => {
  const { connection } = strapi.db;
  const tableOf = (type: string): string => strapi.db.metadata.get(uidOf(type)).tableName;
  const wanted = locale === null ? [...locales] : [locale];
  const amongOf = (languages: readonly Locale[]): string => `locale in (${languages.map(() => '?').join(', ')})`;
  const among = amongOf(wanted);

  const drafts = (where: object): Knex.QueryBuilder => {
    const select = ['id', 'documentId', 'locale', 'updatedAt'];
    return asSelect(strapi, contentUid('page'), { where, select }).as('d');
  };

  /** One row for each language of a page: document_id, locale, title, path, publication, stale and copied (0 or 1). */
  const cells = (documentIds?: readonly string[]): Knex.QueryBuilder => {
    const own = documentIds === undefined ? {} : { documentId: { $in: [...documentIds] } };
    const query = connection
      .from(drafts({ $and: [readable, own, { publishedAt: null, locale: { $in: [...locales] } }] }))
      .leftJoin(`${tableOf('page')} as p`, (on) => {
        on.on('p.document_id', 'd.document_id').andOn('p.locale', 'd.locale').andOnNotNull('p.published_at');
      })
      .leftJoin(`${tableOf('page-text')} as t`, (on) => {
        on.on('t.target_document_id', 'd.document_id').andOn('t.target_locale', 'd.locale');
      })
      .select(
        'd.document_id',
        'd.locale',
        't.title',
        't.path',
        connection.raw(
          `case when p.id is null then 'draft' when d.updated_at > p.updated_at then 'modified' else 'published' end as publication`,
        ),
        connection.raw(
          'case when t.draft_as_of < max(t.published_as_of) over (partition by d.document_id) then 1 else 0 end as stale',
        ),
        connection.raw(
          'case when t.copy_hash is not null and count(*) over (partition by d.document_id, t.copy_hash) > 1 then 1 else 0 end as copied',
        ),
      );
    const schema = strapi.db.getSchemaName();
    return schema === undefined ? query : query.withSchema(schema);
  };

  /** Whether all of these languages of a page are what the condition says, or fewer. */
  const compared = (as: string, languages: readonly Locale[], condition: string, answer: '=' | '<'): Knex.Raw => {
    const fitting = `sum(case when ${amongOf(languages)} and ${condition} then 1 else 0 end)`;
    return connection.raw(`case when ${fitting} ${answer} ? then 1 else 0 end as ??`, [
      ...languages,
      languages.length,
      as,
    ]);
  };

  /** One row for each page: document_id, place to sort by, and a column of 0 or 1 for each state and each lacking language. */
  const documents = (): Knex.QueryBuilder => {
    const query = connection
      .from(cells().as('cells'))
      .groupBy('document_id')
      .select(
        'document_id',
        connection.raw(`coalesce(min(path), '') as place`),
        compared('missing', wanted, EXISTS, '<'),
        compared('in-step', wanted, IN_STEP, '='),
        ...locales.map((each, index) => compared(lackColumn(index), [each], EXISTS, '<')),
        ...entriesOf(CONDITIONS).map(([state, condition]) =>
          connection.raw(`max(case when ${among} and ${condition} then 1 else 0 end) as ??`, [...wanted, state]),
        ),
      );
    if (q === '') return query;
    const matches = `lower(title) like ? escape '!' or lower(path) like ? escape '!'`;
    return query.havingRaw(`max(case when ${matches} then 1 else 0 end) = 1`, [holding(q), holding(q)]);
  };

  return { cells, documents };
};
