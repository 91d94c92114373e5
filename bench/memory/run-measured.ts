import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';

const PAGE = 4096;
const MEGABYTE = 1024 * 1024;
const EVERY = 50;

interface Process {
  id: number;
  parent: number;
  bytes: number;
}

/** Linux's figures for a process; none for one that has just ended. */
const readProcess = (id: string): Process[] => {
  try {
    const stat = readFileSync(`/proc/${id}/stat`, 'utf8');
    // the name of a program may contain anything; behind it stand state, parent, …
    const values = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return [{ id: Number(id), parent: Number(values[1]), bytes: Number(values[21]) * PAGE }];
  } catch {
    return [];
  }
};

/** The resident memory of a process and of all that it has started, in bytes. */
const residentBytes = (root: number): number => {
  const processes = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap(readProcess);
  const family = new Set([root]);
  for (let size = 0; size !== family.size;) {
    size = family.size;
    for (const { id, parent } of processes) if (family.has(parent)) family.add(id);
  }
  return processes.filter(({ id }) => family.has(id)).reduce((sum, { bytes }) => sum + bytes, 0);
};

export interface Measured {
  milliseconds: number;
  /** The most memory that all its processes held together. */
  megabytes: number;
}

/** Runs a program of Node.js to its end, without what it prints. Linux only: memory is read from `/proc`. */
export const runMeasured = async (args: readonly string[], env: NodeJS.ProcessEnv = process.env): Promise<Measured> => {
  const started = performance.now();
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'], env });
  let said = '';
  child.stderr.on('data', (data: Buffer) => (said = (said + data.toString()).slice(-2000)));
  let most = 0;
  const sampling = setInterval(() => {
    most = Math.max(most, residentBytes(child.pid ?? 0));
  }, EVERY);
  const [code] = (await once(child, 'close')) as [number | null];
  clearInterval(sampling);
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${String(code)}:\n${said}`);
  return { milliseconds: performance.now() - started, megabytes: most / MEGABYTE };
};
