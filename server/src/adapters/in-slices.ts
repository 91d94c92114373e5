import type { Steps } from '../../../model/steps';
import { yieldToEventLoop } from './yield-to-event-loop';

/** A request may wait this long for us, and again after it had its turn. */
const SLICE_MS = 20;

/**
 * Runs a computation to its end, and lets requests, timers and signals run whenever a slice of time is over, and before the caller
 * goes on with what came of it.
 *
 * @throws the reason of the signal, when it is aborted
 */
export const inSlices = async <Result>(steps: Steps<Result>, signal?: AbortSignal): Promise<Result> => {
  for (;;) {
    const until = performance.now() + SLICE_MS;
    do {
      const step = steps.next();
      if (step.done === true) {
        await yieldToEventLoop();
        return step.value;
      }
    } while (performance.now() < until);
    await yieldToEventLoop();
    signal?.throwIfAborted();
  }
};
