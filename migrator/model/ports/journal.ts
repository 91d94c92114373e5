import type { FileFinding } from '../../../model/contracts/findings';
import type { RunState } from '../../../model/contracts/runs';
import type { RecordRef } from '../record-draft';
import type { JudgedPages } from '../judged-pages';
import type { OriginalText } from '../source';
import type { DoneItem, ItemPlace, ItemRecord, NewItem } from './items';
import type { NewRun, OpenRun, RunFailure } from './runs';
import type { KnownEntry, KnownPart, SourceBefore } from './source-map';

/** The source map and the record of runs. */
export interface Journal {
  /** The source map of one site, some rows at a time, since their bases hold whole pages. `after`: `next` of the part before. */
  known(site: string, after?: number): Promise<KnownPart>;
  /** The rows of a site's source map about one record: one for each locale, and one for the shared facts. */
  knownOf(site: string, ref: RecordRef): Promise<KnownEntry[]>;
  /** The pages that the last import of a site took for different ones. */
  judged(site: string): Promise<JudgedPages>;
  /** The values that imports of other sites wrote into the records of these keys. */
  knownElsewhere(site: string, refs: readonly RecordRef[]): Promise<KnownEntry[]>;
  /**
   * Opens a run and stores what it has to do, in one transaction. Null while another run is alive. `check` is called
   * when the lease is free, with the fencing number of the last run; when it throws, nothing is opened. Items that the
   * database refuses are in `refused` of the run.
   */
  openRun(run: NewRun, check?: (lastFence: number) => Promise<void>): Promise<OpenRun | null>;
  /** Reopens a run that did not end. Null while another run is alive. `check` as for `openRun`. */
  reopenRun(run: number, check?: () => Promise<void>): Promise<OpenRun | null>;
  /** To be called before a transaction of a run reads anything; throws when another run has taken the lease. */
  assertLease(run: OpenRun): Promise<void>;
  closeRun(run: OpenRun, state: RunState, counts: Record<string, number>, failure: RunFailure | null): Promise<void>;
  /** Called inside the item's transaction, or in one of its own for an item that failed. */
  record(run: OpenRun, item: ItemRecord): Promise<void>;
  /** The same for items that were performed together. */
  recordAll(run: OpenRun, items: readonly ItemRecord[]): Promise<void>;
  /** Inside the item's transaction: something else becomes of it than planned, and nothing is written. */
  recordKept(run: OpenRun, key: string, kept: Pick<NewItem, 'action' | 'reason' | 'fields'>): Promise<void>;
  /**
   * Inside the transaction that resolves it: stores what is left of a conflict of an earlier run; null when nothing is.
   */
  resolveConflict(parentRunId: number, key: string, left: Pick<NewItem, 'fields' | 'plan'> | null): Promise<void>;
  /** Inserts or replaces rows of the source map, inside the item's transaction, and returns the previous rows. */
  remember(
    run: OpenRun,
    site: string,
    entries: readonly (KnownEntry & { original: OriginalText | null })[],
  ): Promise<SourceBefore[]>;
  /**
   * The same for rows that are not there: it throws when another import has inserted one of them meanwhile, so that the
   * document is not stored twice.
   */
  rememberNew: Journal['remember'];
  /** Restores rows of the source map, inside the item's transaction, and returns the rows that they replace. */
  putBackSources(sources: readonly SourceBefore[]): Promise<SourceBefore[]>;
  /**
   * Marks an entry that an import wrote as published in the source map, or with `false` as unpublished; returns the
   * previous rows.
   */
  rememberPublished(run: OpenRun, sourceId: string, published?: boolean): Promise<SourceBefore[]>;
  /** Adds to the findings of a run what its plan did not know; what is among them already is not added again. */
  addFindings(run: OpenRun, late: readonly FileFinding[]): Promise<void>;
  /** Whether this run has performed the item. */
  isDone(run: OpenRun, key: string): Promise<boolean>;
  /** Items of runs with their snapshots, in the order given; those that do not exist are left out. */
  itemsAt(places: readonly ItemPlace[]): Promise<DoneItem[]>;
}
