import { addDays, dayAt } from '../../../model/status/calendar-day';
import { bootStrapi, type RunningStrapi } from '../../support/app/boot';
import { CONTENT, countWrites } from '../../support/content/count-writes';
import { importFolder, type FolderImport } from '../../support/sites/import-folder';
import { writeSource } from '../../support/sites/legacy-site';
import { processorSite } from '../../support/sites/processor-sites';
import { documents, rowsOf } from '../content/stored';

describe('processors of a site', () => {
  let app: RunningStrapi;
  const importSite = async (files: Record<string, string>, options: FolderImport = {}) => {
    const { dir, remove } = writeSource(files);
    try {
      return (await importFolder(app.strapi, dir, { site: 'nordhaven', ...options })).report;
    } finally {
      remove();
    }
  };
  const drafts = async (locale: string) =>
    (await rowsOf(app.strapi, 'processor', { locale, publishedAt: null }, ['services'])).sort((a, b) =>
      String(a['key']) < String(b['key']) ? -1 : 1,
    );

  beforeAll(async () => {
    app = await bootStrapi();
    expect((await importSite(processorSite())).counts).toMatchObject({ failed: 0, conflict: 0, skip: 0 });
  });
  afterAll(async () => app.close());

  test('each row is one draft in every language that lists it', async () => {
    expect(await drafts('en')).toMatchObject([
      {
        key: 'brightmail-inc',
        kind: 'subprocessor',
        countries: ['US'],
        purpose: 'Delivery of e-mails',
        effectiveOn: null,
        services: [{ name: 'Archive' }, { name: 'Desk' }],
      },
      {
        key: 'nordlicht-hosting-gmbh',
        name: 'Nordlicht Hosting GmbH',
        countries: ['DE', 'FI'],
        effectiveOn: '2024-02-01',
        url: 'https://nordlicht.example/',
      },
      { key: 'qinghe-cloud', name: 'Qinghe Cloud', effectiveOn: '2025-06-15' },
    ]);
    expect((await drafts('zh-CN')).map(({ key, name, purpose, countries }) => [key, name, purpose, countries])).toEqual(
      [
        ['brightmail-inc', 'Brightmail Inc.', '发送电子邮件', ['US']],
        ['nordlicht-hosting-gmbh', 'Nordlicht Hosting GmbH', '平台托管', ['DE', 'FI']],
        ['qinghe-cloud', '青禾云', '备份', ['CN']],
      ],
    );
    expect(await rowsOf(app.strapi, 'processor', { publishedAt: { $notNull: true } })).toEqual([]);
  });

  test('a second import writes nothing', async () => {
    const writes = countWrites(app.strapi);
    expect((await importSite(processorSite())).counts).toMatchObject({ create: 0, update: 0, failed: 0 });
    writes.stop();
    expect(writes.total(CONTENT)).toBe(0);
  });

  test('countries of an editor and of the source are joined, and other edits win', async () => {
    const [before] = await rowsOf(app.strapi, 'processor', { key: 'brightmail-inc', locale: 'en' });
    await documents(app.strapi, 'processor').update({
      documentId: String(before?.documentId),
      locale: 'en',
      data: { countries: ['CA', 'US'], purpose: 'Delivery of newsletters' },
    });
    const files = processorSite();
    const changed = files['trust/subprocessors-en.md']?.replace('United States', 'United States, Ireland') ?? '';
    const report = await importSite(processorSite({ 'trust/subprocessors-en.md': changed }));
    expect(report.counts).toMatchObject({ failed: 0, conflict: 0 });
    const [after] = (await drafts('en')).filter(({ key }) => key === 'brightmail-inc');
    expect(after).toMatchObject({ countries: ['CA', 'IE', 'US'], purpose: 'Delivery of newsletters' });
  });

  test('publishing makes those public that no editor is working on', async () => {
    await importSite(processorSite(), { publish: true });
    const online = await rowsOf(app.strapi, 'processor', { publishedAt: { $notNull: true }, locale: 'en' });
    expect(online.map(({ key }) => key).sort()).toEqual(['nordlicht-hosting-gmbh', 'qinghe-cloud']);
  });

  test('publishing writes none that begins inside the period of notice, for which no source can state a reason', async () => {
    app.strapi.config.set('plugin::compliance.processors', { noticeDays: 30 });
    const soon = addDays(dayAt(new Date(), 'UTC'), 5);
    const site = processorSite();
    const list = site['trust/subprocessors-en.md']?.replace('2025-06-15', soon) ?? '';
    const importSoon = async (publish: boolean) => {
      const { items } = await importSite({ ...site, 'trust/subprocessors-en.md': list }, { publish });
      return items.filter(({ key, locale }) => key.includes('qinghe') && locale === 'en');
    };
    const refused = { action: 'skip', reason: 'invalid', findings: [{ code: 'RECORD_INVALID' }] };
    expect(await importSoon(true)).toMatchObject([refused]);
    expect(await importSoon(false)).toMatchObject([{ action: 'update' }]);
    expect((await drafts('en')).find(({ key }) => key === 'qinghe-cloud')).toMatchObject({ effectiveOn: soon });
  });
});
