/** One page of a list. */
export interface Pagination {
  /** From 1. */
  page: number;
  pageSize: number;
  pageCount: number;
  total: number;
}

/** A value that a list can be filtered by. */
export interface Facet {
  value: string;
  /** The length of the list with this value chosen and its other filters unchanged. */
  count: number;
}

/** The answer of the routes that list something. */
export interface PagedAnswer<Row> {
  data: Row[];
  meta: { pagination: Pagination };
}

/** The same, with the values of each filter. */
export interface FacetedAnswer<Row, Name extends string> {
  data: Row[];
  meta: { pagination: Pagination; facets: Record<Name, Facet[]> };
}
