import type { Locale } from '../../../model/contracts/values';
import { groupBy } from '../../group-by';
import type { SourcePath } from '../../model/source';
import { asSlug } from '../../slug';
import type { HeldSlug, StoredSlug } from '../site-context';
import type { SitePage } from '../site-page';

/** Slugs by `slugKey(group, locale)`. */
type Slugs = ReadonlyMap<string, string>;

export const slugKey = (group: string, locale: Locale): string => `${locale} ${group}`;

/**
 * Assigns one slug to each group, from the last segment of its path. Where another page of the locale has that slug, in
 * this source or in Strapi, parent folders are put in front until it is unique. A slug that was assigned once stays. The
 * first page of `home`, the folder of the generator's pages, is called `index`: the name of that folder says nothing.
 */
export const assignSlugs = (
  pages: readonly SitePage[],
  stored: readonly StoredSlug[],
  held: readonly HeldSlug[],
  home: SourcePath = '',
): Slugs => {
  const slugs = new Map(stored.map(({ group, locale, slug }) => [slugKey(group, locale), slug]));
  const holders = new Map<string, string | null>(
    [...held, ...stored].map(({ group, locale, slug }) => [`${locale} ${slug}`, group]),
  );
  const groups = groupBy(pages, ({ group }) => group);
  for (const [group, members] of groups) {
    const given = members.map(({ locale }) => slugs.get(slugKey(group, locale))).find((slug) => slug !== undefined);
    for (const { locale, draft } of members) {
      if (slugs.has(slugKey(group, locale))) continue;
      const wishes = [
        ...(draft.slug === null ? [] : [SLUG.test(draft.slug) ? draft.slug : asSlug(draft.slug)]),
        ...(given === undefined ? [] : [given]),
        ...(members.some((member) => isFront(member, home)) ? ['index'] : []),
        ...candidates(group),
      ];
      const free = (slug: string): boolean =>
        members.every((member) => {
          const holder = holders.get(`${member.locale} ${slug}`);
          return holder === undefined || holder === group;
        });
      const slug = wishes.find((wish) => wish !== '' && free(wish)) ?? numbered(wishes.at(-1) ?? 'page', free);
      slugs.set(slugKey(group, locale), slug);
      holders.set(`${locale} ${slug}`, group);
    }
  }
  return slugs;
};

/** Slugs that Strapi accepts unchanged. */
const SLUG = /^[\w.~-]{1,255}$/;

/** The column has 255 characters; the rest is for a number at the end. */
const LONGEST = 240;

const INDEX = /\/(?:default|index|_index|readme)$/i;

const isFront = ({ group, draft }: SitePage, home: SourcePath): boolean =>
  home !== '' && INDEX.test(group) && draft.path.slice(0, draft.path.lastIndexOf('/')) === home;

/** `storage`, `sla-storage`, `support-sla-storage`. */
const candidates = (group: string): string[] => {
  // the place of a language is no name
  const names = group.split('/').filter((segment) => segment !== '{lang}');
  const segments = names.join('/').replace(INDEX, '').split('/').map(asSlug);
  return segments.map((_, index) =>
    segments
      .slice(segments.length - 1 - index)
      .filter((segment) => segment !== '')
      .join('-')
      .slice(0, LONGEST)
      .replace(/-+$/, ''),
  );
};

const numbered = (slug: string, free: (slug: string) => boolean): string => {
  for (let number = 2; ; number += 1) if (free(`${slug}-${number}`)) return `${slug}-${number}`;
};
