import type { SourcePath } from '../../model/source';
import type { ResolvedPage } from '../records/page-records';

/** Parents, superseding pages and the owner of the shared facts come before the pages that need them. */
export const inWritingOrder = (pages: readonly ResolvedPage[]): ResolvedPage[] => {
  const byPath = new Map(pages.map((page) => [page.path, page]));
  const byGroup = new Map(pages.map((page) => [`${page.locale} ${page.group}`, page]));
  const ordered = new Map<SourcePath, ResolvedPage>();
  const started = new Set<SourcePath>();

  const needs = (page: ResolvedPage): ResolvedPage[] =>
    [
      byPath.get(page.owner.path),
      page.parent === null ? undefined : byPath.get(page.parent.path),
      page.supersededBy === null ? undefined : byGroup.get(`${page.locale} ${page.supersededBy}`),
    ].filter((each) => each !== undefined);

  for (const first of pages) {
    // a stack instead of recursion, because trees of pages may be deep
    const stack = [first];
    for (let page = stack.at(-1); page !== undefined; page = stack.at(-1)) {
      const open = started.has(page.path) ? [] : needs(page).filter(({ path }) => !started.has(path));
      started.add(page.path);
      if (open.length > 0) {
        stack.push(...open);
        continue;
      }
      ordered.set(page.path, page);
      stack.pop();
    }
  }
  return [...ordered.values()];
};
