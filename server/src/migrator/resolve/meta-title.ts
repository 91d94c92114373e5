import { dashSuffix, withoutDashSuffix, withoutSiteSuffix } from '../interpret/site-suffix';
import type { PageDraft } from '../interpret/page-draft';

const COMMON = 3;

/**
 * The page titles of a site without what the site adds to them. Behind a bar stands the site; behind a dash it does
 * only when several pages end alike, since titles have dashes of their own.
 */
export const metaTitles = (drafts: readonly PageDraft[]): ((pageTitle: string | null) => string | null) => {
  const endings = new Map<string, number>();
  for (const { pageTitle } of drafts) {
    const ending = pageTitle === null ? null : dashSuffix(withoutSiteSuffix(pageTitle));
    if (ending !== null) endings.set(ending, (endings.get(ending) ?? 0) + 1);
  }
  return (pageTitle) => {
    if (pageTitle === null) return null;
    const title = withoutSiteSuffix(pageTitle);
    const ending = dashSuffix(title);
    const common = ending !== null && (endings.get(ending) ?? 0) >= COMMON;
    const page = common ? withoutDashSuffix(title) : title;
    return page === '' ? null : page;
  };
};
