import type { SourcePath } from '../model';
import { withoutExtension } from '../read/candidate';
import type { LinkWorld } from './classify-link';
import { pageNamed } from './page-named';
import { reported, type LinkedPage } from './site-page';

type World = Pick<LinkWorld, 'index' | 'rules'>;

/**
 * Joins translations. The language switcher decides where it can be trusted: where one of its entries is the page
 * itself. Everything else goes by the naming rule. No group holds two pages of one locale.
 */
export const joinTranslations = (pages: readonly LinkedPage[], world: World): LinkedPage[] => {
  const switched = new Map(pages.map((page) => [page.path, switcherPages(page, world)]));
  const sets = translationSets(pages);
  const conflicts = new Map<SourcePath, LinkedPage>();
  for (const page of pages) {
    for (const other of switched.get(page.path) ?? []) {
      if (denies(other, page, switched) || !sets.join(page, other)) conflicts.set(page.path, other);
    }
  }
  const byName = new Map<string, LinkedPage>();
  for (const page of pages) {
    const first = byName.get(page.name.group);
    if (first === undefined) byName.set(page.name.group, page);
    else sets.join(first, page);
  }

  const keys = groupKeys(pages, sets);
  return pages.map((page) => {
    const joined = { ...page, group: keys.get(page.path) ?? page.group };
    const conflict = conflicts.get(page.path);
    if (conflict !== undefined) {
      const message = `The switcher names ${conflict.path}, which is not a translation of this page.`;
      return { ...joined, draft: reported(page.draft, 'GROUP_SWITCHER_CONFLICT', message, 'Correct the switcher.') };
    }
    if ((page.draft.switcher?.length ?? 0) > 0 && switched.get(page.path) === null) {
      const message = 'No entry of the language switcher is the page itself.';
      return { ...joined, draft: reported(page.draft, 'GROUP_SWITCHER_BROKEN', message, 'Correct the switcher.') };
    }
    return joined;
  });
};

/** The other pages of a switcher that names the page itself; null for one that does not, or none. */
const switcherPages = (page: LinkedPage, world: World): LinkedPage[] | null => {
  const named = (page.draft.switcher ?? [])
    .map(({ href }) => pageNamed(href, page, world))
    .filter((each) => each !== null);
  if (!named.includes(page)) return null;
  return named.filter((other) => other.locale !== page.locale);
};

/** Whether a page's own switcher names another translation in that place. */
const denies = (
  page: LinkedPage,
  other: LinkedPage,
  switched: ReadonlyMap<SourcePath, LinkedPage[] | null>,
): boolean => {
  const named = switched.get(page.path) ?? [];
  return !named.includes(other) && named.some(({ locale }) => locale === other.locale);
};

interface TranslationSets {
  of(page: LinkedPage): readonly LinkedPage[];
  /** False when the joined set would hold two pages of one locale; nothing changes then. */
  join(a: LinkedPage, b: LinkedPage): boolean;
}

/** Sets of pages that are translations of each other: at most one page a locale. */
const translationSets = (pages: readonly LinkedPage[]): TranslationSets => {
  const sets = new Map<SourcePath, readonly LinkedPage[]>(pages.map((page) => [page.path, [page]]));
  const of = (page: LinkedPage): readonly LinkedPage[] => sets.get(page.path) ?? [page];
  return {
    of,
    join: (a, b) => {
      const [left, right] = [of(a), of(b)];
      if (left === right) return true;
      if (right.some(({ locale }) => left.some((page) => page.locale === locale))) return false;
      const joined = [...left, ...right];
      for (const page of joined) sets.set(page.path, joined);
      return true;
    },
  };
};

/** A group is called after its first page; where the switcher split a name in two, the second goes by its path. */
const groupKeys = (pages: readonly LinkedPage[], sets: TranslationSets): Map<SourcePath, string> => {
  const taken = new Set<string>();
  const keys = new Map<SourcePath, string>();
  for (const page of pages) {
    if (keys.has(page.path)) continue;
    const key = taken.has(page.name.group) ? withoutExtension(page.path) : page.name.group;
    taken.add(key);
    for (const member of sets.of(page)) keys.set(member.path, key);
  }
  return keys;
};
