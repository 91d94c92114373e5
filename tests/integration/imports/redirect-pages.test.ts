/** @database any */
import fs from 'node:fs';
import path from 'node:path';
import { getService } from '../../../server/src/get-service';
import { bootStrapi, type RunningStrapi } from '../../support/app/boot';
import { CONTENT, countWrites } from '../../support/content/count-writes';
import { dumpContent } from '../../support/content/dump-content';
import { importFolder, type FolderImport } from '../../support/sites/import-folder';
import { legacyPage, writeSource } from '../../support/sites/legacy-site';
import { documents, rowsOf, type Row } from '../content/stored';

const EN = 'The storage service keeps three copies of everything that you give it, in two buildings.';
const ZH = '存储服务把您交给它的一切内容保存三份，分别放在两座建筑里，并且每天检查每一份内容。';
const RULES = { urlTemplate: '/{lang}/{group}/' };
const START = { startedBy: 'test' };

const FILES = {
  'sla/storage.md': legacyPage('zh-CN', '存储', ZH),
  'sla/storage-en.md': legacyPage('en', 'Storage', EN),
  'sla/dns-en.md': legacyPage(
    'en',
    'DNS',
    'Names are answered from four places, each of which can do without the others.',
  ),
};

describe('the page of an imported redirect', () => {
  let app: RunningStrapi;
  let source: ReturnType<typeof writeSource>;

  beforeEach(async () => {
    app = await bootStrapi();
    source = writeSource(FILES);
  });
  afterEach(async () => {
    source.remove();
    await app.close();
  });

  const imports = () => getService(app.strapi, 'imports');
  const pages = () => documents(app.strapi, 'page');
  const redirects = () => documents(app.strapi, 'redirect');
  const run = async (options: FolderImport = {}) => {
    const writes = countWrites(app.strapi);
    const { report } = await importFolder(app.strapi, source.dir, { rules: RULES, ...options });
    writes.stop();
    expect(report.counts).toMatchObject({ failed: 0, conflict: 0 });
    const actions = report.items.map(({ key, action, fields }) => [key, [action, ...fields].join(' ')] as const);
    return { id: report.run, actions: Object.fromEntries(actions), writes: writes.total(CONTENT) };
  };
  const rollback = async (id: number) => {
    const { counts } = await imports().rollback(await imports().planRollback(id), START);
    expect(counts).toMatchObject({ failed: 0 });
    return counts;
  };
  const change = (name: string, text: string) => {
    fs.writeFileSync(path.join(source.dir, name), text);
  };

  /** Redirect -> title and language of its page, as Strapi holds it. */
  const named = async (): Promise<Record<string, string | null>> =>
    Object.fromEntries(
      (await rowsOf(app.strapi, 'redirect', {}, ['page'])).map((row) => {
        const page = row['page'] as Row | null;
        return [row['from'] as string, page && `${String(page['title'])} ${String(page.locale)}`];
      }),
    );
  const redirectFrom = async (from: string): Promise<Row> => {
    const [row] = await rowsOf(app.strapi, 'redirect', { from }, ['page']);
    if (row === undefined) throw new Error(`no redirect from ${from}`);
    return row;
  };
  const placeFrom = async (from: string) => {
    const { documentId, locale } = (await redirectFrom(from))['page'] as Row;
    return { documentId, locale };
  };
  const ALL = { '/sla/storage/': '存储 zh-CN', '/sla/storage-en/': 'Storage en', '/sla/dns-en/': 'DNS en' };

  test('that an editor chooses while a rollback is decided stays', async () => {
    const { id } = await run();
    const plan = await imports().planRollback(id);
    const { documentId } = await redirectFrom('/sla/dns-en/');
    const own = await pages().create({ locale: 'en', data: { title: 'Own', path: '/own/' } });
    await redirects().update({ documentId, data: { page: { documentId: own.documentId, locale: 'en' } } });
    const { items } = await imports().rollback(plan, START);
    expect(items.find(({ key }) => key === 'redirect /sla/dns-en/')).toMatchObject({
      action: 'keep',
      reason: 'changed-since',
    });
    expect(await named()).toEqual({ '/sla/dns-en/': 'Own en' });
  });

  test('is the one in the language that it leads to, before and after it is published', async () => {
    const { id } = await run();
    expect(await named()).toEqual(ALL);
    await imports().publish(await imports().planPublish(id, {}), {}, START);
    expect(await named()).toEqual(ALL);
    const token = await app.apiToken();
    const { body } = await app.get('/api/compliance/redirects?populate=page&filters[from]=/sla/storage/', { token });
    expect(body).toMatchObject({ data: [{ to: '/zh-CN/sla/storage/', page: { title: '存储', locale: 'zh-CN' } }] });
    change('sla/storage.md', legacyPage('zh-CN', '存储服务', ZH));
    await run({ publish: true });
    expect(await named()).toEqual({ ...ALL, '/sla/storage/': '存储服务 zh-CN' });
    const again = await run({ publish: true });
    expect(new Set(Object.values(again.actions))).toEqual(new Set(['unchanged']));
    expect(again.writes).toBe(0);
  });

  test('stays the one that an editor chose, and goes when it is deleted', async () => {
    await run({ publish: true });
    const dns = await placeFrom('/sla/dns-en/');
    const { documentId } = await redirectFrom('/sla/storage-en/');
    await redirects().update({ documentId, data: { page: dns } });
    expect((await run({ publish: true })).writes).toBe(0);
    expect(await named()).toMatchObject({ '/sla/storage-en/': 'DNS en', '/sla/dns-en/': 'DNS en' });
    await pages().delete(await placeFrom('/sla/storage/'));
    const { actions, writes } = await run({ publish: true });
    expect(actions).toMatchObject({ 'redirect /sla/storage/': 'unchanged', 'redirect /sla/storage-en/': 'unchanged' });
    expect(writes).toBe(0);
    expect(await redirectFrom('/sla/storage/')).toMatchObject({ to: '/zh-CN/sla/storage/', page: null });
    await run({ publish: true, recreate: '**' });
    expect(await named()).toMatchObject({ '/sla/storage/': '存储 zh-CN', '/sla/storage-en/': 'DNS en' });
  });

  test('comes without a question to what was imported before imports wrote it', async () => {
    await run({ publish: true });
    for (const { documentId } of await rowsOf(app.strapi, 'redirect', {})) {
      await redirects().update({ documentId, data: { page: null } });
      const [row] = await rowsOf(app.strapi, 'source-entry', { targetDocumentId: documentId });
      const base = { ...(row?.['base'] as object), relations: {} };
      await app.strapi.db
        .query('plugin::compliance.source-entry')
        .update({ where: { id: row?.id }, data: { base, contentHash: 'sha256:of-the-fields-alone' } });
    }
    const before = await dumpContent(app.strapi);
    const { id, actions } = await run({ publish: true });
    const updates = Object.values(actions).filter((action) => action !== 'unchanged');
    expect(updates).toEqual(Array(3).fill('update page'));
    expect(await named()).toEqual(ALL);
    expect((await run({ publish: true })).writes).toBe(0);
    await rollback(id);
    expect(await dumpContent(app.strapi)).toEqual(before);
  });

  test('follows a page to its next path, and a rollback puts the one before back', async () => {
    await run({ publish: true });
    change(
      'compliance.map.yml',
      'pages:\n  sla/storage-en.md: { path: /archive/ }\n  sla/dns-en.md: { path: /en/sla/storage/ }\n',
    );
    const before = await dumpContent(app.strapi);
    const { id, actions } = await run({ publish: true });
    // the page cannot go to a path at which another one was published when the plan was made, and so stays at its own
    expect(actions).toMatchObject({ 'page sla/dns en': 'skip path', 'redirect /en/sla/dns/': 'skip' });
    expect(actions).toMatchObject({ 'redirect /sla/storage-en/': 'update to' });
    expect(await named()).toEqual(ALL);
    await rollback(id);
    expect(await dumpContent(app.strapi)).toEqual(before);
    fs.rmSync(path.join(source.dir, 'compliance.map.yml'));
    expect((await run({ publish: true })).writes).toBe(0);
  });

  test('changes with the page that stands where it leads, and a rollback puts the one before back', async () => {
    change('compliance.map.yml', 'pages:\n  sla/storage-en.md: { path: /archive/ }\n');
    await run({ publish: true });
    change('compliance.map.yml', 'pages:\n  sla/dns-en.md: { path: /archive/ }\n');
    fs.rmSync(path.join(source.dir, 'sla/storage-en.md'));
    const { id, actions } = await run({ publish: true, missing: 'delete' });
    expect(actions).toMatchObject({ 'redirect /sla/storage-en/': 'update page', 'page sla/storage en': 'missing' });
    expect(await named()).toMatchObject({ '/sla/storage-en/': 'DNS en' });
    await rollback(id);
    expect(await named()).toEqual(ALL);
  });

  test('leaves nothing behind when the pages were published by another run', async () => {
    const empty = await dumpContent(app.strapi);
    const { id } = await run();
    await imports().publish(await imports().planPublish(id, {}), {}, START);
    expect(await rollback(id)).toMatchObject({ delete: 6, keep: 0, needed: 0 });
    expect(await dumpContent(app.strapi)).toEqual(empty);
  });

  test('keeps no redirect from a rollback when an editor has deleted it', async () => {
    const { id } = await run({ publish: true });
    await pages().delete(await placeFrom('/sla/storage/'));
    expect(await rollback(id)).toMatchObject({ delete: 5, keep: 1 });
    expect(await rowsOf(app.strapi, 'redirect', {})).toEqual([]);
  });

  test('keeps a redirect that an editor gave another one', async () => {
    const { id } = await run({ publish: true });
    const { documentId } = await redirectFrom('/sla/storage-en/');
    await redirects().update({ documentId, data: { page: await placeFrom('/sla/storage/') } });
    expect(await rollback(id)).toMatchObject({ keep: 1, needed: 1 });
    expect(await named()).toEqual({ '/sla/storage-en/': '存储 zh-CN' });
  });

  test('is deleted after its redirects when both are gone from the source', async () => {
    await run({ publish: true });
    const before = await dumpContent(app.strapi);
    for (const name of ['sla/storage.md', 'sla/storage-en.md']) fs.rmSync(path.join(source.dir, name));
    const { id } = await run({ publish: true, missing: 'delete' });
    expect(await named()).toEqual({ '/sla/dns-en/': 'DNS en' });
    await rollback(id);
    expect(await named()).toEqual(ALL);
    expect(await dumpContent(app.strapi)).toEqual(before);
  });
});
