import type { FileFinding } from '../../../model/contracts/findings';
import type { Said } from '../../../model/sentences/said';
import { UNSTORABLE } from '../../../model/contracts/reasons';
import type { ItemState } from '../../../model/contracts/runs';
import type { Locale, RecordType } from '../../../model/contracts/values';
import type { SourcePath } from '../source';
import type { EntryPlace } from './entry';
import type { EntrySnapshot } from './snapshot';
import type { SourceBefore } from './source-map';

/** Whether an item failed before its run began, so that there is nothing to retry. */
export const isUnstorable = ({ state, reason }: { state: ItemState; reason: string | null }): boolean =>
  state === 'failed' && reason === UNSTORABLE;

/** One item of a run as it is stored when the run is opened. */
export interface NewItem {
  /** Unique within the run. */
  key: string;
  type: RecordType;
  sourcePath: SourcePath;
  action: string;
  state: ItemState;
  documentId: string;
  locale: Locale;
  /** Why, for a conflict. */
  reason: string | null;
  /** Names of the fields that it is about. */
  fields: string[];
  /** Publishes the entry. */
  publish: boolean;
  findings: FileFinding[];
  /** Names the items that are performed, and rolled back, in one transaction; null for one of its own. */
  unit: string | null;
  /** Everything that is needed to perform it: plain JSON. */
  plan: unknown;
}

/** The rows that the transaction of one item stores in the journal. */
export interface ItemRecord {
  key: string;
  state: ItemState;
  /** The entry as it was, for rollback; null when it did not exist. */
  before: EntrySnapshot | null;
  /**
   * Field -> hash of the value that the item left there; distinguishes a later edit from the work of the run. Null when
   * the item left no entry.
   */
  after: Record<string, string> | null;
  sources: SourceBefore[];
  /** Why it failed, for people. */
  error: string | null;
  /** The same as codes and values, if it is a sentence of the catalogue. */
  says?: Said;
  /** All findings of the item, where it was found out what its plan did not know; else those of the plan stand. */
  findings?: FileFinding[];
}

/** Identifies an item: its run, and its number in the run. */
export interface ItemPlace {
  run: number;
  number: number;
}

/** The outcome of an item, with its findings. */
export interface DoneItem extends EntryPlace, Pick<ItemRecord, 'before' | 'after' | 'sources'> {
  key: string;
  number: number;
  sourcePath: SourcePath;
  action: string;
  /** Why, as its plan says; null where nothing needs a reason. */
  reason: string | null;
  publish: boolean;
  findings: FileFinding[];
  /** Of the items that were performed with it; null where there were none, and in journals of earlier versions. */
  unit: string | null;
}
