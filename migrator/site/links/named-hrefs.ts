import type { Place } from '../../findings';
import type { LinkedPage } from '../site-page';

/** The links of a site with one target, which does not depend on the page. */
export interface NamedHref {
  href: string;
  links: number;
  /** The first of them. */
  page: LinkedPage;
  place: Place;
}

/** The targets of links, without images, in the order of the first link of each. */
export const namedHrefs = (pages: readonly LinkedPage[]): NamedHref[] => {
  const found = new Map<string, NamedHref>();
  for (const page of pages) {
    for (const { href, role, place } of page.draft.links) {
      if (role === 'image') continue;
      const known = found.get(href);
      if (known !== undefined) known.links += 1;
      else found.set(href, { href, links: 1, page, place });
    }
  }
  return [...found.values()];
};
