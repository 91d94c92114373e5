import type { Pagination } from '../../contracts/lists';

export interface Paged<Value> {
  data: Value[];
  pagination: Pagination;
}

/** Cuts a page out of a list that is whole in memory. A page behind the last one is empty. */
export const pageOf = <Value>(values: readonly Value[], page: number, pageSize: number): Paged<Value> => ({
  data: values.slice((page - 1) * pageSize, page * pageSize),
  pagination: { page, pageSize, pageCount: Math.ceil(values.length / pageSize), total: values.length },
});
