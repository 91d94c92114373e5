/** Ends a run in the middle: the item in hand was rolled back, nothing is recorded as failed, `resume` does the rest. */
export class RunHaltedError extends Error {
  override name = 'RunHaltedError';
}

/** Another process has taken the run's place: whatever this one still holds must not be written. */
export class LeaseLostError extends RunHaltedError {
  override name = 'LeaseLostError';
  constructor(run: number) {
    super(
      `run ${String(run)} was held up for so long that another import has taken its place; nothing more was written. See: strapi-compliance runs`,
    );
  }
}

/** The database or the disk let the run down, again and again. */
export class RunPausedError extends RunHaltedError {
  override name = 'RunPausedError';
  constructor(
    run: number,
    cause: string,
    /** The cause for programs: `code`, and what belongs to it. */
    readonly details: Record<string, unknown>,
  ) {
    super(`run ${String(run)} is paused: ${cause}. Repair the cause, then: strapi-compliance resume ${String(run)}`);
  }
}
