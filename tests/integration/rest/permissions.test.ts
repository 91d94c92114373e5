/** @database any */
import { bootStrapi, type RunningStrapi } from '../../support/app/boot';
import { createToken } from './create-token';
import { writeSampleContent, type SampleContent } from './sample-content';

let app: RunningStrapi;
let content: SampleContent;
const tokens: Record<string, string | undefined> = {};

const CUSTOM: Record<string, string[]> = {
  find: ['page.find'],
  findOne: ['page.findOne'],
  byPath: ['page-by-path.findOne'],
  drafts: ['page.find', 'page.findOne', 'content.readDrafts'],
  draftsByPath: ['page-by-path.findOne', 'content.readDrafts'],
  onlyDrafts: ['content.readDrafts'],
};

beforeAll(async () => {
  app = await bootStrapi();
  content = await writeSampleContent(app.strapi);
  tokens.wrong = 'f'.repeat(256);
  tokens.full = await createToken(app, 'full', { type: 'full-access' });
  tokens.readOnly = await createToken(app, 'readOnly', { type: 'read-only' });
  tokens.other = await createToken(app, 'other', { type: 'custom', permissions: ['plugin::upload.content-api.find'] });
  for (const [name, scopes] of Object.entries(CUSTOM))
    tokens[name] = await createToken(app, name, {
      type: 'custom',
      permissions: scopes.map((scope) => `plugin::compliance.${scope}`),
    });
});

afterAll(async () => app.close());

const requests: Record<string, () => string> = {
  list: () => '/pages',
  one: () => `/pages/${content.pages.storage}`,
  byPath: () => '/pages/by-path?path=/about/',
  otherType: () => '/certifications',
  draftList: () => '/pages?status=draft',
  draftOne: () => `/pages/${content.pages.secret}?status=draft`,
  draftByPath: () => '/pages/by-path?path=/secret/&status=draft',
};

describe.each`
  token             | list   | one    | byPath | otherType | draftList | draftOne | draftByPath
  ${'none'}         | ${401} | ${401} | ${401} | ${401}    | ${401}    | ${401}   | ${401}
  ${'wrong'}        | ${401} | ${401} | ${401} | ${401}    | ${401}    | ${401}   | ${401}
  ${'other'}        | ${403} | ${403} | ${403} | ${403}    | ${403}    | ${403}   | ${403}
  ${'find'}         | ${200} | ${403} | ${403} | ${403}    | ${403}    | ${403}   | ${403}
  ${'findOne'}      | ${403} | ${200} | ${403} | ${403}    | ${403}    | ${403}   | ${403}
  ${'byPath'}       | ${403} | ${403} | ${200} | ${403}    | ${403}    | ${403}   | ${403}
  ${'readOnly'}     | ${200} | ${200} | ${200} | ${200}    | ${403}    | ${403}   | ${403}
  ${'onlyDrafts'}   | ${403} | ${403} | ${403} | ${403}    | ${403}    | ${403}   | ${403}
  ${'drafts'}       | ${200} | ${200} | ${403} | ${403}    | ${200}    | ${200}   | ${403}
  ${'draftsByPath'} | ${403} | ${403} | ${200} | ${403}    | ${403}    | ${403}   | ${200}
  ${'full'}         | ${200} | ${200} | ${200} | ${200}    | ${200}    | ${200}   | ${200}
`('the token "$token"', ({ token, ...expected }: Record<string, string | number>) => {
  test.each(Object.entries(expected))('%s: %d', async (request, status) => {
    const path = requests[request]?.() ?? request;
    expect((await app.get(`/api/compliance${path}`, { token: tokens[String(token)] })).status).toBe(status);
  });
});

test('the form for API tokens lists what can be ticked, and nothing that writes', async () => {
  const { body } = await app.get('/admin/content-api/permissions', { token: await app.adminToken() });
  expect((body as { data: Record<string, unknown> }).data['plugin::compliance']).toEqual({
    controllers: {
      page: ['find', 'findOne'],
      certification: ['find', 'findOne'],
      standard: ['find', 'findOne'],
      organization: ['find', 'findOne'],
      processor: ['find', 'findOne'],
      service: ['find', 'findOne'],
      document: ['find', 'findOne'],
      'page-version': ['find', 'findOne'],
      redirect: ['find', 'findOne'],
      claims: ['asOf', 'pages'],
      changes: ['find'],
      'trust-center': ['find'],
      'page-by-path': ['findOne'],
      'page-versions-by-path': ['find'],
      'evidence-file': ['findOne'],
      content: ['readDrafts', 'readRestrictedDocuments'],
    },
  });
});

test('relations are populated only as far as the token may read their type', async () => {
  const path = `/api/compliance/pages/${content.pages.storage}?populate=*`;
  const { body } = await app.get(path, { token: tokens.findOne });
  expect(body).toMatchObject({ data: { title: 'Storage SLA' } });
  expect(body).not.toMatchObject({ data: { certifications: expect.anything() as unknown } });
  const { body: whole } = await app.get(path, { token: tokens.full });
  expect(whole).toMatchObject({ data: { certifications: [{ key: 'iso-iec-27001' }] } });
});

describe('drafts, with the permission', () => {
  test('are what the editor sees', async () => {
    const { body } = await app.get(`/api/compliance/pages/${content.pages.news}?status=draft`, {
      token: tokens.drafts,
    });
    expect(body).toMatchObject({ data: { title: 'Edited, not published' } });
  });

  test('are found by path, with the draft versions as alternates', async () => {
    const { body } = await app.get('/api/compliance/pages/by-path?path=/about-zh/&status=draft&locale=zh-CN', {
      token: tokens.draftsByPath,
    });
    expect(body).toMatchObject({
      data: { title: '关于草稿' },
      meta: { locale: 'zh-CN', fallback: false, alternates: [{ locale: 'en' }, { locale: 'zh-CN' }] },
    });
  });

  test('a status that does not exist is an error, not a draft', async () => {
    const { status, body } = await app.get('/api/compliance/pages?status=PUBLISHED', { token: tokens.full });
    expect(status).toBe(400);
    expect(body).toMatchObject({ error: { message: '"status" must be draft or published' } });
  });
});
