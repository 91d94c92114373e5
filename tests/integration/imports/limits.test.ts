/** @database any */
import { runCli } from '../../support/app/cli';
import { legacyPage, writeSource } from '../../support/sites/legacy-site';
import { createTestApp, type TestApp } from '../../support/app/test-app';

const site = {
  'support/sla/mail-en.md': legacyPage('en', 'SLA for Mail', 'Mail arrives within five minutes.'),
  'support/sla/mail.md': legacyPage('zh-CN', '邮件服务级别协议', '邮件在五分钟内送达。'),
};

describe('the limits of an app', () => {
  let app: TestApp;
  const source = writeSource(site);

  beforeAll(async () => {
    app = await createTestApp({ config: { limits: { folderFiles: 1 } } });
  });
  afterAll(async () => {
    source.remove();
    await app.remove();
  });

  test('hold for sources that the command line opens', async () => {
    const planned = await runCli(app, ['plan', source.dir]);
    expect(planned).toMatchObject({ code: 1, stdout: '' });
    expect(planned.stderr).toContain('more than 1 files');
  });

  test('do not keep inspect, which knows no app, from reading', async () => {
    expect(await runCli(app, ['inspect', source.dir])).toMatchObject({ code: 0 });
  });
});
