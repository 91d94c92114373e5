import type { PageDraft } from '../interpret/page-draft';
import { orInTheMap } from '../map/map-line';
import type { SiteRules } from '../model';
import type { Limits } from '../read/limits';
import { linkIndex } from './link-index';
import { reported, type LinkedPage } from './site-page';
import { assignUrls, templateUrl } from './url';
import { detectUrlStyle } from './url-style';

/**
 * Where the legacy site has its pages, by the style of its own links, and where they stand from now on: what the map
 * says, else the same place in the style that the settings want.
 */
export const stylePaths = (
  pages: readonly LinkedPage[],
  candidates: readonly PageDraft[],
  rules: SiteRules,
): LinkedPage[] => {
  const index = linkIndex(pages, new Map<string, LinkedPage>(), [], []);
  const legacyStyle = detectUrlStyle(pages, { index, rules }) ?? rules.urlStyle ?? 'folder';
  const legacy = assignUrls(candidates, legacyStyle);
  const wanted = assignUrls(candidates, rules.urlStyle ?? legacyStyle);
  return pages.map((page) => ({
    ...page,
    legacyUrl: legacy.get(page.path) ?? page.legacyUrl,
    url: page.draft.decided.path ?? wanted.get(page.path) ?? page.url,
  }));
};

/** The new paths of the site's template; a path of the map stays. */
export const newPaths = (pages: readonly LinkedPage[], { urlTemplate }: SiteRules): LinkedPage[] =>
  urlTemplate === null
    ? [...pages]
    : pages.map((page) => ({ ...page, url: page.draft.decided.path ?? templateUrl(urlTemplate, page) }));

/** Why a page cannot stand at its path; null when it can. */
export const refuseLongPath = ({ draft, url }: LinkedPage, { pathLength }: Limits): PageDraft | null => {
  if (url.length <= pathLength) return null;
  const message = `The path ${url.slice(0, 60)}… has ${String(url.length)} characters; a path may have ${String(pathLength)}.`;
  const name = url.split('/').findLast((segment) => segment !== '') ?? '';
  const hint = orInTheMap('Shorten the names of the folders or the file.', draft.path, {
    path: `/${name.slice(0, 60)}/`,
  });
  return { ...reported(draft, 'PATH_TOO_LONG', message, hint), state: 'rejected' };
};
