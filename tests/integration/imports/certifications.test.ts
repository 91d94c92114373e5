/** @database any */
import { bootStrapi, type RunningStrapi } from '../../support/app/boot';
import { harbourSite, lanchuanSite } from '../../support/sites/compliance-sites';
import { CONTENT, countWrites } from '../../support/content/count-writes';
import { importFolder, type FolderImport } from '../../support/sites/import-folder';
import { writeSource } from '../../support/sites/legacy-site';
import { documents, rowsOf } from '../content/stored';

/** One run row is written per import, and Strapi has timers of its own; everything else rests. */

interface PageAnswer {
  data: { title: string; certifications: { key: string; name: string; certificationStatus: string }[] };
}

describe('certifications of two sites in one app', () => {
  let app: RunningStrapi;
  const importSite = async (files: Record<string, string>, options: FolderImport) => {
    const { dir, remove } = writeSource(files);
    try {
      return (await importFolder(app.strapi, dir, { publish: true, publishUnverified: true, ...options })).report;
    } finally {
      remove();
    }
  };
  const lanchuan = (overrides = {}) => importSite(lanchuanSite(overrides), { site: 'lanchuan' });
  const harbour = () => importSite(harbourSite(), { site: 'harbour' });
  const draft = async (type: string, key: string, locale: string, relations: string[] = []) => {
    const where = { key, locale, ...(type === 'certification' ? { publishedAt: null } : {}) };
    return (await rowsOf(app.strapi, type, where, relations))[0];
  };
  const found = (report: Awaited<ReturnType<typeof lanchuan>>) =>
    report.items.flatMap(({ findings }) => findings).filter(({ code }) => code === 'CERT_FACTS_DISAGREE');

  beforeAll(async () => {
    app = await bootStrapi();
    const first = await lanchuan();
    expect(first.counts).toMatchObject({ failed: 0, conflict: 0, skip: 0 });
  });
  afterAll(async () => app.close());

  test('each certification is one record, in the languages of the pages that state it', async () => {
    const rows = await rowsOf(app.strapi, 'certification', { publishedAt: null });
    expect(rows.map(({ key, locale }) => `${String(key)} ${String(locale)}`).sort()).toEqual([
      'iso-iec-27001 en',
      'iso-iec-27001 zh-CN',
      'mlps en',
      'mlps zh-CN',
    ]);
    expect(new Set(rows.map(({ documentId }) => documentId)).size).toBe(2);
    expect(await draft('certification', 'iso-iec-27001', 'zh-CN', ['standard', 'issuedBy', 'services'])).toMatchObject({
      auditCycle: 'P1Y',
      certificationStatus: 'unverified',
      validUntil: null,
      standard: { key: 'iso-iec-27001', name: '信息安全管理体系', edition: '2013' },
      issuedBy: { key: 'qingyuan-certification-center', name: '清远认证中心' },
      services: [],
    });
  });

  test('a second import writes nothing', async () => {
    const writes = countWrites(app.strapi);
    const report = await lanchuan();
    writes.stop();
    expect(report.counts).toMatchObject({ create: 0, update: 0, publish: 0, failed: 0 });
    expect(writes.total(CONTENT)).toBe(0);
  });

  test.each([
    ['en', '/trust/compliance-en/', ['ISO/IEC 27001:2013 Certification', 'Multi-Level Protection Scheme']],
    ['zh-CN', '/trust/compliance/', ['ISO/IEC 27001 认证', '信息系统安全等级保护']],
  ])('the published %s page names them', async (locale, path, names) => {
    const query = new URLSearchParams({ path, locale, populate: 'certifications' });
    const { status, body } = await app.get(`/api/compliance/pages/by-path?${query.toString()}`, {
      token: await app.apiToken(),
    });
    expect(status).toBe(200);
    expect((body as PageAnswer).data.certifications.map(({ name }) => name).sort()).toEqual(names);
  });

  test('another site finds the record, fills what is empty, and reports where it disagrees', async () => {
    const report = await harbour();
    expect(report.counts).toMatchObject({ failed: 0, conflict: 0, skip: 0 });
    expect(
      await rowsOf(app.strapi, 'certification', { key: 'iso-iec-27001', locale: 'en', publishedAt: null }),
    ).toHaveLength(1);
    expect(await draft('certification', 'iso-iec-27001', 'en', ['issuedBy'])).toMatchObject({
      auditCycle: 'P1Y',
      issuedBy: { key: 'qingyuan-certification-center' },
    });
    expect(await draft('standard', 'iso-iec-27001', 'en')).toMatchObject({
      edition: '2013',
      transitionEndsOn: '2025-10-31',
    });
    const messages = found(report).map(({ message }) => message);
    expect(messages).toEqual(
      expect.arrayContaining([
        expect.stringMatching(
          /auditCycle is “P1Y” \(trust\/compliance-en\.md:10 “We are audited every year\.”\) and “P3Y” \(about\/security-en\.md:\d+ “Audits follow every three years\.”\)/,
        ),
        expect.stringMatching(/issuer is “Qingyuan Certification Center” .* and “Eastgate Register Ltd\.”/),
        expect.stringMatching(/edition is “2013” .* and “2022”/),
      ]),
    );
    expect(found(report)[0]?.hint).toContain('certifications: { "iso-iec-27001": {');
    const [page] = await rowsOf(app.strapi, 'page', { path: '/about/security-en/', publishedAt: null }, [
      'certifications',
    ]);
    expect(page?.['certifications']).toMatchObject([{ key: 'iso-iec-27001' }]);
  });

  test('after that neither site writes anything, and both tell of the disagreement', async () => {
    const writes = countWrites(app.strapi);
    expect(found(await harbour())).not.toEqual([]);
    expect(found(await lanchuan())).not.toEqual([]);
    writes.stop();
    expect(Object.keys(writes.byTable()).filter((table) => CONTENT.test(table))).toEqual([]);
  });

  test('a fact that a page adds is filled in, though another site knows the record too', async () => {
    const added = lanchuanSite()['trust/compliance-en.md'] ?? '';
    const report = await lanchuan({
      'trust/compliance-en.md': added.replace(
        'classified as Level 3',
        'recognized by the Harbour Authority and classified as Level 2',
      ),
    });
    expect(report.counts).toMatchObject({ failed: 0, conflict: 0 });
    expect(await draft('certification', 'mlps', 'zh-CN')).toMatchObject({ level: 'Level 2' });
    await lanchuan();
    expect(await draft('certification', 'mlps', 'zh-CN')).toMatchObject({ level: 'Level 3' });
  });

  test('a certification that an editor gave another key, or deleted, does not come back', async () => {
    const { documentId } = (await draft('certification', 'mlps', 'en')) as { documentId: string };
    await documents(app.strapi, 'certification').update({ documentId, locale: 'en', data: { key: 'djcp' } });
    const rekeyed = await lanchuan();
    expect(rekeyed.items.filter(({ key }) => key.startsWith('certification mlps')).map(({ reason }) => reason)).toEqual(
      ['removed-by-editor', 'removed-by-editor'],
    );
    expect(await draft('certification', 'mlps', 'en')).toBeUndefined();

    const iso = (await draft('certification', 'iso-iec-27001', 'en')) as { documentId: string };
    await app.strapi
      .documents('plugin::compliance.certification' as never)
      .delete({ documentId: iso.documentId, locale: '*' } as never);
    for (const report of [await lanchuan(), await harbour()])
      expect(
        report.items
          .filter(({ key }) => key.startsWith('certification iso'))
          .every(({ reason }) => reason === 'removed-by-editor'),
      ).toBe(true);
    expect(await draft('certification', 'iso-iec-27001', 'en')).toBeUndefined();
  });
});
