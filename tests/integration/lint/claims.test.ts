/** @database any */
import { bootStrapi } from '../../support/app/boot';
import { runCli } from '../../support/app/cli';
import { createTestApp, type TestApp } from '../../support/app/test-app';
import { writer } from '../rest/sample-content';

interface Finding {
  code: string;
  severity: string;
  type: string;
  key: string;
  locale: string;
  path: string | null;
  line: number | null;
  message: string;
  quotes: { locale: string; text: string | null }[];
}

interface SarifLog {
  runs: { results: { ruleId: string; level: string; locations: { logicalLocations: unknown[] }[] }[] }[];
}

const BODY = {
  en: `## ISO/IEC 27001:2005

Certificate No. LC-2016-0024, valid until June 30, 2028.

## Multi-Level Protection Scheme

Our platform is registered at Level 2.
`,
  'zh-CN': `## ISO/IEC 27001：2005

证书编号：LC-2016-0024，有效期至 2028 年 6 月 30 日。

## 网络安全等级保护

平台已完成第二级备案。
`,
};
const LOCALES = ['en', 'zh-CN'];
const each = (...codes: string[]): string[] => codes.flatMap((code) => LOCALES.map((locale) => `${code} ${locale}`));

let app: TestApp;
let sound = '';

beforeAll(async () => {
  app = await createTestApp();
  const { strapi, close } = await bootStrapi({ app });
  const inBoth = async (type: string, en: Record<string, unknown>, zh: Record<string, unknown> = {}) => {
    const entries = writer(strapi, type);
    const documentId = await entries.create(en);
    await entries.translate(documentId, { ...en, ...zh });
    return documentId;
  };
  const issuer = await inBoth('organization', { key: 'eastgate', name: 'Eastgate Register' });
  const ended = { identifier: 'ISO/IEC 27001', edition: '2013', transitionEndsOn: '2025-10-31' };
  const iso = await inBoth('standard', { key: 'iso-iec-27001', ...ended });
  const mlps = await inBoth('standard', { key: 'mlps', identifier: 'MLPS' });
  const quality = await inBoth('standard', { key: 'iso-9001', identifier: 'ISO 9001' });
  const certification = async (facts: Record<string, unknown>, name: string) => {
    const documentId = await inBoth('certification', { name, ...facts }, { name: `${name}（中）` });
    await writer(strapi, 'certification').publish(documentId);
    return documentId;
  };
  const whole = { scope: 'Storage', issuedBy: issuer };
  const expired = await certification(
    {
      ...{ key: 'iso-iec-27001', standard: iso, ...whole, certificationStatus: 'active' },
      ...{ certificateNumber: 'LC-2016-0042', validUntil: '2020-06-30' },
    },
    'Information security',
  );
  const unverified = await certification({ key: 'mlps', standard: mlps, level: 'Level 3' }, 'Protection');
  const held = await certification(
    { key: 'iso-9001', standard: quality, ...whole, certificationStatus: 'active', validUntil: '2999-12-31' },
    'Quality',
  );
  const pages = writer(strapi, 'page');
  const page = async (path: string, body: Record<string, string>, certifications: string[]) => {
    const documentId = await pages.create({ title: path, path, body: body['en'], certifications });
    await pages.translate(documentId, {
      title: `${path}（中）`,
      path: `/zh${path}`,
      body: body['zh-CN'],
      certifications,
    });
    await pages.publish(documentId);
    return documentId;
  };
  await page('/compliance/', BODY, [expired, unverified]);
  sound = await page('/quality/', { en: '## ISO 9001\n\nCertified.\n', 'zh-CN': '## ISO 9001\n\n已通过认证。\n' }, [
    held,
  ]);
  const environment = await inBoth('standard', { key: 'iso-14001', identifier: 'ISO 14001' });
  const over = { ...whole, certificationStatus: 'active', validUntil: '2020-06-30' };
  await certification({ key: 'iso-14001', standard: environment, ...over }, 'Environment');
  const drafted = await pages.create({ title: 'Drafted', path: '/drafted/', body: 'Nothing.' });
  await pages.publish(drafted);
  await pages.translate(drafted, { body: 'We are ISO 14001 certified.' }, { locale: 'en' });
  await close();
});
afterAll(async () => app.remove());

const lint = async (...options: string[]) => {
  const { code, stdout } = await runCli(app, ['lint', '--app', app.dir, ...options]);
  return { code, stdout };
};

test('JSON: what a record claims and what a body says against it, in both languages', async () => {
  const { code, stdout } = await lint('--json');
  expect(code).toBe(3);
  const { findings } = JSON.parse(stdout) as { findings: Finding[] };
  expect(findings.map((found) => `${found.code} ${found.locale}`).sort()).toEqual(
    [
      ...each('BODY_DATE', 'BODY_EDITION', 'BODY_LEVEL', 'BODY_NUMBER'),
      ...each(
        'CERT_EDITION_SUPERSEDED',
        'CERT_EXPIRED',
        'CERT_UNVERIFIED',
        'CERT_WITHOUT_ISSUER',
        'CERT_WITHOUT_SCOPE',
        'CLAIM_ENDED',
      ),
    ].sort(),
  );
  const chinese = findings.filter(({ locale }) => locale === 'zh-CN');
  expect(chinese.find((found) => found.code === 'CERT_EXPIRED')).toMatchObject({
    ...{ severity: 'error', type: 'certification', key: 'iso-iec-27001', path: '/zh/compliance/' },
    message: expect.stringContaining('Information security（中） is expired since 2020-06-30') as unknown,
  });
  expect(chinese.find((found) => found.code === 'CLAIM_ENDED')).toMatchObject({
    ...{ severity: 'error', type: 'page', path: '/zh/compliance/' },
    message: expect.stringContaining('The text claims ISO/IEC 27001:2005, whose certificate ended on') as unknown,
  });
  expect(chinese.find((found) => found.code === 'BODY_NUMBER')).toMatchObject({
    ...{ severity: 'warning', type: 'page', line: 3 },
    quotes: [{ locale: 'zh-CN', text: expect.stringContaining('证书编号：LC-2016-0024') as unknown }],
  });
});

test('drafts are held against the published certifications', async () => {
  const { stdout } = await lint('--status', 'draft', '--json');
  const { findings } = JSON.parse(stdout) as { findings: Finding[] };
  const ended = findings.filter((found) => found.code === 'CLAIM_ENDED');
  expect(ended.map(({ path }) => path).sort()).toEqual(['/compliance/', '/drafted/', '/zh/compliance/']);
});

test('SARIF: the same, each at its entry', async () => {
  const { code, stdout } = await lint('--sarif');
  expect(code).toBe(3);
  const results = (JSON.parse(stdout) as SarifLog).runs[0]?.results ?? [];
  expect(results).toHaveLength(20);
  expect(results.filter(({ level }) => level === 'error').map(({ ruleId }) => ruleId)).toEqual([
    'CERT_EXPIRED',
    'CERT_EXPIRED',
    'CLAIM_ENDED',
    'CLAIM_ENDED',
  ]);
  const places = results.flatMap(({ locations }) => locations.flatMap(({ logicalLocations }) => logicalLocations));
  expect(places).toContainEqual({ fullyQualifiedName: 'certification mlps zh-CN' });
  expect(JSON.stringify(places)).not.toContain(sound);
});
