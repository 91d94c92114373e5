import { openSync, readSync } from 'node:fs';

/** Linux's figures for this process's first thread, which runs JavaScript: nanoseconds on a processor, and more. */
const openSchedule = (): number | null => {
  try {
    return openSync(`/proc/self/task/${String(process.pid)}/schedstat`, 'r');
  } catch {
    return null;
  }
};

const schedule = openSchedule();
const buffer = Buffer.alloc(100);

/**
 * Processor time of the thread that runs JavaScript in ms: neither what else the machine does is counted, nor V8's own threads, which
 * hold nothing. Elsewhere than on Linux, that of the whole process.
 */
const now = (): number => {
  if (schedule !== null)
    return Number.parseInt(buffer.toString('latin1', 0, readSync(schedule, buffer, 0, 100, 0)), 10) / 1e6;
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Does a work, and tells the longest time in ms for which nothing else could be done meanwhile. */
export const longestHold = async (work: () => Promise<unknown>): Promise<number> => {
  let last = now();
  let longest = 0;
  const look = () => {
    const time = now();
    longest = Math.max(longest, time - last);
    last = time;
  };
  let on = true;
  const tick = () => {
    look();
    if (on) setImmediate(tick);
  };
  tick();
  try {
    await work();
    look();
  } finally {
    on = false;
  }
  return longest;
};
