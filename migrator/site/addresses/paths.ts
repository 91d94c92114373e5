import { say } from '../../../model/say';
import type { PageDraft } from '../../reader/interpret/page-draft';
import { orInTheMap, pageLine } from '../../map/map-line';
import type { UrlPath } from '../../model/page';
import type { SiteRules } from '../../model/site-rules';
import type { Limits } from '../../reader/read/limits';
import type { Added, Linking } from '../linking';
import { linkIndex } from '../links/link-index';
import { reported, type LinkedPage } from '../site-page';
import { assignUrls, generatorUrl, styledUrl, templateUrl } from './url';
import { detectUrlStyle } from './url-style';

/**
 * The legacy paths of pages, in the style of the site's own links, and their new ones: the path in the map, else the
 * same path in the style of the settings.
 */
export const stylePaths = ({ drafts, pages, rules }: Linking): Added<'pages'> => {
  const candidates = drafts.filter(({ state }) => state === 'page');
  const index = linkIndex(pages);
  const legacyStyle = detectUrlStyle(pages, { index, rules }) ?? rules.urlStyle ?? 'folder';
  const legacy = assignUrls(candidates, legacyStyle, rules.conventions);
  const wanted = assignUrls(candidates, rules.urlStyle ?? legacyStyle, rules.conventions);
  const styled = pages.map((page) => ({
    ...page,
    legacyUrl: legacy.get(page.path) ?? page.legacyUrl,
    url: page.draft.decided.path ?? restyled(wanted.get(page.path) ?? page.url, page, rules),
  }));
  return { pages: styled };
};

/** The path that a generator gave a page, in the style of the settings. */
const restyled = (url: UrlPath, { draft }: LinkedPage, { urlStyle, conventions }: SiteRules): UrlPath => {
  if (urlStyle === null || url === '/' || generatorUrl(draft, conventions) === null) return url;
  return styledUrl(url.replace(/^\/+|(?:\/+|\.html?)$/g, ''), urlStyle);
};

/** The new paths by the site's template; a path in the map stays. */
export const applyUrlTemplate = ({ pages, rules: { urlTemplate } }: Linking): Added<'pages'> => ({
  pages:
    urlTemplate === null
      ? pages
      : pages.map((page) => ({ ...page, url: page.draft.decided.path ?? templateUrl(urlTemplate, page) })),
});

/** Refuses the pages whose path is too long. */
export const leaveLongPathsOut = ({ pages, leftOut, limits }: Linking): Added<'pages' | 'leftOut'> => {
  const tooLong = pages.flatMap((page) => refuseLongPath(page, limits) ?? []);
  const refused = new Set(tooLong.map(({ path }) => path));
  return { pages: pages.filter(({ path }) => !refused.has(path)), leftOut: [...leftOut, ...tooLong] };
};

/** The refused draft of a page whose path is too long; null for other pages. */
const refuseLongPath = ({ draft, url }: LinkedPage, { pathLength }: Limits): PageDraft | null => {
  if (url.length <= pathLength) return null;
  const message = say('urlTooLong', {
    path: url.slice(0, 60),
    length: url.length,
    limit: String(pathLength),
  });
  const name = url.split('/').findLast((segment) => segment !== '') ?? '';
  const hint = orInTheMap(
    say('shortenNames'),
    pageLine(draft.path, {
      path: `/${name.slice(0, 60)}/`,
    }),
  );
  return { ...reported(draft, 'PATH_TOO_LONG', message, hint), state: 'rejected' };
};
