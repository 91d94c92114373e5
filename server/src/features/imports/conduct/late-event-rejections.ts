import { isTransient } from '../../../database/transient-error';

/** How long after a run its last events may still be on their way, in milliseconds. */
const LINGER = 5_000;

let runs = 0;

const listener = (reason: unknown): void => {
  if (isTransient(reason) || process.listenerCount('unhandledRejection') > 1) return;
  // what Node.js does with a rejection that nobody waits for
  throw reason;
};

/**
 * Strapi reads every written entry again for its event, after the commit, and nobody waits for that: where the database
 * is locked or gone for that moment, Node.js would end the process in the middle of the run. The event is lost, the
 * entry is not. Answers how to stop.
 */
export const ignoreLateEventRejections = (): (() => void) => {
  if (runs === 0) process.on('unhandledRejection', listener);
  runs += 1;
  return () => {
    setTimeout(() => {
      runs -= 1;
      if (runs === 0) process.off('unhandledRejection', listener);
    }, LINGER).unref();
  };
};
