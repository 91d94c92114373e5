import { say } from '../say';
import { normalisePath } from '../path-candidates';
import { targetOf, type StoredRedirect } from '../redirects/chain';
import { isInTheWay, type StandingPage } from '../redirects/pages-in-the-way';
import { lintFinding, type LintFinding } from './finding';
import { LINTS } from './lints';

/**
 * Finds redirects that are never used because a published page has their path. `pages` contains published pages only.
 */
export const lintRedirects = (redirects: readonly StoredRedirect[], pages: readonly StandingPage[]): LintFinding[] => {
  const pagesAt = new Map<string, StandingPage[]>();
  for (const page of pages) {
    const place = normalisePath(page.path);
    pagesAt.set(place, [...(pagesAt.get(place) ?? []), page]);
  }
  return redirects.flatMap((redirect) => {
    const { from } = redirect;
    const target = targetOf(redirect);
    const page = pagesAt.get(normalisePath(from))?.find((each) => isInTheWay(each, target));
    if (page === undefined) return [];
    return [
      lintFinding({
        ...{ code: 'REDIRECT_BEHIND_PAGE', severity: LINTS.REDIRECT_BEHIND_PAGE.severity },
        ...{ type: 'redirect', key: from, locale: page.locale, path: from, line: null, quotes: [] },
        message:
          target === null
            ? say('goneBehindPage', { from, title: page.title })
            : say('redirectBehindPage', { from, to: target, title: page.title }),
        hint: say('deleteRedirectOrMovePage'),
      }),
    ];
  });
};
