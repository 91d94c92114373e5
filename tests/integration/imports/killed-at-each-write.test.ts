import fs from 'node:fs';
import path from 'node:path';
import { openSource } from '../../../server/src/adapters/source/open-source';
import { getService } from '../../../server/src/get-service';
import { bootStrapi, type RunningStrapi } from '../../support/boot';
import { runCli } from '../../support/cli';
import { dumpContent } from '../../support/dump-content';
import { importFolder } from '../../support/import-folder';
import { legacyPage, writeSource } from '../../support/legacy-site';
import { seededNumbers } from '../../support/seeded-numbers';
import { createTestApp, type TestApp } from '../../support/test-app';
import { png } from '../media/sample-files';

/** `all`, or how many; each takes two boots. */
const KILLS = process.env['COMPLIANCE_TEST_WRITE_KILLS'] ?? '3';
const HOOK = path.resolve(__dirname, '../../support/kill-at.cjs');

/** A page in two languages, with an image that gets a thumbnail, a certification and a page that moved. */
const SITE = {
  'trust/compliance-en.md': legacyPage(
    'en',
    'Compliance',
    '## ISO/IEC 27001:2013\n\nExample Cloud holds a certificate issued by Example Assurance Ltd.\n\n![Steps](media/steps.png)',
  ),
  'trust/compliance.md': legacyPage('zh-CN', '合规性', '## ISO/IEC 27001:2013\n\n我们持有认证。\n'),
  'trust/media/steps.png': png(300, 200),
};

type Step = 'import' | 'publish' | 'rollback';

const COMMANDS: Record<Step, (dir: string) => string[]> = {
  import: (dir) => ['apply', dir, '--publish', '--yes', '--json'],
  publish: () => ['publish', '1', '--publish-unverified', '--yes', '--json'],
  rollback: () => ['rollback', '1', '--yes', '--json'],
};

describe.each<Step>(['import', 'publish', 'rollback'])('a kill -9 at a write of: %s', (step) => {
  const site = writeSource(SITE);
  afterAll(() => {
    site.remove();
  });
  const command = COMMANDS[step](site.dir);

  const boot = async <Result>(app: TestApp, work: (running: RunningStrapi) => Promise<Result>): Promise<Result> => {
    const running = await bootStrapi({ app });
    try {
      return await work(running);
    } finally {
      await running.close();
    }
  };

  /** An app in which the step comes next. */
  const prepared = async (): Promise<TestApp> => {
    const app = await createTestApp();
    if (step !== 'import')
      await boot(app, ({ strapi }) => importFolder(strapi, site.dir, { publish: step === 'rollback' }));
    return app;
  };

  const killedAt = async (app: TestApp, at: number) => {
    const env = { ...app.env, NODE_OPTIONS: `--require ${HOOK}`, COMPLIANCE_KILL_AT: String(at) };
    return runCli({ ...app, env: { ...env, COMPLIANCE_KILL_SUM: path.join(app.dir, 'sum') } }, command);
  };

  /** Finishes what was begun; a kill before the run was there leaves nothing, and it is done anew. */
  const finish = async ({ strapi }: RunningStrapi): Promise<void> => {
    const imports = getService(strapi, 'imports');
    const source = await openSource(site.dir);
    // a dead run looks alive until its lease has run out
    await strapi.db.query('plugin::compliance.import-run').updateMany({ where: {}, data: { leaseUntil: 1 } });
    const [run] = (await imports.runs()).filter((one) => one.kind === step);
    if (run !== undefined && run.state !== 'done') {
      expect((await imports.resume(run.id, { read: (file, limit) => source.read(file, limit) })).counts.failed).toBe(0);
      return;
    }
    if (run !== undefined) return;
    const start = { startedBy: 'test' };
    if (step === 'import') await importFolder(strapi, site.dir, { publish: true });
    if (step === 'publish') {
      const options = { publishUnverified: true };
      await imports.publish(await imports.planPublish(1, options), options, start);
    }
    if (step === 'rollback') await imports.rollback(await imports.planRollback(1), start);
  };

  test(`resume ends like an unbroken run, at ${KILLS} of them`, async () => {
    const app = await prepared();
    expect(await killedAt(app, 0)).toMatchObject({ code: 0 });
    const writes = Number(fs.readFileSync(path.join(app.dir, 'sum'), 'utf8'));
    const unbroken = await boot(app, ({ strapi }) => dumpContent(strapi));
    await app.remove();
    expect(writes).toBeGreaterThan(20);

    const all = Array.from({ length: writes }, (_, index) => index + 1);
    const chosen = KILLS === 'all' ? all : seededNumbers(`kill ${step}`, Number(KILLS), writes);
    for (const at of chosen) {
      const killed = await prepared();
      const { code, stderr } = await killedAt(killed, at);
      expect({ at, code, stderr }).toEqual({ at, code: null, stderr: expect.any(String) as string });
      const finished = await boot(killed, async (running) => {
        await finish(running);
        return dumpContent(running.strapi);
      });
      expect({ at, dump: finished }).toEqual({ at, dump: unbroken });
      await killed.remove();
    }
  }, 3_000_000);
});
