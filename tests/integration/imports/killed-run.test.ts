/** @slow */
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import { bootStrapi } from '../../support/boot';
import { runCli, said, startCli } from '../../support/cli';
import { dumpContent } from '../../support/dump-content';
import { killEach } from '../../support/kills/lane';
import { legacySite, sampleSite } from '../../support/legacy-site';
import { cases, rounds } from '../../support/rounds';
import { createTestApp, type TestApp } from '../../support/test-app';

/**
 * Half of them finished with `resume`, half with another import. Each takes a boot; that no write is left out, `killed-at-each-write`
 * shows.
 */
const KILLS = cases(2 * rounds(25), 8);
/** Over the command line each takes four boots. */
const CLI_KILLS = cases(2, 1);
const TEN_PAGES = path.join(sampleSite(), 'support/trust-center');
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
const applyAgain = async (app: TestApp) => runCli(app, APPLY);

/** Finishes what was killed with `resume`; a kill before the run was there leaves nothing to resume. */
const resume = async (app: TestApp) => {
  const finished = await runCli(app, ['resume', '1', '--json']);
  return finished.code === 2 ? applyAgain(app) : finished;
};

describe('an import that is killed', () => {
  test.each(['resume', 'again'] as const)(
    `kill -9 at ${String(KILLS / 2)} random times: %s ends like an unbroken one`,
    async (finish) => {
      const life = { step: 'import', site: TEN_PAGES, finish } as const;
      const { unbroken, aftermaths } = await killEach(life, ({ milliseconds }) =>
        // one in each part of the run, so that a few are spread as well as many
        Array.from({ length: KILLS / 2 }, (_, part) => ({
          milliseconds: (milliseconds * (part + Math.random())) / (KILLS / 2),
        })),
      );
      expect(aftermaths).toHaveLength(KILLS / 2);
      for (const { kill, dump } of aftermaths) expect({ kill, dump }).toEqual({ kill, dump: unbroken.dump });
      // Kills that always come too early or too late would prove nothing.
      expect(aftermaths.filter(({ halfway }) => halfway).length).toBeGreaterThan(KILLS / 10);
    },
    900_000,
  );

  test.each([
    ['the next apply', applyAgain],
    ['resume', resume],
  ])(
    'kill -9 of the program at random times: %s ends like an unbroken one',
    async (_name, finish) => {
      const { duration, unbroken } = await withApp(async (app) => ({
        duration: await timedApply(app),
        unbroken: await contentOf(app, dumpContent),
      }));
      for (let kill = 0; kill < CLI_KILLS; kill += 1) {
        await withApp(async (app) => {
          const { child, result } = startCli(app, APPLY);
          await Promise.race([said(child, 'Importing: 0/'), result]);
          await sleep(duration * Math.random());
          child.kill('SIGKILL');
          await result;
          expect(await finish(app)).toMatchObject({ code: 0 });
          expect(await contentOf(app, dumpContent)).toEqual(unbroken);
        });
      }
    },
    900_000,
  );
});
