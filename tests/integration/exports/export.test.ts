/** @database any */
import type { UID } from '@strapi/strapi';
import fs from 'node:fs';
import path from 'node:path';
import { openSource } from '../../../server/src/adapters/source/open-source';
import { defaultSiteRules, readSite } from '../../../migrator';
import type { ExportReport } from '../../../migrator/export/export-report';
import type { FileRecord } from '../../../migrator/model/file-record';
import type { SourceFile } from '../../../migrator/model/source';
import { uidOf } from '../../../model/plugin-id';
import { bootStrapi, type RunningStrapi } from '../../support/app/boot';
import { runCli } from '../../support/app/cli';
import { importFolder } from '../../support/sites/import-folder';
import { legacySite } from '../../support/sites/legacy-site';
import { createTestApp, type TestApp } from '../../support/app/test-app';

const PAGE = uidOf('page') as UID.ContentType;

const filesIn = async (dir: string): Promise<SourceFile[]> => {
  const files: SourceFile[] = [];
  for await (const file of (await openSource(dir)).files()) files.push(file);
  return files;
};

describe('a site that was imported', () => {
  let app: TestApp;
  let records: FileRecord[];
  let imported: Awaited<ReturnType<typeof importFolder>>;

  const booted = async <Result>(work: (running: RunningStrapi) => Promise<Result>): Promise<Result> => {
    const running = await bootStrapi({ app });
    try {
      return await work(running);
    } finally {
      await running.close();
    }
  };
  const exportTo = async (dir: string, ...options: string[]) => {
    const { code, stdout, stderr } = await runCli(app, ['export', dir, '--json', ...options]);
    return { code, stderr, report: JSON.parse(stdout === '' ? 'null' : stdout) as ExportReport };
  };
  const out = (name: string) => path.join(app.dir, name);
  const differences = (dir: string, paths: string[]) =>
    paths.filter((file) => {
      const source = fs.readFileSync(path.join(legacySite(), file));
      return (
        !fs.existsSync(path.join(dir, file)) || Buffer.compare(fs.readFileSync(path.join(dir, file)), source) !== 0
      );
    });

  beforeAll(async () => {
    app = await createTestApp();
    imported = await booted(async ({ strapi }) => importFolder(strapi, legacySite(), { publish: true }));
    records = imported.files.filter(({ state }) => state === 'page');
  });
  afterAll(async () => app.remove());

  test('comes out as its source, byte for byte, in all languages or one', async () => {
    const { code, report } = await exportTo(out('all'));
    expect(code).toBe(0);
    expect(report.states).toEqual({ source: records.length, edited: 0, new: 0 });
    expect(report.written).toEqual({ created: records.length, overwritten: 0, unchanged: 0, refused: 0 });
    expect(report.files.map(({ path: file }) => file).sort()).toEqual(records.map(({ path: file }) => file).sort());
    const paths = records.map(({ path: file }) => file);
    expect(differences(out('all'), paths)).toEqual([]);

    const english = records.filter(({ locale }) => locale === 'en').map(({ path: file }) => file);
    expect((await exportTo(out('one'), '--locale', 'en')).report.states.source).toBe(english.length);
    expect(differences(out('one'), english)).toEqual([]);
  });

  test('goes into no folder that holds something, unless it is told to', async () => {
    fs.mkdirSync(out('full'));
    fs.writeFileSync(path.join(out('full'), 'mine.txt'), 'mine');
    const refused = await exportTo(out('full'));
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain('is not empty');
    expect(fs.readdirSync(out('full'))).toEqual(['mine.txt']);
    expect((await exportTo(out('full'), '--force')).report.written.created).toBe(records.length);
    expect((await exportTo(out('full'), '--force')).report.written.unchanged).toBe(records.length);
    expect(fs.readFileSync(path.join(out('full'), 'mine.txt'), 'utf8')).toBe('mine');
  });

  test('a language that the app does not have', async () => {
    const { code, stderr } = await exportTo(out('none'), '--locale', 'xx');
    expect(code).toBe(2);
    expect(stderr).toContain('"xx" is not a locale of this app. Its locales are en');
  });

  test('pages that were edited since, and new ones, are read back as they are stored', async () => {
    const edits: Record<string, { title: string; tagline: string; summary: string; body: string; sourceDate: string }> =
      {
        en: {
          title: 'Edited: *all* of it',
          tagline: 'As "new"',
          summary: 'One\nTwo',
          body: '## Better\n\nAll the words of this page are new, and they stay.',
          sourceDate: '2024-02',
        },
        'zh-CN': {
          title: '改过的标题',
          tagline: '全新',
          summary: '第一\n第二',
          body: '## 更好\n\n这一页的所有文字都是新的，并且会保留下来。',
          sourceDate: '2024',
        },
      };
    const edited = await booted(async ({ strapi }) => {
      const documents = strapi.documents(PAGE);
      const items = Object.keys(edits).flatMap(
        (locale) => imported.report.items.find((item) => item.type === 'page' && item.locale === locale) ?? [],
      );
      for (const { documentId, locale } of items)
        await documents.update({ documentId, locale, data: { ...edits[locale], path: `/edited/${locale}/` } as never });
      const fresh = { ...edits['en'], slug: 'fresh', path: '/fresh/', kind: 'news' };
      const { documentId } = await documents.create({ locale: 'en', data: fresh as never });
      await documents.update({
        documentId,
        locale: 'zh-CN',
        data: { ...edits['zh-CN'], slug: 'fresh', path: '/fresh-cn/' } as never,
      });
      return items;
    });
    const { code, report } = await exportTo(out('edited'));
    expect(code).toBe(0);
    expect(edited).toHaveLength(2);
    expect(report.states).toEqual({ source: records.length - 2, edited: 2, new: 2 });
    expect(report.files.flatMap(({ findings }) => findings)).toEqual([]);

    const { files } = readSite(await filesIn(out('edited')), defaultSiteRules);
    for (const { sourcePath, locale, key } of edited) {
      const before = records.find(({ path: file }) => file === sourcePath);
      expect(files.find(({ path: file }) => file === sourcePath)).toMatchObject({
        ...edits[locale],
        url: `/edited/${locale}/`,
        locale,
        group: key.split(' ')[1],
        slug: before?.slug,
        kind: before?.kind,
        parent: before?.parent,
        metaTitle: before?.metaTitle,
        metaDescription: before?.metaDescription,
      });
    }
    const fresh = { group: 'fresh', slug: 'fresh', kind: 'news', parent: null };
    expect(files.find(({ path: file }) => file === 'fresh.md')).toMatchObject({
      ...edits['en'],
      ...fresh,
      locale: 'en',
    });
    expect(files.find(({ path: file }) => file === 'fresh-cn.md')).toMatchObject({
      ...edits['zh-CN'],
      ...fresh,
      locale: 'zh-CN',
      translations: ['fresh.md'],
    });
    const untouched = report.files.filter(({ state }) => state === 'source').map(({ path: file }) => file);
    expect(differences(out('edited'), untouched)).toEqual([]);
  });

  test('names that leave the folder are refused, and the rest is exported', async () => {
    const hostile = '../outside.md';
    await booted(async ({ strapi }) => {
      const rows = strapi.db.query(uidOf('source-entry'));
      const { sourcePath } = records[0] === undefined ? { sourcePath: '' } : { sourcePath: records[0].path };
      const row = (await rows.findOne({ where: { sourcePath, targetLocale: { $ne: '' } } })) as { id: number };
      await rows.update({ where: { id: row.id }, data: { sourcePath: hostile } });
    });
    const { code, report } = await exportTo(out('hostile'));
    expect(code).toBe(3);
    expect(report.written).toMatchObject({ refused: 1, created: report.files.length - 1 });
    expect(report.files.filter(({ written }) => written === 'refused')).toMatchObject([
      { path: hostile, findings: [{ code: 'EXPORT_REFUSED' }] },
    ]);
    expect(fs.existsSync(out('outside.md'))).toBe(false);
  });
});
