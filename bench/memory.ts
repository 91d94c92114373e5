/**
 * The memory of all processes together that a large site takes, from reading it to importing it a second time, against what
 * it may take, and how its time grows with the number of pages. Each command runs in a process of its own, as people run it,
 * on an app and an SQLite database of their own. It takes some minutes.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { changedRows, contentRows } from './memory/content-rows';
import { makeApp, type BenchApp } from './memory/make-app';
import { runMeasured, type Measured } from './memory/run-measured';
import { writePages } from './memory/write-pages';
import type { Ratio } from './ratio';

const SMALL = 2_000;
const LARGE = 20_000;
const INSPECT_MEGABYTES = 500;
const IMPORT_MEGABYTES = 600;
/** Ten times as many pages take ten times as long, and a little. */
const GROWTH = 11;
/** Of the time of a first import that writes one entry after the other. */
const AGAIN = 0.05;

const PROGRAM = 'bin/strapi-compliance.js';

const inFolder = (folder: string) => {
  const source = (pages: number) => join(folder, String(pages));
  const newApp = (name: string): BenchApp => makeApp(join(folder, name));
  const inspect = async (pages: number) => runMeasured([PROGRAM, 'inspect', source(pages), '--json']);

  const apply = async ({ dir, env }: BenchApp, pages: number, ...options: string[]): Promise<Measured> =>
    runMeasured([PROGRAM, 'apply', source(pages), '--app', dir, '--publish', '--yes', ...options], env);

  /** A plan that is kept in a file, and the import that does what the file says. */
  const planAndApply = async ({ dir, env }: BenchApp, pages: number) => {
    const file = join(folder, `plan-of-${String(pages)}.jsonl`);
    const plan = await runMeasured([PROGRAM, 'plan', source(pages), '--app', dir, '--publish', '--out', file], env);
    const done = await runMeasured([PROGRAM, 'apply', '--plan', file, '--app', dir, '--yes'], env);
    rmSync(file);
    return { plan, done, milliseconds: plan.milliseconds + done.milliseconds };
  };
  return { source, newApp, inspect, apply, planAndApply };
};

const peak = (what: string, { megabytes }: Measured, limit: number): Ratio => ({
  name: `peak memory of ${what} / ${String(limit)} MB`,
  ratio: megabytes / limit,
  limit: 1,
});

export const benchMemory = async (): Promise<Ratio[]> => {
  mkdirSync('.tmp', { recursive: true });
  const folder = mkdtempSync(join('.tmp', 'bench-memory-'));
  const { source, newApp, inspect, apply, planAndApply } = inFolder(folder);
  try {
    for (const pages of [SMALL, LARGE]) writePages(source(pages), pages);
    const inspected = { small: await inspect(SMALL), large: await inspect(LARGE) };
    const app = newApp('large');
    const small = await planAndApply(newApp('small'), SMALL);
    const large = await planAndApply(app, LARGE);
    const before = await contentRows(app.database);
    const again = await apply(app, LARGE);
    const changed = changedRows(before, await contentRows(app.database));
    const oneByOne = await apply(newApp('one-by-one'), SMALL, '--bulk', 'never');
    return [
      peak('inspect of 20,000 pages', inspected.large, INSPECT_MEGABYTES),
      {
        name: 'time of inspect of 20,000 pages / of 2,000',
        ratio: inspected.large.milliseconds / inspected.small.milliseconds,
        limit: GROWTH,
      },
      peak('plan --publish --out of 20,000 new pages', large.plan, IMPORT_MEGABYTES),
      peak('apply --plan of 20,000 new pages', large.done, IMPORT_MEGABYTES),
      {
        name: 'time of plan and apply of 20,000 new pages / of 2,000',
        ratio: large.milliseconds / small.milliseconds,
        limit: GROWTH,
      },
      peak('apply of 20,000 unchanged pages', again, IMPORT_MEGABYTES),
      {
        name: 'apply of 20,000 unchanged pages / their first import, one by one',
        ratio: again.milliseconds / (oneByOne.milliseconds * (LARGE / SMALL)),
        limit: AGAIN,
      },
      { name: 'rows of content that it changes', ratio: changed, limit: 0 },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
