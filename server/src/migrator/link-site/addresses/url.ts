import type { Locale, UrlStyle } from '../../../contracts/values';
import { replaceInvisible } from '../../invisible';
import type { UrlPath } from '../../model/page';
import type { SourcePath } from '../../model/source';
import { withoutExtension } from '../../read/candidate';

const FOLDING = /(^|\/)(?:default|index)$/i;

/**
 * A path as it is stored and linked: characters with a meaning in URLs are encoded; Chinese characters stay readable.
 */
export const encodedPath = (path: string): UrlPath =>
  replaceInvisible(path.replace(/[\s\p{Cf}%?#\\]/gu, encodeURIComponent), (character) =>
    /\p{Cs}/u.test(character) ? '' : encodeURIComponent(character),
  );

/**
 * The path of a page in a style. The front page is `/` in all of them. Letters with accents are composed (NFC), as
 * people type them; macOS stores file names decomposed.
 */
const styledUrl = (stem: string, style: UrlStyle): UrlPath => {
  if (stem === '') return '/';
  const name = stem.normalize('NFC');
  return { folder: `/${name}/`, html: `/${name}.html`, bare: `/${name}` }[style];
};

/** `support/sla/storage-en.md` -> `/support/sla/storage-en/`: upper case and other peculiarities stay. */
const plainUrl = (path: SourcePath, style: UrlStyle = 'folder'): UrlPath => styledUrl(withoutExtension(path), style);

/** `compliance/default.md` -> `/compliance/`; null for other pages. */
export const foldedUrl = (path: SourcePath, style: UrlStyle = 'folder'): UrlPath | null => {
  const stem = withoutExtension(path);
  return FOLDING.test(stem) ? styledUrl(stem.replace(FOLDING, ''), style) : null;
};

/** A permalink of front matter as a path; null when it is a pattern or leaves the site. */
const permalinkUrl = (permalink: string): UrlPath | null => {
  const path = decoded(permalink);
  if (!/^\/?[^\s:?#]*$/.test(permalink) || path.includes('..') || path.startsWith('//')) return null;
  const stem = path
    .replace(/\.html?$/i, '')
    .replace(FOLDING, '')
    .replace(/^\/+|\/+$/g, '');
  return styledUrl(stem, 'folder');
};

/** A path without URL encoding; a path whose `%` is not an encoding stays. */
const decoded = (path: string): string => {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
};

/** A key that is equal for paths of one page, such as `/a` and `/a/`. */
export const samePath = (path: string): string => (path.length > 1 ? path.replace(/\/+$/, '') : path);

/**
 * The URL path of every page: its permalink, else the path of its file. `default` and `index` get the path of their
 * folder, unless another page has that path, or the site writes `.html`.
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

/**
 * The path that a template such as `/{lang}/{group}/` gives a page; language folders of its group are dropped, because
 * `{lang}` stands for them.
 */
export const templateUrl = (template: string, { group, locale }: { group: string; locale: Locale }): UrlPath => {
  const stem = group.replace(/(^|\/)\{lang\}(?=\/)/, '').replace(FOLDING, '');
  const path = template
    .replaceAll('{group}', () => stem)
    .replaceAll('{lang}', () => locale)
    .replace(/\/{2,}/g, '/')
    .normalize('NFC');
  return path.startsWith('/') ? path : `/${path}`;
};
