import type { LateAnswer, LateProgress } from '../../../../model/contracts/late';

export type { PagedAnswer, Pagination } from '../../../../model/contracts/lists';

/** The form of every answer of the plugin's admin routes. */
export interface Answer<Data> {
  data: Data;
}

/** The answer to a question that takes long, or how far the server has come. */
export type Late<Data> = { ready: Data } | { ready: null; progress: LateProgress };

export const lateOf = <Data>(answer: LateAnswer<Data>): Late<Data> =>
  'meta' in answer ? { ready: null, progress: answer.meta.progress } : { ready: answer.data };

export const dataOf = <Data>({ data }: Answer<Data>): Data => data;
