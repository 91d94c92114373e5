import type { PageDraft } from '../interpret/page-draft';
import type { SourcePath } from '../model';
import { groupBy } from './group-by';
import { reported, skipped, type LinkedPage } from './site-page';

export interface Contest {
  pages: LinkedPage[];
  /** The drafts of the pages that lost their place. */
  losers: PageDraft[];
  /** Loser -> the page that has its place. */
  winners: Map<SourcePath, LinkedPage>;
}

/** Two files may claim one URL, or one locale of one page: the first in path order has it, the other is reported. */
export const settleRivals = (pages: readonly LinkedPage[]): Contest => {
  const contest: Contest = { pages: [], losers: [], winners: new Map() };
  const holders = new Map<string, LinkedPage>();
  for (const page of pages) {
    const claims = [`url ${page.url}`, `page ${page.locale} ${page.name.group}`];
    const holder = claims.map((claim) => holders.get(claim)).find((each) => each !== undefined);
    if (holder === undefined) {
      for (const claim of claims) holders.set(claim, page);
      contest.pages.push(page);
      continue;
    }
    const what = holder.url === page.url ? `the path ${page.url}` : `the ${page.locale} text of ${page.name.group}`;
    const message = `${holder.path} has ${what} already; this file is not imported.`;
    contest.losers.push(skipped(page.draft, 'RIVAL_PAGE', message, 'Keep one of the two files.'));
    contest.winners.set(page.path, holder);
  }
  return contest;
};

/** Reports pages that stand in two trees of the source, `x.md` and `en-us/x.md`: both are imported. */
export const reportRivalTrees = (pages: readonly LinkedPage[]): LinkedPage[] => {
  const rivals = groupBy(pages, ({ locale, name }) => `${locale} ${name.logical}`);
  return pages.map((page) => {
    const others = (rivals.get(`${page.locale} ${page.name.logical}`) ?? []).filter((other) => other !== page);
    if (others.length === 0) return page;
    const message = `${others.map(({ path }) => path).join(', ')} is the same page in another tree; both are imported.`;
    return { ...page, draft: reported(page.draft, 'RIVAL_TREE', message, 'Leave one of the two trees out.') };
  });
};

/** Reports paths that differ in upper and lower case only: some servers and file systems cannot tell them apart. */
export const reportCaseCollisions = (pages: readonly LinkedPage[]): LinkedPage[] => {
  const first = new Map<string, LinkedPage>();
  return pages.map((page) => {
    const rival = first.get(page.url.toLowerCase());
    if (rival === undefined) {
      first.set(page.url.toLowerCase(), page);
      return page;
    }
    const message = `${page.url} and ${rival.url} (${rival.path}) differ in case only.`;
    return { ...page, draft: reported(page.draft, 'PATH_CASE_COLLISION', message, 'Rename one of the files.') };
  });
};
