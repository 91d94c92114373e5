/**
 * How long a request may wait while the panel works on 2,000 pages: the longest time for which the event loop was held, against the
 * time that nothing of ours may hold it.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getService } from '../server/src/get-service';
import { storePlan } from '../server/src/adapters/staging/plan-store';
import { bootForgetful } from './boot-strapi';
import { planSite } from './plan-site';
import type { Ratio } from './ratio';

const PAIRS = 1_000;
const MOST_MS = 100;

/** Processor time of this process in ms: what else the machine does is not counted. */
const now = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Does a work, and tells the longest time in ms for which nothing else could be done meanwhile. */
const longestHold = async (work: () => Promise<unknown>): Promise<number> => {
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

export const benchEventLoop = async (): Promise<Ratio[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-event-loop-'));
  const root = process.cwd();
  const strapi = await bootForgetful(folder);
  const ratios: Ratio[] = [];
  const measure = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
    let result: T | undefined;
    const ms = await longestHold(async () => {
      result = await work();
    });
    ratios.push({ name, ratio: ms / MOST_MS, limit: 1 });
    return result as T;
  };
  const imports = getService(strapi, 'imports');
  try {
    await planSite(strapi, 'warm-up', 50);
    const first = await measure('first plan', () => planSite(strapi, 'site', PAIRS));
    await measure('stored plan', () => storePlan(folder, first, new Date().toISOString()));
    const { run } = await measure('apply', () => imports.apply(first, { source: 'bench', startedBy: 'bench' }));
    await measure('next plan', () => planSite(strapi, 'site', PAIRS));
    await measure('preview of a publication', () => imports.planPublish(run));
    await measure('preview of a rollback', () => imports.planRollback(run));
    return ratios;
  } finally {
    await strapi.destroy();
    process.chdir(root);
    rmSync(folder, { recursive: true, force: true });
  }
};
