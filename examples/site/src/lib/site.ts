import { certificationsIn, pageAt, publicPages, type Certification, type Evidence, type PageAnswer } from './api';
import { LOCALES, type Locale } from './settings';
import { filesIn, ownPath } from './uploads';

export interface HomeData {
  certifications: Certification[];
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

let pages: Promise<PageAnswer[]> | undefined;

/** Every page of the site, read once for a build. */
export const allPages = async (): Promise<PageAnswer[]> =>
  (pages ??= publicPages().then(async (listed) => inTurn(listed, async ({ path, locale }) => pageAt(path, locale))));

let certifications: Promise<Map<Locale, Certification[]>> | undefined;

const allCertifications = async (): Promise<Map<Locale, Certification[]>> =>
  (certifications ??= Promise.all(
    LOCALES.map(async (locale) => [locale, await certificationsIn(locale)] as const),
  ).then((entries) => new Map(entries)));

const KINDS = [
  ...['overview', 'compliance', 'security', 'privacy', 'transparency', 'sla', 'legal', 'faq', 'announcement', 'news'],
  'other',
];

export const homeIn = async (locale: Locale): Promise<HomeData> => {
  const inLocale = (await allPages()).map(({ page }) => page).filter((page) => page.locale === locale);
  const current = inLocale.filter(
    ({ documentId, versions }) => !versions.some((version) => version.documentId === documentId && version.superseded),
  );
  const topics = KINDS.map((kind) => ({
    kind,
    pages: current
      .filter((page) => (page.kind ?? 'other') === kind)
      .map(({ title, path }) => ({ title, path }))
      .sort((a, b) => a.title.localeCompare(b.title, locale)),
  }));
  return {
    certifications: (await allCertifications()).get(locale) ?? [],
    topics: topics.filter((topic) => topic.pages.length > 0),
  };
};

const fileOf = ({ file }: Evidence): string[] => (file ? [ownPath(file.url)] : []);

/** The files that the site serves itself: images of pages, and public evidence. */
export const allFiles = async (): Promise<string[]> => {
  const ofPages = (await allPages()).flatMap(({ page }) => [
    ...filesIn(page.html),
    ...(page.documents ?? []).flatMap(fileOf),
    ...(page.certifications ?? []).flatMap(({ documents = [] }) => documents.flatMap(fileOf)),
  ]);
  const ofCards = [...(await allCertifications()).values()]
    .flat()
    .flatMap(({ documents = [] }) => documents.flatMap(fileOf));
  return [...new Set([...ofPages, ...ofCards])];
};
