/** @database any */
import fs from 'node:fs';
import path from 'node:path';
import type { ImportReport } from '../../../migrator/run/apply/report';
import type { FileRecord } from '../../../migrator/model/file-record';
import type { SourcePath } from '../../../migrator/model/source';
import type { PlannedImport } from '../../../server/src/features/imports/service';
import { bootStrapi, type RunningStrapi } from '../../support/app/boot';
import { CONTENT, countWrites } from '../../support/content/count-writes';
import { importFolder } from '../../support/sites/import-folder';
import { legacySite, sampleSite } from '../../support/sites/legacy-site';
import { codeless, dangersIn, renderMarkdown } from '../../support/content/render-markdown';
import { sha256 } from '../media/sample-files';

/** One run row is written per import; Strapi itself keeps notes in its own tables. */

interface StoredPage {
  documentId: string;
  locale: string;
  publishedAt: unknown;
  body: string | null;
  summary: string | null;
}

/** The sample site always, and the real one that the environment names. */
const SITES = [...new Set([sampleSite(), legacySite()])];

describe.each(SITES)('the files of %s', (site) => {
  let app: RunningStrapi;
  let first: PlannedImport & { report: ImportReport };
  let stored: StoredPage[];

  beforeAll(async () => {
    app = await bootStrapi();
    first = await importFolder(app.strapi, site, { publish: true });
    stored = (await app.strapi.db.query('plugin::compliance.page').findMany()) as StoredPage[];
  });
  afterAll(async () => app.close());

  const rows = async (): Promise<{ hash: string; url: string }[]> =>
    (await app.strapi.db.query('plugin::upload.file').findMany()) as { hash: string; url: string }[];
  const pages = (): FileRecord[] => first.files.filter(({ state }) => state === 'page');
  const hashOf = (file: SourcePath): string => sha256(fs.readFileSync(path.join(site, file)));
  const local = () =>
    pages().flatMap(({ path: page, links }) =>
      links.flatMap(({ kind, target }) =>
        target !== null && (kind === 'image' || kind === 'document') ? [{ page, sha256: hashOf(target) }] : [],
      ),
    );
  const namedBy = (hash: string, sum: string): boolean => hash.endsWith(`_${sum.slice(0, 16)}`);

  test('are in the media library, each content once, and nothing else is', async () => {
    const wanted = new Set(local().map(({ sha256: sum }) => sum));
    const files = await rows();
    for (const sum of wanted) expect(files.filter(({ hash }) => namedBy(hash, sum))).toHaveLength(1);
    expect(files).toHaveLength(wanted.size);
    expect(first.plan.media.map(({ sha256: sum }) => sum).sort()).toEqual([...wanted].sort());
    for (const { url, hash } of files) {
      const served = await fetch(`${app.url}${url}`);
      expect(served.status).toBe(200);
      expect(namedBy(hash, sha256(new Uint8Array(await served.arrayBuffer())))).toBe(true);
    }
  });

  test('are shown by the pages that showed them, drafts and published, in each language', async () => {
    const files = await rows();
    const items = first.report.items.filter(({ type }) => type === 'page');
    for (const { page, sha256: sum } of local()) {
      const { documentId, locale } = items.find(({ sourcePath }) => sourcePath === page) ?? {};
      const versions = stored.filter((row) => row.documentId === documentId && row.locale === locale);
      const url = files.find(({ hash }) => namedBy(hash, sum))?.url ?? '';
      expect(versions).toHaveLength(2);
      for (const { body } of versions) expect([page, body?.includes(url)]).toEqual([page, true]);
    }
  });

  test('are not written again, nor is anything else', async () => {
    const writes = countWrites(app.strapi);
    const { report, plan } = await importFolder(app.strapi, site, { publish: true });
    writes.stop();
    expect(plan.media).toEqual([]);
    expect(report.counts).toMatchObject({ create: 0, update: 0, publish: 0, conflict: 0, failed: 0 });
    expect(writes.total(CONTENT)).toBe(0);
    expect(await rows()).toHaveLength(new Set(local().map(({ sha256: sum }) => sum)).size);
  });

  test('leave no media link behind, and no page holds marks, headers or anything that runs', () => {
    expect(stored.length).toBeGreaterThan(0);
    for (const text of new Set(stored.map(({ summary, body }) => `${summary ?? ''}\n\n${body ?? ''}`))) {
      const html = renderMarkdown(text);
      expect([text.slice(0, 80), dangersIn(html)]).toEqual([text.slice(0, 80), []]);
      expect(codeless(html)).not.toMatch(/\[AZURE\.|<properties|&lt;properties|<tags|&lt;tags/i);
      expect(text).not.toMatch(/compliance-media:|\uFFFD/);
    }
  });
});
