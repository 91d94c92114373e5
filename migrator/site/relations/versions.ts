import type { Locale } from '../../../model/contracts/values';
import { groupBy } from '../../group-by';
import type { SourcePath } from '../../model/source';
import type { LinkContext } from '../links/classify-link';
import { pageNamed } from '../links/page-named';
import type { LinkedPage } from '../site-page';

interface Versions {
  /** Group -> its version. */
  version: ReadonlyMap<string, string>;
  /** The group that supersedes a group and has a page in the locale. */
  supersededBy(group: string, locale: Locale): string | null;
  /** Groups that would supersede themselves. */
  cycles: ReadonlySet<string>;
  /** Pages whose newer version in the map is not a page of the import. */
  unknown: ReadonlySet<SourcePath>;
}

interface Entry {
  number: string;
  group: string;
}

/**
 * Versions as the pages print them (`[1.1](/support/sla/cdn/) Last updated …`), else by file name: `cdn-v2` supersedes
 * `cdn-v1`, and the name without a number is the newest.
 */
export const findVersions = (pages: readonly LinkedPage[], context: Pick<LinkContext, 'index' | 'rules'>): Versions => {
  const histories = pages.map((page) => ({ page, entries: printedEntries(page, context) }));
  const version = new Map<string, string>();
  const state = ({ number, group }: Entry): void => {
    if (!version.has(group)) version.set(group, number);
  };
  for (const { draft, group } of pages) if (draft.version !== null) state({ number: draft.version, group });
  // a page's own statement comes before those of other pages, and both before its file name
  for (const { page, entries } of histories) entries.filter(({ group }) => group === page.group).forEach(state);
  for (const { entries } of histories) entries.forEach(state);
  for (const { group, name } of pages) if (name.version !== null) state({ number: name.version, group });

  const next = new Map<string, string>();
  const cycles = new Set<string>();
  const unknown = new Set<SourcePath>();
  const settled = new Set<string>();
  // decisions of the map come first, so that a cycle is reported at something else
  for (const page of [...pages.filter(isDecided), ...pages.filter((each) => !isDecided(each))]) {
    const named = isDecided(page) ? page.draft.decided.supersededBy : page.draft.supersededBy;
    const newer = typeof named === 'string' ? context.index.page(named) : null;
    const isOther = newer !== null && newer.group !== page.group;
    if (isDecided(page)) settled.add(page.group);
    if (isDecided(page) && typeof named === 'string' && !isOther) unknown.add(page.path);
    if (!isOther || next.has(page.group) || (settled.has(page.group) && !isDecided(page))) continue;
    if (leadsTo(next, newer.group, page.group)) cycles.add(page.group);
    else next.set(page.group, newer.group);
  }
  const inOrder = (entries: readonly Entry[]): void => {
    entries.forEach(({ group: older }, at) => {
      const newer = entries[at + 1]?.group;
      if (newer === undefined || older === newer || next.has(older) || settled.has(older)) return;
      if (leadsTo(next, newer, older)) cycles.add(older);
      else next.set(older, newer);
    });
  };
  for (const { entries } of histories) inOrder(entries.toSorted(byNumber));
  for (const family of groupBy(pages, ({ group }) => group.replace(NUMBERED, '')).values())
    inOrder(namedEntries(family));

  const present = new Set(pages.map(({ group, locale }) => `${locale} ${group}`));
  return {
    version,
    cycles,
    unknown,
    supersededBy: (group, locale) => {
      let newer = next.get(group);
      while (newer !== undefined && !present.has(`${locale} ${newer}`)) newer = next.get(newer);
      return newer ?? null;
    },
  };
};

const isDecided = ({ draft }: LinkedPage): boolean => draft.decided.supersededBy !== undefined;

const NUMBERED = /[-_.]v\d+(?:\.\d+)*$/i;

const printedEntries = (page: LinkedPage, context: Pick<LinkContext, 'index' | 'rules'>): Entry[] =>
  page.draft.versions.flatMap(({ version, href }) => {
    const named = pageNamed(href, page, context);
    return named === null ? [] : [{ number: version, group: named.group }];
  });

/** The versions of a family by file name, the name without a number last. */
const namedEntries = (family: readonly LinkedPage[]): Entry[] => {
  const numbered = family.flatMap(({ group, name }) =>
    name.version === null ? [] : [{ number: name.version, group }],
  );
  const plain = family.flatMap(({ group, name }) => (name.version === null ? [{ number: '', group }] : []));
  const distinct = new Map([...numbered.sort(byNumber), ...plain].map((entry) => [entry.group, entry]));
  return numbered.length === 0 ? [] : [...distinct.values()];
};

const leadsTo = (next: ReadonlyMap<string, string>, from: string, to: string): boolean => {
  for (let at: string | undefined = from; at !== undefined; at = next.get(at)) if (at === to) return true;
  return false;
};

/** 1.10 is newer than 1.9. */
const byNumber = (a: Entry, b: Entry): number => {
  const [left, right] = [a.number.split('.').map(Number), b.number.split('.').map(Number)];
  for (let at = 0; at < Math.max(left.length, right.length); at += 1) {
    const difference = (left[at] ?? 0) - (right[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
};
