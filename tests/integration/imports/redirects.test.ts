/** @database any */
import { bootStrapi, type RunningStrapi } from '../../support/app/boot';
import { CONTENT, countWrites } from '../../support/content/count-writes';
import { importFolder, planFolder } from '../../support/sites/import-folder';
import { legacyPage, writeSource } from '../../support/sites/legacy-site';

const EN = 'The storage service keeps three copies of everything that you give it, in two buildings.';
const ZH = '存储服务把您交给它的一切内容保存三份，分别放在两座建筑里，并且每天检查每一份内容。';
const TEMPLATE = { urlTemplate: '/{lang}/{group}/' };

describe('redirects of an import', () => {
  let app: RunningStrapi;
  const source = writeSource({
    'sla/storage.md': legacyPage('zh-CN', '存储', ZH),
    'sla/storage-en.md': legacyPage('en', 'Storage', `${EN} See [DNS](/sla/dns-en.html).`),
    'sla/dns-en.md': legacyPage('en', 'DNS', EN),
    'old/dns-en.md': legacyPage('en', 'DNS as it was', EN),
    'compliance.map.yml': 'pages:\n  old/dns-en.md: { path: /archive/dns/ }\n',
  });

  beforeAll(async () => {
    app = await bootStrapi();
    await importFolder(app.strapi, source.dir, { publish: true, rules: TEMPLATE });
  });
  afterAll(async () => {
    source.remove();
    await app.close();
  });

  const byPath = async (path: string) =>
    app.get(`/api/compliance/pages/by-path?path=${encodeURIComponent(path)}`, { token: await app.apiToken() });

  test('pages answer at their new paths', async () => {
    for (const path of ['/en/sla/storage/', '/zh-CN/sla/storage/', '/archive/dns/']) {
      expect((await byPath(path)).status).toBe(200);
    }
  });

  test.each([
    ['/sla/storage/', '/zh-CN/sla/storage/'],
    ['/sla/storage-en', '/en/sla/storage/'],
    ['/sla/dns-en.html', '/en/sla/dns/'],
    ['/old/dns-en/', '/archive/dns/'],
  ])('the legacy form %s leads to %s', async (from, to) => {
    const { status, body } = await byPath(from);
    expect(status).toBe(404);
    expect(body).toMatchObject({ error: { details: { redirect: { to, code: 301 } } } });
  });

  test('a second import writes nothing', async () => {
    const writes = countWrites(app.strapi);
    const { report } = await importFolder(app.strapi, source.dir, { publish: true, rules: TEMPLATE });
    writes.stop();
    expect(report.counts).toMatchObject({ create: 0, update: 0, conflict: 0, skip: 0, missing: 0, failed: 0 });
    expect(report.items.some(({ type }) => type === 'redirect')).toBe(true);
    expect(writes.total(CONTENT)).toBe(0);
  });

  test('what an editor did to a redirect stays, and what they deleted stays deleted', async () => {
    const documents = app.strapi.documents('plugin::compliance.redirect' as never) as unknown as {
      findMany(query: object): Promise<{ documentId: string; from: string }[]>;
      update(query: object): Promise<unknown>;
      delete(query: object): Promise<unknown>;
    };
    const idOf = async (from: string) => (await documents.findMany({ filters: { from } }))[0]?.documentId ?? '';
    await documents.update({ documentId: await idOf('/sla/storage-en/'), data: { to: '/elsewhere/' } });
    await documents.delete({ documentId: await idOf('/sla/dns-en.html') });
    const { plan } = await planFolder(app.strapi, source.dir, { rules: TEMPLATE });
    const actionOf = (key: string) => plan.items.find((item) => item.key === key);
    expect(actionOf('redirect /sla/storage-en/')).toMatchObject({ action: 'unchanged' });
    expect(actionOf('redirect /sla/dns-en.html')).toMatchObject({ action: 'skip', reason: 'removed-by-editor' });
  });

  test('a redirect whose page is gone is missing, and stays', async () => {
    const rest = writeSource({ 'sla/storage.md': legacyPage('zh-CN', '存储', ZH) });
    try {
      const { plan } = await planFolder(app.strapi, rest.dir, { rules: TEMPLATE });
      expect(plan.items.find(({ key }) => key === 'redirect /old/dns-en/')).toMatchObject({ action: 'missing' });
      expect(plan.items.find(({ key }) => key === 'redirect /sla/storage/')).toMatchObject({ action: 'unchanged' });
    } finally {
      rest.remove();
    }
  });
});
