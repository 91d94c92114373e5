/** @database any */
import fs from 'node:fs';
import path from 'node:path';
import type { FileRecord } from '../../../migrator/model/file-record';
import type { ImportReport } from '../../../migrator/run/apply/report';
import { getService } from '../../../server/src/get-service';
import { bootStrapi } from '../../support/app/boot';
import { runCli } from '../../support/app/cli';
import { importFolder } from '../../support/sites/import-folder';
import { legacyPage, writeSource } from '../../support/sites/legacy-site';
import { createTestApp, type TestApp } from '../../support/app/test-app';
import { rowsOf, type Row } from '../content/stored';

const scheme = (key: string, name: string, publisher: string) => ({
  ...{ key, identifier: name, name: { en: name, zh: `${name}计划` }, category: 'industry', publisher },
});
const body = (key: string, name: string) => ({ key, name: { en: name, zh: `${name}（中）` }, kind: 'other' });

/** The content of `compliance.config.json`, and that of `config/plugins` beside it. */
const FILE = {
  catalogue: {
    standards: [scheme('harbour-scheme', 'Harbour Cloud Scheme', 'harbour-union')],
    organizations: [body('harbour-union', 'Harbour Union')],
  },
  sites: { quiet: { extraction: false }, named: { names: ['Lanchuan'] } },
};
const PLUGIN = {
  catalogue: {
    standards: [scheme('eastgate-mark', 'Eastgate Mark', 'eastgate')],
    organizations: [body('eastgate', 'Eastgate Register')],
  },
};

const MAP = `certifications:
  iso-iec-27001: { issuer: null, level: Level 2, validUntil: 2027-01-31 }
`;
const SITE = {
  'compliance-en.md': legacyPage(
    'en',
    'Compliance',
    [
      '## ISO/IEC 27001:2013 Certification',
      '',
      'We hold the certificate issued by Northwind Assurance GmbH. We are audited every year.',
      '',
      '## Harbour Cloud Scheme',
      '',
      'We were granted the certificate by Northwind Assurance GmbH.',
      '',
      '## Eastgate Mark',
      '',
      'We passed the audit and hold the Eastgate Mark.',
    ].join('\n'),
  ),
};

let app: TestApp;
let source: { dir: string; remove: () => void };

beforeAll(async () => {
  app = await createTestApp({ config: PLUGIN });
  fs.writeFileSync(path.join(app.dir, 'compliance.config.json'), JSON.stringify(FILE));
  source = writeSource({ ...SITE, 'compliance.map.yml': MAP });
});
afterAll(async () => {
  source.remove();
  await app.remove();
});

const inspect = async (...options: string[]): Promise<FileRecord | undefined> => {
  const { code, stdout } = await runCli(app, ['inspect', source.dir, '--json', ...options]);
  expect(code).toBe(0);
  const records = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as FileRecord);
  return records.find(({ path: file }) => file === 'compliance-en.md');
};
const rows = async (type: string, relations: string[] = []): Promise<Row[]> => {
  const running = await bootStrapi({ app });
  try {
    return await rowsOf(running.strapi, type, {}, relations);
  } finally {
    await running.close();
  }
};

test('inspect knows the catalogue of the file, and shows facts as the map decides them', async () => {
  const page = await inspect();
  expect(page?.certifications.map(({ key, issuer, level }) => [key, issuer, level])).toEqual([
    ['iso-iec-27001', null, 'Level 2'],
    ['harbour-scheme', 'Northwind Assurance GmbH', null],
  ]);
  expect(page?.certifications[0]?.quotes).toMatchObject({ auditCycle: { text: 'We are audited every year.' } });
  expect(page?.certifications[0]?.quotes).not.toHaveProperty('issuer');
  expect(page?.rules).toEqual(
    ['issuer', 'level', 'validUntil'].map((field) => `certifications["iso-iec-27001"].${field}`),
  );
});

test('a site may go without certifications: its pages come, and nothing else', async () => {
  expect((await inspect('--site', 'quiet'))?.certifications).toEqual([]);
  const { code, stdout } = await runCli(app, ['plan', source.dir, '--site', 'quiet', '--json']);
  expect(code).toBe(0);
  const { items } = JSON.parse(stdout) as ImportReport;
  expect([...new Set(items.map(({ type }) => type))]).toEqual(['page']);
});

test('a catalogue that cannot be is refused before anything is read, by its entry', async () => {
  const file = path.join(app.dir, 'wrong.json');
  const wrong = { catalogue: { standards: [scheme('a-mark', 'A Mark', 'nobody')] } };
  fs.writeFileSync(file, JSON.stringify(wrong));
  const { code, stderr } = await runCli(app, ['inspect', source.dir, '--config', file]);
  expect(code).toBe(2);
  expect(stderr).toContain('"a-mark" names the publisher "nobody", which is not an organization of the catalogue');
});

test('apply knows the catalogues of both files, and writes what the map decides', async () => {
  const { code, stdout } = await runCli(app, ['apply', source.dir, '--yes', '--json']);
  expect(code).toBe(0);
  expect((JSON.parse(stdout) as ImportReport).counts).toMatchObject({ failed: 0, conflict: 0, skip: 0 });
  const found = await rows('certification', ['issuedBy', 'standard']);
  expect(Object.fromEntries(found.map((row) => [row['key'], row]))).toMatchObject({
    'iso-iec-27001': { issuedBy: null, level: 'Level 2', validUntil: '2027-01-31', auditCycle: 'P1Y' },
    'harbour-scheme': { issuedBy: { name: 'Northwind Assurance GmbH' }, standard: { name: 'Harbour Cloud Scheme' } },
    'eastgate-mark': { standard: { key: 'eastgate-mark' } },
  });
  expect((await rows('organization')).map(({ key }) => key)).toEqual(
    expect.arrayContaining(['harbour-union', 'eastgate']),
  );
});

test('whoever imports in the app itself finds nothing to change', async () => {
  const running = await bootStrapi({ app });
  try {
    const { report } = await importFolder(running.strapi, source.dir);
    expect(report.counts).toMatchObject({ unchanged: report.items.length, create: 0, update: 0, missing: 0 });
  } finally {
    await running.close();
  }
});

test('lint reads bodies with the catalogues of both files', async () => {
  const running = await bootStrapi({ app });
  try {
    const pages = running.strapi.documents('plugin::compliance.page' as never) as unknown as {
      findFirst: (query: object) => Promise<{ documentId: string }>;
      create: (entry: object) => Promise<{ documentId: string }>;
      update: (entry: object) => Promise<unknown>;
    };
    const { documentId } = await pages.create({
      locale: 'en',
      data: { title: 'Marks', path: '/marks/', body: 'We hold the Harbour Cloud Scheme and the Eastgate Mark.' },
    });
    await pages.update({
      documentId,
      locale: 'zh-CN',
      data: { title: '标志', path: '/biaozhi/', body: '我们持有证书。' },
    });
  } finally {
    await running.close();
  }
  const { stdout } = await runCli(app, ['lint', '--json', '--status', 'draft']);
  const { findings } = JSON.parse(stdout) as { findings: { code: string; message: string }[] };
  expect(findings.filter(({ code }) => code === 'PARITY_STANDARD').map(({ message }) => message)).toEqual([
    'en says Harbour Cloud Scheme, Eastgate Mark, zh-CN does not.',
  ]);
});

test('the name of the operator is the author’s own, unless the site has names', async () => {
  const running = await bootStrapi({ app });
  try {
    const imports = getService(running.strapi, 'imports');
    expect((await imports.rules({})).names).toEqual([]);
    await running.strapi.documents('plugin::compliance.organization').create({
      data: { key: 'example', name: 'Example Cloud', kind: 'operator' },
      locale: 'en',
    });
    expect((await imports.rules({})).names).toEqual(['Example Cloud']);
    expect((await imports.rules({ name: 'named' })).names).toEqual(['Lanchuan']);
  } finally {
    await running.close();
  }
});
