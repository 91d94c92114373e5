import type { SourcePath, UrlPath } from '../model';
import { withoutExtension } from '../read/candidate';

const FOLDING = /(^|\/)(?:default|index)$/i;

/** `support/sla/storage-en.md` -> `/support/sla/storage-en/`: upper case and other oddities are the site's own. */
export const plainUrl = (path: SourcePath): UrlPath => toUrl(withoutExtension(path));

/** `compliance/default.md` -> `/compliance/`; null for pages that do not fold. */
export const foldedUrl = (path: SourcePath): UrlPath | null => {
  const stem = withoutExtension(path);
  return FOLDING.test(stem) ? toUrl(stem.replace(FOLDING, '')) : null;
};

/** A permalink of front matter as a path; null when it is a pattern or leaves the site. */
export const permalinkUrl = (permalink: string): UrlPath | null => {
  if (!/^\/?[^\s:?#]*$/.test(permalink) || permalink.includes('..') || permalink.startsWith('//')) return null;
  return toUrl(
    permalink
      .replace(/\.html?$/i, '')
      .replace(FOLDING, '')
      .replace(/^\/+|\/+$/g, ''),
  );
};

const toUrl = (stem: string): UrlPath => (stem === '' ? '/' : `/${stem}/`);

/**
 * The URL path of every page: its permalink, else its place. `default` and `index` fold into their folder, unless
 * another page has that path already.
 */
export const assignUrls = (
  pages: readonly { path: SourcePath; permalink: string | null }[],
): Map<SourcePath, UrlPath> => {
  const taken = new Set(pages.map(({ path }) => plainUrl(path)));
  const urls = new Map<SourcePath, UrlPath>();
  for (const { path, permalink } of pages) {
    const own = permalink === null ? null : permalinkUrl(permalink);
    const folded = foldedUrl(path);
    const url = own ?? (folded !== null && !taken.has(folded) ? folded : plainUrl(path));
    if (url === folded) taken.add(url);
    urls.set(path, url);
  }
  return urls;
};
