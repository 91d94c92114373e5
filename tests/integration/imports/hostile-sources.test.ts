/**
 * @database any
 * @slow
 */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import type { ImportReport } from '../../../migrator/run/apply/report';
import { bootStrapi } from '../../support/app/boot';
import { runCli } from '../../support/app/cli';
import { legacyPage, writeSource } from '../../support/sites/legacy-site';
import { createTestApp, type TestApp } from '../../support/app/test-app';
import { zipFile, type ZipMember } from '../../support/sites/zip-file';
import { rowsOf } from '../content/stored';
import { png } from '../media/sample-files';

const TYPES = ['page', 'document', 'redirect', 'certification', 'source-entry', 'import-run', 'import-item'];
const EN = 'The storage service keeps three copies of everything that you give it, in two buildings.';
const PAGE: ZipMember = { name: 'sla/storage.md', data: legacyPage('en', 'Storage', EN) };

const ARCHIVES: [string, ZipMember[], RegExp][] = [
  ['an entry that climbs out', [PAGE, { ...PAGE, name: '../storage.md' }], /\.\.\/storage\.md/],
  ['an entry that climbs out further in', [PAGE, { ...PAGE, name: 'sla/../../x.md' }], /sla\/\.\.\/\.\.\/x\.md/],
  ['an absolute entry', [PAGE, { ...PAGE, name: '/etc/storage.md' }], /\/etc\/storage\.md/],
  ['a drive letter', [PAGE, { ...PAGE, name: 'c:storage.md' }], /c:storage\.md/],
  ['a backslash', [PAGE, { ...PAGE, name: 'sla\\..\\x.md' }], /sla\\\.\.\\x\.md/],
  ['a symbolic link', [PAGE, { name: 'sla/link.md', data: '/etc/passwd', mode: 0o120777 }], /sla\/link\.md.*link/],
  ['a wrong checksum', [PAGE, { ...PAGE, name: 'bad.md', crc: 1 }], /bad\.md.*checksum/],
  ['a wrong size', [PAGE, { ...PAGE, name: 'bad.md', size: 3 }], /bad\.md/],
  ['an entry twice', [PAGE, PAGE], /sla\/storage\.md twice/],
  ['encryption', [PAGE, { ...PAGE, name: 'secret.md', flags: 0x801 }], /secret\.md.*encrypted/],
  ['a bomb', [PAGE, { name: 'bomb.md', data: Buffer.alloc(3_000_000) }], /bomb\.md.*200:1/],
  ['too many entries', Array.from({ length: 20_001 }, (_, at) => ({ name: `p${at}.md`, data: '' })), /20000 entries/],
];

describe('a hostile source', () => {
  let app: TestApp;
  const outside = writeSource({
    'secret.md': legacyPage('en', 'Secret', 'Nobody may read this.'),
    'secret.png': png(3, 3),
  });

  beforeAll(async () => {
    app = await createTestApp();
  });
  afterAll(async () => {
    outside.remove();
    await app.remove();
  });

  test.each(ARCHIVES)('a zip with %s is refused whole, by name', async (_name, members, named) => {
    const archive = path.join(app.dir, 'hostile-site.zip');
    fs.writeFileSync(archive, zipFile(members));
    const { code, stdout, stderr } = await runCli(app, ['apply', archive, '--yes', '--publish', '--json']);
    expect(code).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toMatch(named);
    expect(stderr).toContain('hostile-site.zip');
    expect(stderr).not.toMatch(/\n\s+at |node_modules/);
  });

  test('a zip that is cut off, or none, is refused by its name', async () => {
    const whole = zipFile([PAGE]);
    for (const bytes of [whole.subarray(0, whole.length - 30), Buffer.from('no zip')]) {
      const archive = path.join(app.dir, 'hostile-site.zip');
      fs.writeFileSync(archive, bytes);
      const { code, stderr } = await runCli(app, ['apply', archive, '--yes']);
      expect(code).toBe(1);
      expect(stderr).toContain('hostile-site.zip');
    }
  });

  test('nothing of all that was written', async () => {
    const { strapi, close } = await bootStrapi({ app });
    try {
      for (const type of TYPES) expect([type, await rowsOf(strapi, type, {})]).toEqual([type, []]);
      expect(await strapi.db.query('plugin::upload.file').count()).toBe(0);
    } finally {
      await close();
    }
  });

  test('a folder gives its own files, and nothing that it only points to', async () => {
    const { dir, remove } = writeSource({
      'sla/storage.md': legacyPage('en', 'Storage', `${EN}\n\n![steps](media/steps.png) ![out](../../secret.png)`),
      'sla/dns.md': legacyPage(
        'en',
        'DNS',
        `${EN}\n\n[AZURE.INCLUDE [secret](../../${path.basename(outside.dir)}/secret.md)]`,
      ),
    });
    fs.symlinkSync(path.join(outside.dir, 'secret.md'), path.join(dir, 'sla/secret.md'));
    fs.mkdirSync(path.join(dir, 'sla/media'));
    fs.symlinkSync(path.join(outside.dir, 'secret.png'), path.join(dir, 'sla/media/steps.png'));
    fs.symlinkSync(outside.dir, path.join(dir, 'linked'));
    execFileSync('mkfifo', [path.join(dir, 'sla/pipe.md')]);
    const { code, stdout } = await runCli(app, ['apply', dir, '--yes', '--json']);
    remove();
    expect(code).toBe(3);
    const report = JSON.parse(stdout) as ImportReport;
    // two pages that are none, a linked folder and a linked image
    expect(report.files).toMatchObject({ page: 2, rejected: 4 });
    expect(report.items.filter(({ type }) => type === 'page').map(({ sourcePath }) => sourcePath)).toEqual([
      'sla/dns.md',
      'sla/storage.md',
    ]);
    const { strapi, close } = await bootStrapi({ app });
    try {
      const pages = await rowsOf(strapi, 'page', {});
      expect(pages).toHaveLength(2);
      expect(JSON.stringify(pages)).not.toContain('Nobody may read this');
      expect(await strapi.db.query('plugin::upload.file').count()).toBe(0);
    } finally {
      await close();
    }
  });
});
