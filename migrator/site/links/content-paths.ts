import { languageOf } from '../../reader/dialects/generators/address';
import { isBelow } from '../../reader/dialects/generators/recognise';
import type { Mount, SiteConventions } from '../../model/conventions';
import type { SourcePath } from '../../model/source';

/** A reference names a page by the place of its file in the content of a language. */
export interface Reference {
  /** The language that it states, as the site spells it; null: that of its page. */
  lang: string | null;
}

const EXTENSION = /\.(?:mdx?|markdown|html?)$/i;

/**
 * The files that a path of the content may name, those in its language first. `path` begins with a slash. A bundle or
 * a section is named by its folder.
 */
export const contentPaths = (
  path: string,
  page: SourcePath,
  conventions: SiteConventions,
  { lang }: Reference = { lang: null },
): string[] => {
  const language = (lang ?? languageOf(page, conventions) ?? '').toLowerCase();
  const ownRoots = rootsOf(conventions.mounts, language);
  return ownRoots.flatMap(({ folder, at, suffixes }) => {
    const suffix = Object.keys(suffixes ?? {}).find((each) => each.toLowerCase() === language);
    const place = suffix === undefined ? at : (suffixes?.[suffix] ?? at);
    return [...filesAt(`${folder === '' ? '' : `/${folder}`}${path}`, suffix ?? ''), `${place}${path}`];
  });
};

/** The files of a page that a reference names by the page's place, one in its language first. */
export const filesAt = (path: string, suffix = ''): string[] => {
  const stem = path.replace(EXTENSION, '').replace(/\/$/, '');
  const names = stem === path ? [stem, `${stem}/index`, `${stem}/_index`] : [stem];
  return suffix === '' ? names : [...names.map((each) => `${each}.${suffix}`), ...names];
};

/** The outermost folders of pages in a language. */
const rootsOf = (mounts: readonly Mount[], language: string): Mount[] => {
  const own = mounts.filter(
    ({ locale, rule }) => rule !== null && (locale === null || locale.toLowerCase() === language),
  );
  return own.filter(({ folder }) => own.every((other) => other.folder === folder || !isBelow(folder, other.folder)));
};
