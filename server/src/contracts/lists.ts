/** One page of a list. */
export interface Pagination {
  /** From 1. */
  page: number;
  pageSize: number;
  pageCount: number;
  total: number;
}

/** The answer of the routes that list something. */
export interface PagedAnswer<Row> {
  data: Row[];
  meta: { pagination: Pagination };
}
