import { spawn, type ChildProcess } from 'node:child_process';
import { text } from 'node:stream/consumers';

import type { TestApp } from './test-app';

export interface CliResult {
  /** `null` when a signal ended it. */
  code: number | null;
  stdout: string;
  stderr: string;
}

export interface RunningCli {
  child: ChildProcess;
  result: Promise<CliResult>;
}

/** Starts `strapi-compliance ARGS` in the application's folder, in a process of its own, for a test that interrupts it. */
export const startCli = (app: TestApp, args: string[]): RunningCli => {
  const child = spawn(process.execPath, [app.bin, ...args], {
    cwd: app.dir,
    env: { ...process.env, ...app.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  const result = Promise.all([ended, text(child.stdout), text(child.stderr)]).then(([code, stdout, stderr]) => ({
    code,
    stdout,
    stderr,
  }));
  return { child, result };
};

/** Runs the program to its end. */
export const runCli = async (app: TestApp, args: string[]): Promise<CliResult> => startCli(app, args).result;

/** Resolves when the program has said this; never, when it ends without. */
export const said = (child: ChildProcess, words: string): Promise<void> =>
  new Promise((resolve) => {
    let heard = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      heard += chunk.toString();
      if (heard.includes(words)) resolve();
    });
  });
