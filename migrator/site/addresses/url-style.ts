import type { UrlStyle } from '../../../model/contracts/values';
import type { SiteRules } from '../../model/site-rules';
import { readHref } from '../links/href';
import type { LinkIndex } from '../links/link-index';
import type { LinkedPage } from '../site-page';

/** Fewer links may be mistakes. */
const LEAST = 3;

/**
 * How a site writes the paths of its pages, by the majority of its links between pages; null when they do not show it.
 * Authors often omit the last slash, so `/a/b` counts as the site's style only where no link has another.
 */
export const detectUrlStyle = (
  pages: readonly LinkedPage[],
  { index, rules }: { index: LinkIndex<LinkedPage>; rules: SiteRules },
): UrlStyle | null => {
  const counts: Record<UrlStyle, number> = { folder: 0, html: 0, bare: 0 };
  for (const page of pages) {
    const { links, switcher, breadcrumb } = page.draft;
    const listed = links.filter((link) => link.listed && link.role === 'link').map(({ href }) => href);
    // many links may share a long target
    const known = new Map<string, UrlStyle | null>();
    for (const written of [...listed, ...(switcher ?? []).map(({ href }) => href), ...breadcrumb]) {
      let style = known.get(written);
      if (style === undefined) {
        const href = readHref(written, page, rules);
        const named = href.type === 'internal' ? href.candidates.find((path) => index.page(path) !== null) : undefined;
        style = named === undefined ? null : styleOf(named);
        known.set(written, style);
      }
      if (style !== null) counts[style] += 1;
    }
  }
  if (counts.html >= LEAST && counts.html > counts.folder + counts.bare) return 'html';
  if (counts.folder > 0) return 'folder';
  return counts.bare >= LEAST && counts.html === 0 ? 'bare' : null;
};

/** A link to a file of the source, such as `x.md`, has no style. */
const styleOf = (path: string): UrlStyle | null => {
  if (/\.html?$/i.test(path)) return 'html';
  if (/\.[a-z]+$/i.test(path) || path === '/') return null;
  return path.endsWith('/') ? 'folder' : 'bare';
};
