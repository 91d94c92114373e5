import GithubSlugger from 'github-slugger';
import type { Heading } from './outline';
import { parse } from './parse';

/** A heading with the fragment that leads to it. */
export interface BodyHeading extends Heading {
  anchor: string;
}

/**
 * Headings in order, with the anchors that front ends give them: made of their text as GitHub does, numbered where texts
 * repeat. Links of imported pages are written for these anchors, and rendered pages have them.
 */
export const withAnchors = (headings: readonly Heading[]): BodyHeading[] => {
  const slugger = new GithubSlugger();
  return headings
    .toSorted((a, b) => a.from - b.from)
    .map((heading) => ({ ...heading, anchor: slugger.slug(heading.text) }));
};

export const bodyHeadings = (body: string): BodyHeading[] => withAnchors(parse(body).headings);
