import type { Core } from '@strapi/strapi';
import { findRow, findRows } from '../../database/rows';
import { object, orElse, text } from '../../../../model/readers';
import { contentUid } from '../content-type';
import { documentsOf } from '../documents';
import { chainLinks, storedEntries } from '../ledger/ledger-rows';
import { freeVersionKey } from './free-version-key';
import type { PublishedVersion } from './published-versions';

interface Replaced {
  page: { documentId: string; locale: string; slug: string; title: string; body: string };
  /** The version whose text takes its place. */
  version: PublishedVersion;
  /** Those in the language of the page. */
  own: readonly PublishedVersion[];
}

const TEXT = { title: orElse(text, ''), body: orElse(text, '') };

/** Whether the text is that of a version as it was published once: it was corrected since, or withdrawn. */
const wasToldAsVersion = async (
  strapi: Core.Strapi,
  { page, locale, title, body }: { page: string; locale: string; title: string; body: string },
): Promise<boolean> => {
  const links = await chainLinks(strapi, {}, 'page-version');
  const entries = await storedEntries(
    strapi,
    links.map(({ id }) => id),
  );
  return entries.some(({ entry }) => {
    const facts = entry?.claim?.[locale]?.facts;
    return facts?.['page'] === page && facts['title'] === title && (facts['body'] ?? '') === body;
  });
};

/**
 * Keeps the text that a page had before its first version as the version without a day: it has been in force since a day
 * that is not known. Nothing where a version holds it, or the page has such a version.
 */
export const keepOldestText = async (
  strapi: Core.Strapi,
  { page: { documentId: page, locale, slug, title, body }, version, own }: Replaced,
): Promise<void> => {
  if (own.some(({ effectiveFrom }) => effectiveFrom === null)) return;
  // drafts too: who writes the history of a page may not have published all of it yet
  const ofPage = { locale, page: { documentId: page } };
  const texts = await findRows(strapi, contentUid('page-version'), TEXT, { where: ofPage });
  if (texts.some((known) => known.title === title && known.body === body)) return;
  if (await wasToldAsVersion(strapi, { page, locale, title, body })) return;
  const versions = documentsOf(strapi, 'page-version');
  // of another language: what nobody has published is an editor's work
  const where = { effectiveFrom: { $null: true }, publishedAt: { $notNull: true }, page: { documentId: page } };
  const known = await findRow(strapi, contentUid('page-version'), { documentId: text, key: text }, { where });
  const key = known?.key ?? (await freeVersionKey(strapi, `${slug || page}-until-${version.effectiveFrom ?? ''}`));
  const data = { key, title, body, effectiveFrom: null, page: { documentId: page } };
  if (known !== null) await versions.update({ documentId: known.documentId, locale, data });
  const documentId =
    known?.documentId ?? object({ documentId: text })(await versions.create({ locale, data })).documentId;
  await versions.publish({ documentId, locale });
};
