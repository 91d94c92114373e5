/** The steps that are killed and resumed. */
export type Step = 'import' | 'publish' | 'rollback';

/** How what was killed is finished: with `resume`, or by doing the same again. */
export type Finish = 'resume' | 'again';

/** The work of a process in its life. Travels between processes, as do the answers. */
export interface Life {
  step: Step;
  /** The folder of the source. */
  site: string;
  /** The folder of what its import finds imported: the source as it was; pages that are gone from it are deleted. */
  before?: string;
  /** How new entries are written: the plugin's option. */
  bulk: 'auto' | 'never';
  /** How many of them are one transaction in bulk, at most: few, so that an import has many. */
  batch: number;
  /** How to finish what the process before left behind; null: nothing was. */
  finish: Finish | null;
  /** The write right before which it dies by its own SIGKILL; null: none. */
  killAt: number | null;
}

export type Answer =
  /** Finished what the one before left: what is stored now, and whether it was there in part. */
  | { said: 'finished'; dump: string[]; halfway: boolean }
  /** Makes the first write of its own run. */
  | { said: 'begun' }
  /**
   * Nothing killed it: how often it wrote, in how many milliseconds, and what is stored now. `distinct` are the numbers
   * of the writes before which a death leaves something else behind than a death before the write before.
   */
  | { said: 'ended'; writes: number; distinct: number[]; milliseconds: number; dump: string[] };
