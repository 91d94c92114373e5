/** The form of every answer of the plugin's admin routes. */
export interface Answer<Data> {
  data: Data;
}

export interface Pagination {
  page: number;
  pageSize: number;
  pageCount: number;
  total: number;
}

export interface PagedAnswer<Row> {
  data: Row[];
  meta: { pagination: Pagination };
}

export const dataOf = <Data>({ data }: Answer<Data>): Data => data;
