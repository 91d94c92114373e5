import type { Core } from '@strapi/strapi';
import { readableEntries, type AdminReader } from '../auth/readable-entries';
import { contentUid } from '../content/content-type';
import { chunks } from '../database/chunks';
import { findRows, type RowOf } from '../database/rows';
import { groupBy } from '../../../migrator/group-by';
import { orElse, text } from '../../../model/readers';
import { spokenFirst } from '../../../model/spoken-first';
import { contentLocales } from './pages-locales';
import { shownVersion } from './shown-version';

const TITLED = { documentId: text, locale: orElse(text, ''), title: orElse(text, '') };

/** Of these documents those whose file the reader may see, each with its title in a language that they read. */
export const readableDocuments = async (
  strapi: Core.Strapi,
  { ability, language }: AdminReader,
  documentIds: Iterable<string>,
): Promise<Map<string, { locale: string; title: string }>> => {
  const uid = contentUid('document');
  const readable = readableEntries(strapi, ability, uid, ['title', 'visibility', 'privateFile', 'sha256']);
  if (readable === null) return new Map();
  const rows: RowOf<typeof TITLED>[] = [];
  for (const $in of chunks([...new Set(documentIds)])) {
    const where = { $and: [readable, { documentId: { $in }, publishedAt: { $null: true } }] };
    rows.push(...(await findRows(strapi, uid, TITLED, { where })));
  }
  const order = spokenFirst(language, await contentLocales(strapi));
  return new Map(
    [...groupBy(rows, (row) => row.documentId)].flatMap(([documentId, versions]) => {
      const named = shownVersion(versions, order);
      return named === undefined ? [] : [[documentId, { locale: named.locale, title: named.title }] as const];
    }),
  );
};
