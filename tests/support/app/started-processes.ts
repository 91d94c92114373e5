import { ChildProcess } from 'node:child_process';

/** Node.js has it, and its types do not tell. */
type Spawns = ChildProcess & { spawn: (options: object) => number };

/**
 * Sees each process that is started from now on. `fork` itself cannot be watched: packages that are ES modules have taken
 * it over before.
 */
export const watchProcesses = () => jest.spyOn(ChildProcess.prototype as Spawns, 'spawn');
