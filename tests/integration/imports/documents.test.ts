/** @database any */
import type { Core } from '@strapi/strapi';
import { bootStrapi, type RunningStrapi } from '../../support/app/boot';
import { CONTENT, countWrites } from '../../support/content/count-writes';
import { importFolder } from '../../support/sites/import-folder';
import { legacyPage, writeSource } from '../../support/sites/legacy-site';
import { documents, rowsOf, type Row } from '../content/stored';
import { pdf, sha256 } from '../media/sample-files';

const EN = 'The storage service keeps three copies of everything that you give it, in two buildings.';
const ZH = '存储服务把您交给它的一切内容保存三份，分别放在两座建筑里。';

const site = (report: Buffer) => ({
  'trust/storage-en.md': legacyPage('en', 'Storage', `${EN} See the [storage white paper](/files/report.pdf).`),
  'trust/storage.md': legacyPage('zh-CN', '存储', `${ZH} 请见[存储白皮书](/files/report.pdf)。`),
  'files/report.pdf': report,
});

const linked = (row: Row | undefined, name: string) => [row?.[name] ?? []].flat() as Row[];

describe('documents that pages link to', () => {
  let app: RunningStrapi;
  const importSite = async (report: Buffer) => {
    const { dir, remove } = writeSource(site(report));
    try {
      return (await importFolder(app.strapi, dir, { publish: true })).report;
    } finally {
      remove();
    }
  };
  const published = (strapi: Core.Strapi, type: string, locale: string, populate: string[]) =>
    rowsOf(strapi, type, { locale, publishedAt: { $notNull: true } }, populate);

  beforeAll(async () => {
    app = await bootStrapi();
    const { counts } = await importSite(pdf());
    expect(counts).toMatchObject({ create: 4, failed: 0, skip: 0 });
  });
  afterAll(async () => app.close());

  test.each([
    ['en', 'storage white paper'],
    ['zh-CN', '存储白皮书'],
  ])('are evidence with their file, and related to the published %s page', async (locale, title) => {
    const [document, ...others] = await published(app.strapi, 'document', locale, ['file']);
    expect(others).toEqual([]);
    expect(document).toMatchObject({ title, kind: 'whitepaper', visibility: 'public', sha256: sha256(pdf()) });
    const [file] = linked(document, 'file');
    const served = await fetch(`${app.url}${String(file?.['url'])}`);
    expect(sha256(new Uint8Array(await served.arrayBuffer()))).toBe(sha256(pdf()));
    const [page] = await published(app.strapi, 'page', locale, ['documents']);
    expect(linked(page, 'documents').map(({ documentId }) => documentId)).toContain(document?.documentId);
    expect(page?.['body']).toContain(String(file?.['url']));
  });

  test('are not written again', async () => {
    const writes = countWrites(app.strapi);
    const { counts } = await importSite(pdf());
    writes.stop();
    expect(counts).toMatchObject({ create: 0, update: 0, publish: 0, failed: 0 });
    expect(writes.total(CONTENT)).toBe(0);
  });

  test('stay as an editor leaves them, without a file, too', async () => {
    const [document] = await rowsOf(app.strapi, 'document', { locale: 'en', publishedAt: null });
    const { documentId = '' } = document ?? {};
    await documents(app.strapi, 'document').update({ documentId, locale: 'en', data: { file: null } });
    expect((await importSite(pdf())).counts).toMatchObject({ create: 0, update: 0, conflict: 0, failed: 0 });
    const [row] = await rowsOf(app.strapi, 'document', { locale: 'en', publishedAt: null }, ['file']);
    expect(linked(row, 'file')).toEqual([]);
  });

  test('are others when the file says something else; the old evidence stays, and no page names it', async () => {
    const { counts } = await importSite(pdf('a new edition'));
    expect(counts).toMatchObject({ create: 2, update: 2, missing: 2, failed: 0 });
    for (const locale of ['en', 'zh-CN']) {
      const [page] = await published(app.strapi, 'page', locale, ['documents']);
      expect(new Set(linked(page, 'documents').map((each) => each['sha256']))).toEqual(
        new Set([sha256(pdf('a new edition'))]),
      );
    }
    // the hash of the old ones went with the file that an editor took away above
    expect(await rowsOf(app.strapi, 'document', { sha256: null, publishedAt: null })).toHaveLength(2);
  });

  test('are left without the file that an editor has deleted from the media library', async () => {
    await app.strapi.db.query('plugin::upload.file').deleteMany({ where: { name: 'report.pdf' } });
    const report = await importSite(pdf('a new edition'));
    expect(report.counts).toMatchObject({ create: 0, update: 0, failed: 0 });
    expect(report.items.flatMap(({ findings }) => findings.map(({ code }) => code))).toContain('ASSET_REMOVED');
  });
});
