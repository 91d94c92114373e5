import type { LateAnswer, LateProgress } from '../../../../model/contracts/late';

export type { FacetedAnswer, PagedAnswer, Pagination } from '../../../../model/contracts/lists';

/** The form of every answer of the plugin's admin routes. */
export interface Answer<Data> {
  data: Data;
}

/** What the server answers to a question that takes long: what was asked for, or how far it is. */
export type Late<Data> = { ready: Data } | { ready: null; progress: LateProgress };

export const lateOf = <Data>(answer: LateAnswer<Data>): Late<Data> =>
  'meta' in answer ? { ready: null, progress: answer.meta.progress } : { ready: answer.data };

export const dataOf = <Data>({ data }: Answer<Data>): Data => data;
