import type { Facet, Pagination } from '../../model/contracts/lists';

/** One page of a list, with the place of the page. */
export interface Paged<Value> {
  data: Value[];
  pagination: Pagination;
}

/** The same, with the values of each filter. */
export interface Faceted<Value, Name extends string> extends Paged<Value> {
  facets: Record<Name, Facet[]>;
}

/** One page of a list in memory; a page after the last one is empty. */
export const pageOf = <Value>(values: readonly Value[], page: number, pageSize: number): Paged<Value> => ({
  data: values.slice((page - 1) * pageSize, page * pageSize),
  pagination: { page, pageSize, pageCount: Math.ceil(values.length / pageSize), total: values.length },
});
