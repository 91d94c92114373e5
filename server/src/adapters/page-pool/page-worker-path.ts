import path from 'node:path';

/** The page worker's program. Every entry of the package, and the chunks that they share, lie one folder deep. */
export const PAGE_WORKER = path.join(__dirname, '../page-worker/index.js');
