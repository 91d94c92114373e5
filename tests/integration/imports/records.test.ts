import { getService } from '../../../server/src/get-service';
import { bootStrapi, type RunningStrapi } from '../../support/app/boot';
import { createAdministrator, type Administrator } from '../../support/http/administrators';
import { CONTENT, countWrites } from '../../support/content/count-writes';
import { importFolder } from '../../support/sites/import-folder';
import { legacyPage, writeSource } from '../../support/sites/legacy-site';
import { documents, rowsOf } from '../content/stored';

const START = { startedBy: 'test' };

/** Three certifications in a spreadsheet, and a page that states none. */
const site = ({ until = '2027-03-14', scope = 'Hosting of the platform' } = {}) => ({
  'trust/index-en.md': legacyPage('en', 'Trust center', 'Nordhaven keeps your files in two buildings.'),
  'certifications.csv': [
    'Standard;Status;Certificate number;Issued by;Valid from;Valid until;Scope;Services',
    `ISO/IEC 27001:2022;Active;NH-2024/0117;Nordwind Certification GmbH;2024-03-15;${until};${scope};Storage`,
    'SOC 2 Type II;Valid;;Harbour Audit LLP;;2026-12-31;;',
    'ISO 27018;Certified;NH-2024/0118;;;2027-03-14;;',
  ].join('\r\n'),
});

describe('certifications of a spreadsheet', () => {
  let app: RunningStrapi;
  let first: number;
  let owner: Administrator;
  const imports = () => getService(app.strapi, 'imports');
  const importSite = async (files: Record<string, string>) => {
    const { dir, remove } = writeSource(files);
    try {
      return (await importFolder(app.strapi, dir, { site: 'nordhaven' })).report;
    } finally {
      remove();
    }
  };
  const drafts = () => rowsOf(app.strapi, 'certification', { publishedAt: null }, ['issuedBy', 'services']);
  const iso = async () => (await drafts()).find(({ key }) => key === 'iso-iec-27001');

  beforeAll(async () => {
    app = await bootStrapi();
    owner = await createAdministrator(app, 'strapi-super-admin');
    const report = await importSite(site());
    expect(report.counts).toMatchObject({ failed: 0, conflict: 0, skip: 0 });
    first = report.run;
  });
  afterAll(async () => app.close());

  test('show each fact beside its quote, file and line to whoever verifies them', async () => {
    const { documentId = '' } = (await iso()) ?? {};
    const { body } = await app.get(`/compliance/verifications/${documentId}`, { token: owner.token });
    const { facts } = (body as { data: { facts: { field: string; quotes: unknown[] }[] } }).data;
    expect(facts.find(({ field }) => field === 'validUntil')?.quotes).toMatchObject([
      { path: 'certifications.csv', line: 2, text: 'Valid until: 2027-03-14' },
    ]);
  });

  test('are drafts that a person verifies', async () => {
    expect((await drafts()).map(({ key }) => key).sort()).toEqual(['iso-iec-27001', 'iso-iec-27018', 'soc-2']);
    expect(await iso()).toMatchObject({
      certificationStatus: 'unverified',
      certificateNumber: 'NH-2024/0117',
      validFrom: '2024-03-15',
      validUntil: '2027-03-14',
      scope: 'Hosting of the platform',
      issuedBy: { name: 'Nordwind Certification GmbH' },
      services: [{ name: 'Storage' }],
    });
  });

  test('a second import writes nothing', async () => {
    const writes = countWrites(app.strapi);
    expect((await importSite(site())).counts).toMatchObject({ create: 0, update: 0, failed: 0 });
    writes.stop();
    expect(writes.total(CONTENT)).toBe(0);
  });

  test('a file that is broken later leaves them as they are', async () => {
    const { counts } = await importSite({ ...site(), 'certifications.csv': 'Standard;Status\n"ISO 27001;Active\n' });
    expect(counts).toMatchObject({ missing: 0, update: 0, failed: 0 });
  });

  test('where an editor and the file changed a fact, a person decides; other changes are taken', async () => {
    const { documentId = '' } = (await iso()) ?? {};
    await documents(app.strapi, 'certification').update({
      documentId,
      locale: 'en',
      data: { validUntil: '2028-01-01' },
    });
    const report = await importSite(site({ until: '2030-03-14', scope: 'Hosting and backup' }));
    expect(report.counts).toMatchObject({ conflict: 1, failed: 0 });
    const [conflict] = await imports().conflicts(report.run);
    expect(conflict?.fields.map(({ field }) => field)).toEqual(['validUntil']);
    expect(await iso()).toMatchObject({ validUntil: '2028-01-01' });
    await imports().rollback(await imports().planRollback(report.run), START);
    expect(await iso()).toMatchObject({ validUntil: '2028-01-01', scope: 'Hosting of the platform' });
  });

  test('a rollback of the import takes back all but what the editor changed', async () => {
    await imports().rollback(await imports().planRollback(first), START);
    expect((await drafts()).map(({ key }) => key)).toEqual(['iso-iec-27001']);
  });
});
