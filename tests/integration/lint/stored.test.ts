/** @database any */
import { bootStrapi } from '../../support/app/boot';
import { runCli } from '../../support/app/cli';
import { createTestApp, type TestApp } from '../../support/app/test-app';
import { writer } from '../rest/sample-content';

let app: TestApp;
let documentId = '';

interface Answer {
  pages: number;
  translated: number;
  certifications: number;
  findings: { code: string; type: string; key: string; locale: string; path: string | null; message: string }[];
}

const lint = async (...args: string[]) => {
  const { code, stdout } = await runCli(app, ['lint', '--json', ...args]);
  return { code, answer: JSON.parse(stdout) as Answer };
};
const codesOf = ({ findings }: Answer) => findings.map(({ code, locale }) => `${code} ${locale}`).sort();

beforeAll(async () => {
  app = await createTestApp();
  const running = await bootStrapi({ app });
  const create = async (type: string, data: Record<string, unknown>) => writer(running.strapi, type).create(data);
  const issuer = await create('organization', { key: 'example', name: 'Example Certification Ltd.' });
  const standard = await create('standard', { key: 'iso-iec-27001', identifier: 'ISO/IEC 27001', edition: '2013' });
  const certifications = writer(running.strapi, 'certification');
  const expired = await certifications.create({
    ...{ key: 'iso-iec-27001', name: 'Information security', scope: 'Storage', issuedBy: issuer, standard },
    ...{ certificationStatus: 'active', validUntil: '2020-01-31', certificateNumber: 'LC-2016-0042' },
  });
  await certifications.publish(expired);
  const pages = writer(running.strapi, 'page');
  documentId = await pages.create({
    ...{ title: 'Compliance', path: '/compliance/', certifications: [expired] },
    body: '## ISO/IEC 27001:2005\n\nCertificate No. LC-2016-0042. Available 99.9% of the time.\n',
  });
  await pages.translate(documentId, {
    ...{ title: '合规', path: '/hegui/' },
    body: '## ISO/IEC 27001:2005\n\n证书编号：LC-2016-0042。可用性为 99.9 ％。\n',
  });
  await pages.publish(documentId);
  // an edit that readers do not see yet
  await pages.translate(documentId, { body: '## ISO/IEC 27001:2005\n\n证书编号：LC-2016-0042。可用性为 99.5 ％。\n' });
  await running.close();
});

afterAll(async () => app.remove());

test('what readers see: an expired claim is an error, and the body is held against the record', async () => {
  const { code, answer } = await lint();
  expect(code).toBe(3);
  expect(answer).toMatchObject({ pages: 2, translated: 1, certifications: 1 });
  expect(codesOf(answer)).toEqual(['BODY_EDITION en', 'CERT_EXPIRED en', 'CLAIM_ENDED en', 'CLAIM_ENDED zh-CN']);
  expect(answer.findings).toMatchObject([
    { type: 'page', key: documentId, path: '/compliance/' },
    { type: 'certification', key: 'iso-iec-27001', path: '/compliance/' },
    { type: 'page', locale: 'en', path: '/compliance/' },
    { type: 'page', locale: 'zh-CN', path: '/hegui/' },
  ]);
  expect(answer.findings[1]?.message).toBe(
    'Information security is expired since 2020-01-31, and is named by “Compliance” (/compliance/).',
  );
});

test('the drafts: an edit that drifted from the other language', async () => {
  const { answer } = await lint('--status', 'draft');
  expect(codesOf(answer)).toEqual([
    ...['BODY_EDITION en', 'CERT_EXPIRED en', 'CLAIM_ENDED en', 'CLAIM_ENDED zh-CN', 'PARITY_PERCENTAGE en'],
  ]);
  expect(codesOf((await lint('--status', 'draft', '--locale', 'zh-CN')).answer)).toEqual([
    ...['CLAIM_ENDED zh-CN', 'PARITY_PERCENTAGE en'],
  ]);
});

test('SARIF names the entry, since there is no file', async () => {
  const { code, stdout } = await runCli(app, ['lint', '--sarif']);
  expect(code).toBe(3);
  const { runs } = JSON.parse(stdout) as { runs: { results: { ruleId: string; locations: unknown }[] }[] };
  expect(runs[0]?.results.map(({ ruleId, locations }) => [ruleId, locations])).toEqual([
    ['BODY_EDITION', [{ logicalLocations: [{ fullyQualifiedName: `page ${documentId} en` }] }]],
    ['CERT_EXPIRED', [{ logicalLocations: [{ fullyQualifiedName: 'certification iso-iec-27001 en' }] }]],
    ['CLAIM_ENDED', [{ logicalLocations: [{ fullyQualifiedName: `page ${documentId} en` }] }]],
    ['CLAIM_ENDED', [{ logicalLocations: [{ fullyQualifiedName: `page ${documentId} zh-CN` }] }]],
  ]);
});
