import type { Core } from '@strapi/strapi';
import { pathCandidates } from '../delivery/path-candidates';
import type { RecordFacts } from '../domain/validate/validate-record';
import type { Locale } from '../migrator/model';
import { contentUid, hasDrafts } from './content-type';
import { addressesOnTheWay, pagesAt } from './redirect-chains';

interface Row {
  documentId: string;
  locale: Locale;
  [attribute: string]: unknown;
}

/**
 * The rules' questions, put to the database.
 *
 * @param replaced Locales whose published rows are about to be replaced, and so do not count.
 */
export const createRecordFacts = (strapi: Core.Strapi, replaced: readonly Locale[] = []): RecordFacts => {
  const find = async (type: Parameters<typeof contentUid>[0], query: object): Promise<Row[]> =>
    (await strapi.db.query(contentUid(type)).findMany(query)) as Row[];

  return {
    async documentsWith(type, attribute, value) {
      const rows = await find(type, { select: ['documentId', attribute], where: { [attribute]: value } });
      // MariaDB's collation takes upper and lower case, and letters with and without accent, for the same.
      return rows.filter((row) => row[attribute] === value).map(({ documentId }) => documentId);
    },
    async pagesPublishedAt(path, locale) {
      // The spellings that a reader who asks for this path would be given.
      const spellings = pathCandidates(path);
      const where = { path: { $in: spellings }, locale, publishedAt: { $notNull: true } };
      const rows = await find('page', { select: ['documentId', 'path'], where });
      return rows.filter((row) => spellings.includes(row.path as string)).map(({ documentId }) => documentId);
    },
    async pagesStanding(path) {
      const standing = [];
      for (const page of await pagesAt(strapi, path)) {
        const where = { documentId: page.documentId, locale: page.locale, publishedAt: null };
        const [draft] = await find('page', { select: ['documentId', 'locale', 'path'], where, limit: 1 });
        standing.push({ ...page, draftPath: typeof draft?.path === 'string' ? draft.path : null });
      }
      return standing;
    },
    redirectsOnTheWay: async (path, without) => (await addressesOnTheWay(strapi, path, 'nowhere', without)).redirects,
    async supersededBy(type, documentId, locale) {
      const where = { documentId, locale, ...(hasDrafts(strapi, type) ? { publishedAt: null } : {}) };
      const populate = { supersededBy: { select: ['documentId'] } };
      const [row] = await find(type, { select: ['id'], where, populate, limit: 1 });
      return (row?.supersededBy as Row | null | undefined)?.documentId ?? null;
    },
    async localesWithFile(documentId, published) {
      const where = { documentId, publishedAt: published ? { $notNull: true } : null };
      const rows = await find('document', { select: ['locale'], where, populate: { file: { select: ['id'] } } });
      return rows
        .filter(({ file, locale }) => file !== null && !(published && replaced.includes(locale)))
        .map(({ locale }) => locale);
    },
  };
};
