import {
  badges,
  documentsIn,
  downloadOf,
  formOf,
  overview,
  pageAt,
  publicPages,
  type Certification,
  type Document,
  type Evidence,
  type Page,
  type PageAnswer,
  type Processor,
  type Service,
} from './api';
import { imageAt, type Copied } from './copied';
import type { LeftOut } from './manifest';
import { LOCALES, type Locale } from './settings';

interface Topic {
  kind: string;
  pages: { title: string; path: string }[];
}

export interface HomeData {
  certifications: Certification[];
  processors: Processor[];
  /** Those of which the content says whose law they are subject to. */
  services: Service[];
  documents: Evidence[];
  /** The newest first, with the day or month that the page states. */
  news: { title: string; path: string; date: string | null }[];
  /** The pages in force, by kind. */
  topics: Topic[];
  /** The day of which this is true. */
  day: string;
}

/** How many pages are asked for at a time. */
const AT_ONCE = 8;

const inTurn = async <Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> => {
  const results: Result[] = [];
  for (let from = 0; from < items.length; from += AT_ONCE)
    results.push(...(await Promise.all(items.slice(from, from + AT_ONCE).map(work))));
  return results;
};

/** Of two languages at one path, the site has the first. */
const byLanguage = (a: { locale: Locale }, b: { locale: Locale }): number =>
  LOCALES.indexOf(a.locale) - LOCALES.indexOf(b.locale);

let read: Promise<(PageAnswer | LeftOut)[]> | undefined;

/** Every page, or why it cannot be read, once for a build. */
const readPages = async (): Promise<(PageAnswer | LeftOut)[]> =>
  (read ??= publicPages().then(async (listed) =>
    inTurn(listed.toSorted(byLanguage), async ({ path, locale }) => pageAt(path, locale)),
  ));

/** Every page of the site. */
export const allPages = async (): Promise<PageAnswer[]> => (await readPages()).filter((each) => 'page' in each);

/** The pages that cannot be read. */
export const pagesLeftOut = async (): Promise<LeftOut[]> => (await readPages()).filter((each) => 'why' in each);

let asked: ReturnType<typeof overview> | undefined;

const current = async (): ReturnType<typeof overview> => (asked ??= overview());

const allHeld = async (): Promise<Certification[]> => (await current()).data;

/** Of the certifications that a page names, those that are held. */
export const heldOn = async ({ certifications = [], locale }: Page): Promise<Certification[]> => {
  const named = new Set(certifications.map(({ documentId }) => documentId));
  return (await allHeld()).filter((each) => each.locale === locale && named.has(each.documentId));
};

/** The page that says most of a certification: the first that names it. */
export const pageOf = async ({ documentId, locale }: Certification): Promise<string | undefined> =>
  (await allPages()).find(
    ({ page }) => page.locale === locale && page.certifications?.some((named) => named.documentId === documentId),
  )?.page.path;

const readBadges = async (): Promise<ReadonlyMap<string, Copied>> => {
  const shown = (await badges()).map(async ({ documentId, url }) => {
    const copied = await imageAt(url);
    return copied === null ? [] : [[documentId, copied] as const];
  });
  return new Map((await Promise.all(shown)).flat());
};

let shownBadges: ReturnType<typeof readBadges> | undefined;

/** The badge of a certification as this site has it. */
export const badgeOf = async ({ documentId }: Certification): Promise<Copied | undefined> =>
  (await (shownBadges ??= readBadges())).get(documentId);

/** The badges of what is held. */
export const allBadges = async (): Promise<Copied[]> =>
  (await Promise.all((await allHeld()).map(badgeOf))).flatMap((badge) => badge ?? []);

const KINDS = [
  ...['overview', 'compliance', 'security', 'privacy', 'transparency', 'sla', 'legal', 'faq', 'announcement', 'news'],
  'other',
];
const NEWS = new Set(['announcement', 'news']);

/** Pages of these kinds stand in the list of news. */
export const isNews = (kind: string | null): boolean => NEWS.has(kind ?? '');

/** The pages of a language that no newer version has replaced. */
const inForce = async (locale: Locale): Promise<Page[]> =>
  (await allPages())
    .map(({ page }) => page)
    .filter((page) => page.locale === locale)
    .filter(({ documentId, versions }) => !versions.some((each) => each.documentId === documentId && each.superseded));

const readTopics = async (locale: Locale): Promise<Topic[]> => {
  const pages = await inForce(locale);
  return KINDS.map((kind) => ({
    kind,
    pages: pages
      .filter((page) => (page.kind ?? 'other') === kind)
      .map(({ title, path }) => ({ title, path }))
      .sort((a, b) => a.title.localeCompare(b.title, locale)),
  })).filter((topic) => topic.pages.length > 0);
};

const topics = new Map<Locale, Promise<Topic[]>>();

/** The topics of a language, which every page names at its head: found once for a build. */
export const topicsIn = (locale: Locale): Promise<Topic[]> => {
  const found = topics.get(locale) ?? readTopics(locale);
  topics.set(locale, found);
  return found;
};

const newsIn = async (locale: Locale): Promise<HomeData['news']> =>
  (await inForce(locale))
    .filter(({ kind }) => isNews(kind))
    .map(({ title, path, sourceDate: date }) => ({ title, path, date }))
    .sort((a, b) => (b.date ?? '').localeCompare(a.date ?? ''));

let contact: ReturnType<typeof formOf> | undefined;

/** The file that says where vulnerabilities are reported; undefined where Strapi names no contact. */
export const securityTxt = (): ReturnType<typeof formOf> => (contact ??= formOf('security.txt'));

export const hasSecurityContact = async (): Promise<boolean> => (await securityTxt()) !== undefined;

/** Documents as a page lists them, with the address of those that anybody may have. */
export const listed = (documents: readonly Document[], locale: Locale): Evidence[] =>
  documents.map(({ documentId, title, visibility }) => ({
    documentId,
    visibility,
    title,
    url: visibility === 'public' ? downloadOf(documentId, locale) : null,
  }));

export const homeIn = async (locale: Locale): Promise<HomeData> => ({
  certifications: (await allHeld()).filter((each) => each.locale === locale),
  processors: (await current()).processors.filter((each) => each.locale === locale),
  services: (await current()).services.filter((each) => each.locale === locale && each.countries.length > 0),
  documents: listed(await documentsIn(locale), locale),
  news: await newsIn(locale),
  topics: (await topicsIn(locale)).filter(({ kind }) => !isNews(kind)),
  day: (await current()).meta.day,
});
