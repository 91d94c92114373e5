import type { AddressRule, Mount, SiteConventions } from '../../../model/conventions';
import type { UrlPath } from '../../../model/page';
import type { SourcePath } from '../../../model/source';
import { withoutExtension } from '../../read/candidate';
import { dateValues } from './date-values';

/** The address of a page by its front matter. */
interface AddressFacts {
  slug: string | null;
  title: string | null;
  /** `2020-01-31`, as precise as it is written. */
  date: string | null;
  /** The name that it has instead of its file's. */
  id: string | null;
  categories: string[];
  /** The title that the page has, wherever it is stated. */
  heading?: string | null;
}

const NO_FACTS: AddressFacts = { slug: null, title: null, date: null, id: null, categories: [] };

/** A file in its mount. */
interface MountedFile {
  mount: Mount;
  /** The path from the mount, without extension and language. */
  rest: string;
  /** The language that the file names before its extension. */
  suffix: string | null;
}

/** The mount of a file, the longest; null outside of them. `mounts` are sorted. */
export const mountedFile = (path: SourcePath, mounts: readonly Mount[]): MountedFile | null => {
  const mount = mounts.find(({ folder }) => folder === '' || path.startsWith(`${folder}/`));
  if (mount === undefined) return null;
  const stem = withoutExtension(path).slice(mount.folder === '' ? 0 : mount.folder.length + 1);
  const [, name = stem, written = ''] = /^(.+)\.([\w-]+)$/.exec(stem) ?? [];
  const suffix =
    Object.keys(mount.suffixes ?? {}).find((each) => each !== '' && each.toLowerCase() === written.toLowerCase()) ??
    null;
  return { mount, rest: suffix === null ? stem : name, suffix };
};

/** The language of a page as its generator spells it; null where nothing says it. */
export const languageOf = (page: SourcePath, { mounts, defaultLocale }: SiteConventions): string | null => {
  const mounted = mountedFile(page, mounts);
  return mounted?.suffix ?? mounted?.mount.locale ?? defaultLocale;
};

/** `/guide/plan/../x` -> `/guide/x`: no address leaves the site. */
export const resolved = (path: UrlPath): UrlPath => {
  if (!/\/\.{1,2}(?:\/|$)/.test(path)) return path;
  const segments: string[] = [];
  for (const segment of path.split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '.' && segment !== '') segments.push(segment);
  }
  return `/${segments.join('/')}${path.endsWith('/') && segments.length > 0 ? '/' : ''}`;
};

/** The address that a rule gives a file of a mount. */
export const addressOf = (
  { mount, rest, suffix }: MountedFile,
  rule: AddressRule,
  facts: AddressFacts = NO_FACTS,
): UrlPath => {
  const isWhole = rule.slug === 'whole' && facts.slug !== null;
  const root = isWhole ? (rule.permalinkRoot ?? '') : (mount.suffixes?.[suffix ?? ''] ?? mount.at);
  const below = isWhole ? rule.pattern.replace('{path}', facts.slug ?? '') : relativeAddress(rest, rule, facts);
  const path = resolved(`${root}${below}`.replace(/\/{2,}/g, '/')).replace(/\/index\.html$/, '/');
  return withSlash(path === '' ? '/' : path, rule);
};

const withSlash = (path: string, { slash }: AddressRule): string => {
  if (slash === undefined || path === '/') return path;
  return slash && !path.endsWith('.html') ? path.replace(/\/*$/, '/') : path.replace(/\/+$/, '');
};

const relativeAddress = (rest: string, rule: AddressRule, facts: AddressFacts): string => {
  const plain = (segment: string): string => (rule.dropsNumbers === true ? withoutNumber(segment) : segment);
  const segments = rest.split('/').map((segment) => segment.trim());
  const file = segments.pop() ?? '';
  const dirs = segments.map((segment) => spelt(plain(segment), rule));
  if (rule.dated === 'path' && facts.slug === null) return datedAddress(rest, rule);
  const isHome = file.toLowerCase() === rule.bundle;
  const own = isHome ? (segments.at(-1) ?? '') : file;
  const dated = rule.dated === 'name' ? DATED.exec(own) : null;
  const folders = isHome ? dirs.slice(0, -1) : dirs;
  const name = facts.id ?? plain(dated?.[4] ?? own);
  if (rule.slug === 'path' && facts.slug !== null) {
    const { slug } = facts;
    return slug.startsWith('/') ? slug : `/${dirs.join('/')}/${slug}`;
  }
  const stands =
    rule.index.includes(file.toLowerCase()) ||
    (rule.sameAsFolder === true && plain(file).toLowerCase() === plain(segments.at(-1) ?? '').toLowerCase());
  if ((stands && facts.id === null) || (isHome && own === ''))
    return filled(rule.indexPattern, { dirs: dirs.join('/'), last: dirs.at(-1) ?? '' });
  const [year, month, day] = facts.date?.split('-') ?? dated?.slice(1, 4) ?? [];
  const title = spelt(facts.title ?? name, { spelling: 'urlized' });
  const slug = facts.slug === null ? null : spelt(facts.slug, rule);
  const written = spelt(name, rule);
  const categories = facts.categories.length > 0 ? facts.categories : folders;
  return filled(rule.pattern, {
    dirs: folders.join('/'),
    name: written,
    path: [...folders, written].join('/'),
    title,
    'slug-or-title': slug ?? title,
    'slug-or-name': slug ?? written,
    'slug-or-heading': slug ?? slugOf(facts.heading ?? facts.title ?? name),
    categories: categories.map((each) => each.toLowerCase()).join('/'),
    'slugified-categories': categories.map((each) => spelt(each, { spelling: 'urlized' })).join('/'),
    first: dirs[0] ?? '',
    last: folders.at(-1) ?? '',
    ...Object.fromEntries(
      Object.entries(dateValues(year, month, day)).map(([key, value]) => [key, spelt(value, rule)]),
    ),
  });
};

/** The date of a post in its path, and what stands before and behind it. */
const DATED_PATH = /^(.*?)(\d{4})[-/](\d{1,2})[-/](\d{1,2})[-/]?(.*?)(?:\/index)?$/;

const datedAddress = (rest: string, rule: AddressRule): string => {
  const [, before = '', year, month, day, behind = ''] = DATED_PATH.exec(rest) ?? [];
  if (year === undefined) return `/${rest.replace(/(?:^|\/)index$/, '')}`;
  return filled(rule.pattern, { path: `${before}${behind}`, ...dateValues(year, month, day) });
};

const filled = (pattern: string, values: Record<string, string>): string =>
  pattern
    .replace(/\{([\w-]+)\}/g, (_, key: string) => (Object.hasOwn(values, key) ? (values[key] ?? '') : ''))
    .replace(/\/{2,}/g, '/');

const DATED = /^(\d{4})-(\d{1,2})-(\d{1,2})-(.+)$/;

/** Numbers before a name order a sidebar; dates and versions are names. */
const NUMBERED = /^\d+\s*[-_.]+\s*([^-_.\s].*)$/;
const NO_NUMBER = /^(?:\d{2}|\d{4})[-_.]\d{2}(?:[-_.](?:\d{2}|\d{4}))?|^\d+[-_.]\d+/;

const withoutNumber = (segment: string): string =>
  NO_NUMBER.test(segment) ? segment : (NUMBERED.exec(segment)?.[1] ?? segment);

/** A title as GitHub and Material for MkDocs write it in addresses: each space is a hyphen. */
const slugOf = (title: string): string =>
  title
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}_\- ]/gu, '')
    .trim()
    .replaceAll(' ', '-');

const spelt = (name: string, { spelling }: Pick<AddressRule, 'spelling'>): string => {
  const composed = name.normalize('NFC');
  if (spelling === 'kept') return composed;
  if (spelling === 'lower') return composed.toLowerCase();
  if (spelling === 'slugged') return slugOf(composed);
  return composed
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\s._#+~@/-]/gu, '')
    .trim()
    .replace(/[\s-]*\s[\s-]*/g, '-')
    .replace(/-{2,}/g, '-');
};
