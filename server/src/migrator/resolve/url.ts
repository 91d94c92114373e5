import { replaceInvisible } from '../invisible';
import type { Locale, SourcePath, UrlPath, UrlStyle } from '../model';
import { withoutExtension } from '../read/candidate';

const FOLDING = /(^|\/)(?:default|index)$/i;

/** A path as it is stored and linked: what would end or bend a URL is encoded; a Chinese path stays readable. */
export const encodedPath = (path: string): UrlPath =>
  replaceInvisible(path.replace(/[\s\p{Cf}%?#\\]/gu, encodeURIComponent), (character) =>
    /\p{Cs}/u.test(character) ? '' : encodeURIComponent(character),
  );

/** A path as a page of that style has it. The front page is `/` in all of them. */
export const styledUrl = (stem: string, style: UrlStyle): UrlPath => {
  if (stem === '') return '/';
  return { folder: `/${stem}/`, html: `/${stem}.html`, bare: `/${stem}` }[style];
};

/** `support/sla/storage-en.md` -> `/support/sla/storage-en/`: upper case and other oddities are the site's own. */
export const plainUrl = (path: SourcePath, style: UrlStyle = 'folder'): UrlPath =>
  styledUrl(withoutExtension(path), style);

/** `compliance/default.md` -> `/compliance/`; null for pages that do not fold. */
export const foldedUrl = (path: SourcePath, style: UrlStyle = 'folder'): UrlPath | null => {
  const stem = withoutExtension(path);
  return FOLDING.test(stem) ? styledUrl(stem.replace(FOLDING, ''), style) : null;
};

/** A permalink of front matter as a path; null when it is a pattern or leaves the site. */
export const permalinkUrl = (permalink: string): UrlPath | null => {
  if (!/^\/?[^\s:?#]*$/.test(permalink) || permalink.includes('..') || permalink.startsWith('//')) return null;
  const stem = permalink
    .replace(/\.html?$/i, '')
    .replace(FOLDING, '')
    .replace(/^\/+|\/+$/g, '');
  return styledUrl(stem, 'folder');
};

/** Paths that one page answers to: `/a` and `/a/` are the same. */
export const samePath = (path: string): string => (path.length > 1 ? path.replace(/\/+$/, '') : path);

/**
 * The URL path of every page: its permalink, else its place. `default` and `index` fold into their folder, unless
 * another page has that path already, or the site writes `.html`.
 */
export const assignUrls = (
  pages: readonly { path: SourcePath; permalink: string | null }[],
  style: UrlStyle = 'folder',
): Map<SourcePath, UrlPath> => {
  const taken = new Set(pages.map(({ path }) => plainUrl(path, style)));
  const urls = new Map<SourcePath, UrlPath>();
  for (const { path, permalink } of pages) {
    const own = permalink === null ? null : permalinkUrl(permalink);
    const folded = style === 'html' ? null : foldedUrl(path, style);
    const url = own ?? (folded !== null && !taken.has(folded) ? folded : plainUrl(path, style));
    if (url === folded) taken.add(url);
    urls.set(path, url);
  }
  return urls;
};

/** The path that a template such as `/{lang}/{group}/` gives a page; language folders of its group are left to `{lang}`. */
export const templateUrl = (template: string, { group, locale }: { group: string; locale: Locale }): UrlPath => {
  const stem = group.replace(/(^|\/)\{lang\}(?=\/)/, '').replace(FOLDING, '');
  const path = template
    .replaceAll('{group}', () => stem)
    .replaceAll('{lang}', () => locale)
    .replace(/\/{2,}/g, '/');
  return path.startsWith('/') ? path : `/${path}`;
};
