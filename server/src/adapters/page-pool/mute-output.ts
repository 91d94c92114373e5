import { closeSync, openSync } from 'node:fs';
import { devNull } from 'node:os';

/**
 * Sends what this process prints to nowhere: V8 prints pages about its heap when it dies of memory, and the pool would
 * pass them on, into the middle of a command's output. The lowest free descriptor is the one just closed.
 */
export const muteOutput = (): void => {
  for (const descriptor of [1, 2]) {
    closeSync(descriptor);
    openSync(devNull, 'w');
  }
};
