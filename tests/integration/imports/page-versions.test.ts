import { getService } from '../../../server/src/get-service';
import { bootStrapi, type RunningStrapi } from '../../support/app/boot';
import { CONTENT, countWrites } from '../../support/content/count-writes';
import { importFolder, type FolderImport } from '../../support/sites/import-folder';
import { writeSource } from '../../support/sites/legacy-site';
import { documents, rowsOf } from '../content/stored';

const policy = (day: string, uptime: string): string =>
  `# Service level agreement\n\n${day}\n\n## Uptime\n\nThe archive answers at least ${uptime} % of all requests in each month, or we pay back a part of the price.\n`;
const chinese = (day: string, uptime: string): string =>
  `# 服务级别协议\n\n${day}\n\n## 可用性\n\n档案服务每月至少响应 ${uptime}% 的请求，否则我们退还部分费用。\n`;

const bodyOf = ({ body }: Record<string, unknown>): string => String(body);

const SITE = {
  'legal/sla-en.md': policy('Effective date: 1 July 2024', '99.9'),
  'legal/sla.md': chinese('生效日期：2024年7月1日', '99.9'),
  'legal/sla-en-v1.md': policy('Effective date: 1 January 2023', '99'),
  'legal/sla-v1.md': chinese('生效日期：2023年1月1日', '99'),
  'legal/sla/2027-01-01-en.md': policy('We promise more.', '99.95'),
  'legal/sla/2027-01-01.md': chinese('我们的承诺更多。', '99.95'),
};

describe('versions of the policies of a site', () => {
  let app: RunningStrapi;
  let token: string;

  const at = (instant: string): void => {
    jest.spyOn(app.strapi.plugin('compliance').service('clock'), 'now').mockReturnValue(new Date(instant));
  };
  const importSite = async (files: Record<string, string>, options: FolderImport = {}) => {
    const { dir, remove } = writeSource(files);
    try {
      return (await importFolder(app.strapi, dir, options)).report;
    } finally {
      remove();
    }
  };
  const versions = async (where: Record<string, unknown> = { publishedAt: null }) =>
    (await rowsOf(app.strapi, 'page-version', where, ['page'])).sort((a, b) =>
      `${String(a['key'])} ${a.locale ?? ''}` < `${String(b['key'])} ${b.locale ?? ''}` ? -1 : 1,
    );
  const shown = async (query: string) => {
    const { status, body } = await app.get(`/api/compliance/pages/by-path?fields=title,body&${query}`, { token });
    return status === 200 ? (body as { data: { body: string } }).data.body : status;
  };

  beforeAll(async () => {
    app = await bootStrapi();
    at('2026-12-02T12:00:00Z');
    token = await app.apiToken();
  });
  afterAll(async () => app.close());

  test('are drafts with their page, their day, its quote, and title and body in each language', async () => {
    const report = await importSite(SITE);
    expect(report.counts).toMatchObject({ create: 12, failed: 0, conflict: 0, skip: 0 });
    expect(report.files).toMatchObject({ page: 2, version: 4 });
    const [page] = await rowsOf(app.strapi, 'page', { locale: 'en', publishedAt: null });
    const stored = await versions();
    expect(stored).toMatchObject(
      ['2023-01-01', '2024-07-01', '2027-01-01'].flatMap((day) =>
        ['en', 'zh-CN'].map((locale) => ({
          ...{ key: `legal-sla-${day}`, locale, effectiveFrom: day },
          page: { documentId: page?.documentId, locale },
        })),
      ),
    );
    expect(stored.slice(0, 2).map(({ title }) => title)).toEqual(['Service level agreement', '服务级别协议']);
    expect(stored.slice(0, 2).map(bodyOf)).toEqual([
      policy('Effective date: 1 January 2023', '99')
        .replace(/^.*\n\n/, '')
        .trim(),
      chinese('生效日期：2023年1月1日', '99')
        .replace(/^.*\n\n/, '')
        .trim(),
    ]);
    const redirects = await rowsOf(app.strapi, 'redirect', {}, ['page']);
    const leads = redirects.map(({ from, to }) => `${String(from)} ${String(to)}`);
    expect(leads).toContain('/legal/sla-en-v1/ /legal/sla-en/');
    expect(leads).toContain('/legal/sla/2027-01-01/ /legal/sla/');
  });

  test('a second import writes nothing', async () => {
    const writes = countWrites(app.strapi);
    expect((await importSite(SITE)).counts).toMatchObject({ create: 0, update: 0, failed: 0, conflict: 0 });
    writes.stop();
    expect(writes.total(CONTENT)).toBe(0);
  });

  test('published, each day has its text, in every language, and the clock finds nothing to copy', async () => {
    const report = await importSite(SITE, { publish: true });
    expect(report.counts).toMatchObject({ failed: 0, conflict: 0, skip: 0 });
    await getService(app.strapi, 'changes').look();
    expect(await versions({ effectiveFrom: null })).toEqual([]);
    const en = 'path=/legal/sla-en/';
    expect(await shown(en)).toContain('99.9 %');
    expect(await shown(`${en}&asOf=2023-06-01`)).toContain('99 %');
    expect(await shown(`${en}&asOf=2027-06-01`)).toContain('99.95 %');
    expect(await shown('path=/legal/sla/&asOf=2023-06-01')).toContain('99%');
    expect(await shown(`${en}&asOf=2022-06-01`)).toBe(404);
  });

  test('an editor’s change survives, and a text that the source changes is published with its page', async () => {
    const [old] = await versions({ key: 'legal-sla-2023-01-01', locale: 'en', publishedAt: null });
    const data = { summary: 'The first agreement.', body: 'An editor wrote this.' };
    await documents(app.strapi, 'page-version').update({ documentId: old?.documentId, locale: 'en', data });
    const corrected = policy('Effective date: 1 July 2024', '99.91');
    const report = await importSite({ ...SITE, 'legal/sla-en.md': corrected }, { publish: true });
    expect(report.counts).toMatchObject({ failed: 0, conflict: 0, skip: 0 });
    expect((await versions({ key: 'legal-sla-2023-01-01', locale: 'en', publishedAt: null }))[0]).toMatchObject(data);
    expect(await shown('path=/legal/sla-en/')).toContain('99.91 %');
    const online = await rowsOf(app.strapi, 'page', { locale: 'en', publishedAt: { $notNull: true } });
    expect(online.map(bodyOf).join()).toContain('99.91 %');
  });

  test('an agreement that replaces the one at its address leaves that one its day', async () => {
    at('2026-12-03T12:00:00Z');
    const next = policy('Effective date: 1 December 2026', '99.93');
    const report = await importSite(
      { ...SITE, 'legal/sla-en.md': next, 'legal/sla.md': chinese('生效日期：2026年12月1日', '99.93') },
      { publish: true },
    );
    expect(report.counts).toMatchObject({ failed: 0, conflict: 0, skip: 0 });
    await getService(app.strapi, 'changes').look();
    expect(await shown('path=/legal/sla-en/')).toContain('99.93 %');
    expect(await shown('path=/legal/sla-en/&asOf=2025-01-01')).toContain('99.91 %');
    expect(await versions({ effectiveFrom: null })).toEqual([]);
  });

  test('a rollback takes the versions of its run back', async () => {
    const files = {
      'terms/terms.md': policy('Effective date: 1 July 2024', '98'),
      'terms/archive/terms-2023.md': policy('Effective date: 1 January 2023', '97'),
    };
    const before = (await versions({})).length;
    const { run } = await importSite(files, { site: 'other', publish: true });
    expect((await versions({})).length).toBe(before + 4);
    const imports = getService(app.strapi, 'imports');
    const taken = await imports.rollback(await imports.planRollback(run), { startedBy: 'test' });
    expect(taken.counts).toMatchObject({ failed: 0 });
    expect((await versions({})).length).toBe(before);
    expect(await rowsOf(app.strapi, 'page', { path: '/terms/terms/' })).toEqual([]);
  });

  test('where a newer file comes into force, the page goes on under its address', async () => {
    const of = (day: string, uptime: string) => ({
      [`privacy/policy/${day}.md`]: policy('Read it.', uptime).replace('Service level agreement', 'Privacy policy'),
    });
    const first = { ...of('2024-01-01', '95'), ...of('2026-12-01', '96') };
    await importSite(first, { site: 'third', publish: true });
    const [page] = await rowsOf(app.strapi, 'page', { path: '/privacy/policy/2026-12-01/', publishedAt: null });
    at('2027-02-02T12:00:00Z');
    const report = await importSite({ ...first, ...of('2027-02-01', '97') }, { site: 'third', publish: true });
    expect(report.counts).toMatchObject({ failed: 0, conflict: 0, skip: 0, missing: 0 });
    const after = await rowsOf(app.strapi, 'page', { documentId: page?.documentId, publishedAt: { $notNull: true } });
    expect(after.map(({ path }) => path)).toEqual(['/privacy/policy/2027-02-01/']);
    expect(after.map(bodyOf).join()).toContain('97 %');
    expect(await shown('path=/privacy/policy/2027-02-01/&asOf=2026-12-15')).toContain('96 %');
  });
});
