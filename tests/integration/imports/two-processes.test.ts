import type { Core } from '@strapi/strapi';
import type { ImportReport } from '../../../migrator/run/apply/report';
import { lookInside } from '../../support/app/boot';
import { runCli, startCli } from '../../support/app/cli';
import { databaseClient } from '../../support/app/database-client';
import { countRows } from '../../support/app/databases';
import { eventually } from '../../support/eventually';
import { dumpContent } from '../../support/content/dump-content';
import { sampleSite } from '../../support/sites/legacy-site';
import { withTestApp } from '../../support/app/test-app';

const APPLY = ['apply', sampleSite(), '--publish', '--yes', '--json'];

/** The content, and every row of the journal as it is. */
const everything = async (strapi: Core.Strapi) => ({
  content: await dumpContent(strapi),
  runs: (await strapi.db.query('plugin::compliance.import-run').findMany({ orderBy: { id: 'asc' } })) as object[],
  items: (await strapi.db.query('plugin::compliance.import-item').findMany({ orderBy: { id: 'asc' } })) as object[],
});

const unbroken = async () =>
  withTestApp(async (app) => {
    expect(await runCli(app, APPLY)).toMatchObject({ code: 0 });
    return lookInside(app, dumpContent);
  });

describe('two processes on one database', () => {
  test('that import at once: one writes, the other finds it done', async () => {
    const expected = await unbroken();
    await withTestApp(async (app) => {
      const results = await Promise.all([runCli(app, APPLY), runCli(app, APPLY)]);
      expect(results.map(({ code, stderr }) => ({ code, stderr }))).toEqual(
        results.map(({ stderr }) => ({ code: 0, stderr })),
      );
      const counts = results.map(({ stdout }) => (JSON.parse(stdout) as ImportReport).counts);
      expect(counts.map(({ create, failed }) => [create > 0, failed]).sort()).toEqual([
        [false, 0],
        [true, 0],
      ]);
      expect(await lookInside(app, dumpContent)).toEqual(expected);
    });
  });

  // A process that stands still keeps SQLite's file locked for good; the lease is for servers that share a database.
  (databaseClient() === 'postgres' ? test : test.skip)(
    'of which the one that writes is stopped and continued: the other takes over, and the first writes nothing more',
    async () => {
      const expected = await unbroken();
      await withTestApp(async (app) => {
        // one by one it is stopped with something left to do
        const stale = startCli(app, [...APPLY, '--bulk', 'never']);
        const written = async () =>
          countRows(app.env['DATABASE_NAME'] ?? '', 'compliance_import_items', { state: 'done' });
        await eventually(written, (count) => count > 0);
        stale.child.kill('SIGSTOP');
        const next = await runCli(app, APPLY);
        expect({ code: next.code, stderr: next.stderr }).toEqual({ code: 0, stderr: next.stderr });
        const before = await lookInside(app, everything);
        expect(before.content).toEqual(expected);
        stale.child.kill('SIGCONT');
        const { code, stderr } = await stale.result;
        expect(stderr).toMatch(/run 1 lost its lease to another run/);
        expect(code).toBe(1);
        expect(await lookInside(app, everything)).toEqual(before);
        expect(before.runs).toMatchObject([{ state: 'interrupted' }, { state: 'done' }]);
      });
    },
    300_000,
  );
});
