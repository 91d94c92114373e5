import type { Core } from '@strapi/strapi';
import { pathCandidates } from '../../domain/path-candidates';
import type { RecordFacts } from '../../domain/validate/record-facts';
import type { Locale } from '../../contracts/values';
import { recordTypes } from '../../domain/record-types';
import { findRow, findRows, group, link } from '../../database/rows';
import { anything, number, orNull, text } from '../../readers';
import { contentUid } from '../content-type';
import { addressesOnTheWay, pagesAt } from './redirect-chains';

/**
 * The rules' questions, put to the database.
 *
 * @param replaced Locales whose published rows are about to be replaced, and so do not count.
 */
export const createRecordFacts = (strapi: Core.Strapi, replaced: readonly Locale[] = []): RecordFacts => {
  return {
    async documentsWith(type, attribute, value) {
      const columns = { documentId: text, values: group([attribute], anything) };
      const rows = await findRows(strapi, contentUid(type), columns, { where: { [attribute]: value } });
      // MariaDB's collation takes upper and lower case, and letters with and without accent, for the same.
      return rows.filter(({ values }) => values[attribute] === value).map(({ documentId }) => documentId);
    },
    async pagesPublishedAt(path, locale) {
      // The spellings that a reader who asks for this path would be given.
      const spellings = pathCandidates(path);
      const where = { path: { $in: spellings }, locale, publishedAt: { $notNull: true } };
      const rows = await findRows(strapi, contentUid('page'), { documentId: text, path: text }, { where });
      return rows.filter((row) => spellings.includes(row.path)).map(({ documentId }) => documentId);
    },
    async pagesStanding(path) {
      const standing = [];
      for (const page of await pagesAt(strapi, path)) {
        const where = { documentId: page.documentId, locale: page.locale, publishedAt: null };
        const draft = await findRow(strapi, contentUid('page'), { path: orNull(text) }, { where });
        standing.push({ ...page, draftPath: draft?.path ?? null });
      }
      return standing;
    },
    redirectsOnTheWay: async (path, without) => (await addressesOnTheWay(strapi, path, 'nowhere', without)).redirects,
    async supersededBy(type, documentId, locale) {
      const where = { documentId, locale, ...(recordTypes[type].hasDrafts ? { publishedAt: null } : {}) };
      const columns = { supersededBy: link({ documentId: text }) };
      const row = await findRow(strapi, contentUid(type), columns, { where });
      return row?.supersededBy?.documentId ?? null;
    },
    async localesWithFile(documentId, published) {
      const where = { documentId, publishedAt: published ? { $notNull: true } : null };
      const columns = { locale: text, file: link({ id: number }) };
      const rows = await findRows(strapi, contentUid('document'), columns, { where });
      return rows
        .filter(({ file, locale }) => file !== null && !(published && replaced.includes(locale)))
        .map(({ locale }) => locale);
    },
  };
};
