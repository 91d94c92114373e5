import { setTimeout as sleep } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import type { ImportReport } from '../../../server/src/migrator/apply/report';
import { bootStrapi } from '../../support/boot';
import { runCli, said, startCli } from '../../support/cli';
import { dumpContent } from '../../support/dump-content';
import { legacySite } from '../../support/legacy-site';
import { createTestApp, type TestApp } from '../../support/test-app';

/** Each kill takes two boots; CI asks for more than a quick local run. */
const ASKED = process.env['COMPLIANCE_TEST_KILLS'] ?? '5';
const KILLS = ASKED === 'all' ? 50 : Number(ASKED);
const APPLY = ['apply', legacySite(), '--publish', '--yes', '--json'];

const contentOf = async (app: TestApp, read: (strapi: Core.Strapi) => Promise<string[]>) => {
  const running = await bootStrapi({ app });
  try {
    return await read(running.strapi);
  } finally {
    await running.close();
  }
};

const withApp = async <Result>(work: (app: TestApp) => Promise<Result>): Promise<Result> => {
  const app = await createTestApp();
  try {
    return await work(app);
  } finally {
    await app.remove();
  }
};

/** Runs an import to its end; answers how long the writing took, in milliseconds. */
const timedApply = async (app: TestApp): Promise<number> => {
  const { child, result } = startCli(app, APPLY);
  await said(child, 'Importing: 0/');
  const started = performance.now();
  expect(await result).toMatchObject({ code: 0 });
  return performance.now() - started;
};

describe('an import that is asked to stop', () => {
  test.each(['SIGINT', 'SIGTERM'] as const)(
    '%s ends it after the page in hand, says so, and fails',
    async (signal) => {
      await withApp(async (app) => {
        const { child, result } = startCli(app, APPLY);
        await said(child, 'Importing: 0/');
        child.kill(signal);
        const { code, stdout, stderr } = await result;
        expect(code).toBe(1);
        expect(stdout).toBe('');
        expect(stderr).toMatch(
          /run 1 was stopped after \d+ of \d+ records; to do the rest: strapi-compliance resume 1/,
        );
        expect(stderr).not.toMatch(/\n\s+at /);
        const runs = JSON.parse((await runCli(app, ['runs', '--json'])).stdout) as { state: string }[];
        expect(runs.map(({ state }) => state)).toEqual(['interrupted']);
      });
    },
    120_000,
  );
});

/** Finishes what was killed with the next `apply`. */
const applyAgain = async (app: TestApp) => {
  const finished = await runCli(app, APPLY);
  const { counts } = JSON.parse(finished.stdout) as ImportReport;
  return { code: finished.code, halfway: counts.create > 0 && counts.unchanged > 0 };
};

/** Finishes what was killed with `resume`; a kill before the run was there leaves nothing to resume. */
const resume = async (app: TestApp) => {
  const finished = await runCli(app, ['resume', '1', '--json']);
  if (finished.code === 2) return applyAgain(app);
  const left = Number(/Resuming: 0\/(\d+)/.exec(finished.stderr)?.[1]);
  const { counts } = JSON.parse(finished.stdout) as ImportReport;
  return { code: finished.code, halfway: left > 0 && left < counts.create };
};

describe('an import that is killed', () => {
  test.each([
    ['the next apply', applyAgain],
    ['resume', resume],
  ])(
    `kill -9 at ${String(KILLS)} random times: %s ends like an unbroken one`,
    async (_name, finish) => {
      const { duration, unbroken } = await withApp(async (app) => ({
        duration: await timedApply(app),
        unbroken: await contentOf(app, dumpContent),
      }));
      let halfway = 0;
      for (let kill = 0; kill < KILLS; kill += 1) {
        await withApp(async (app) => {
          const { child, result } = startCli(app, APPLY);
          await Promise.race([said(child, 'Importing: 0/'), result]);
          await sleep(duration * Math.random());
          child.kill('SIGKILL');
          await result;
          const finished = await finish(app);
          expect(finished.code).toBe(0);
          if (finished.halfway) halfway += 1;
          expect(await contentOf(app, dumpContent)).toEqual(unbroken);
        });
      }
      // Kills that always come too early or too late would prove nothing.
      expect(halfway).toBeGreaterThan(0);
    },
    900_000,
  );
});
