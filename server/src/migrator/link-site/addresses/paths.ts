import { say } from '../../../domain/say';
import type { PageDraft } from '../../interpret/page-draft';
import { orInTheMap, pageLine } from '../../map/map-line';
import type { UrlPath } from '../../model/page';
import type { SiteRules } from '../../model/site-rules';
import type { Limits } from '../../read/limits';
import type { Steps } from '../../../domain/steps';
import { linkIndex } from '../links/link-index';
import { reported, type LinkedPage } from '../site-page';
import { assignUrls, generatorUrl, styledUrl, templateUrl } from './url';
import { detectUrlStyle } from './url-style';

/**
 * The legacy paths of pages, in the style of the site's own links, and their new ones: the path in the map, else the
 * same path in the style of the settings.
 */
export function* stylePaths(
  pages: readonly LinkedPage[],
  candidates: readonly PageDraft[],
  rules: SiteRules,
): Steps<LinkedPage[]> {
  const index = linkIndex(pages, new Map<string, LinkedPage>(), [], []);
  yield;
  const legacyStyle = detectUrlStyle(pages, { index, rules }) ?? rules.urlStyle ?? 'folder';
  yield;
  const legacy = assignUrls(candidates, legacyStyle, rules.conventions);
  yield;
  const wanted = assignUrls(candidates, rules.urlStyle ?? legacyStyle, rules.conventions);
  yield;
  return pages.map((page) => ({
    ...page,
    legacyUrl: legacy.get(page.path) ?? page.legacyUrl,
    url: page.draft.decided.path ?? restyled(wanted.get(page.path) ?? page.url, page, rules),
  }));
}

/** The path that a generator gave a page, in the style of the settings. */
const restyled = (url: UrlPath, { draft }: LinkedPage, { urlStyle, conventions }: SiteRules): UrlPath => {
  if (urlStyle === null || url === '/' || generatorUrl(draft, conventions) === null) return url;
  return styledUrl(url.replace(/^\/+|(?:\/+|\.html?)$/g, ''), urlStyle);
};

/** The new paths by the site's template; a path in the map stays. */
export const newPaths = (pages: readonly LinkedPage[], { urlTemplate }: SiteRules): LinkedPage[] =>
  urlTemplate === null
    ? [...pages]
    : pages.map((page) => ({ ...page, url: page.draft.decided.path ?? templateUrl(urlTemplate, page) }));

/** The refused draft of a page whose path is too long; null for other pages. */
export const refuseLongPath = ({ draft, url }: LinkedPage, { pathLength }: Limits): PageDraft | null => {
  if (url.length <= pathLength) return null;
  const message = say('The path {path}… has {length} characters; the limit is {limit}.', {
    path: url.slice(0, 60),
    length: url.length,
    limit: String(pathLength),
  });
  const name = url.split('/').findLast((segment) => segment !== '') ?? '';
  const hint = orInTheMap(
    say('Shorten the names of the folders or the file.'),
    pageLine(draft.path, {
      path: `/${name.slice(0, 60)}/`,
    }),
  );
  return { ...reported(draft, 'PATH_TOO_LONG', message, hint), state: 'rejected' };
};
