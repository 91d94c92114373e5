import type { SiteRules, SourcePath } from '../model';
import { linkIndex } from './link-index';
import { pageNamed } from './page-named';
import type { Placed } from './place-pages';
import { skipped, type LinkedPage } from './site-page';

/**
 * Tables of contents and landing pages: nothing but links, most of them to pages of the import. A list of links that
 * leads elsewhere is content of its own (a page of news, say), and stays.
 */
export const leaveLandingPagesOut = ({ pages, leftOut }: Placed, rules: SiteRules): Placed => {
  if (!pages.some(({ draft }) => draft.linksOnly)) return { pages, leftOut };
  const index = linkIndex(pages, new Map<SourcePath, LinkedPage>(), [], []);
  const isLanding = (page: LinkedPage): boolean => {
    const links = page.draft.links.filter(({ listed }) => listed);
    const inside = links.filter(({ href }) => pageNamed(href, page, { index, rules }) !== null);
    return page.draft.linksOnly && inside.length * 2 > links.length;
  };
  const message = 'The page holds nothing but links to pages of this source.';
  return {
    pages: pages.filter((page) => !isLanding(page)),
    leftOut: [...leftOut, ...pages.filter(isLanding).map(({ draft }) => skipped(draft, 'PAGE_LINKS_ONLY', message))],
  };
};
