import GithubSlugger, { slug } from 'github-slugger';

import { applyEdits } from '../interpret/body';
import { writtenId } from '../parse/clobber';
import { parse } from '../parse/parse';
import type { LinkedPage } from './site-page';

/** Where a link with a fragment lands in a page as its readers get it. */
export interface Anchors {
  /** The fragment as it has to be written, `''` for none: the top of the page; null when it lands nowhere. */
  find(fragment: string): string | null;
  /** The anchors of the headings, in order. */
  headings: readonly string[];
}

/** Legacy ids, and the anchors that headings get from their text, numbered where they repeat. */
const anchorsOf = ({ draft }: LinkedPage): Anchors => {
  const { headings, ids } = parse(applyEdits(draft.text, draft.edits));
  const slugger = new GithubSlugger();
  const slugs = headings.toSorted((a, b) => a.from - b.from).map(({ text }) => slugger.slug(text));
  const exact = new Set([...ids, ...slugs]);
  const loose = new Map<string, string>();
  for (const anchor of exact) {
    const name = folded(writtenId(anchor));
    if (!loose.has(name)) loose.set(name, anchor);
  }
  const top = slug(draft.title ?? '');
  return {
    headings: slugs,
    find: (fragment) => {
      const name = decodeFragment(fragment);
      if (exact.has(name) || /^(?:top$|:~:)/i.test(name)) return fragment;
      // the title is no part of the body: whoever names it means the page
      if (name.toLowerCase() === top) return '';
      const found = loose.get(folded(name));
      return found === undefined ? null : found.replace(/[%\s"<>]/g, encodeURIComponent);
    },
  };
};

/** The anchors of pages, each read when the first link asks for it. */
export const anchorsByPage = (): ((page: LinkedPage) => Anchors) => {
  const known = new Map<string, Anchors>();
  return (page) => {
    const anchors = known.get(page.path) ?? anchorsOf(page);
    known.set(page.path, anchors);
    return anchors;
  };
};

/** Generators differ in case and in what they put between words. */
const folded = (anchor: string): string => anchor.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '') || anchor;

/** `%E6%9C%8D` -> `服`; what is no encoding stays. */
export const decodeFragment = (fragment: string): string => {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
};
