/**
 * @database any
 * @slow
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { lookInside } from '../../support/app/boot';
import { runCli, said, startCli } from '../../support/app/cli';
import { dumpContent } from '../../support/content/dump-content';
import { isThorough } from '../../support/jest/rounds';
import { legacySite } from '../../support/sites/legacy-site';
import { withTestApp, type TestApp } from '../../support/app/test-app';

/** Each takes four boots; `killed-run` kills the same work on each database, and more often. */
const KILLS = isThorough ? 2 : 1;
const APPLY = ['apply', legacySite(), '--publish', '--yes', '--json'];

/** Runs an import to its end; answers how long the writing took, in milliseconds. */
const timedApply = async (app: TestApp): Promise<number> => {
  const { child, result } = startCli(app, APPLY);
  await said(child, 'Importing: 0/');
  const started = performance.now();
  expect(await result).toMatchObject({ code: 0 });
  return performance.now() - started;
};

describe('an import that is asked to stop', () => {
  test.each(['SIGINT', 'SIGTERM'] as const)('%s ends it after the page in hand, says so, and fails', async (signal) => {
    await withTestApp(async (app) => {
      // in bulk the few pages are over before they can be stopped
      const { child, result } = startCli(app, [...APPLY, '--bulk', 'never']);
      await said(child, 'Importing: 0/');
      child.kill(signal);
      const { code, stdout, stderr } = await result;
      expect(code).toBe(1);
      expect(stdout).toBe('');
      expect(stderr).toMatch(/run 1 was stopped after \d+ of \d+ entries\. Finish it with: strapi-compliance resume 1/);
      expect(stderr).not.toMatch(/\n\s+at /);
      const runs = JSON.parse((await runCli(app, ['runs', '--json'])).stdout) as { state: string }[];
      expect(runs.map(({ state }) => state)).toEqual(['interrupted']);
    });
  });
});

/** Finishes what was killed with the next `apply`. */
const applyAgain = async (app: TestApp) => runCli(app, APPLY);

/** Finishes what was killed with `resume`; a kill before the run was there leaves nothing to resume. */
const resume = async (app: TestApp) => {
  const finished = await runCli(app, ['resume', '1', '--json']);
  return finished.code === 2 ? applyAgain(app) : finished;
};

describe('an import that is killed', () => {
  test.each([
    ['the next apply', applyAgain],
    ['resume', resume],
  ])(
    'kill -9 of the program at random times: %s ends like an unbroken one',
    async (_name, finish) => {
      const { duration, unbroken } = await withTestApp(async (app) => ({
        duration: await timedApply(app),
        unbroken: await lookInside(app, dumpContent),
      }));
      for (let kill = 0; kill < KILLS; kill += 1) {
        await withTestApp(async (app) => {
          const { child, result } = startCli(app, APPLY);
          await Promise.race([said(child, 'Importing: 0/'), result]);
          await sleep(duration * Math.random());
          child.kill('SIGKILL');
          await result;
          expect(await finish(app)).toMatchObject({ code: 0 });
          expect(await lookInside(app, dumpContent)).toEqual(unbroken);
        });
      }
    },
    900_000,
  );
});
