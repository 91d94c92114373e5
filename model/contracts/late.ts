/**
 * The answer to a question that may take longer than a request should: with 200 what was asked for; with 202 how far the
 * work is, which goes on. Whoever asks the same again gets the answer once it is there.
 */
export type LateAnswer<Data> = { data: Data } | { data: null; meta: { progress: LateProgress } };

export interface LateProgress {
  /** Entries that were looked at; 0 where there is nothing to count. */
  done: number;
}
