import { setTimeout as sleep } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import type { ImportReport } from '../../../server/src/migrator/apply/report';
import { bootStrapi } from '../../support/boot';
import { runCli, startCli } from '../../support/cli';
import { dumpContent } from '../../support/dump-content';
import { legacySite } from '../../support/legacy-site';
import { createTestApp, type TestApp } from '../../support/test-app';

/** Each kill takes two boots; CI asks for more than a quick local run. */
const KILLS = Number(process.env['COMPLIANCE_TEST_KILLS'] ?? 5);
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

/** Milliseconds that a command takes. */
const timed = async (app: TestApp, args: string[]): Promise<number> => {
  const started = performance.now();
  expect(await runCli(app, args)).toMatchObject({ code: 0 });
  return performance.now() - started;
};

describe('an import that is killed', () => {
  test(`kill -9 at ${String(KILLS)} random times: the next apply ends like an unbroken one`, async () => {
    const { boot, whole, unbroken } = await withApp(async (app) => ({
      boot: await timed(app, ['runs']),
      whole: await timed(app, APPLY),
      unbroken: await contentOf(app, dumpContent),
    }));
    let halfway = 0;
    for (let kill = 0; kill < KILLS; kill += 1) {
      await withApp(async (app) => {
        const { child, result } = startCli(app, APPLY);
        await sleep(0.9 * boot + (whole - 0.9 * boot) * Math.random());
        child.kill('SIGKILL');
        await result;
        const finished = await runCli(app, APPLY);
        expect(finished).toMatchObject({ code: 0 });
        const { counts } = JSON.parse(finished.stdout) as ImportReport;
        if (counts.create > 0 && counts.unchanged > 0) halfway += 1;
        expect(await contentOf(app, dumpContent)).toEqual(unbroken);
      });
    }
    // A kill that always hits the boot, or always comes too late, would prove nothing.
    expect(halfway).toBeGreaterThan(0);
  }, 600_000);
});
