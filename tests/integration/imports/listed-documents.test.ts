import { getService } from '../../../server/src/get-service';
import { bootStrapi, type RunningStrapi } from '../../support/app/boot';
import { createAdministrator, type Administrator } from '../../support/http/administrators';
import { CONTENT, countWrites } from '../../support/content/count-writes';
import { importFolder, type FolderImport } from '../../support/sites/import-folder';
import { legacyPage, writeSource } from '../../support/sites/legacy-site';
import { documents, rowsOf } from '../content/stored';

const START = { startedBy: 'test' };

/** Five documents in a spreadsheet in two languages; the page links to two of their files, one of which is not public. */
const site = ({ until = '2027-03-14', report = 'On request', policy = 'Public', rows = [] as string[] } = {}) => ({
  'trust/index-en.md': legacyPage(
    'en',
    'Trust center',
    'Nordhaven keeps your files in two buildings. [The report](/lists/soc2.pdf) and [the white paper](/lists/paper.pdf)',
  ),
  'certifications.csv': 'Standard;Status\nSOC 2;Active\n',
  'lists/documents-en.csv': [
    'Title;Description;Access;Valid until;Standard;Products;File',
    `SOC 2 report;What the auditor found;${report};${until};SOC 2;Storage;soc2.pdf`,
    `Security policy;;${policy};;;;policy.pdf`,
    'White paper;;;2028-01-01;;;paper.pdf',
    'Penetration test;;Internal;;;;',
    'Questionnaire;;Public;;;;missing.pdf',
    ...rows,
  ].join('\r\n'),
  'lists/documents-cn.csv': '名称;说明;访问权限;附件\nSOC 2 报告;审计结果;申请后提供;soc2.pdf\n',
  'lists/soc2.pdf': '%PDF-1.7 what the auditor found',
  'lists/policy.pdf': '%PDF-1.7 the policy',
  'lists/paper.pdf': '%PDF-1.7 the paper',
});

describe('documents of a spreadsheet', () => {
  let app: RunningStrapi;
  let first: number;
  let owner: Administrator;
  const imports = () => getService(app.strapi, 'imports');
  const importSite = async (files: Record<string, string>, options: FolderImport = {}) => {
    const { dir, remove } = writeSource(files);
    try {
      return (await importFolder(app.strapi, dir, { site: 'nordhaven', ...options })).report;
    } finally {
      remove();
    }
  };
  const drafts = () => rowsOf(app.strapi, 'document', { publishedAt: null }, ['file', 'services', 'certifications']);
  const entry = async (title: string) => (await drafts()).find((each) => each['title'] === title);
  const media = async () =>
    (await app.strapi.db.query('plugin::upload.file').findMany({ orderBy: { id: 'asc' } })).map(({ name }) =>
      String(name),
    );

  beforeAll(async () => {
    app = await bootStrapi();
    owner = await createAdministrator(app, 'strapi-super-admin');
    const report = await importSite(site(), { publish: true });
    expect(report.counts).toMatchObject({ failed: 0, conflict: 0, skip: 0 });
    first = report.run;
  });
  afterAll(async () => app.close());

  test('have their facts, and are related to what they name', async () => {
    expect(await entry('SOC 2 report')).toMatchObject({
      key: 'soc-2-report',
      description: 'What the auditor found',
      kind: 'audit-report',
      visibility: 'on-request',
      validUntil: '2027-03-14',
      file: null,
      sha256: null,
      services: [{ name: 'Storage' }],
      certifications: [{ key: 'soc-2' }],
    });
    expect(await entry('SOC 2 报告')).toMatchObject({ key: 'soc-2-report', locale: 'zh-CN', description: '审计结果' });
    expect(await entry('Security policy')).toMatchObject({ visibility: 'public', file: { name: 'policy.pdf' } });
    expect(await entry('White paper')).toMatchObject({
      visibility: 'public',
      validUntil: '2028-01-01',
      file: { name: 'paper.pdf' },
    });
    expect((await drafts()).filter(({ locale }) => locale === 'en')).toHaveLength(5);
  });

  test('bring no file that is not public, although a page links to it', async () => {
    expect((await media()).sort()).toEqual(['paper.pdf', 'policy.pdf']);
    const [page] = await rowsOf(app.strapi, 'page', { publishedAt: null });
    expect(page?.['body']).toContain('[The report](/lists/soc2.pdf)');
  });

  test('are published with the import only where their file is public and there', async () => {
    const published = await rowsOf(app.strapi, 'document', { publishedAt: { $notNull: true } });
    expect(published.map(({ title }) => title).sort()).toEqual(['Security policy', 'White paper']);
  });

  test('show each fact beside its quote, file and line', async () => {
    const { documentId = '' } = (await entry('SOC 2 report')) ?? {};
    const { body } = await app.get(`/compliance/entry-sources/document/${documentId}?locale=en`, {
      token: owner.token,
    });
    expect(JSON.stringify(body)).toContain('"Access: On request"');
    expect(JSON.stringify(body)).toContain('lists/documents-en.csv');
  });

  test('a second import writes nothing', async () => {
    const writes = countWrites(app.strapi);
    expect((await importSite(site())).counts).toMatchObject({ create: 0, update: 0, failed: 0 });
    writes.stop();
    expect(writes.total(CONTENT)).toBe(0);
  });

  test('a list that is broken later leaves them as they are, and brings nothing that it names', async () => {
    const { 'lists/documents-cn.csv': _other, ...files } = site();
    const broken = 'Title;Access;File\n"SOC 2 report;Internal;soc2.pdf\nWhite paper;Public;paper.pdf\n';
    const report = await importSite({ ...files, 'lists/documents-en.csv': broken });
    expect(report.counts).toMatchObject({ failed: 0 });
    expect(await entry('SOC 2 report')).toMatchObject({ visibility: 'on-request', validUntil: '2027-03-14' });
    expect(await entry('Penetration test')).toMatchObject({ visibility: 'internal' });
    expect((await media()).sort()).toEqual(['paper.pdf', 'policy.pdf']);
    // what is public already stays so
    const [page] = await rowsOf(app.strapi, 'page', { publishedAt: null });
    expect(page?.['body']).not.toContain('/lists/paper.pdf');
    await imports().rollback(await imports().planRollback(report.run), START);
  });

  test('where an editor and the list changed a fact, a person decides; what the editor added stays', async () => {
    const { documentId = '' } = (await entry('SOC 2 report')) ?? {};
    await documents(app.strapi, 'document').update({
      documentId,
      locale: 'en',
      data: { validUntil: '2028-12-31', version: '2', visibility: 'internal' },
    });
    const report = await importSite(site({ until: '2030-03-14' }));
    expect(report.counts).toMatchObject({ failed: 0 });
    const conflicts = await imports().conflicts(report.run);
    expect(new Set(conflicts.flatMap(({ fields }) => fields.map(({ field }) => field)))).toEqual(
      new Set(['validUntil']),
    );
    expect(await entry('SOC 2 report')).toMatchObject({
      validUntil: '2028-12-31',
      version: '2',
      visibility: 'internal',
    });
  });

  test('lose their file where a later list says that they are not public', async () => {
    const report = await importSite(site({ policy: 'Internal' }), { publish: true });
    expect(report.counts).toMatchObject({ failed: 0, skip: 0 });
    expect(await entry('Security policy')).toMatchObject({ visibility: 'internal', file: null, sha256: null });
    await imports().rollback(await imports().planRollback(report.run), START);
    expect(await entry('Security policy')).toMatchObject({ visibility: 'public', file: { name: 'policy.pdf' } });
  });

  test('a rollback takes back what a later list added', async () => {
    const report = await importSite(site({ rows: ['Data policy;;Internal;;;;'] }));
    expect(await entry('Data policy')).toMatchObject({ visibility: 'internal' });
    await imports().rollback(await imports().planRollback(report.run), START);
    expect(await entry('Data policy')).toBeUndefined();
  });

  test('a rollback of the import takes back all but what the editor changed, and the files', async () => {
    await imports().rollback(await imports().planRollback(first), START);
    expect(new Set((await drafts()).map(({ key }) => key))).toEqual(new Set(['soc-2-report']));
    expect(await media()).toEqual([]);
  });
});
