import { setTimeout as sleep } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import type { ImportReport } from '../../../server/src/migrator/apply/report';
import { bootStrapi } from '../../support/boot';
import { runCli, said, startCli } from '../../support/cli';
import { databaseClient } from '../../support/databases';
import { dumpContent } from '../../support/dump-content';
import { sampleSite } from '../../support/legacy-site';
import { createTestApp, type TestApp } from '../../support/test-app';

const APPLY = ['apply', sampleSite(), '--publish', '--yes', '--json'];

const withApp = async <Result>(work: (app: TestApp) => Promise<Result>): Promise<Result> => {
  const app = await createTestApp();
  try {
    return await work(app);
  } finally {
    await app.remove();
  }
};

const inside = async <Result>(app: TestApp, read: (strapi: Core.Strapi) => Promise<Result>): Promise<Result> => {
  const running = await bootStrapi({ app });
  try {
    return await read(running.strapi);
  } finally {
    await running.close();
  }
};

/** The content, and every row of the journal as it is. */
const everything = async (strapi: Core.Strapi) => ({
  content: await dumpContent(strapi),
  runs: (await strapi.db.query('plugin::compliance.import-run').findMany({ orderBy: { id: 'asc' } })) as object[],
  items: (await strapi.db.query('plugin::compliance.import-item').findMany({ orderBy: { id: 'asc' } })) as object[],
});

const unbroken = async () =>
  withApp(async (app) => {
    expect(await runCli(app, APPLY)).toMatchObject({ code: 0 });
    return inside(app, dumpContent);
  });

describe('two processes on one database', () => {
  test('that import at once: one writes, the other finds it done', async () => {
    const expected = await unbroken();
    await withApp(async (app) => {
      const results = await Promise.all([runCli(app, APPLY), runCli(app, APPLY)]);
      expect(results.map(({ code, stderr }) => ({ code, stderr }))).toEqual(
        results.map(({ stderr }) => ({ code: 0, stderr })),
      );
      const counts = results.map(({ stdout }) => (JSON.parse(stdout) as ImportReport).counts);
      expect(counts.map(({ create, failed }) => [create > 0, failed]).sort()).toEqual([
        [false, 0],
        [true, 0],
      ]);
      expect(await inside(app, dumpContent)).toEqual(expected);
    });
  }, 300_000);

  // A process that stands still keeps SQLite's file locked for good; the lease is for servers that share a database.
  (databaseClient() === 'postgres' ? test : test.skip)(
    'of which the one that writes is stopped and continued: the other takes over, and the first writes nothing more',
    async () => {
      const expected = await unbroken();
      await withApp(async (app) => {
        const stale = startCli(app, APPLY);
        await said(stale.child, 'Importing: 0/');
        await sleep(400);
        stale.child.kill('SIGSTOP');
        const next = await runCli(app, APPLY);
        expect({ code: next.code, stderr: next.stderr }).toEqual({ code: 0, stderr: next.stderr });
        const before = await inside(app, everything);
        expect(before.content).toEqual(expected);
        stale.child.kill('SIGCONT');
        const { code, stderr } = await stale.result;
        expect(stderr).toMatch(/run 1 was held up for so long that another import has taken its place/);
        expect(code).toBe(1);
        expect(await inside(app, everything)).toEqual(before);
        expect(before.runs).toMatchObject([{ state: 'interrupted' }, { state: 'done' }]);
      });
    },
    300_000,
  );
});
