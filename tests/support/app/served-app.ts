import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

import { endProcess } from './end-process';
import type { TestApp } from './test-app';

const PROGRAM = path.join(__dirname, 'serve-app.js');

type Wish = { wish: 'listen' | 'look' } | { wish: 'minute'; instant: string };

/**
 * A server of an application in a process of its own, loaded and not yet listening. Load one after the other: Strapi's
 * migrations take no lock.
 */
export const loadServer = async ({ dir, env }: TestApp, instant: string) => {
  const child = fork(PROGRAM, [instant], { cwd: dir, env: { ...process.env, ...env }, stdio: 'inherit' });
  const say = async (wish: Wish): Promise<unknown> => {
    const answered = once(child, 'message', { signal: AbortSignal.timeout(300_000) });
    child.send(wish);
    return ((await answered) as unknown[])[0];
  };
  await once(child, 'message', { signal: AbortSignal.timeout(300_000) });
  return {
    /** Where it answers from now on. */
    listen: async () => ((await say({ wish: 'listen' })) as { url: string }).url,
    /** Sets its clock, and has its scheduler begin a minute. */
    minute: (at: string) => {
      child.send({ wish: 'minute', instant: at } satisfies Wish);
    },
    /** Resolves when it has noted all that dates have changed, and delivered what it could. */
    look: async () => say({ wish: 'look' }),
    kill: async () => endProcess(child, 'SIGKILL'),
  };
};
