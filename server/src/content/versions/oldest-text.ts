import type { Core } from '@strapi/strapi';
import { findRow } from '../../database/rows';
import { object, text } from '../../../../model/readers';
import { contentUid } from '../content-type';
import { documentsOf } from '../documents';
import { chainLinks, storedEntries } from '../ledger/ledger-rows';
import { findFreeKey } from '../find-free-key';
import { versionTexts, type PublishedVersion } from './published-versions';
import { versionsOfPage } from './versions-of-page';

interface Replaced {
  page: { documentId: string; locale: string; slug: string; title: string; body: string };
  /** The version whose text takes its place. */
  version: PublishedVersion;
  /** Those of the page, in every language. */
  all: readonly PublishedVersion[];
}

/** Whether a version that was in force before this one holds the text. */
const isHeld = async (strapi: Core.Strapi, { page, version, all }: Replaced): Promise<boolean> => {
  const earlier = all.filter(
    ({ locale, effectiveFrom }) =>
      locale === page.locale && effectiveFrom !== null && effectiveFrom < (version.effectiveFrom ?? ''),
  );
  const texts = await versionTexts(
    strapi,
    earlier.map(({ id }) => id),
  );
  return [...texts.values()].some(({ title, body }) => title === page.title && (body ?? '') === page.body);
};

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

/** The published version of a page without a day, in whatever language. */
const undatedVersion = async (strapi: Core.Strapi, page: string) => {
  const $in = await versionsOfPage(strapi, page);
  const where = { documentId: { $in }, effectiveFrom: { $null: true }, publishedAt: { $notNull: true } };
  const columns = { documentId: text, key: text };
  return (await findRow(strapi, contentUid('page-version'), columns, { where })) ?? undefined;
};

/**
 * Keeps the text that a page had before its first version as the version without a day: it has been in force since a day
 * that is not known. Nothing where a version holds it, or the page has such a version.
 */
export const keepOldestText = async (strapi: Core.Strapi, replaced: Replaced): Promise<void> => {
  const { page, version, all } = replaced;
  const { documentId, locale, slug, title, body } = page;
  if (all.some((each) => each.effectiveFrom === null && each.locale === locale)) return;
  if (await isHeld(strapi, replaced)) return;
  if (await wasToldAsVersion(strapi, { page: documentId, locale, title, body })) return;
  const versions = documentsOf(strapi, 'page-version');
  const known = await undatedVersion(strapi, documentId);
  const key =
    known?.key ??
    (await findFreeKey(strapi, 'page-version', `${slug || documentId}-until-${version.effectiveFrom ?? ''}`));
  const data = { key, title, body, effectiveFrom: null, page: { documentId } };
  if (known !== undefined) await versions.update({ documentId: known.documentId, locale, data });
  const made = known?.documentId ?? object({ documentId: text })(await versions.create({ locale, data })).documentId;
  await versions.publish({ documentId: made, locale });
};
