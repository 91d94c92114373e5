import type { Core } from '@strapi/strapi';
import { findRow } from '../../database/rows';
import { object, text } from '../../../../model/readers';
import { contentUid } from '../content-type';
import { documentsOf } from '../documents';
import { freeVersionKey } from './free-version-key';
import { versionTexts, type PublishedVersion } from './published-versions';

interface Replaced {
  page: { documentId: string; locale: string; slug: string; title: string; body: string };
  /** The version whose text takes its place. */
  version: PublishedVersion;
  /** Those in the language of the page. */
  own: readonly PublishedVersion[];
}

/**
 * Keeps the text that a page had before its first version as the version without a day: it has been in force since a day
 * that is not known. Nothing where a version holds it, or the page has such a version.
 */
export const keepOldestText = async (
  strapi: Core.Strapi,
  { page: { documentId: page, locale, slug, title, body }, version, own }: Replaced,
): Promise<void> => {
  if (own.some(({ effectiveFrom }) => effectiveFrom === null)) return;
  const texts = await versionTexts(
    strapi,
    own.map(({ id }) => id),
  );
  if ([...texts.values()].some((known) => known.title === title && (known.body ?? '') === body)) return;
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
