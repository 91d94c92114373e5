import type { Core } from '@strapi/strapi';
import { chunks } from '../../../database/chunks';
import { findKnownRows, type RowOf } from '../../../database/rows';
import { uidOf } from '../../../../../model/plugin-id';
import { text } from '../../../../../model/readers';

const COLUMNS = { site: text, sourcePath: text, targetDocumentId: text, targetLocale: text };

/** The page that an import made of each of these files, by site and path. */
export const pagesOfFiles = async (
  strapi: Core.Strapi,
  paths: readonly string[],
): Promise<Map<string, { documentId: string; locale: string }>> => {
  const rows: RowOf<typeof COLUMNS>[] = [];
  for (const some of chunks([...new Set(paths)])) {
    // the facts that all languages of a page share have a row of their own, in no language
    const where = { sourcePath: { $in: some }, targetUid: uidOf('page'), targetLocale: { $ne: '' } };
    rows.push(...(await findKnownRows(strapi, uidOf('source-entry'), COLUMNS, { where })));
  }
  return new Map(
    rows.map(({ site, sourcePath, targetDocumentId, targetLocale }) => [
      fileKey(site, sourcePath),
      { documentId: targetDocumentId, locale: targetLocale },
    ]),
  );
};

export const fileKey = (site: string, path: string): string => JSON.stringify([site, path]);
