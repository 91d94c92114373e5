import type { ImportReport } from '../../../migrator/run/apply/report';
import type { PlannedImport } from '../../../server/src/features/imports/service';
import { bootStrapi, type RunningStrapi } from '../../support/app/boot';
import { CONTENT, countWrites } from '../../support/content/count-writes';
import { dumpContent } from '../../support/content/dump-content';
import { importFolder, planFolder } from '../../support/sites/import-folder';
import { legacySite } from '../../support/sites/legacy-site';

const sum = (counts: Record<string, number>): number =>
  Object.values(counts).reduce((total, count) => total + count, 0);

/** One run row is written per import; everything else must rest when nothing has changed, but for Strapi's own timers. */

interface PageAnswer {
  data: { title: string; locale: string; path: string; body: string };
  meta: { alternates: { locale: string; path: string }[] };
}

describe('importing a legacy site', () => {
  let app: RunningStrapi;
  let first: PlannedImport & { report: ImportReport };

  beforeAll(async () => {
    app = await bootStrapi();
    first = await importFolder(app.strapi, legacySite(), { publish: true });
  });
  afterAll(async () => app.close());

  const pages = () => first.files.filter(({ state }) => state === 'page');
  const byPath = async (path: string, locale?: string) => {
    const query = new URLSearchParams({ path, ...(locale === undefined ? {} : { locale }) });
    return app.get(`/api/compliance/pages/by-path?${query.toString()}`, { token: await app.apiToken() });
  };

  test('every file is in one state, every page is created, nothing fails', () => {
    const { report, files } = first;
    expect(pages().length).toBeGreaterThan(13);
    expect(sum(report.files)).toBe(files.length);
    expect(sum(report.counts)).toBe(report.items.length);
    expect(report.items.filter(({ type }) => type === 'page')).toHaveLength(pages().length);
    expect(report.counts).toMatchObject({ create: report.items.length, failed: 0, conflict: 0, skip: 0 });
  });

  test('both locales of a group stand on one document', () => {
    const documents = new Map<string, Set<string>>();
    for (const { sourcePath, documentId } of first.report.items.filter(({ type }) => type === 'page')) {
      const group = pages().find(({ path }) => path === sourcePath)?.group ?? '';
      documents.set(group, (documents.get(group) ?? new Set()).add(documentId));
    }
    expect([...documents.values()].every((ids) => ids.size === 1)).toBe(true);
    expect(new Set([...documents.values()].flatMap((ids) => [...ids])).size).toBe(documents.size);
  });

  test('a second import writes nothing but its run', async () => {
    const before = await dumpContent(app.strapi);
    const writes = countWrites(app.strapi);
    const { report } = await importFolder(app.strapi, legacySite(), { publish: true });
    writes.stop();
    expect(report.counts).toMatchObject({ unchanged: report.items.length, create: 0, update: 0, publish: 0 });
    expect(Object.keys(writes.byTable()).filter((table) => CONTENT.test(table))).toEqual([]);
    expect(writes.total()).toBeGreaterThan(0);
    expect(await dumpContent(app.strapi)).toEqual(before);
  });

  test('the plan after an import is the same every time', async () => {
    const hashes = await Promise.all([1, 2].map(() => planFolder(app.strapi, legacySite(), { publish: true })));
    expect(new Set(hashes.map(({ plan }) => plan.planHash)).size).toBe(1);
  });

  test('every page answers at its path in its language, with its translations', async () => {
    for (const page of pages()) {
      const { status, body } = await byPath(page.url ?? '', page.locale ?? undefined);
      expect([page.path, status]).toEqual([page.path, 200]);
      const { data, meta } = body as PageAnswer;
      expect(data).toMatchObject({ title: page.title, locale: page.locale, path: page.url });
      expect(meta.alternates).toHaveLength(1 + page.translations.length);
    }
  });

  test('every link between imported pages leads to a page', async () => {
    const targets = new Set(
      pages().flatMap(({ body }) =>
        [...(body ?? '').matchAll(/(?:\]\(|href=")(\/[^)\s"#?]*)/g)].map(([, path]) => path ?? ''),
      ),
    );
    const urls = new Set(pages().map(({ url }) => url));
    const internal = [...targets].filter((path) => urls.has(path));
    expect(internal.length).toBeGreaterThan(3);
    for (const path of internal) expect([path, (await byPath(path)).status]).toEqual([path, 200]);
    const linked = first.files.flatMap(({ links }) => links.filter(({ kind }) => kind === 'page'));
    expect(linked.every(({ target }) => pages().some(({ path }) => path === target))).toBe(true);
  });
});
