import type { RunControl } from '../service';
import { busy } from './refused-run';

/** How long a start waits for another run to end before it is refused, in milliseconds. */
const BUSY_TIMEOUT = 2_000;

/** Stops the wait for another run's end after a moment; nobody looks at a page that does not answer for long. */
export const withBusyTimeout = (
  stop: AbortController,
): Required<Pick<RunControl, 'signal' | 'onWait'>> & { arrived: () => void } => {
  let timer: NodeJS.Timeout | undefined;
  return {
    signal: stop.signal,
    onWait: () => {
      timer = setTimeout(() => {
        stop.abort(busy());
      }, BUSY_TIMEOUT);
    },
    /** To be called when the wait is over. */
    arrived: () => {
      clearTimeout(timer);
    },
  };
};
