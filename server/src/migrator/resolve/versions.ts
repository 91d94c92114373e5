import type { Locale, SiteRules } from '../model';
import { groupBy } from './group-by';
import { readHref } from './href';
import type { LinkIndex } from './link-index';
import type { LinkedPage } from './links';

export interface Versions {
  /** Group -> its version. */
  version: ReadonlyMap<string, string>;
  /** The group that supersedes a group and has a page in the locale. */
  supersededBy(group: string, locale: Locale): string | null;
}

/**
 * Versions as the pages print them (`[1.1](/support/sla/cdn/) Last updated …`), else as files are named: `cdn-v1` is
 * followed by `cdn-v2`, and the plain path has the newest.
 */
export const findVersions = (
  pages: readonly LinkedPage[],
  index: LinkIndex<LinkedPage>,
  rules: SiteRules,
): Versions => {
  const version = new Map<string, string>();
  const next = new Map<string, string>();
  const link = (older: string, newer: string): void => {
    if (older !== newer && !next.has(older) && !reaches(next, newer, older)) next.set(older, newer);
  };

  for (const page of pages) {
    const printed = page.draft.versions.flatMap(({ version: number, href }) => {
      const read = readHref(href, page, rules);
      const named =
        read.type === 'internal'
          ? read.candidates.map((each) => index.page(each)).find((each) => each !== null)
          : undefined;
      return named ? [{ number, group: named.group }] : [];
    });
    // what a page says of itself outweighs what others say of it
    for (const { number, group } of printed)
      if (group === page.group || !version.has(group)) version.set(group, number);
    const ordered = printed.sort((a, b) => compareVersions(a.number, b.number));
    ordered.forEach(({ group }, at) => {
      const newer = ordered[at + 1];
      if (newer !== undefined) link(group, newer.group);
    });
  }

  const families = groupBy(pages, ({ name, group }) => group.replace(suffixOf(name.version), ''));
  for (const family of families.values()) {
    const numbered = family.filter(({ name }) => name.version !== null);
    const ordered = [
      ...new Map(
        numbered
          .sort((a, b) => compareVersions(a.name.version ?? '', b.name.version ?? ''))
          .map((page) => [page.group, page]),
      ).values(),
    ];
    const plain = family.find(({ name }) => name.version === null);
    for (const [at, page] of ordered.entries()) {
      if (!version.has(page.group) && page.name.version !== null) version.set(page.group, page.name.version);
      const newer = ordered[at + 1] ?? plain;
      if (newer !== undefined) link(page.group, newer.group);
    }
  }

  const present = new Set(pages.map(({ group, locale }) => `${locale} ${group}`));
  return {
    version,
    supersededBy: (group, locale) => {
      let newer = next.get(group);
      while (newer !== undefined && !present.has(`${locale} ${newer}`)) newer = next.get(newer);
      return newer ?? null;
    },
  };
};

const suffixOf = (version: string | null): RegExp => (version === null ? /(?!)/ : /[-_.]v\d+(?:\.\d+)*$/i);

const reaches = (next: ReadonlyMap<string, string>, from: string, to: string): boolean => {
  for (let at: string | undefined = from; at !== undefined; at = next.get(at)) if (at === to) return true;
  return false;
};

/** 1.10 is newer than 1.9. */
const compareVersions = (a: string, b: string): number => {
  const [left, right] = [a.split('.').map(Number), b.split('.').map(Number)];
  for (let at = 0; at < Math.max(left.length, right.length); at += 1) {
    const difference = (left[at] ?? 0) - (right[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
};
