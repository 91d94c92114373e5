import type { SourcePath } from '../../model/source';
import type { LinkContext } from '../links/classify-link';
import { pageNamed } from '../links/page-named';
import type { LinkedPage } from '../site-page';

interface Parents {
  /** Page -> its parent, always of the same locale. */
  parents: ReadonlyMap<SourcePath, LinkedPage>;
  /** Pages whose breadcrumb would make them their own ancestor. */
  cycles: ReadonlySet<SourcePath>;
  /** Pages whose parent in the map is not a page of the import. */
  unknown: ReadonlySet<SourcePath>;
}

/** The parent of a page: what the map says, else what its breadcrumb says, else the nearest folder that is a page. */
export const findParents = (pages: readonly LinkedPage[], context: LinkContext): Parents => {
  const byGroup = new Map(pages.map((page) => [`${page.locale} ${page.group.toLowerCase()}`, page]));
  const parents = new Map<SourcePath, LinkedPage>();
  // folders cannot make a cycle; breadcrumbs can, so they are added on top, one by one
  for (const page of pages) {
    const parent = isDecided(page) ? null : nearestAncestor(page, byGroup);
    if (parent !== null) parents.set(page.path, parent);
  }
  const cycles = new Set<SourcePath>();
  const unknown = new Set<SourcePath>();
  // decisions of the map come first, so that a cycle is reported at a breadcrumb
  for (const page of [...pages.filter(isDecided), ...pages.filter((each) => !isDecided(each))]) {
    const parent = isDecided(page) ? fromMap(page, context) : fromBreadcrumb(page, context);
    if (parent === null && typeof page.draft.decided.parent === 'string') unknown.add(page.path);
    if (parent === null) continue;
    if (descends(parent, page, parents)) cycles.add(page.path);
    else parents.set(page.path, parent);
  }
  return { parents, cycles, unknown };
};

const isDecided = ({ draft }: LinkedPage): boolean => draft.decided.parent !== undefined;

/** A path of the site, or a file of the source; in the language of the page. */
const fromMap = (page: LinkedPage, context: LinkContext): LinkedPage | null => {
  const { parent } = page.draft.decided;
  const named = typeof parent === 'string' ? context.index.page(parent) : null;
  return named === null || named.group === page.group ? null : context.twinOf(named, page.locale);
};

/**
 * By group, not by URL: the English page of `support/legal` is at `/support/legal-en/`, and is a parent nevertheless.
 */
const nearestAncestor = (page: LinkedPage, byGroup: ReadonlyMap<string, LinkedPage>): LinkedPage | null => {
  const segments = page.group.toLowerCase().split('/');
  const isIndex = /^(?:default|index|_index|readme)$/.test(segments.at(-1) ?? '');
  for (let length = segments.length - (isIndex ? 2 : 1); length >= 0; length -= 1) {
    const folder = segments.slice(0, length).join('/');
    const names = [
      folder,
      ...['default', 'index', '_index', 'readme'].map((name) => (folder === '' ? name : `${folder}/${name}`)),
    ];
    const found = names.map((name) => byGroup.get(`${page.locale} ${name}`)).find((each) => each !== undefined);
    if (found !== undefined && found.group !== page.group) return found;
  }
  return null;
};

/** The last entry that is not the page itself. */
const fromBreadcrumb = (page: LinkedPage, context: LinkContext): LinkedPage | null => {
  for (const href of page.draft.breadcrumb.toReversed()) {
    const named = pageNamed(href, page, context);
    if (named !== null && named.group !== page.group) return context.twinOf(named, page.locale);
  }
  return null;
};

const descends = (page: LinkedPage, ancestor: LinkedPage, parents: ReadonlyMap<SourcePath, LinkedPage>): boolean => {
  for (let at: LinkedPage | undefined = page; at !== undefined; at = parents.get(at.path)) {
    if (at.path === ancestor.path) return true;
  }
  return false;
};
