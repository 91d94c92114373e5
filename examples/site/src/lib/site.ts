import { overview, pageAt, publicPages, type Certification, type Page, type PageAnswer, type Processor } from './api';
import type { LeftOut } from './manifest';
import { LOCALES, type Locale } from './settings';

export interface HomeData {
  certifications: Certification[];
  processors: Processor[];
  /** The pages that stand highest, by kind. */
  topics: { kind: string; pages: { title: string; path: string }[] }[];
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

const KINDS = [
  ...['overview', 'compliance', 'security', 'privacy', 'transparency', 'sla', 'legal', 'faq', 'announcement', 'news'],
  'other',
];

export const homeIn = async (locale: Locale): Promise<HomeData> => {
  const inLocale = (await allPages()).map(({ page }) => page).filter((page) => page.locale === locale);
  const inForce = inLocale.filter(
    ({ documentId, versions }) => !versions.some((version) => version.documentId === documentId && version.superseded),
  );
  const topics = KINDS.map((kind) => ({
    kind,
    pages: inForce
      .filter((page) => (page.kind ?? 'other') === kind)
      .map(({ title, path }) => ({ title, path }))
      .sort((a, b) => a.title.localeCompare(b.title, locale)),
  }));
  return {
    certifications: (await allHeld()).filter((each) => each.locale === locale),
    processors: (await current()).processors.filter((each) => each.locale === locale),
    topics: topics.filter((topic) => topic.pages.length > 0),
  };
};
