import { decodedPart } from '../../../model/decoded-url';
import type { Locale, UrlStyle } from '../../../model/contracts/values';
import { addressOf, mountedFile } from '../../reader/dialects/generators/address';
import { generatorNamed } from '../../reader/dialects/generators/generators';
import type { PageDraft } from '../../reader/interpret/page-draft';
import { statedFor, type AddressRule, type Mount, type SiteConventions } from '../../model/conventions';
import type { UrlPath } from '../../model/page';
import type { SourcePath } from '../../model/source';
import { byKind, isHtml, withoutExtension } from '../../reader/read/candidate';

/** The names of pages that stand for their folder. */
const FOLDING = /(^|\/)(?:default|index|_index|readme)$/i;

/**
 * The path of a page in a style. The front page is `/` in all of them. Letters with accents are composed (NFC), as
 * people type them; macOS stores file names decomposed.
 */
export const styledUrl = (stem: string, style: UrlStyle): UrlPath => {
  if (stem === '') return '/';
  const name = stem.normalize('NFC');
  return { folder: `/${name}/`, html: `/${name}.html`, bare: `/${name}` }[style];
};

/** `news.html?page=2` is `/news-page=2.html`. */
const QUERY = /(\.\w+)[?@]([^/]*)$/;

/** `support/sla/storage-en.md` -> `/support/sla/storage-en/`: upper case and other peculiarities stay. */
export const plainUrl = (path: SourcePath, style: UrlStyle = 'folder'): UrlPath =>
  // a file of HTML is served under its own name; the query in a saved one's cannot be part of a path
  isHtml(path) ? `/${path.normalize('NFC').replace(QUERY, '-$2$1')}` : styledUrl(withoutExtension(path), style);

/** `compliance/default.md` -> `/compliance/`; null for other pages. */
export const foldedUrl = (path: SourcePath, style: UrlStyle = 'folder'): UrlPath | null => {
  const stem = withoutExtension(path);
  return FOLDING.test(stem) ? styledUrl(stem.replace(FOLDING, ''), style) : null;
};

/** A permalink of front matter as a path; null when it is a pattern or leaves the site. */
const permalinkUrl = (permalink: string): UrlPath | null => {
  const path = decodedPart(permalink);
  if (!isPlainPermalink(permalink)) return null;
  const stem = path
    .replace(/\.html?$/i, '')
    .replace(FOLDING, '')
    .replace(/^\/+|\/+$/g, '');
  return styledUrl(stem, 'folder');
};

/** Whether a permalink is a path of the site. */
const isPlainPermalink = (permalink: string): boolean => {
  const path = decodedPart(permalink);
  return /^\/?[^\s:?#]*$/.test(permalink) && !path.includes('..') && !path.startsWith('//');
};

/** A key that is equal for paths of one page, such as `/a` and `/a/`. */
export const samePath = (path: string): string => (path.length > 1 ? path.replace(/\/+$/, '') : path);

/** The values from which the path of a page follows. */
type Addressed = Pick<PageDraft, 'path' | 'permalink' | 'slug' | 'addressing'> & Partial<Pick<PageDraft, 'title'>>;

/** The path that a generator gives a page; null where none does. A README beside an index is a page of its own name. */
export const generatorUrl = (
  page: Addressed,
  conventions: SiteConventions | undefined,
  besideIndex = false,
): UrlPath | null => {
  const mounted = mountedFile(
    (conventions && statedFor(conventions.places, page.path)) ?? page.path,
    conventions?.mounts ?? [],
  );
  const written = mounted?.mount.rule ?? null;
  if (mounted === null || written === null) return null;
  const rule = besideIndex ? { ...written, index: written.index.filter((name) => name !== 'readme') } : written;
  const { permalink, slug, addressing, title = null } = page;
  const own = permalink === null ? null : generatorPermalink(permalink, mounted.mount.at, rule);
  if (own !== null) return own;
  const pattern = permalink === null ? null : permalinkPattern(permalink, conventions);
  const facts = { ...addressing, slug, heading: title };
  // a name in such a pattern is that without its date
  return addressOf(
    mounted,
    pattern === null ? rule : { ...rule, pattern, indexPattern: pattern, dated: 'name' },
    facts,
  );
};

/** The pattern that a permalink is, where the generator of the site reads it as a template. */
const permalinkPattern = (permalink: string, conventions: SiteConventions | undefined): string | null =>
  conventions === undefined ? null : (generatorNamed(conventions.generator)?.permalinkPattern?.(permalink) ?? null);

/** A permalink as it is written, slash and ending included; null when it is a pattern or leaves the site. */
const generatorPermalink = (permalink: string, at: UrlPath, { permalinkRoot = '' }: AddressRule): UrlPath | null => {
  const path = decodedPart(permalink);
  if (!isPlainPermalink(permalink)) return null;
  const whole = path.startsWith('/') ? `${permalinkRoot}${path}` : `${at}/${path}`;
  return whole.replace(/\/(?:index|default)(?:\.html?)?$/i, '/').normalize('NFC') || '/';
};

/**
 * The URL path of every page: what its generator says, else its permalink or the canonical address of a document, else
 * the path of its file below the mount.
 * `default` and `index` get the path of their folder, unless another page has that path, or the site writes `.html`.
 */
export const assignUrls = (
  pages: readonly Addressed[],
  style: UrlStyle = 'folder',
  conventions?: SiteConventions,
): Map<SourcePath, UrlPath> => {
  const mounts = conventions?.mounts ?? [];
  const places = new Map(pages.map(({ path }) => [path, placeOnSite(path, mounts)]));
  const placeOf = (path: SourcePath): string => places.get(path) ?? path;
  const styleOf = ({ addressing }: Addressed): UrlStyle => (addressing.isDocument === true ? 'bare' : style);
  const taken = new Set(pages.map((page) => plainUrl(placeOf(page.path), styleOf(page))));
  const urls = new Map<SourcePath, UrlPath>();
  // where a folder has an index too, its README is a page of its own
  const isReadme = ({ path }: Addressed): boolean => /readme\.\w+$/i.test(path);
  const indexes = new Set(
    pages.filter(({ path }) => /(?:^|\/)index\.\w+$/i.test(path)).map(({ path }) => folderOf(path)),
  );
  const hasIndex = (path: SourcePath): boolean => indexes.has(folderOf(path));
  // the page that the generator builds comes before files of its name
  const ordered = pages.toSorted((a, b) => Number(isReadme(a)) - Number(isReadme(b)) || byKind(a.path, b.path));
  for (const page of ordered) {
    const { path, permalink } = page;
    const place = placeOf(path);
    const own =
      generatorUrl(page, conventions, isReadme(page) && hasIndex(path)) ??
      (permalink === null ? null : permalinkUrl(permalink)) ??
      page.addressing.canonical;
    // every server answers with a file of HTML called index for its folder
    const folded = isHtml(path) ? foldedUrl(place) : style === 'html' ? null : foldedUrl(place, style);
    const url = own ?? (folded !== null && !taken.has(folded) ? folded : plainUrl(place, styleOf(page)));
    if (url === folded) taken.add(url);
    urls.set(path, url);
  }
  return urls;
};

const folderOf = (path: SourcePath): string => path.slice(0, path.lastIndexOf('/') + 1);

/** `articles/x.md` -> `documentation/articles/x.md`: where the site has a file of a mount without a rule. */
const placeOnSite = (path: SourcePath, mounts: readonly Mount[]): SourcePath => {
  const mount = mountedFile(path, mounts)?.mount;
  if (mount?.rule !== null) return path;
  return `${mount.at}/${path.slice(mount.folder === '' ? 0 : mount.folder.length + 1)}`.slice(1);
};

/**
 * The path that a template such as `/{lang}/{group}/` gives a page; language folders of its group are dropped, because
 * `{lang}` stands for them.
 */
export const templateUrl = (template: string, { group, locale }: { group: string; locale: Locale }): UrlPath => {
  const stem = group.replace(/(^|\/)\{lang\}(?=\/)/, '').replace(FOLDING, '');
  const path = template
    .replaceAll('{group}', () => stem)
    .replaceAll('{lang}', () => locale)
    .replace(/\/{2,}/g, '/')
    .normalize('NFC');
  return path.startsWith('/') ? path : `/${path}`;
};
