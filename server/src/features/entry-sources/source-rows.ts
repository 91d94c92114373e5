import type { Core } from '@strapi/strapi';
import { contentUid } from '../../content/content-type';
import { findRows, link, type RowOf } from '../../database/rows';
import type { EntryPlace } from '../../../../migrator/model/ports/entry';
import { uidOf } from '../../../../model/plugin-id';
import { instant, number, orNull, text } from '../../../../model/readers';
import { base, originalText } from '../../adapters/strapi/value-readers';

const ROW = {
  site: text,
  sourcePath: text,
  targetDocumentId: text,
  targetLocale: text,
  base,
  original: orNull(originalText),
  run: link({ id: number, startedOn: orNull(instant) }),
};

/** The values that the last import of a site wrote into an entry, and into the facts that all its locales share (locale `''`). */
export type SourceRow = RowOf<typeof ROW>;

const readRows = async (strapi: Core.Strapi, where: object): Promise<SourceRow[]> =>
  findRows(strapi, uidOf('source-entry'), ROW, { where, orderBy: { id: 'asc' } });

/** The rows about one locale of a document, of every site. */
export const sourceRowsOf = async (
  strapi: Core.Strapi,
  { type, documentId, locale }: EntryPlace,
): Promise<SourceRow[]> =>
  readRows(strapi, {
    targetUid: contentUid(type),
    targetDocumentId: documentId,
    targetLocale: { $in: [...new Set([locale, ''])] },
  });

/** The rows of the pages that were made of files. */
export const pageRowsOf = async (
  strapi: Core.Strapi,
  files: readonly { site: string; paths: readonly string[] }[],
): Promise<SourceRow[]> => {
  if (files.length === 0) return [];
  const named = files.map(({ site, paths }) => ({ site, sourcePath: { $in: [...paths] } }));
  return readRows(strapi, { targetUid: contentUid('page'), targetLocale: { $ne: '' }, $or: named });
};
