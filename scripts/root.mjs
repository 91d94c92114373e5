import path from 'node:path';

/** The folder of this repository. */
export const ROOT = path.resolve(import.meta.dirname, '..');
export const PLAYGROUND = path.join(ROOT, 'playground');
