import { decodedPart } from '../../../model/decoded-url';
import { slug } from 'github-slugger';
import { writtenId } from '../../clobbering-ids';
import { applyEdits } from '../../reader/interpret/body';
import { withAnchors } from '../../reader/parse/body-headings';
import { parse } from '../../reader/parse/parse';
import type { LinkedPage } from '../site-page';

/** The anchors of a page as it is published. */
export interface Anchors {
  /** The fragment to write, `''` for the top of the page; null when the page has no such anchor. */
  find(fragment: string): string | null;
  /** The anchors of the headings, in order. */
  headings: readonly string[];
}

/** Legacy ids, and the anchors that headings get from their text, numbered where they repeat. */
const anchorsOf = ({ draft }: LinkedPage): Anchors => {
  const { headings: printed, ids } = parse(applyEdits(draft.source.text, draft.source.edits));
  const headings = withAnchors(printed);
  const slugs = headings.map(({ anchor }) => anchor);
  const exact = new Set([...ids, ...slugs]);
  const loose = new Map<string, string>();
  for (const anchor of exact) {
    const name = folded(writtenId(anchor));
    if (!loose.has(name)) loose.set(name, anchor);
  }
  for (const { text, anchor } of headings) {
    const name = folded(spoken(text));
    if (!loose.has(name)) loose.set(name, anchor);
  }
  const top = slug(draft.title ?? '');
  return {
    headings: slugs,
    find: (fragment) => {
      const name = decodedPart(fragment);
      if (exact.has(name) || /^(?:top$|:~:)/i.test(name)) return fragment;
      // the title is not part of the body, so a link to it means the page
      if (name.toLowerCase() === top) return '';
      const found = loose.get(folded(name));
      return found === undefined ? null : found.replace(/[%\s"<>]/g, encodeURIComponent);
    },
  };
};

/** The anchors of pages; those of a page are read when the first link needs them. */
export const anchorsByPage = (): ((page: LinkedPage) => Anchors) => {
  const known = new Map<string, Anchors>();
  return (page) => {
    const anchors = known.get(page.path) ?? anchorsOf(page);
    known.set(page.path, anchors);
    return anchors;
  };
};

/** Generators of anchors differ in case and in the characters between words. */
const folded = (anchor: string): string => anchor.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '') || anchor;

/** Some generators write the sign as a word: `#brown-m-and-ms` for “Brown M&Ms”. */
const spoken = (text: string): string => text.replaceAll('&', ' and ');

/** The query and fragment to write for a link, and the fragment where the target does not have it. */
interface Landing {
  rest: string;
  missing: string | null;
}

/**
 * Points the fragment of a link at an anchor that the target has. `named` is the page that the link names; where
 * `target` is its translation, the heading in the same position is used.
 */
export const landing = (
  rest: string,
  named: LinkedPage,
  target: LinkedPage,
  anchorsOf: (page: LinkedPage) => Anchors,
): Landing => {
  const at = rest.indexOf('#');
  const fragment = at < 0 ? '' : rest.slice(at + 1);
  if (fragment === '') return { rest, missing: null };
  const found = anchorsOf(target).find(fragment) ?? inTranslation(fragment, named, target, anchorsOf);
  if (found === null) return { rest, missing: fragment };
  const query = rest.slice(0, at);
  return { rest: found === '' ? query : `${query}#${found}`, missing: null };
};

const inTranslation = (
  fragment: string,
  named: LinkedPage,
  target: LinkedPage,
  anchorsOf: (page: LinkedPage) => Anchors,
): string | null => {
  if (named === target) return null;
  const [from, to] = [anchorsOf(named), anchorsOf(target)];
  const at = from.headings.indexOf(decodedPart(from.find(fragment) ?? ''));
  return from.headings.length === to.headings.length ? (to.headings[at] ?? null) : null;
};
