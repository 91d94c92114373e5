import { bootStrapi, type RunningStrapi } from '../../support/app/boot';
import { insertFile } from '../content/stored';
import { createToken } from './create-token';
import { writer } from './sample-content';

let app: RunningStrapi;
const tokens: Record<string, string> = {};

const LAST = '2026-06-30T15:59:30.500Z';
const AFTER = '2026-06-30T16:00:00.000Z';

const at = (instant: string) => {
  app.strapi.plugin('compliance').service<{ now: () => Date }>('clock').now = () => new Date(instant);
};

const ask = async (path: string, token?: string) => app.get(`/api/compliance/${path}`, { token });

/** Nothing that carries it may be read. */
const MARK = 'marked-draft';

const writeTrustCenter = async () => {
  const translated = async (type: string, data: Record<string, unknown>, chinese: Record<string, unknown>) => {
    const write = writer(app.strapi, type);
    const id = await write.create(data);
    return write.translate(id, chinese);
  };
  await translated(
    'organization',
    { key: 'example', name: 'Example Cloud', kind: 'operator', url: 'https://www.example.com' },
    { name: '示例云' },
  );
  const issuer = await translated(
    'organization',
    { key: 'cesi', name: 'CESI', url: 'https://cesi.example' },
    { name: '赛西' },
  );
  const standard = await translated(
    'standard',
    { key: 'iso-iec-27001', identifier: 'ISO/IEC 27001', edition: '2022', name: 'Information security' },
    { name: '信息安全' },
  );
  const document = writer(app.strapi, 'document');
  const evidence = async (key: string, visibility: string, file?: number) => {
    const id = await translated(
      'document',
      { key, title: `Evidence ${key}`, visibility, file },
      { title: `证据 ${key}` },
    );
    await document.publish(id);
    return id;
  };
  const open = await evidence('open', 'public', await insertFile(app.strapi, 'open'));
  const documents = [open, await evidence('asked', 'on-request'), await evidence('hushhush', 'internal')];
  const certification = writer(app.strapi, 'certification');
  const certified = async (key: string, data: Record<string, unknown>) => {
    const id = await translated(
      'certification',
      { key, name: `Certificate ${key}`, certificationStatus: 'active', ...data },
      { name: `证书 ${key}` },
    );
    await certification.publish(id);
    return id;
  };
  const facts = {
    validFrom: '2024-01-01',
    scope: 'All regions',
    certificateNumber: 'N-1',
    standard,
    issuedBy: issuer,
    documents,
  };
  const certifications = [
    await certified('ending', { validUntil: '2026-06-30', ...facts }),
    await certified('held', { validUntil: '2027-06-30' }),
    await certified('expired', { validUntil: '2026-01-31' }),
    await certified('unverified', { certificationStatus: 'unverified', validUntil: '2027-06-30' }),
    await certification.create({ key: MARK, name: MARK, certificationStatus: 'active', validUntil: '2027-06-30' }),
  ];
  await certification.translate(certifications[1] ?? '', { name: MARK });
  return { certifications, open };
};

let content: Awaited<ReturnType<typeof writeTrustCenter>>;

beforeAll(async () => {
  app = await bootStrapi({
    config: { publicRead: true, timeZone: 'Asia/Shanghai', origins: ['https://www.example.com'] },
  });
  content = await writeTrustCenter();
  for (const [name, scopes] of Object.entries({ whole: ['trust-center.find'], certifications: ['certification.find'] }))
    tokens[name] = await createToken(app, name, {
      type: 'custom',
      permissions: scopes.map((scope) => `plugin::compliance.${scope}`),
    });
});

afterAll(async () => app.close());

describe.each(['overview'])('%s', (path) => {
  test('is read by anybody, by who may read it, and by nobody else', async () => {
    at(LAST);
    expect((await ask(path)).status).toBe(200);
    expect((await ask(path, tokens.whole)).status).toBe(200);
    expect((await ask(path, tokens.certifications)).status).toBe(403);
    expect((await ask(path, 'wrong')).status).toBe(401);
  });

  test('is not kept beyond the next change of a status', async () => {
    at(LAST);
    const { headers } = await ask(path);
    expect(headers.get('cache-control')).toBe('public, max-age=29, must-revalidate');
    const kept = { headers: { 'If-None-Match': headers.get('etag') ?? '' } };
    expect((await app.get(`/api/compliance/${path}`, kept)).status).toBe(304);
    at(AFTER);
    expect((await app.get(`/api/compliance/${path}`, kept)).status).toBe(200);
  });

  test('has no drafts', async () => {
    at(LAST);
    for (const query of ['', '?locale=zh-CN', '?status=draft']) {
      const { status, body } = await ask(`${path}${query}`, await app.apiToken());
      expect({ query, status }).toEqual({ query, status: 200 });
      expect(JSON.stringify(body)).not.toContain(MARK);
    }
  });
});

describe('the overview', () => {
  test('states what is held, with what it follows from', async () => {
    at(LAST);
    const { body, headers } = await ask('overview');
    expect(headers.get('content-language')).toBe('en');
    expect(body).toMatchObject({
      data: [
        {
          ...{
            locale: 'en',
            key: 'ending',
            name: 'Certificate ending',
            scope: 'All regions',
            certificateNumber: 'N-1',
          },
          ...{ effectiveStatus: 'expiring', statusChangesAt: AFTER, validFrom: '2024-01-01', validUntil: '2026-06-30' },
          standard: {
            key: 'iso-iec-27001',
            identifier: 'ISO/IEC 27001',
            edition: '2022',
            name: 'Information security',
          },
          issuedBy: { key: 'cesi', name: 'CESI', url: 'https://cesi.example' },
          evidence: [
            {
              ...{ title: 'Evidence open', visibility: 'public' },
              url: expect.stringMatching(`/api/compliance/documents/${content.open}/download\\?locale=en$`) as unknown,
            },
            { title: 'Evidence asked', visibility: 'on-request', url: null },
          ],
        },
        { key: 'held', effectiveStatus: 'active' },
      ],
      meta: { day: '2026-06-30', statusChangesAt: AFTER },
    });
    expect(JSON.stringify(body)).not.toContain('hushhush');
    expect((await ask(`documents/${content.open}/download?locale=en`)).status).toBe(302);
  });

  test.each([
    [LAST, 'locale=zh-CN', ['证书 ending', '证书 held']],
    [AFTER, 'locale=zh-CN', ['证书 held']],
    [AFTER, 'locale=*', ['Certificate held', '证书 held']],
    [AFTER, '', ['Certificate held']],
  ])('at %s, %s', async (instant, query, names) => {
    at(instant);
    const { body } = await ask(`overview?${query}`);
    expect((body as { data: { name: string }[] }).data.map(({ name }) => name)).toEqual(names);
  });

  test('in a language that there is not, it is refused', async () => {
    expect((await ask('overview?locale=fr')).status).toBe(400);
  });
});
