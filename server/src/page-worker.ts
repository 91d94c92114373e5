/** The program of a page reader: a child process of the pool in `adapters/page-pool`. */
import { watchOver } from './adapters/page-pool/watch-over';

export { readBatch } from './adapters/page-pool/read-batch';

// Only where a pool has started it: importing the package's types or tests must change nothing.
if (process.send !== undefined && process.env['TINYPOOL_WORKER_ID'] !== undefined) {
  watchOver(Number(process.argv[2]));
}
