import { say } from '../../model/say';
import { linkIndex } from './links/link-index';
import type { Added, Linking } from './linking';
import { pageNamed } from './links/page-named';
import { skipped, type LinkedPage } from './site-page';

/**
 * Leaves out tables of contents and landing pages, which contain only links, most of them to pages of the import. A
 * list of links to other places is content of its own, for example a page of news, and is imported.
 */
export const leaveLandingPagesOut = ({ pages, leftOut, rules }: Linking): Added<'pages' | 'leftOut'> => {
  if (!pages.some(({ draft }) => draft.linksOnly)) return { pages, leftOut };
  const index = linkIndex(pages);
  const isLanding = (page: LinkedPage): boolean => {
    if (!page.draft.linksOnly) return false;
    const links = page.draft.links.filter(({ listed }) => listed);
    // many links may share a long target
    const known = new Map<string, boolean>();
    let inside = 0;
    for (const { href } of links) {
      const isInside = known.get(href) ?? pageNamed(href, page, { index, rules }) !== null;
      known.set(href, isInside);
      if (isInside) inside += 1;
    }
    return inside * 2 > links.length;
  };
  const landing = new Set<LinkedPage>();
  for (const page of pages) if (isLanding(page)) landing.add(page);
  const message = say('linksOnly');
  return {
    pages: pages.filter((page) => !landing.has(page)),
    leftOut: [...leftOut, ...[...landing].map(({ draft }) => skipped(draft, 'PAGE_LINKS_ONLY', message))],
  };
};
