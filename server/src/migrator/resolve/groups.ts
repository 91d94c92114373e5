import type { SourcePath } from '../model';
import { withoutExtension } from '../read/candidate';
import type { LinkIndex } from './link-index';
import { readHref } from './href';
import type { LinkedPage } from './links';
import { reported } from './site-page';
import type { SiteRules } from '../model';

/**
 * Joins translations. The language switcher decides where it can be trusted: where one of its entries is the page
 * itself. Everything else goes by the naming rule. No group holds two pages of one locale.
 */
export const joinTranslations = (
  pages: readonly LinkedPage[],
  index: LinkIndex<LinkedPage>,
  rules: SiteRules,
): LinkedPage[] => {
  const switched = new Map(pages.map((page) => [page.path, switcherPages(page, index, rules)]));
  const sets = new Map<SourcePath, Set<LinkedPage>>(pages.map((page) => [page.path, new Set([page])]));
  const conflicts = new Map<SourcePath, LinkedPage>();
  const join = (a: LinkedPage, b: LinkedPage): boolean => {
    const [left, right] = [sets.get(a.path), sets.get(b.path)];
    if (left === undefined || right === undefined || left === right) return true;
    const locales = new Set([...left].map(({ locale }) => locale));
    if ([...right].some(({ locale }) => locales.has(locale))) return false;
    for (const page of right) {
      left.add(page);
      sets.set(page.path, left);
    }
    return true;
  };

  for (const page of pages) {
    for (const other of switched.get(page.path) ?? []) {
      const back = switched.get(other.path) ?? null;
      const denied = back !== null && !back.includes(page) && back.some(({ locale }) => locale === page.locale);
      if (denied || !join(page, other)) conflicts.set(page.path, other);
    }
  }
  const byName = new Map<string, LinkedPage>();
  for (const page of pages) {
    const first = byName.get(page.name.group);
    if (first === undefined) byName.set(page.name.group, page);
    else join(first, page);
  }

  const keys = groupKeys(pages, sets);
  return pages.map((page) => {
    const group = keys.get(page.path) ?? page.group;
    const conflict = conflicts.get(page.path);
    if (conflict !== undefined) {
      const message = `The switcher names ${conflict.path}, which is not a translation of this page.`;
      return {
        ...page,
        group,
        draft: reported(page.draft, 'GROUP_SWITCHER_CONFLICT', message, 'Correct the switcher.'),
      };
    }
    if (page.draft.switcher !== null && page.draft.switcher.length > 0 && switched.get(page.path) === null) {
      const message = 'No entry of the language switcher is the page itself.';
      return { ...page, group, draft: reported(page.draft, 'GROUP_SWITCHER_BROKEN', message, 'Correct the switcher.') };
    }
    return { ...page, group };
  });
};

/** The other pages of a switcher that names the page itself; null for one that does not, or none. */
const switcherPages = (page: LinkedPage, index: LinkIndex<LinkedPage>, rules: SiteRules): LinkedPage[] | null => {
  const named = (page.draft.switcher ?? []).flatMap(({ href }) => {
    const read = readHref(href, page, rules);
    if (read.type !== 'internal') return [];
    const found = read.candidates.map((candidate) => index.page(candidate)).find((each) => each !== null);
    return found ? [found] : [];
  });
  if (!named.includes(page)) return null;
  return named.filter((other) => other !== page && other.locale !== page.locale);
};

/** A group is called after its first page; where the switcher split a name in two, the second goes by its path. */
const groupKeys = (pages: readonly LinkedPage[], sets: Map<SourcePath, Set<LinkedPage>>): Map<SourcePath, string> => {
  const owners = new Map<string, Set<LinkedPage>>();
  const keys = new Map<SourcePath, string>();
  for (const page of pages) {
    const set = sets.get(page.path);
    if (set === undefined || keys.has(page.path)) continue;
    const key = owners.has(page.name.group) ? withoutExtension(page.path) : page.name.group;
    owners.set(key, set);
    for (const member of set) keys.set(member.path, key);
  }
  return keys;
};
