/** The program of a child process that reads or renders pages (`adapters/page-pool`), or reads a long map. */
import type { MapDifference } from '../../model/contracts/maps';
import { mapDifference } from '../../migrator/map/map-difference';
import { addRule as merged } from '../../migrator/map/add-rule';
import { parseMap, type ReadMap } from '../../migrator/map/parse-map';
import { Worker } from 'node:worker_threads';

/**
 * Runs beside the page that is read, which may never give its own thread back. A timer in that thread would not run.
 * SIGKILL, because nothing else ends a process whose main thread is stuck.
 */
const WATCH = `
const { workerData } = require('node:worker_threads');
setInterval(() => {
  const orphaned = process.ppid !== workerData.parent;
  if (orphaned || process.memoryUsage.rss() > workerData.bytes) process.kill(process.pid, 'SIGKILL');
}, 200);
`;

/**
 * Ends this process when the one that started it is gone, or when it holds more than so much memory: V8's own limit
 * counts the heap alone, not buffers.
 */
const watchOver = (megabytes: number): void => {
  const workerData = { parent: process.ppid, bytes: megabytes * 1024 * 1024 };
  new Worker(WATCH, { eval: true, workerData, execArgv: [] }).unref();
};

export { inlineFiles } from './adapters/page-pool/inline-page';
export { readBatch } from './adapters/page-pool/read-batch';
export { workOnBody } from './adapters/page-pool/work-on-body';

export const readMap = ({ text, name }: { text: string; name: string }): ReadMap => parseMap(text, name);

export const compareMaps = ({ former, text }: { former: string; text: string }): MapDifference | null =>
  mapDifference(former, text);

export const addRule = ({ text, rule }: { text: string; rule: string }): string => merged(text, rule);

// Only where a pool has started it: importing the package's types or tests must change nothing.
if (process.send !== undefined && process.env['TINYPOOL_WORKER_ID'] !== undefined) {
  watchOver(Number(process.argv[2]));
}
