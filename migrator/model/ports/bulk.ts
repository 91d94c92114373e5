import type { EntryWrite } from './target';

/** Writes new entries, many at a time. */
export interface BulkTarget {
  /** How many at most the next time; long texts count for more than one entry. */
  limit(): number;
  /**
   * Writes entries of which nothing is stored, so that all is stored that `write` and `publish` of the target would store for one after the other.
   * Throws where it cannot promise that, as with an entry that `write` would refuse: nothing of the transaction may be
   * stored then.
   */
  write(entries: readonly EntryWrite[]): Promise<void>;
}
