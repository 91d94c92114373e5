import type { RefusalCode } from '../../model/contracts/refusals';
import { CodedError } from '../../model/coded-error';

/**
 * Ends a run in the middle: the current item was rolled back, nothing is recorded as failed, and `resume` performs the
 * rest.
 */
export abstract class RunHaltedError<Code extends string = string> extends CodedError<Code> {
  override name = 'RunHaltedError';
}

/** The cause for programs: its code and details. */
type HaltDetails = Readonly<Record<string, unknown>> & { readonly code: RefusalCode };

/** Another process has taken the run's lease, so this one must not write anything any more. */
export class LeaseLostError extends RunHaltedError<'LEASE_LOST'> {
  override name = 'LeaseLostError';
  constructor(run: number) {
    super(
      'LEASE_LOST',
      `run ${String(run)} lost its lease to another run after a long interruption. Nothing more was written. See: strapi-compliance runs`,
    );
  }
}

/**
 * The person who started the run lacks a right that it needs. The run is paused, and somebody with the right can resume
 * it.
 */
export class RightsLostError extends RunHaltedError<RefusalCode> {
  override name = 'RightsLostError';
  constructor(
    cause: string,
    readonly details: HaltDetails,
  ) {
    super(details.code, cause);
  }
}

/** The run is paused: the database or the disk failed repeatedly, or the person who started it lacks rights now. */
export class RunPausedError extends RunHaltedError<RefusalCode> {
  override name = 'RunPausedError';
  constructor(
    run: number,
    cause: string,
    readonly details: HaltDetails,
  ) {
    super(
      details.code,
      `run ${String(run)} is paused: ${cause}. Remove the cause, then run: strapi-compliance resume ${String(run)}`,
    );
  }
}
