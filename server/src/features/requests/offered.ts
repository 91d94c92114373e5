import type { Core } from '@strapi/strapi';
import { contentUid } from '../../content/content-type';
import { findRows } from '../../database/rows';
import { orElse, orNull, text } from '../../../../model/readers';
import { spokenFirst } from '../../../../model/spoken-first';
import { contentLocales } from '../../services/pages-locales';
import { shownVersion } from '../../services/shown-version';
import { RefusedRequest } from './refused-request';

const VERSION = {
  locale: orElse(text, ''),
  title: orElse(text, ''),
  visibility: orNull(text),
  terms: orElse(text, ''),
};

/** A document as people call it. */
export interface TitledDocument {
  title: string;
  locale: string;
}

/** A document that can be asked for. */
export interface OfferedDocument extends TitledDocument {
  /** The path of the page with terms of its own; null: those of the option. */
  terms: string | null;
}

type Version = { [Name in keyof typeof VERSION]: ReturnType<(typeof VERSION)[Name]> };

const publishedOf = async (strapi: Core.Strapi, documentId: string): Promise<Version[]> =>
  findRows(strapi, contentUid('document'), VERSION, { where: { documentId, publishedAt: { $notNull: true } } });

const titleIn = async (
  strapi: Core.Strapi,
  versions: readonly Version[],
  { documentId, language }: { documentId: string; language: string },
): Promise<TitledDocument> => {
  const titled = versions.filter(({ title }) => title.trim() !== '');
  const shown = shownVersion(titled, spokenFirst(language, await contentLocales(strapi)));
  return { title: shown?.title ?? documentId, locale: shown?.locale ?? language };
};

/** The title of a document in the language of a person; its id where it has none. */
export const readTitle = async (strapi: Core.Strapi, documentId: string, language: string): Promise<TitledDocument> =>
  titleIn(strapi, await publishedOf(strapi, documentId), { documentId, language });

/**
 * The document, where readers see that it is on request. A document that is internal, public, a draft or not there is
 * the same to whoever asks.
 *
 * @throws RefusedRequest (404)
 */
export const readOffered = async (
  strapi: Core.Strapi,
  documentId: string,
  language: string,
): Promise<OfferedDocument> => {
  const versions = await publishedOf(strapi, documentId);
  const isOffered =
    versions.some(({ visibility }) => visibility === 'on-request') &&
    !versions.some(({ visibility }) => visibility === 'internal');
  if (!isOffered) throw new RefusedRequest(404, 'DOCUMENT_NOT_OFFERED', 'There is no such document on request.');
  const terms = versions.find((version) => version.terms !== '')?.terms ?? null;
  return { ...(await titleIn(strapi, versions, { documentId, language })), terms };
};
