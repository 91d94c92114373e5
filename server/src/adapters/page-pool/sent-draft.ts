import type { PageDraft } from '../../../../migrator';

type Link = PageDraft['links'][number];

/**
 * A draft on its way between processes, or to the disk. Thousands of links may name one long target by its label: in memory they
 * share it, but a message would hold it once for each. Here each target stands once, and links have its place in `hrefs`.
 */
export interface SentDraft extends Omit<PageDraft, 'links'> {
  hrefs: string[];
  links: (Omit<Link, 'href'> & { href: number })[];
}

export const sentDraft = (draft: PageDraft): SentDraft => {
  const places = new Map<string, number>();
  const placeOf = (href: string): number => {
    const known = places.get(href) ?? places.size;
    places.set(href, known);
    return known;
  };
  const links = draft.links.map((link) => ({ ...link, href: placeOf(link.href) }));
  return { ...draft, links, hrefs: [...places.keys()] };
};

/** The draft that `sentDraft` was given. */
export const receivedDraft = ({ hrefs, links, ...draft }: SentDraft): PageDraft => ({
  ...draft,
  links: links.map((link) => ({ ...link, href: hrefs[link.href] ?? '' })),
});
