import path from 'node:path';

/** The page worker's bundle. Every export of the package is one file in a folder of its own, side by side. */
export const PAGE_WORKER = path.join(__dirname, '../page-worker/index.js');
