import type { Alternate } from '../../../model/contracts/page-fields';

/** One language version of a page, as far as addressing it goes. */
export interface PageVersion {
  documentId: string;
  locale: string;
  /** `null`: published, but at no path of its own. */
  path: string | null;
  /** `null`: a draft without one. */
  title: string | null;
}

/** Locales in order of preference: the default one first. */
export type LocaleOrder = readonly string[];

const rank = (locales: LocaleOrder, locale: string) => {
  const index = locales.indexOf(locale);
  return index === -1 ? locales.length : index;
};

const byPreference =
  (locales: LocaleOrder) =>
  (a: PageVersion, b: PageVersion): number =>
    rank(locales, a.locale) - rank(locales, b.locale) || a.documentId.localeCompare(b.documentId);

/** Of the versions that answer to one path: the one in the asked locale, else in the most preferred one. */
export const chooseOwner = (
  versions: readonly PageVersion[],
  asked: string | null,
  locales: LocaleOrder,
): PageVersion | undefined => {
  const sorted = versions.toSorted(byPreference(locales));
  return sorted.find(({ locale }) => locale === asked) ?? sorted[0];
};

/**
 * The version to serve when `owner` answers to the path: its document in the asked locale when that exists, since this is
 * what a language switch wants, else the owner itself.
 *
 * @param versions all versions of the owner's document
 */
export const chooseVersion = (
  owner: PageVersion,
  versions: readonly PageVersion[],
  asked: string | null,
): { version: PageVersion; fallback: boolean } => {
  const version = versions.find(({ locale }) => locale === asked) ?? owner;
  return { version, fallback: asked !== null && version.locale !== asked };
};

/** The versions of one document that have a path, the default locale first: the first one is what `x-default` should name. */
export const alternatesOf = (versions: readonly PageVersion[], locales: LocaleOrder): Alternate[] =>
  versions
    .toSorted(byPreference(locales))
    .flatMap(({ locale, path, title }) => (path === null ? [] : [{ locale, path, title }]));
