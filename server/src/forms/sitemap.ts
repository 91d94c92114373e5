import type { Element } from 'xast';
import type { Moment } from '../delivery/computed/moment';
import { groupBy } from '../migrator/group-by';
import { addressOf, listedPages, modifiedOn, type FormPage, type ListedPage } from './page';
import { xml, xmlDocument } from './xml';

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

/**
 * The addresses of all pages that search engines may list, with the date of their content and their other languages.
 *
 * @param locales in order of preference: two languages of the site at one address are answered in the first of them
 */
export const sitemap = (
  pages: readonly FormPage[],
  locales: readonly string[],
  { origin, ...moment }: Moment & { origin: string },
): string => {
  const rank = ({ locale }: FormPage): number => (locales.includes(locale) ? locales.indexOf(locale) : locales.length);
  const byPath = new Map<string, ListedPage>();
  for (const page of listedPages(pages).toSorted((one, other) => rank(one) - rank(other)))
    if (!byPath.has(page.path)) byPath.set(page.path, page);
  const versions = groupBy([...byPath.values()], ({ documentId }) => documentId);
  const urls = [...byPath.values()]
    .toSorted((one, other) => (one.path < other.path ? -1 : 1))
    .map((page) => {
      const modified = modifiedOn(page, moment);
      return xml(
        'url',
        {},
        xml('loc', {}, addressOf(page.path, origin)),
        ...(modified === null ? [] : [xml('lastmod', {}, modified)]),
        ...alternates(versions.get(page.documentId) ?? [], origin),
      );
    });
  const namespaces = {
    xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
    'xmlns:xhtml': 'http://www.w3.org/1999/xhtml',
  };
  return xmlDocument(xml('urlset', namespaces, ...urls));
};
