import type { RunState } from '../../../../../model/contracts/runs';
import type { StopRequest } from '../../../../../migrator/model/ports/runs';
import { RunHaltedError } from '../../../../../migrator/run/halt';
import type { RefusalCode } from '../../../../../model/contracts/refusals';

const STATES: Record<StopRequest, RunState> = { pause: 'paused', cancel: 'cancelled' };

/** The run was asked to stop. What it wrote stands, and, unless it was cancelled, `resume` does the rest. */
export class InterruptedError extends RunHaltedError<'RUN_STOPPED'> {
  override name = 'InterruptedError';
  /** The state of the run now. */
  readonly state: RunState;
  /** The same for programs. */
  readonly details: { code: RefusalCode; done: number; all: number };
  constructor(
    run: number,
    done: number,
    all: number,
    /** Null: its process was told to end. */
    readonly request: StopRequest | null,
  ) {
    const state = request === null ? 'interrupted' : STATES[request];
    const how = request === null ? 'stopped' : state;
    const rest = request === 'cancel' ? '' : `. Finish it with: strapi-compliance resume ${String(run)}`;
    super('RUN_STOPPED', `run ${String(run)} was ${how} after ${String(done)} of ${String(all)} entries${rest}`);
    this.state = state;
    this.details = { code: 'RUN_STOPPED', done, all };
  }
}
