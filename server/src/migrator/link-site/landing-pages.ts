import { say } from '../../domain/say';
import type { SiteRules } from '../model/site-rules';
import type { SourcePath } from '../model/source';
import { linkIndex } from './links/link-index';
import { pageNamed } from './links/page-named';
import type { Placed } from './place-pages';
import { skipped, type LinkedPage } from './site-page';

/**
 * Leaves out tables of contents and landing pages, which contain only links, most of them to pages of the import. A
 * list of links to other places is content of its own, for example a page of news, and is imported.
 */
export const leaveLandingPagesOut = ({ pages, leftOut }: Placed, rules: SiteRules): Placed => {
  if (!pages.some(({ draft }) => draft.linksOnly)) return { pages, leftOut };
  const index = linkIndex(pages, new Map<SourcePath, LinkedPage>(), [], []);
  const isLanding = (page: LinkedPage): boolean => {
    const links = page.draft.links.filter(({ listed }) => listed);
    const inside = links.filter(({ href }) => pageNamed(href, page, { index, rules }) !== null);
    return page.draft.linksOnly && inside.length * 2 > links.length;
  };
  const message = say('The page contains only links to pages of this source.');
  return {
    pages: pages.filter((page) => !isLanding(page)),
    leftOut: [...leftOut, ...pages.filter(isLanding).map(({ draft }) => skipped(draft, 'PAGE_LINKS_ONLY', message))],
  };
};
