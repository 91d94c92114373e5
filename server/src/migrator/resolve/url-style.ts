import type { SiteRules, UrlStyle } from '../model';
import { readHref } from './href';
import type { LinkIndex } from './link-index';
import type { LinkedPage } from './site-page';

/** Fewer links may be slips of the pen. */
const LEAST = 3;

/**
 * How a site writes the paths of its pages, as most of its own links between pages tell; null when they do not.
 * Authors often leave out the last slash, so `/a/b` is taken for the site's style only where no link says otherwise.
 */
export const detectUrlStyle = (
  pages: readonly LinkedPage[],
  { index, rules }: { index: LinkIndex<LinkedPage>; rules: SiteRules },
): UrlStyle | null => {
  const counts: Record<UrlStyle, number> = { folder: 0, html: 0, bare: 0 };
  for (const page of pages) {
    const { links, switcher, breadcrumb } = page.draft;
    const listed = links.filter((link) => link.listed && link.role === 'link').map(({ href }) => href);
    for (const written of [...listed, ...(switcher ?? []).map(({ href }) => href), ...breadcrumb]) {
      const href = readHref(written, page, rules);
      const named = href.type === 'internal' ? href.candidates.find((path) => index.page(path) !== null) : undefined;
      const style = named === undefined ? null : styleOf(named);
      if (style !== null) counts[style] += 1;
    }
  }
  if (counts.html >= LEAST && counts.html > counts.folder + counts.bare) return 'html';
  if (counts.folder > 0) return 'folder';
  return counts.bare >= LEAST && counts.html === 0 ? 'bare' : null;
};

/** A link to a file of the source, `x.md`, says nothing of URLs. */
const styleOf = (path: string): UrlStyle | null => {
  if (/\.html?$/i.test(path)) return 'html';
  if (/\.[a-z]+$/i.test(path) || path === '/') return null;
  return path.endsWith('/') ? 'folder' : 'bare';
};
