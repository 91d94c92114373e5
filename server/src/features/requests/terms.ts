import type { Core } from '@strapi/strapi';
import { contentUid } from '../../content/content-type';
import { findRow, findRows } from '../../database/rows';
import { sha256 } from '../../../../migrator/canonical-hash';
import { orElse, text } from '../../../../model/readers';
import { spokenFirst } from '../../../../model/spoken-first';
import { contentLocales } from '../../services/pages-locales';
import { shownVersion } from '../../services/shown-version';

/** The terms that people accept when they ask for a document. */
export interface Terms {
  path: string;
  title: string;
  locale: string;
  /** Of the body, in UTF-8. */
  sha256: string;
}

const PAGE = {
  locale: orElse(text, ''),
  path: orElse(text, ''),
  title: orElse(text, ''),
  body: orElse(text, ''),
};

/** The published page at this path, in the language that a person reads; null where there is none. */
export const readTerms = async (strapi: Core.Strapi, path: string, language: string): Promise<Terms | null> => {
  const uid = contentUid('page');
  const published = { publishedAt: { $notNull: true } };
  const named = await findRow(strapi, uid, { documentId: text }, { where: { path, ...published } });
  if (named === null) return null;
  const versions = await findRows(strapi, uid, PAGE, { where: { documentId: named.documentId, ...published } });
  const shown = shownVersion(versions, spokenFirst(language, await contentLocales(strapi)));
  if (shown === undefined) return null;
  const { body, ...terms } = shown;
  return { ...terms, sha256: sha256(body) };
};
