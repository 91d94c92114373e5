export type { PagedAnswer, Pagination } from '../../../server/src/contracts/lists';

/** The form of every answer of the plugin's admin routes. */
export interface Answer<Data> {
  data: Data;
}

export const dataOf = <Data>({ data }: Answer<Data>): Data => data;
