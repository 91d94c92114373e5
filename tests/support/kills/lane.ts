import { fork, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { victimProgram } from '../app/run-folder';
import { createTestApp, currentRun, type TestApp } from '../app/test-app';
import { isThorough } from '../jest/rounds';
import type { Answer, Finish, Life } from './life';

const HOOK = path.join(__dirname, 'count-writes.cjs');

export type RunLife = Pick<Life, 'step' | 'site' | 'before' | 'bulk' | 'batch'> & { finish: Finish };
export type Unbroken = Extract<Answer, { said: 'ended' }>;

/** The work of one process: killed unless it `ended`. */
export interface Death {
  finished?: Extract<Answer, { said: 'finished' }>;
  ended?: Unbroken;
}

/** Lives one life in a process of its own; `onBegun` may kill it. Throws when something else than SIGKILL ends it early. */
const live = async (
  app: TestApp,
  life: Life,
  onBegun: (child: ChildProcess) => void = () => undefined,
): Promise<Death> => {
  const child = fork(victimProgram(currentRun().root), {
    cwd: app.dir,
    env: { ...process.env, ...app.env },
    execArgv: ['--require', HOOK],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  const death: Death = {};
  child.on('message', (answer: Answer) => {
    if (answer.said === 'begun') onBegun(child);
    else Object.assign(death, { [answer.said]: answer });
  });
  const closed = new Promise<{ code: number | null; signal: string | null }>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => {
      resolve({ code, signal });
    });
  });
  child.send(life);
  const [{ code, signal }, stderr] = await Promise.all([closed, child.stderr ? text(child.stderr) : '']);
  if (code !== 0 && signal !== 'SIGKILL')
    throw new Error(`the process ended with ${String(code ?? signal)}: ${stderr}`);
  return death;
};

/** One kill: right before a write of that number, or so many milliseconds after the first. */
export type Kill = { write: number } | { milliseconds: number };

/** The content of the database when the process after the killed one had finished its work. */
export interface Aftermath {
  kill: Kill;
  dump: string[];
  /** Some of the work was done, and some was not. */
  halfway: boolean;
  /** The kill did not come too late. */
  died: boolean;
}

/** Kills one process after the other on one application; each finishes first what the one before it left behind. */
const killInTurn = async (app: TestApp, kills: readonly Kill[], life: RunLife): Promise<Aftermath[]> => {
  const aftermaths: Aftermath[] = [];
  let killed: Kill | null = null;
  // the last process of all only finishes, and dies at its own first write
  for (const kill of [...kills, { write: 1 }]) {
    const own = { ...life, finish: killed === null ? null : life.finish, killAt: 'write' in kill ? kill.write : null };
    const { finished, ended } = await live(app, own, (child) => {
      if ('milliseconds' in kill) setTimeout(() => child.kill('SIGKILL'), kill.milliseconds);
    });
    if (killed !== null) {
      if (finished === undefined) throw new Error(`nobody finished what was killed at ${JSON.stringify(killed)}`);
      aftermaths.push({ kill: killed, dump: finished.dump, halfway: finished.halfway, died: true });
    }
    // it came too late
    if (ended !== undefined) aftermaths.push({ kill, dump: ended.dump, halfway: false, died: false });
    killed = ended === undefined ? kill : null;
  }
  return aftermaths;
};

/** A lane costs a process more than its kills. */
const LANES = isThorough ? 2 : 1;

/** Does the work unbroken, then once for each kill, on a few applications side by side. */
export const killEach = async (
  life: RunLife,
  choose: (unbroken: Unbroken) => readonly Kill[],
): Promise<{ unbroken: Unbroken; aftermaths: Aftermath[] }> => {
  const apps = await Promise.all(Array.from({ length: LANES }, async () => createTestApp()));
  try {
    const [first] = apps;
    const { ended: unbroken } = first ? await live(first, { ...life, finish: null, killAt: null }) : {};
    if (unbroken === undefined) throw new Error('the unbroken run did not end');
    const kills = choose(unbroken);
    const lanes = apps.map(async (app, lane) =>
      killInTurn(
        app,
        kills.filter((_, index) => index % LANES === lane),
        life,
      ),
    );
    return { unbroken, aftermaths: (await Promise.all(lanes)).flat() };
  } finally {
    await Promise.all(apps.map(async (app) => app.remove()));
  }
};
