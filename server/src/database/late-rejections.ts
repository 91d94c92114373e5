import { isTransient } from './transient-error';

/** How long after the work its last events may still be on their way, in milliseconds. */
const LINGER = 5_000;

let works = 0;

const listener = (reason: unknown): void => {
  if (isTransient(reason) || process.listenerCount('unhandledRejection') > 1) return;
  // what Node.js does with a rejection that nobody waits for
  throw reason;
};

/**
 * Strapi reads every written entry again for its event, after the commit, and prepares each new connection, and nobody
 * waits for either: where the database is locked or gone for that moment, Node.js would end the process in the middle
 * of the work. What needed the connection is told by itself. Answers how to stop.
 */
export const ignoreLateRejections = (): (() => void) => {
  if (works === 0) process.on('unhandledRejection', listener);
  works += 1;
  return () => {
    setTimeout(() => {
      works -= 1;
      if (works === 0) process.off('unhandledRejection', listener);
    }, LINGER).unref();
  };
};
