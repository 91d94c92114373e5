import { fromKeys } from '../../../typed-keys';
import { FACETS, type Facet, type FacetName } from '../../../contracts/plan';
import type { IndexedRow } from './plan-row';

/** Which rows of a plan to show. A list allows any of its values, an empty one all. */
export interface PlanFilter {
  action: string[];
  type: string[];
  locale: string[];
  kind: string[];
  code: string[];
  /** Words that the row must all contain, in any case. */
  q: string;
}

const VALUES: Record<FacetName, (row: IndexedRow) => string[]> = {
  action: (row: IndexedRow) => [row.action],
  type: (row: IndexedRow) => [row.type],
  locale: (row: IndexedRow) => [row.locale],
  kind: (row: IndexedRow) => (row.kind === null ? [] : [row.kind]),
  code: (row: IndexedRow) => row.codes,
};

/** The values of each filter, the most frequent first. */
export const planFacets = (rows: readonly IndexedRow[]): Record<FacetName, Facet[]> => {
  const facetsOf = (name: FacetName): Facet[] => {
    const counts = new Map<string, number>();
    for (const row of rows) for (const value of VALUES[name](row)) counts.set(value, (counts.get(value) ?? 0) + 1);
    return [...counts]
      .map(([value, count]) => ({ value, count }))
      .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  };
  return fromKeys(FACETS, facetsOf);
};

/** The rows that match a filter, in the order of the plan; the same list when the filter is empty. */
export const filterRows = (rows: readonly IndexedRow[], filter: PlanFilter): readonly IndexedRow[] => {
  const wanted = FACETS.filter((name) => filter[name].length > 0).map((name) => [name, new Set(filter[name])] as const);
  const words = filter.q.toLowerCase().split(/\s+/).filter(Boolean);
  if (wanted.length + words.length === 0) return rows;
  return rows.filter(
    (row) =>
      wanted.every(([name, values]) => VALUES[name](row).some((value) => values.has(value))) &&
      words.every((word) => row.text.includes(word)),
  );
};
