import { decodeFragment, type Anchors } from './anchors';
import type { LinkedPage } from './site-page';

/** A link's query and fragment as they have to be written, and whether the fragment lands anywhere. */
export interface Landing {
  rest: string;
  missing: string | null;
}

/**
 * Points the fragment of a link at an anchor that the target has. `named` is the page that the link means: where the
 * target is its translation, a heading is the one in the same place.
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
  const at = from.headings.indexOf(decodeFragment(from.find(fragment) ?? ''));
  return from.headings.length === to.headings.length ? (to.headings[at] ?? null) : null;
};
