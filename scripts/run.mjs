import { spawn } from 'node:child_process';

import { ROOT } from './root.mjs';

/**
 * Runs a program without standard input.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: Record<string, string>, show?: boolean }} [options] `show`: also print what it prints
 * @returns {Promise<{ code: number | null, output: string }>} output: standard output and error, as they came
 */
export const run = (command, args, { cwd = ROOT, env = {}, show = false } = {}) =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      // npm is a .cmd file on Windows.
      shell: process.platform === 'win32' && command === 'npm',
    });
    const chunks = [];
    const take = (stream) => (chunk) => {
      chunks.push(chunk);
      if (show) stream.write(chunk);
    };
    child.stdout.on('data', take(process.stdout));
    child.stderr.on('data', take(process.stderr));
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, output: Buffer.concat(chunks).toString('utf8') }));
  });

/** The last lines of an output, for a message. */
export const tail = (output, lines = 30) => output.trimEnd().split('\n').slice(-lines).join('\n');
