import type { SiteRules, SourcePath } from '../model';
import { readHref } from './href';
import type { LinkIndex } from './link-index';
import type { LinkedPage } from './links';

export type TwinOf = (page: LinkedPage, locale: string) => LinkedPage | null;

/** Page -> its parent, always of the same locale: what the breadcrumb says, else the nearest folder that is a page. */
export const findParents = (
  pages: readonly LinkedPage[],
  index: LinkIndex<LinkedPage>,
  twinOf: TwinOf,
  rules: SiteRules,
): Map<SourcePath, LinkedPage> => {
  const byGroup = new Map(pages.map((page) => [`${page.locale} ${page.group.toLowerCase()}`, page]));
  const parents = new Map<SourcePath, LinkedPage>();
  // folders cannot make a cycle; breadcrumbs can, so they are added on top, one by one
  for (const page of pages) {
    const parent = nearestAncestor(page, byGroup);
    if (parent !== null) parents.set(page.path, parent);
  }
  for (const page of pages) {
    const parent = fromBreadcrumb(page, index, twinOf, rules);
    if (parent !== null && !descends(parent, page, parents)) parents.set(page.path, parent);
  }
  return parents;
};

/** By group, not by URL: the English page of `support/legal` is at `/support/legal-en/`, and is a parent all the same. */
const nearestAncestor = (page: LinkedPage, byGroup: ReadonlyMap<string, LinkedPage>): LinkedPage | null => {
  const segments = page.group.toLowerCase().split('/');
  const isIndex = /^(?:default|index)$/.test(segments.at(-1) ?? '');
  for (let length = segments.length - (isIndex ? 2 : 1); length >= 0; length -= 1) {
    const folder = segments.slice(0, length).join('/');
    const names = [folder, ...['default', 'index'].map((name) => (folder === '' ? name : `${folder}/${name}`))];
    const found = names.map((name) => byGroup.get(`${page.locale} ${name}`)).find((each) => each !== undefined);
    if (found !== undefined && found.group !== page.group) return found;
  }
  return null;
};

const fromBreadcrumb = (
  page: LinkedPage,
  index: LinkIndex<LinkedPage>,
  twinOf: TwinOf,
  rules: SiteRules,
): LinkedPage | null => {
  for (const href of page.draft.breadcrumb.toReversed()) {
    const read = readHref(href, page, rules);
    if (read.type !== 'internal') continue;
    const named = read.candidates.map((candidate) => index.page(candidate)).find((each) => each !== null);
    if (named === undefined || named.group === page.group) continue;
    return twinOf(named, page.locale);
  }
  return null;
};

const descends = (page: LinkedPage, from: LinkedPage, parents: ReadonlyMap<SourcePath, LinkedPage>): boolean => {
  for (let at: LinkedPage | undefined = page; at !== undefined; at = parents.get(at.path))
    if (at.path === from.path) return true;
  return false;
};
