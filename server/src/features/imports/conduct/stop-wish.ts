import type { StopRequest } from '../../../../../migrator/model/ports/runs';

/** A request to stop a run that is at work. */
interface StopWish {
  /** A pause does not replace a request to cancel. */
  ask: (request: StopRequest) => void;
  isMade: () => boolean;
  /** Null when nobody asked, or when its process was told to end. */
  request: () => StopRequest | null;
  /** Resolves when the run is to stop, whoever asked. */
  made: Promise<void>;
  /** Removes the listener from the signal. */
  forget: () => void;
}

/** `signal` is aborted when the process is told to end. */
export const stopWish = (signal?: AbortSignal): StopWish => {
  let request: StopRequest | null = null;
  let resolve: () => void = () => undefined;
  const made = new Promise<void>((done) => {
    resolve = done;
  });
  if (signal?.aborted === true) resolve();
  signal?.addEventListener('abort', resolve);
  return {
    ask: (asked) => {
      if (request !== 'cancel') request = asked;
      resolve();
    },
    isMade: () => request !== null || signal?.aborted === true,
    request: () => request,
    made,
    forget: () => signal?.removeEventListener('abort', resolve),
  };
};
