import { isConnectionLost } from '../../../database/transient-error';
import { LEASE_MILLISECONDS } from '../../../adapters/strapi/journal/lease';
import type { OpenRun } from '../../../../../migrator/model/ports/runs';
import type { Ports } from '../ports';
import { CodedError } from '../../../../../model/coded-error';

/** Another run is alive. */
export class BusyError extends CodedError<'RUN_BUSY'> {
  override name = 'BusyError';
  constructor() {
    super('RUN_BUSY', 'another run is active. Wait for it to end (see: strapi-compliance runs)');
  }
}

const ASK_EVERY = 500;
/** A process that hangs in the middle of an item keeps its transaction until a moment after its lease has run out. */
const MARGIN = 3_000;

/**
 * Opens a run as soon as no other is alive. A run that was killed looks alive until its lease has run out, so this
 * waits that long before it throws a `BusyError`. `onWait` is called once, when there is something to wait for. A lost
 * connection is waited for as well: a run that was opened by the lost transaction looks alive then.
 */
export const waitForLease = async (
  { sleep }: Pick<Ports, 'sleep'>,
  open: () => Promise<OpenRun | null>,
  { onWait, signal }: { onWait?: () => void; signal?: AbortSignal },
): Promise<OpenRun> => {
  let lost: Error | null = null;
  for (let waited = 0; waited <= LEASE_MILLISECONDS + MARGIN; waited += ASK_EVERY) {
    signal?.throwIfAborted();
    try {
      const run = await open();
      if (run !== null) return run;
      lost = null;
    } catch (error) {
      if (!isConnectionLost(error)) throw error;
      lost = error instanceof Error ? error : new Error(String(error));
    }
    if (waited === 0) onWait?.();
    await sleep(ASK_EVERY);
  }
  throw lost ?? new BusyError();
};
