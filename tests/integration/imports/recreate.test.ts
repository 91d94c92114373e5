/** @database any */
import { bootStrapi, type RunningStrapi } from '../../support/app/boot';
import { getService } from '../../../server/src/get-service';
import { dumpContent } from '../../support/content/dump-content';
import { importFolder, type FolderImport } from '../../support/sites/import-folder';
import { lanchuanSite } from '../../support/sites/compliance-sites';
import { legacyPage, writeSource } from '../../support/sites/legacy-site';
import { documents, rowsOf } from '../content/stored';

describe('what an editor removed', () => {
  let app: RunningStrapi;
  const { dir, remove } = writeSource({
    ...lanchuanSite(),
    'sla/mail-en.md': legacyPage('en', 'SLA for Mail', 'Mail arrives within five minutes.'),
    'sla/chat-en.md': legacyPage('en', 'SLA for Chat', 'Somebody answers within a minute.'),
  });
  const importSite = async (options: FolderImport = {}) => {
    const all = { publish: true, publishUnverified: true, ...options };
    return (await importFolder(app.strapi, dir, all)).report;
  };
  const pageAt = async (path: string) => (await rowsOf(app.strapi, 'page', { path }))[0]?.documentId ?? '';

  beforeAll(async () => {
    app = await bootStrapi();
    expect((await importSite()).counts).toMatchObject({ failed: 0, skip: 0 });
  });
  afterAll(async () => {
    remove();
    await app.close();
  });

  test('stays removed at the next import, and comes back with --recreate', async () => {
    await documents(app.strapi, 'page').delete({ documentId: await pageAt('/sla/mail-en/'), locale: 'en' });
    await documents(app.strapi, 'page').unpublish({ documentId: await pageAt('/sla/chat-en/'), locale: 'en' });
    const [mlps] = await rowsOf(app.strapi, 'certification', { key: 'mlps', locale: 'en' });
    const rekeyed = { documentId: mlps?.documentId ?? '', locale: 'en' };
    await documents(app.strapi, 'certification').update({ ...rekeyed, data: { key: 'mlps-level-3' } });
    await documents(app.strapi, 'certification').publish({ documentId: rekeyed.documentId, locale: '*' });
    // this one's new key waits to be published
    const [iso] = await rowsOf(app.strapi, 'certification', { key: 'iso-iec-27001', locale: 'en' });
    const pending = { documentId: iso?.documentId ?? '', locale: 'en' };
    await documents(app.strapi, 'certification').update({ ...pending, data: { key: 'iso-27001' } });

    const next = await importSite();
    expect(next.counts).toMatchObject({ create: 0, update: 0, failed: 0 });
    const skipped = next.items.filter(({ action }) => action === 'skip').map(({ key, reason }) => [key, reason]);
    expect(skipped).toEqual([
      ['certification iso-iec-27001 en', 'removed-by-editor'],
      ['certification iso-iec-27001 zh-CN', 'removed-by-editor'],
      ['certification mlps en', 'removed-by-editor'],
      ['certification mlps zh-CN', 'removed-by-editor'],
      ['page sla/chat en', 'unpublished-by-editor'],
      ['page sla/mail en', 'removed-by-editor'],
    ]);

    const back = await importSite({ recreate: '**' });
    expect(back.counts).toMatchObject({ create: 3, publish: 1, skip: 0, failed: 0, conflict: 0 });
    for (const path of ['/sla/mail-en/', '/sla/chat-en/'])
      expect(await rowsOf(app.strapi, 'page', { path, publishedAt: { $notNull: true } })).toHaveLength(1);
    const keys = (await rowsOf(app.strapi, 'certification', { locale: 'en', publishedAt: null })).map(({ key }) => key);
    expect(keys.sort()).toEqual(['iso-iec-27001', 'mlps', 'mlps-level-3']);
    expect((await importSite()).counts).toMatchObject({ create: 0, update: 0, publish: 0, skip: 0, conflict: 0 });
  });

  test('what is gone from the source goes when that is asked for, but for what an editor changed', async () => {
    const rest = writeSource({
      'sla/chat-en.md': legacyPage('en', 'SLA for Chat', 'Somebody answers within a minute.'),
    });
    const documentId = await pageAt('/trust/older/certificates-en/');
    await documents(app.strapi, 'page').update({ documentId, locale: 'en', data: { title: 'Ours' } });
    const gone = await importFolder(app.strapi, rest.dir, { publish: true, missing: 'delete' });
    rest.remove();
    expect(gone.report.counts).toMatchObject({ failed: 0, unchanged: 1 });
    const kept = gone.report.items.filter(({ reason }) => reason === 'edited-by-editor').map(({ key }) => key);
    expect(kept).toEqual(['page trust/older/certificates en']);
    expect((await rowsOf(app.strapi, 'certification', {})).map(({ key }) => key)).not.toContain('mlps');
    const paths = (await rowsOf(app.strapi, 'page', { publishedAt: null })).map(({ path }) => path);
    expect(paths.sort()).toEqual(['/sla/chat-en/', '/trust/older/certificates-en/']);
  });
});

describe('a run that moves a page, deletes one and takes one offline', () => {
  let app: RunningStrapi;
  beforeAll(async () => {
    app = await bootStrapi();
  });
  afterAll(async () => app.close());

  const page = (title: string) => legacyPage('en', title, `All that there is to know about ${title}, in a few words.`);

  test.each(['delete', 'unpublish'] as const)('is rolled back whole (--missing=%s)', async (missing) => {
    const first = writeSource({
      [`${missing}/a/mail-en.md`]: page('Mail'),
      [`${missing}/a/chat-en.md`]: page('Chat'),
      [`${missing}/a/news-en.md`]: page('News'),
    });
    const second = writeSource({
      [`${missing}/b/mail-en.md`]: page('Mail'),
      [`${missing}/a/chat-en.md`]: page('Chat'),
    });
    const options = { publish: true, site: missing };
    await importFolder(app.strapi, first.dir, options);
    const before = await dumpContent(app.strapi);
    const { report } = await importFolder(app.strapi, second.dir, { ...options, missing });
    expect(report.counts).toMatchObject({ rename: 1, missing: 1, create: 1, failed: 0 });
    expect(await dumpContent(app.strapi)).not.toEqual(before);
    const imports = getService(app.strapi, 'imports');
    const undone = await imports.rollback(await imports.planRollback(report.run), { startedBy: 'test' });
    expect(undone.items.filter(({ action }) => action === 'keep')).toEqual([]);
    expect(await dumpContent(app.strapi)).toEqual(before);
    for (const { remove } of [first, second]) remove();
  });
});
