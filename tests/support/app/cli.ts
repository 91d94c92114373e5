import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { text } from 'node:stream/consumers';

import type { TestApp } from './test-app';

/** A message to a process that runs command lines. */
interface CommandLine {
  /** The program, as `require` finds it. */
  cli: string;
  args: string[];
  /** The application's. */
  folder: string;
  env: NodeJS.ProcessEnv;
}

declare global {
  /** Of the environment of integration tests: one for all test files of a worker. */
  var runInProcess: (line: CommandLine) => Promise<CliResult>;
}

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

/**
 * Runs `strapi-compliance ARGS` to its end, in a process that other command lines are run in before and after: all of the
 * program but its `bin` file.
 */
export const runCli = async (app: TestApp, args: string[]): Promise<CliResult> =>
  runInProcess({
    cli: path.join(path.dirname(app.bin), '../dist/cli'),
    args,
    folder: app.dir,
    env: { ...process.env, ...app.env },
  });

/** Resolves when the program has said this; never, when it ends without. */
export const said = (child: ChildProcess, words: string): Promise<void> =>
  new Promise((resolve) => {
    let heard = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      heard += chunk.toString();
      if (heard.includes(words)) resolve();
    });
  });
