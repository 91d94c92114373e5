import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

import { strapiProgram } from './build.mjs';
import { tail } from './run.mjs';
import { Shortcoming } from './shortcoming.mjs';

const isFree = (port) =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(undefined));
    server.listen(port, '127.0.0.1', () => {
      const { port: free } = server.address();
      server.close(() => resolve(free));
    });
  });

/** `wanted` if nobody listens there, else a port that the system gives. */
export const freePort = async (wanted) => (await isFree(wanted)) ?? (await isFree(0));

const isHealthy = async (url) => {
  try {
    return (await fetch(`${url}/_health`, { signal: AbortSignal.timeout(2000) })).status === 204;
  } catch {
    return false;
  }
};

/**
 * Starts `strapi start` in `cwd` and waits until it answers. As a node process and never through npm, which keeps a
 * SIGTERM for itself and leaves Strapi running.
 *
 * @param {{ cwd: string, env: Record<string, string>, port: number, program?: string, timeoutSeconds?: number }} options
 * @returns {Promise<{ url: string, ended: Promise<number | null>, stop: () => Promise<void> }>}
 */
export const startStrapi = async ({ cwd, env, port, program = strapiProgram(), timeoutSeconds = 120 }) => {
  const url = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, [program, 'start'], {
    cwd,
    env: { ...process.env, STRAPI_TELEMETRY_DISABLED: 'true', ...env, HOST: '127.0.0.1', PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const keep = (chunk) => {
    output = `${output}${chunk}`.slice(-20_000);
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const ended = new Promise((resolve) => child.once('close', resolve));
  const stop = async () => {
    child.kill('SIGTERM');
    const late = setTimeout(() => child.kill('SIGKILL'), 10_000);
    await ended;
    clearTimeout(late);
  };

  const deadline = Date.now() + timeoutSeconds * 1000;
  while (!(await isHealthy(url))) {
    const hasEnded = child.exitCode !== null || child.signalCode !== null;
    if (hasEnded || Date.now() > deadline) {
      if (!hasEnded) await stop();
      throw new Shortcoming(`Strapi did not start:\n${tail(output)}`);
    }
    await sleep(200);
  }
  return { url, ended, stop };
};
