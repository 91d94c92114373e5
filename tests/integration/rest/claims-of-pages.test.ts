/** @database any */
import type { PageClaim } from '../../../model/contracts/page-claims';
import { bootStrapi, type RunningStrapi } from '../../support/app/boot';
import { writer } from './sample-content';

let app: RunningStrapi;

beforeAll(async () => {
  app = await bootStrapi({ config: { publicRead: true, locales: ['en', 'zh-CN'] } });
});

afterAll(async () => app.close());

interface Shown {
  html: string;
  claims: PageClaim[];
}

const BODY = `Globex holds a certificate against ISO/IEC 27001:2013.

## Quality

We are ISO 9001 certified.

## Attestation

We have a SOC 2 Type II report.
`;

const shown = async (path: string, token?: string): Promise<Shown> => {
  const request = `/api/compliance/pages/by-path?path=${path}&fields=html,claims`;
  const { status, body } = await app.get(request, token === undefined ? {} : { token });
  expect({ status, body }).toMatchObject({ status: 200 });
  return (body as { data: Shown }).data;
};

test('a page says which of its claims have ended, in the field and below the headings', async () => {
  const both = async (type: string, data: Record<string, unknown>, zh: Record<string, unknown> = {}) => {
    const entries = writer(app.strapi, type);
    const documentId = await entries.create(data);
    await entries.translate(documentId, { ...data, ...zh });
    return documentId;
  };
  await both('organization', { key: 'globex', name: 'Globex', kind: 'operator' });
  const quality = await both('standard', { key: 'iso-9001', identifier: 'ISO 9001' });
  const soc = await both('standard', { key: 'soc-2', identifier: 'SOC 2' });
  const certification = writer(app.strapi, 'certification');
  const ended = await both(
    'certification',
    { key: 'q', name: 'Quality', standard: quality, certificationStatus: 'active', validUntil: '2020-06-30' },
    { name: '质量' },
  );
  await certification.publish(ended);
  const active = { certificationStatus: 'active', validUntil: '2999-12-31' };
  const held = await certification.create({ key: 's', name: 'MARKER draft', standard: soc, ...active });
  const page = writer(app.strapi, 'page');
  const documentId = await page.create({ title: 'Trust', path: '/trust/', kind: 'compliance', body: BODY });
  await page.translate(documentId, {
    ...{ title: '合规', path: '/trust-zh/', kind: 'compliance' },
    body: '## 质量\n\n我们已通过 ISO 9001 认证。\n',
  });
  await page.publish(documentId);

  const { html, claims } = await shown('/trust/');
  const claim = { standard: 'ISO 9001', edition: null, quote: 'We are ISO 9001 certified.' };
  expect(claims).toMatchObject([
    { standard: 'ISO/IEC 27001', edition: '2013', section: null, state: 'ended', endedOn: '2025-10-31' },
    {
      ...{ ...claim, section: { title: 'Quality', anchor: 'quality' }, state: 'ended', endedOn: '2020-06-30' },
      certifications: [
        { documentId: ended, key: 'q', name: 'Quality', effectiveStatus: 'expired', validUntil: '2020-06-30' },
      ],
    },
    { standard: 'SOC 2', state: 'unknown', certifications: [] },
  ]);
  expect(JSON.stringify(claims)).not.toContain('MARKER');
  expect(html).toMatch(/^<div class="markdown-alert markdown-alert-warning"/);
  expect(html).toContain('</h2>\n<div class="markdown-alert markdown-alert-warning" role="note">');
  expect(html).toContain('certificate for ISO 9001 that ended on 2020-06-30');
  const chinese = await shown('/trust-zh/');
  expect(chinese.claims).toMatchObject([{ state: 'ended', certifications: [{ name: '质量' }] }]);
  expect(chinese.html).toContain('ISO 9001 认证已于 2020-06-30 到期失效');

  await certification.publish(held);
  expect((await shown('/trust/')).claims.map(({ state }) => state)).toEqual(['ended', 'ended', 'held']);

  // a token that may read this page alone learns that a claim has ended, and nothing of the certification
  const token = await app.apiToken(['plugin::compliance.page-by-path.findOne']);
  const others = await shown('/trust/', token);
  expect(others.claims.map(({ state }) => state)).toEqual(['ended', 'ended', 'held']);
  expect(others.claims.flatMap(({ certifications }) => certifications)).toEqual([]);
});
