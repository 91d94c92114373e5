import fs from 'node:fs';
import path from 'node:path';
import type { UrlCheck } from '../../../server/src/cli/text/url-check';
import type { ExportReport } from '../../../migrator/export/export-report';
import type { FileRecord } from '../../../migrator/model/file-record';
import { bootStrapi, type RunningStrapi } from '../../support/app/boot';
import { runCli } from '../../support/app/cli';
import { corpusFolder, describeCorpora, legacyUrls } from '../../support/sites/corpora';
import { CONTENT, countWrites } from '../../support/content/count-writes';
import { importFolder } from '../../support/sites/import-folder';
import { createTestApp, type TestApp } from '../../support/app/test-app';
import { rowsOf } from '../content/stored';

const SITES = ['seed', 'trustcenter', 'mktcontent'];

/** One run row is written per import, and Strapi has timers of its own; everything else rests. */

const reading = (running: RunningStrapi, site: string) =>
  importFolder(running.strapi, corpusFolder(site), { site, publish: true, publishUnverified: true });

const findingsOf = ({ report }: Awaited<ReturnType<typeof reading>>, code: string) =>
  report.items.flatMap(({ findings }) => findings).filter((each) => each.code === code);

describeCorpora('real sites in one app', () => {
  let app: TestApp;
  let running: RunningStrapi | null = null;
  const files = new Map<string, FileRecord[]>();
  const disagreements = new Map<string, string[]>();

  const booted = (): RunningStrapi => {
    if (running === null) throw new Error('Strapi is no longer up');
    return running;
  };

  beforeAll(async () => {
    app = await createTestApp();
    running = await bootStrapi({ app });
    for (const site of SITES) {
      const imported = await reading(booted(), site);
      expect(imported.report.items.filter(({ error }) => error !== null)).toEqual([]);
      expect([site, imported.report.counts]).toMatchObject([site, { failed: 0, conflict: 0, skip: 0 }]);
      files.set(site, imported.files);
      disagreements.set(
        site,
        findingsOf(imported, 'CERT_FACTS_DISAGREE').map(({ message }) => message),
      );
    }
  });
  afterAll(async () => {
    await running?.close();
    await app.remove();
  });

  describe('what they say of certificates', () => {
    test('one certificate is one record, in each language whose pages state it', async () => {
      const rows = await rowsOf(booted().strapi, 'certification', { publishedAt: null });
      const stated = SITES.flatMap((site) =>
        (files.get(site) ?? []).flatMap(({ certifications, locale }) =>
          certifications.map(({ key }) => `${key} ${String(locale)}`),
        ),
      );
      expect(rows.map(({ key, locale }) => `${String(key)} ${String(locale)}`).sort()).toEqual(
        [...new Set(stated)].sort(),
      );
      const iso = rows.filter(({ key }) => key === 'iso-iec-27001');
      expect(iso.map(({ locale }) => locale).sort()).toEqual(['en', 'zh-CN']);
      expect(new Set(iso.map(({ documentId }) => documentId)).size).toBe(1);
    });

    test.each([
      ['en', ['/compliance/default.html', '/support/trust-center/compliance-en/']],
      ['zh-CN', ['/compliance/default-cn.html']],
    ])('its %s pages lead to it', async (locale, paths) => {
      const [record] = await rowsOf(
        booted().strapi,
        'certification',
        { key: 'iso-iec-27001', locale, publishedAt: { $notNull: true } },
        ['pages'],
      );
      const pages = record?.['pages'] as { path: string }[];
      expect(pages.map((page) => page.path).sort()).toEqual(paths);
    });

    test('what the second site says otherwise is reported with both quotes', () => {
      const scope = disagreements.get('trustcenter')?.find((each) => each.startsWith('iso-iec-27001: scope')) ?? '';
      const seed = 'support/trust-center/compliance-en.md:30 “ISO Scope: Information Security Management System';
      expect(scope).toContain(seed);
      expect(scope).toMatch(/compliance\/default\.md:\d+ “/);
    });
  });

  test.each(SITES)('%s, imported again, writes nothing', async (site) => {
    const writes = countWrites(booted().strapi);
    const { report } = await reading(booted(), site);
    writes.stop();
    expect(report.counts).toMatchObject({ create: 0, update: 0, publish: 0, failed: 0, conflict: 0 });
    expect(Object.keys(writes.byTable()).filter((table) => CONTENT.test(table))).toEqual([]);
  });

  describe('from outside', () => {
    beforeAll(async () => {
      await running?.close();
      running = null;
    });

    test.each(SITES)('%s is exported byte for byte', async (site) => {
      const dir = path.join(app.dir, `exported-${site}`);
      const { code, stdout } = await runCli(app, ['export', dir, '--site', site, '--json']);
      const pages = (files.get(site) ?? []).filter(({ state }) => state === 'page').map((file) => file.path);
      expect(code).toBe(0);
      const { states, files: exported } = JSON.parse(stdout) as ExportReport;
      expect(states).toEqual({ source: pages.length, edited: 0, new: 0 });
      expect(exported.map((file) => file.path).sort()).toEqual([...pages].sort());
      const differ = pages.filter(
        (page) =>
          Buffer.compare(
            fs.readFileSync(path.join(dir, page)),
            fs.readFileSync(path.join(corpusFolder(site), page)),
          ) !== 0,
      );
      expect(differ).toEqual([]);
    });

    test.each(SITES)('every address of %s leads somewhere, or the import said why not', async (site) => {
      const links = (files.get(site) ?? []).flatMap((file) => file.links).filter(({ href }) => /^\/[^/]/.test(href));
      const pathOf = (href: string) => href.replace(/[?#].*$/, '');
      const explained = links.filter(({ kind }) => kind === 'outside' || kind === 'broken');
      const addresses = path.join(app.dir, `${site}.txt`);
      fs.writeFileSync(addresses, [...legacyUrls(site), ...links.map(({ href }) => pathOf(href))].join('\n'));
      const { stdout } = await runCli(app, ['check-urls', addresses, '--json']);
      const { urls, counts } = JSON.parse(stdout) as UrlCheck;
      expect(counts.page + counts.redirect).toBeGreaterThanOrEqual(new Set(legacyUrls(site)).size);
      expect(counts.failed).toBe(0);
      const reasons = new Set(explained.map(({ href }) => decodeURI(pathOf(href))));
      const lost = urls.filter(({ state }) => state === 'missing').map((url) => url.path);
      expect(lost.filter((url) => !reasons.has(decodeURI(url)))).toEqual([]);
    });
  });
});
