import type { FileFinding } from '../../../model/contracts/findings';
import type { RunKind } from '../../../model/contracts/runs';
import type { ChosenMap } from '../map';
import type { NewItem } from './items';

/** A person's request to a run at work, which finishes its current item first. */
export type StopRequest = 'pause' | 'cancel';

/** Why a run stopped before its end. */
export interface RunFailure {
  /** For people. */
  message: string;
  /** The same for programs: `code` and its details. */
  details: Record<string, unknown>;
}

/**
 * A run that holds the lease to write. Each new lease has a higher `fence`: a run with an older one has lost its lease.
 */
export interface OpenRun {
  id: number;
  fence: number;
  /**
   * Items that the database refused to store when the run was opened: key -> why, for people. The journal lists them as
   * failed, with the reason `UNSTORABLE`; they are not attempted.
   */
  refused?: ReadonlyMap<string, string>;
}

/** A run as it is stored when it is opened. */
export interface NewRun {
  kind: RunKind;
  /** The run that it publishes, resolves or rolls back; null for an import. */
  parentRunId: number | null;
  site: string;
  source: string;
  planHash: string;
  options: Record<string, unknown>;
  startedBy: string;
  /** Source files by state. */
  files: Record<string, number>;
  /** Counts of what is planned and needs no item: `unchanged`, `skip` … */
  planned: Record<string, number>;
  /** The map that an import uses; it becomes the map of the site. */
  map?: ChosenMap;
  /** The items to perform, in this order. They are read whenever the run is opened. */
  items: Iterable<NewItem>;
  /** The findings in the source; none when absent. */
  findings?: readonly FileFinding[];
}
