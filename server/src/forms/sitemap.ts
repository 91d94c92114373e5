import type { Moment } from '../delivery/computed/moment';
import { groupBy } from '../../../migrator/group-by';
import { addressOf, listedPages, modifiedOn, type FormPage, type ListedPage } from './page';
import { xml, xmlDocument, type Element } from './xml';

const alternate = (hreflang: string, path: string, origin: string): Element =>
  xml('xhtml:link', { rel: 'alternate', hreflang, href: addressOf(path, origin) });

/** The languages of a page; the first one is for everybody else. A page in one language has no alternates. */
const alternates = (versions: readonly ListedPage[], origin: string): Element[] => {
  const [first, second] = versions;
  if (first === undefined || second === undefined) return [];
  return [
    ...versions.map(({ locale, path }) => alternate(locale, path, origin)),
    alternate('x-default', first.path, origin),
  ];
};

/** sitemaps.org allows so many addresses in a file. Of more, each part has fewer, so that its bytes stay within bounds too. */
export const LIMITS = { whole: 50_000, part: 10_000 };

export interface Sitemap {
  /** `sitemap.xml`: all addresses or, where these are too many, an index of the parts. */
  root: string;
  /** `sitemap-1.xml` and so on; none where the root has all addresses. */
  parts: readonly string[];
}

const SITEMAPS = 'http://www.sitemaps.org/schemas/sitemap/0.9';

const urlset = (urls: readonly Element[]): string =>
  xmlDocument(xml('urlset', { xmlns: SITEMAPS, 'xmlns:xhtml': 'http://www.w3.org/1999/xhtml' }, ...urls));

const indexOf = (count: number, origin: string): string => {
  const parts = Array.from({ length: count }, (_, index) =>
    xml('sitemap', {}, xml('loc', {}, addressOf(`/sitemap-${String(index + 1)}.xml`, origin))),
  );
  return xmlDocument(xml('sitemapindex', { xmlns: SITEMAPS }, ...parts));
};

/** The length of a day as text. A year or a month alone is no date to the schema of sitemaps. */
const DAY = '2017-08-01'.length;

/** The elements of all addresses. */
const urlsOf = (
  pages: readonly FormPage[],
  locales: readonly string[],
  { origin, ...moment }: Moment & { origin: string },
): Element[] => {
  const rank = ({ locale }: FormPage): number => (locales.includes(locale) ? locales.indexOf(locale) : locales.length);
  const byPath = new Map<string, ListedPage>();
  for (const page of listedPages(pages).toSorted((one, other) => rank(one) - rank(other)))
    if (!byPath.has(page.path)) byPath.set(page.path, page);
  const versions = groupBy([...byPath.values()], ({ documentId }) => documentId);
  return [...byPath.values()]
    .toSorted((one, other) => (one.path < other.path ? -1 : 1))
    .map((page) => {
      const modified = modifiedOn(page, moment);
      return xml(
        'url',
        {},
        xml('loc', {}, addressOf(page.path, origin)),
        ...(modified === null || modified.length < DAY ? [] : [xml('lastmod', {}, modified)]),
        ...alternates(versions.get(page.documentId) ?? [], origin),
      );
    });
};

/**
 * The addresses of all pages that search engines may list, with the date of their content and their other languages.
 *
 * @param locales in order of preference: two languages of the site at one address are answered in the first of them
 */
export const sitemap = (
  pages: readonly FormPage[],
  locales: readonly string[],
  place: Moment & { origin: string },
  limits = LIMITS,
): Sitemap => {
  const urls = urlsOf(pages, locales, place);
  if (urls.length <= limits.whole) return { root: urlset(urls), parts: [] };
  const count = Math.ceil(urls.length / limits.part);
  const parts = Array.from({ length: count }, (_, index) =>
    urlset(urls.slice(index * limits.part, (index + 1) * limits.part)),
  );
  return { root: indexOf(count, place.origin), parts };
};
