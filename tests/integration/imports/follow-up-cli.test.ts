/** @slow @database any */
import fs from 'node:fs';
import path from 'node:path';
import type { PublishPlan, PublishReport } from '../../../migrator/run/publish/publish-plan';
import type { RollbackReport } from '../../../migrator/run/rollback/rollback-plan';
import { runCli } from '../../support/app/cli';
import { legacyPage, writeSource } from '../../support/sites/legacy-site';
import { createTestApp, type TestApp } from '../../support/app/test-app';

describe('publish and rollback on the command line', () => {
  let app: TestApp;
  const site = writeSource({
    'sla/mail-en.md': legacyPage('en', 'SLA for Mail', 'One minute.'),
    'sla/mail.md': legacyPage('zh-CN', '邮件服务级别协议', '一分钟。'),
  });

  beforeAll(async () => {
    app = await createTestApp();
    expect(await runCli(app, ['apply', site.dir, '--yes'])).toMatchObject({ code: 0 });
  });
  afterAll(async () => {
    site.remove();
    await app.remove();
  });

  test('show what they would do, ask before they do it, and report what they did', async () => {
    const dry = await runCli(app, ['publish', '1', '--dry-run']);
    expect(dry).toMatchObject({ code: 0 });
    expect(dry.stdout).toMatch(/publish +page sla\/mail en\npublish +page sla\/mail zh-CN\n2 entries: 2 publish\n/);
    const plan = JSON.parse((await runCli(app, ['publish', '1', '--dry-run', '--json'])).stdout) as PublishPlan;
    expect(plan).toMatchObject({ kind: 'publish', parentRunId: 1, counts: { publish: 2, skip: 0, unchanged: 0 } });
    expect(await runCli(app, ['publish', '1'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('--yes') as string,
    });

    const one = await runCli(app, ['publish', '1', '--locale', 'en', '--yes', '--json']);
    expect(JSON.parse(one.stdout) as PublishReport).toMatchObject({ run: 2, counts: { publish: 1, failed: 0 } });
    const none = await runCli(app, ['publish', '1', '--only', 'legal/**', '--yes', '--json']);
    expect((JSON.parse(none.stdout) as PublishReport).items).toEqual([]);

    const report = path.join(app.dir, 'rollback.csv');
    const back = await runCli(app, ['rollback', '1', '--yes', '--json', '--report', report]);
    expect(back.code).toBe(0);
    expect(JSON.parse(back.stdout) as RollbackReport).toMatchObject({
      kind: 'rollback',
      parentRunId: 1,
      counts: { delete: 2, restore: 0, keep: 0, needed: 0, unchanged: 0, failed: 0 },
      media: [],
    });
    expect(fs.readFileSync(report, 'utf8')).toMatch(/delete,page,page sla\/mail en,en,sla\/mail-en\.md/);
    expect((await runCli(app, ['runs'])).stdout).toMatch(/rollback of run 1\n(?:.*\n)+.*publish of run 1/);
    const again = await runCli(app, ['rollback', '1', '--yes']);
    expect(again.stdout).toMatch(/2 entries: 2 unchanged/);
  });

  test.each([
    [['rollback', '99'], /there is no run 99/],
    [['publish', '99'], /there is no run 99/],
    [['rollback', '4'], /run 4 rolled run 1 back/],
    [['publish', '4'], /run 4 is not an import/],
    [['rollback', 'last'], /not the number of a run/],
  ])('%j is told what is wrong with it', async (args, message) => {
    const { code, stderr } = await runCli(app, [...args, '--yes']);
    expect(stderr).toMatch(message);
    expect(code).toBe(2);
  });

  test.each(['publish', 'rollback'])('%s --help shows an example', async (command) => {
    const { code, stdout } = await runCli(app, [command, '--help']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/Examples:\n {2}\$ strapi-compliance/);
  });
});
