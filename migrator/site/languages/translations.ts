import { say } from '../../../model/say';
import { groupBy } from '../../group-by';
import { orInTheMap, pageLine } from '../../map/map-line';
import type { SourcePath } from '../../model/source';
import { withoutExtension } from '../../reader/read/candidate';
import type { Added, Linking } from '../linking';
import type { LinkContext } from '../links/classify-link';
import { linkIndex } from '../links/link-index';
import { pageNamed } from '../links/page-named';
import { relatedNames } from './related-names';
import { reported, type LinkedPage } from '../site-page';

type Context = Pick<LinkContext, 'index' | 'rules'>;

/**
 * Joins translations to groups: by the group in the map; else by the language switcher, where one of its entries is the
 * page itself; else by file name, by the key that they share, across folders, and by names that are alike. No group has two pages of one locale.
 */
export const joinTranslations = ({ pages, rules }: Linking): Added<'pages'> => {
  const context: Context = { index: linkIndex(pages), rules };
  const switched = new Map(pages.map((page) => [page.path, switcherPages(page, context)]));
  const sets = translationSets(pages);
  const conflicts = new Map<SourcePath, LinkedPage>();
  const byName = groupBy(pages, ({ name }) => name.group);
  const joinByName = ([first, ...others]: LinkedPage[]): void => {
    for (const other of others) if (first !== undefined) sets.join(first, other);
  };
  for (const namesakes of byName.values()) if (namesakes.some(isDecided)) joinByName(namesakes);
  for (const page of pages) {
    for (const other of isDecided(page) ? [] : (switched.get(page.path) ?? [])) {
      if (isDecided(other)) continue;
      if (denies(other, page, switched) || !sets.join(page, other)) conflicts.set(page.path, other);
    }
  }
  for (const namesakes of byName.values()) joinByName(namesakes);
  const free = pages.filter((page) => !isDecided(page));
  for (const [key, named] of groupBy(free, ({ draft }) => draft.addressing.translationKey))
    if (key !== null) joinByName(named);
  // the default language is often at the root, beside the folders of the others
  for (const namesakes of groupBy(free, ({ name }) => name.logical).values()) joinByName(namesakes);
  const guesses = new Map<SourcePath, LinkedPage>();
  const isSingle = (page: LinkedPage): boolean => sets.of(page).length === 1;
  const doubtful = new Map<SourcePath, LinkedPage>();
  for (const { page, other, isGuess, isDoubtful } of relatedNames(free.filter(isSingle)))
    if (isDoubtful) doubtful.set(other.path, page);
    else if (sets.join(page, other) && isGuess) guesses.set(other.path, page);
  // a page in a third language, beside two that have one name
  for (const { page, other, isDoubtful } of relatedNames(free.filter((each) => sets.of(each)[0] === each))) {
    const [single, joined] = isSingle(page) ? [page, other] : [other, page];
    const isMissing = sets.of(joined).every(({ locale }) => locale !== single.locale);
    if (!isSingle(single) || isSingle(joined) || !isMissing) continue;
    if (isDoubtful) doubtful.set(single.path, joined);
    else if (sets.join(joined, single)) guesses.set(single.path, joined);
  }

  const keys = groupKeys(pages, sets);
  const joinedPage = (page: LinkedPage): LinkedPage => {
    const joined = { ...page, group: keys.get(page.path) ?? page.group };
    if (isDecided(page)) return joined;
    const guess = guesses.get(page.path);
    if (guess !== undefined) {
      const message = say('groupGuessed', { path: guess.path });
      const line = pageLine(page.path, { group: withoutExtension(page.path) });
      const advice = orInTheMap(say('ownGroup'), line);
      return { ...joined, draft: reported(page.draft, 'GROUP_GUESSED', message, advice) };
    }
    const doubt = doubtful.get(page.path);
    if (doubt !== undefined) {
      const message = say('groupMaybe', { path: doubt.path });
      const line = pageLine(page.path, { group: keys.get(doubt.path) ?? doubt.group });
      const advice = orInTheMap(say('sameGroup'), line);
      return { ...joined, draft: reported(page.draft, 'GROUP_GUESSED', message, advice) };
    }
    const hint = orInTheMap(say('correctSwitcher'), pageLine(page.path, { group: joined.group }));
    const conflict = conflicts.get(page.path);
    if (conflict !== undefined) {
      const message = say('switcherConflict', {
        path: conflict.path,
      });
      return { ...joined, draft: reported(page.draft, 'GROUP_SWITCHER_CONFLICT', message, hint) };
    }
    if ((page.draft.switcher?.length ?? 0) > 0 && switched.get(page.path) === null) {
      const message = say('switcherBroken');
      return { ...joined, draft: reported(page.draft, 'GROUP_SWITCHER_BROKEN', message, hint) };
    }
    return joined;
  };
  return { pages: pages.map(joinedPage) };
};

const isDecided = ({ draft }: LinkedPage): boolean => draft.decided.group !== undefined;

/**
 * The other pages of a switcher, or of the links of a document's head, that names the page itself, and those that
 * lead back to it, which links in its text name too; null if there are none.
 */
const switcherPages = (page: LinkedPage, context: Context): LinkedPage[] | null => {
  const { switcher, addressing } = page.draft;
  const named = (entries: readonly { href: string }[]): LinkedPage[] =>
    entries.map(({ href }) => pageNamed(href, page, context)).filter((each) => each !== null);
  const stated = named([...(switcher ?? []), ...addressing.alternates.filter(({ isShown }) => isShown === undefined)]);
  const isOther = ({ locale }: LinkedPage): boolean => locale !== page.locale;
  const mutual = named([...(switcher ?? []), ...addressing.alternates])
    .filter(isOther)
    .filter(({ path, draft, legacyUrl }) =>
      draft.addressing.alternates.some(({ href }) => pageNamed(href, { path, legacyUrl }, context) === page),
    );
  if (stated.includes(page)) return [...stated.filter(isOther), ...mutual.filter((each) => !stated.includes(each))];
  // one that leaves its own page out counts where the other page leads back
  return mutual.length === 0 ? null : mutual;
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

/**
 * A group is named after its first page, or the first outside of a language's folder; where the switcher splits pages of one name, the second group is named by its
 * path.
 */
const groupKeys = (pages: readonly LinkedPage[], sets: TranslationSets): Map<SourcePath, string> => {
  const taken = new Set<string>();
  const keys = new Map<SourcePath, string>();
  for (const page of pages) {
    if (keys.has(page.path)) continue;
    const isOne = sets.of(page).every(({ name }) => name.logical === page.name.logical);
    const namer = (isOne ? sets.of(page).find(({ name }) => name.group === name.logical) : undefined) ?? page;
    const key = taken.has(namer.name.group) ? withoutExtension(page.path) : namer.name.group;
    taken.add(key);
    for (const member of sets.of(page)) keys.set(member.path, key);
  }
  return keys;
};
