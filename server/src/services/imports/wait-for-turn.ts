import { LEASE_MILLISECONDS } from '../../adapters/strapi/journal/lease';
import type { OpenRun } from '../../migrator/ports';
import type { Ports } from './ports';

/** Another run is alive. */
export class BusyError extends Error {
  override name = 'BusyError';
  constructor() {
    super('another import is running; wait for it to end (see: strapi-compliance runs)');
  }
}

const ASK_EVERY = 500;
/** A process that stands still in the middle of an item loses its transaction with its lease, and a moment later. */
const MARGIN = 3_000;

/**
 * Opens a run as soon as no other is alive. A run that was killed looks alive until its lease has run out, so this
 * waits that long before it throws a `BusyError`. `onWait` is called once, when there is something to wait for.
 */
export const waitForTurn = async (
  { sleep }: Pick<Ports, 'sleep'>,
  open: () => Promise<OpenRun | null>,
  { onWait, signal }: { onWait?: () => void; signal?: AbortSignal },
): Promise<OpenRun> => {
  for (let waited = 0; waited <= LEASE_MILLISECONDS + MARGIN; waited += ASK_EVERY) {
    signal?.throwIfAborted();
    const run = await open();
    if (run !== null) return run;
    if (waited === 0) onWait?.();
    await sleep(ASK_EVERY);
  }
  throw new BusyError();
};
