/** @slow @database any */
import fs from 'node:fs';
import path from 'node:path';
import type { ImportReport } from '../../../migrator/run/apply/report';
import { runCli } from '../../support/app/cli';
import { legacyPage, sampleSite, writeSource } from '../../support/sites/legacy-site';
import { createTestApp, type TestApp } from '../../support/app/test-app';

const site = {
  'support/sla/mail-en.md': legacyPage('en', 'SLA for Mail', 'Mail arrives within five minutes.'),
  'support/sla/mail.md': legacyPage('zh-CN', '邮件服务级别协议', '邮件在五分钟内送达。'),
};
const broken = {
  'support/empty.md': '',
  'support/bytes.md': Uint8Array.from([0x23, 0x20, 0x41, 0x0a, 0xff, 0xfe, 0xff]),
};

describe('the command line', () => {
  let app: TestApp;
  const sources: { dir: string; remove: () => void }[] = [];
  const source = (files: Record<string, string | Uint8Array>) => {
    const written = writeSource(files);
    sources.push(written);
    return written.dir;
  };

  beforeAll(async () => {
    app = await createTestApp();
  });
  afterAll(async () => {
    for (const { remove } of sources) remove();
    await app.remove();
  });

  test('plans, applies, lists and shows', async () => {
    const dir = source(site);
    const planned = await runCli(app, ['plan', dir, '--json']);
    expect(planned).toMatchObject({ code: 0 });
    const plan = JSON.parse(planned.stdout) as Omit<ImportReport, 'run'>;
    expect(plan.counts).toMatchObject({ create: 2 });

    const applied = await runCli(app, ['apply', dir, '--yes', '--publish', '--json']);
    expect(applied).toMatchObject({ code: 0 });
    const report = JSON.parse(applied.stdout) as ImportReport;
    expect(Object.keys(report)).toEqual(['run', 'planHash', 'map', 'files', 'counts', 'markedDrafts', 'items']);
    expect(report.files).toEqual({ page: 2, version: 0, partial: 0, skipped: 0, rejected: 0 });
    expect(report.counts).toMatchObject({ create: 2, failed: 0 });
    expect(report.planHash).not.toBe(plan.planHash);

    const runs = JSON.parse((await runCli(app, ['runs', '--json'])).stdout) as { id: number; state: string }[];
    expect(runs).toMatchObject([{ id: report.run, state: 'done' }]);
    expect(Object.keys(runs[0] ?? {})).toEqual([
      ...['id', 'state', 'site', 'source', 'planHash', 'options', 'counts', 'startedBy', 'startedOn'],
      ...[
        'finishedOn',
        'error',
        'errorDetails',
        'kind',
        'parentRunId',
        'files',
        'findings',
        'request',
        'waiting',
        'map',
      ],
    ]);
    const shown = await runCli(app, ['show', String(report.run)]);
    expect(shown.code).toBe(0);
    expect(shown.stdout).toContain('support/sla/mail-en.md');
    expect(shown.stdout).toContain(report.planHash);
  });

  test('says how an app is, and changes nothing', async () => {
    const { code, stdout } = await runCli(app, ['doctor', '--json']);
    const { checks } = JSON.parse(stdout) as {
      checks: { name: string; state: string; says: string; advice: string | null }[];
    };
    expect(checks.map(({ name }) => name)).toEqual([
      ...['node', 'strapi', 'plugin', 'panel', 'enabled', 'database', 'languages', 'folders', 'reading', 'address'],
      ...['origins', 'server'],
    ]);
    // Strapi makes two tokens on its first start
    expect(checks.find(({ name }) => name === 'reading')?.says).toBe('2 tokens and roles may read');
    expect(checks.find(({ name }) => name === 'database')?.says).toContain('1 page (1 published)');
    expect(checks.filter(({ state }) => state === 'problem')).toEqual([]);
    // the playground names its origins
    expect(checks.find(({ name }) => name === 'origins')?.state).toBe('ok');
    expect(code).toBe(0);
    const lines = (await runCli(app, ['doctor'])).stdout.split('\n');
    expect(lines.filter((line) => /^(?:ok|warning|PROBLEM) /.test(line))).toHaveLength(12);
  });

  test('says which option Strapi refuses, and what else is wrong', async () => {
    const wrong = await createTestApp({ config: { locale: ['en'] } });
    const { code, stdout } = await runCli(wrong, ['doctor']);
    await wrong.remove();
    expect(code).toBe(1);
    expect(stdout).toMatch(/^PROBLEM enabled .*"?locale"?/m);
  });

  test('says that an app in TypeScript does not compile, and what the compiler says', async () => {
    const broken = await createTestApp({
      files: {
        'tsconfig.json': JSON.stringify({ include: ['src/broken.ts'] }),
        'src/broken.ts': 'export const days: number = "thirty";\n',
      },
    });
    const { code, stdout, stderr } = await runCli(broken, ['doctor']);
    await broken.remove();
    expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringContaining('broken.ts') as string });
    expect(stdout).toMatch(/^ok +node .*^PROBLEM enabled .* does not compile\n +Correct what the compiler says/ms);
  });

  test('says that a part of a source is not there, and begins no run', async () => {
    const dir = source(site);
    const before = await runCli(app, ['runs', '--json']);
    for (const call of [['inspect'], ['lint'], ['plan', '--json'], ['apply', '--yes']]) {
      const { code, stdout, stderr } = await runCli(app, [...call, dir, '--only', 'suport/**']);
      expect({ call, code, stdout }).toEqual({ call, code: 2, stdout: '' });
      expect(stderr).toContain('--only suport/** matches no page of the source. Globs are relative to its root');
    }
    expect(await runCli(app, ['runs', '--json'])).toEqual(before);
  });

  test.each<[string, Record<string, string>, number]>([
    ['3 where no file is a page', { 'README.md': '# The source\n\nHow to build it.\n' }, 3],
    ['0 for a page', site, 0],
    ['0 for a list of processors', { '_data/subprocessors.csv': 'Name,Country,Purpose\nCloudhaus,DE,Hosting\n' }, 0],
  ])('inspect ends with %s', async (_name, files, expected) => {
    const { code, stderr } = await runCli(app, ['inspect', source(files)]);
    expect({ code, isTold: stderr.includes('None of these files is a page.') }).toEqual({
      code: expected,
      isTold: expected === 3,
    });
  });

  test('reads a source alike in every time zone and language of the machine', async () => {
    const inspected = await Promise.all(
      [
        { TZ: 'UTC', LC_ALL: 'C' },
        { TZ: 'Pacific/Kiritimati', LC_ALL: 'zh_CN.UTF-8' },
        { TZ: 'Pacific/Pago_Pago', LC_ALL: 'sv_SE.UTF-8' },
      ].map((env) => runCli({ ...app, env: { ...app.env, ...env } }, ['inspect', sampleSite(), '--json'])),
    );
    expect(inspected[0]?.stdout.length).toBeGreaterThan(1000);
    for (const { code, stdout } of inspected) expect([code, stdout]).toEqual([0, inspected[0]?.stdout]);
  });

  test('tells when the name of a site is new to an app that has others', async () => {
    const dir = source(site);
    const mistyped = await runCli(app, ['plan', dir, '--site', 'defualt']);
    expect(mistyped.code).toBe(0);
    expect(mistyped.stderr).toContain('The app has no entries of the site "defualt". It has entries of default');
    expect((await runCli(app, ['plan', dir])).stderr).not.toContain('has no entries');
  });

  test('the plan that is shown is the plan that is applied', async () => {
    const dir = source({ 'support/sla/chat-en.md': legacyPage('en', 'SLA for Chat', 'Always there.') });
    const plan = JSON.parse((await runCli(app, ['plan', dir, '--site', 'chat', '--json'])).stdout) as ImportReport;
    const applied = await runCli(app, ['apply', dir, '--site', 'chat', '--yes', '--json']);
    expect((JSON.parse(applied.stdout) as ImportReport).planHash).toBe(plan.planHash);
  });

  test('imports the good files when some are broken, and says which', async () => {
    const dir = source({ ...broken, 'support/good-en.md': legacyPage('en', 'Good', 'A good page.') });
    const { code, stdout, stderr } = await runCli(app, ['apply', dir, '--site', 'broken', '--yes']);
    expect(code).toBe(3);
    expect(stdout + stderr).toMatch(/support\/empty\.md:1:1/);
    expect(stdout + stderr).toMatch(/support\/bytes\.md:2:1/);
    expect(stdout).toContain('1 page, 2 rejected');
  });

  test.each([
    ['a folder that is not there', ['apply', '/nowhere/at/all', '--yes'], 2, /nowhere/],
    ['no approval and nobody to ask', ['apply', '.'], 2, /--yes/],
    ['an unknown command', ['applly'], 2, /unknown command/],
    ['an unknown option', ['plan', '.', '--publsh'], 2, /unknown option/],
    ['a folder without an app', ['runs', '--app', '/nowhere'], 2, /no Strapi app/],
    ['a file that is no source', ['plan', path.join(__dirname, 'cli.test.ts')], 2, /neither a folder nor a \.zip/],
    [
      'a folder with a package.json and no app',
      ['runs', '--app', path.join(__dirname, '../../..')],
      2,
      /no Strapi app/,
    ],
    ['a run that is no number', ['show', 'last'], 2, /not the number of a run/],
    ['a run to resume that is not there', ['resume', '99999'], 2, /no run 99999/],
    ['a plan that is not there', ['apply', '--plan', '/nowhere.json', '--yes'], 2, /cannot be read \(ENOENT\)/],
    ['a source and a plan', ['apply', '.', '--plan', 'x.json', '--yes'], 2, /either a source or/],
    ['a run that is not there', ['show', '99999'], 2, /no run 99999/],
  ])('%s', async (_name, args, code, message) => {
    const result = await runCli(app, args);
    expect(result.stderr).toMatch(message);
    expect(result.code).toBe(code);
    expect(result.stderr).not.toMatch(/\n\s+at /);
  });

  test('a corrupt archive is refused whole', async () => {
    const dir = source({ 'site.zip': Uint8Array.from([0x50, 0x4b, 3, 4, ...Array<number>(64).fill(7)]) });
    const { code, stderr } = await runCli(app, ['apply', path.join(dir, 'site.zip'), '--yes']);
    expect(code).toBe(1);
    expect(stderr).toMatch(/site\.zip/);
  });

  test('a configuration that does not fit is named with its option', async () => {
    const config = path.join(
      source({ 'compliance.config.json': '{"sites":{"default":{"host":"x"}}}' }),
      'compliance.config.json',
    );
    const { code, stderr } = await runCli(app, ['plan', source(site), '--config', config]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/sites\.default.*host/);
  });

  test('an app that cannot boot is said to, and the program ends', async () => {
    const env = { ...app.env, APP_KEYS: '' };
    const { code, stderr } = await runCli({ ...app, env }, ['runs']);
    expect(code).toBe(1);
    expect(stderr).toMatch(/app keys/i);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  test('reads the .env of an app in another folder', async () => {
    const { APP_KEYS, ...env } = app.env;
    fs.writeFileSync(path.join(app.dir, '.env'), `APP_KEYS=${APP_KEYS ?? ''}\n`);
    const elsewhere = { ...app, dir: source({ 'note.txt': 'not an app' }), env };
    expect(await runCli(elsewhere, ['runs', '--app', app.dir])).toMatchObject({ code: 0 });
  });

  test('an app whose plugin is disabled keeps its content', async () => {
    const config = path.join(app.dir, 'config/plugins.js');
    const enabled = fs.readFileSync(config, 'utf8');
    const runsBefore = (await runCli(app, ['runs', '--json'])).stdout;
    expect(JSON.parse(runsBefore)).not.toHaveLength(0);
    fs.writeFileSync(config, enabled.replace('enabled: true', 'enabled: false'));
    const { code, stderr } = await runCli(app, ['runs']);
    fs.writeFileSync(config, enabled);
    expect(code).toBe(2);
    expect(stderr).toMatch(/does not have the plugin "compliance"/);
    expect((await runCli(app, ['runs', '--json'])).stdout).toBe(runsBefore);
  });

  test('writes the whole plan to a file', async () => {
    const out = path.join(app.dir, 'plan.json');
    const { code } = await runCli(app, ['plan', source(site), '--site', 'file', '--out', out]);
    expect(code).toBe(0);
    const [head, ...items] = fs.readFileSync(out, 'utf8').trimEnd().split('\n');
    expect(JSON.parse(head ?? '')).toMatchObject({ site: 'file', counts: { create: 2 } });
    expect(items.filter((line) => line.startsWith('{"item":'))).toHaveLength(2);
  });

  test('applies the plan of a file and no other; once the content has moved, it says what did', async () => {
    const out = path.join(app.dir, 'kept.json');
    const dir = source({ 'support/sla/kept-en.md': legacyPage('en', 'Kept', 'A page.') });
    const planned = await runCli(app, ['plan', dir, '--site', 'kept', '--out', out, '--json']);
    const { planHash } = JSON.parse(planned.stdout) as ImportReport;
    const first = await runCli(app, ['apply', '--plan', out, '--yes', '--json']);
    expect(first).toMatchObject({ code: 0 });
    expect(JSON.parse(first.stdout)).toMatchObject({ planHash, files: { page: 1 }, counts: { create: 1, failed: 0 } });
    const again = await runCli(app, ['apply', '--plan', out, '--yes']);
    expect(again).toMatchObject({ code: 1, stdout: '' });
    expect(again.stderr).toMatch(/page support\/sla\/kept en appeared/);
    expect(again.stderr).toContain(`strapi-compliance plan ${dir} --site kept --out ${out}`);
    fs.writeFileSync(out, fs.readFileSync(out, 'utf8').replace('A page.', 'Another page.'));
    const forged = await runCli(app, ['apply', '--plan', out, '--yes']);
    expect(forged).toMatchObject({ code: 2, stderr: expect.stringMatching(/changed since it was written/) as string });
  });

  test.each(['inspect', 'plan', 'apply', 'runs', 'show', 'resume'])('%s --help shows an example', async (command) => {
    const { code, stdout } = await runCli(app, [command, '--help']);
    expect(code).toBe(0);
    expect(stdout).toContain(`$ strapi-compliance ${command}`);
  });
});
