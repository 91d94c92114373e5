import type { Core } from '@strapi/strapi';
import type { Locale } from '../../../../model/contracts/values';
import type { Candidate, EntryName } from '../../../../model/contracts/verification';
import { contentUid } from '../../content/content-type';
import { findRows } from '../../database/rows';
import { groupBy } from '../../../../migrator/group-by';
import { orElse, text } from '../../../../model/readers';

const PLACE = { documentId: text, locale: orElse(text, '') };

/** Documents with the languages in which none of their versions is published: a certification is published without these. */
export const withDrafts = async <Entry extends EntryName>(
  strapi: Core.Strapi,
  documents: readonly Entry[],
): Promise<(Entry & Pick<Candidate, 'drafts'>)[]> => {
  if (documents.length === 0) return [];
  const ids = documents.map(({ documentId }) => documentId);
  const where = { documentId: { $in: ids }, publishedAt: { $notNull: true } };
  const published = groupBy(await findRows(strapi, contentUid('document'), PLACE, { where }), (row) => row.documentId);
  const isPublished = (documentId: string, locale: Locale): boolean =>
    (published.get(documentId) ?? []).some((row) => row.locale === locale);
  return documents.map((entry) => ({
    ...entry,
    drafts: entry.locales.filter((locale) => !isPublished(entry.documentId, locale)),
  }));
};
