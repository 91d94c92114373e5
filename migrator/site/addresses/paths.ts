import type { GeneratorName } from '../../../model/contracts/values';
import { say } from '../../../model/say';
import type { PageDraft } from '../../reader/interpret/page-draft';
import { orInTheMap, pageLine } from '../../map/map-line';
import type { UrlPath } from '../../model/page';
import type { SiteRules } from '../../model/site-rules';
import { mountedFile } from '../../reader/dialects/generators/address';
import { topFolder } from '../../reader/dialects/generators/recognise';
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
  const shown = detectUrlStyle(pages, { index, rules });
  const legacyStyle = shown ?? rules.urlStyle ?? 'folder';
  const legacy = assignUrls(candidates, legacyStyle, rules.conventions);
  const wanted = assignUrls(candidates, rules.urlStyle ?? legacyStyle, rules.conventions);
  const styled = pages.map((page) => ({
    ...page,
    legacyUrl: legacy.get(page.path) ?? page.legacyUrl,
    url: page.draft.decided.path ?? restyled(wanted.get(page.path) ?? page.url, page, rules),
  }));
  // links between pages show how their addresses are written
  return { pages: withOutsideTold(shown === null ? withGuessesTold(styled, rules) : styled, rules) };
};

/** The pages with one finding, at the first whose address only the place of its file tells, if nothing says what made the site. */
const withGuessesTold = (pages: LinkedPage[], rules: SiteRules): LinkedPage[] => {
  if (rules.conventions?.areAddressesGuessed !== true || rules.urlStyle !== null || rules.urlTemplate !== null)
    return pages;
  const guessed = pages.filter(
    ({ draft: { addressing, permalink, decided } }) =>
      addressing.isDocument !== true && permalink === null && decided.path === undefined,
  );
  const [first] = guessed;
  if (first === undefined) return pages;
  const { path, legacyUrl: url } = first;
  const message = say('addressesGuessed', { count: guessed.length, url, path });
  const folder = topFolder(guessed.map((page) => page.path)) || '.';
  const own = { mounts: { [folder]: '/' }, urlStyle: 'folder' };
  const hint = say('ifGuessesWrong', { json: JSON.stringify({ sites: { [rules.name]: own } }) });
  const told = { ...first, draft: reported(first.draft, 'ADDRESSES_GUESSED', message, hint) };
  return pages.map((page) => (page === first ? told : page));
};

/**
 * The pages with one finding, at the first that stands beside the site that a generator was recognised by, such as those of
 * its tests: the generator says nothing of their addresses.
 */
const withOutsideTold = (pages: LinkedPage[], { conventions, name }: SiteRules): LinkedPage[] => {
  if (conventions === undefined || conventions.areAddressesGuessed === true) return pages;
  // without a generator, files have the addresses of their places
  if (conventions.mounts.length === 0 && isUnmade(conventions.generator)) return pages;
  const outside = pages.filter(
    ({ path, draft }) =>
      draft.permalink === null && draft.decided.path === undefined && mountedFile(path, conventions.mounts) === null,
  );
  const [first] = outside;
  if (first === undefined) return pages;
  const { path, legacyUrl: url } = first;
  const message = say('addressesOutside', { count: outside.length, url, path });
  const folders = [...new Set(conventions.mounts.map(({ folder }) => folder))].sort((a, b) => a.length - b.length);
  const own = { mounts: { [topFolder(outside.map((page) => page.path)) || '.']: '/' } };
  const hint =
    folders[0] === undefined
      ? say('ifGuessesWrong', { json: JSON.stringify({ sites: { [name]: own } }) })
      : say('importFolderAlone', { folder: folders[0] });
  const told = reported(first.draft, 'ADDRESSES_GUESSED', message, hint);
  return pages.map((page) => (page === first ? { ...first, draft: told } : page));
};

const isUnmade = (generator: GeneratorName): boolean => generator === 'azure' || generator === 'plain';

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
