import { Worker } from 'node:worker_threads';

/**
 * Runs beside the work, which may never give its own thread back. A timer in that thread would not run.
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
export const watchOver = (megabytes: number): void => {
  const workerData = { parent: process.ppid, bytes: megabytes * 1024 * 1024 };
  new Worker(WATCH, { eval: true, workerData, execArgv: [] }).unref();
};
