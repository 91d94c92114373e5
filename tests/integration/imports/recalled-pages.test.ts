/** @database any */
import fs from 'node:fs';
import path from 'node:path';
import { createAdministrator } from '../../support/http/administrators';
import { bootStrapi, type RunningStrapi } from '../../support/app/boot';
import { importFolder, planFolder, type FolderImport } from '../../support/sites/import-folder';
import { legacyPage, writeSource } from '../../support/sites/legacy-site';
import { planUpload } from '../../support/http/staging';
import { watchProcesses } from '../../support/app/started-processes';

const PAGES = {
  'sla/mail-en.md': legacyPage(
    'en',
    'SLA for Mail',
    'Five minutes. [Storage](/sla/storage-en/)\n\n[AZURE.INCLUDE [terms](includes/terms.md)]',
  ),
  'sla/storage-en.md': legacyPage('en', 'SLA for Storage', 'Ten minutes.'),
  'sla/includes/terms.md': 'The old terms.\n',
};

describe('a site that is planned again', () => {
  let app: RunningStrapi;
  const folders: { remove: () => void }[] = [];
  beforeAll(async () => {
    app = await bootStrapi();
  });
  afterEach(() => {
    jest.restoreAllMocks();
  });
  afterAll(async () => {
    for (const { remove } of folders) remove();
    await app.close();
  });

  const readings = () => path.join(app.app.dir, '.tmp/compliance/readings');
  const source = (files: Record<string, string>) => {
    const written = writeSource(files);
    folders.push(written);
    return written.dir;
  };
  /** Plans, and counts the processes that were started to read pages. */
  const plan = async (dir: string, options: FolderImport) => {
    const spawn = watchProcesses();
    const planned = await planFolder(app.strapi, dir, { ...options, workers: 2 });
    const started = spawn.mock.calls.length;
    spawn.mockRestore();
    return { hash: planned.plan.planHash, files: planned.files, started };
  };

  test('reads nothing in a process, and plans the same', async () => {
    const dir = source(PAGES);
    const first = await plan(dir, { site: 'again' });
    expect(first).toMatchObject({ started: 1, hash: expect.stringMatching(/^sha256:/) as string });
    expect(await plan(dir, { site: 'again' })).toEqual({ ...first, started: 0 });
    const part = await plan(dir, { site: 'again', only: 'sla/mail-en.md' });
    expect(part).toMatchObject({ started: 0 });
    expect(await plan(dir, { site: 'again' })).toEqual({ ...first, started: 0 });
  });

  test('reads everything when the rules have changed, or when the folder was emptied', async () => {
    const dir = source(PAGES);
    const first = await plan(dir, { site: 'anew' });
    expect(await plan(dir, { site: 'anew', rules: { extraction: false } })).toMatchObject({ started: 1 });
    expect(await plan(dir, { site: 'anew' })).toEqual(first);
    fs.rmSync(readings(), { recursive: true });
    expect(await plan(dir, { site: 'anew' })).toEqual(first);
  });

  test('plans what it would without any memory: an include that changed, a link whose target moved', async () => {
    const site = 'changed';
    await importFolder(app.strapi, source(PAGES), { site, publish: true });
    const { 'sla/storage-en.md': moved, ...rest } = PAGES;
    const changed = source({ ...rest, 'sla/store-en.md': moved, 'sla/includes/terms.md': 'The new terms.\n' });
    const recalling = await plan(changed, { site, publish: true });
    const mail = recalling.files.find(({ path: file }) => file === 'sla/mail-en.md');
    expect(mail?.body).toContain('The new terms.');
    fs.rmSync(readings(), { recursive: true });
    expect(await plan(changed, { site, publish: true })).toEqual(recalling);
  });

  test('shares what it knows with the admin panel', async () => {
    const site = 'panel';
    const starter = await createAdministrator(app, 'strapi-super-admin');
    await plan(source(PAGES), { site });
    // who reads a page writes the file anew
    const kept = () => fs.readdirSync(readings()).map((name) => [name, fs.statSync(path.join(readings(), name)).ino]);
    const before = kept();
    await planUpload(app, starter, PAGES, { site });
    expect(kept()).toEqual(before);
  });

  test('keeps what it knows for the app alone, whatever the site is called', async () => {
    fs.rmSync(readings(), { recursive: true });
    await plan(source(PAGES), { site: '../../../outside/' });
    const [name, ...others] = fs.readdirSync(readings());
    expect(name).toMatch(/^[0-9a-f]{64}\.ndjson$/);
    expect(others).toEqual([]);
    expect(fs.statSync(readings()).mode & 0o777).toBe(0o700);
  });

  test.each([
    ['nothing can be written to', (dir: string) => path.join(dir, 'sla/storage-en.md/work')],
    ['anybody could read', () => app.strapi.dirs.static.public],
  ])('reads every page where the work folder is one that %s', async (_, workDir) => {
    const dir = source(PAGES);
    const config = app.strapi.config.get<object>('plugin::compliance');
    const first = await plan(dir, { site: 'nowhere' });
    app.strapi.config.set('plugin::compliance', { ...config, workDir: workDir(dir) });
    try {
      expect(await plan(dir, { site: 'nowhere' })).toEqual({ ...first, started: 1 });
      expect(fs.readdirSync(app.strapi.dirs.static.public, { recursive: true }).join()).not.toContain('ndjson');
    } finally {
      app.strapi.config.set('plugin::compliance', config);
    }
  });
});
