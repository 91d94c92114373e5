/** @database any */
import { bootStrapi, type RunningStrapi } from '../../support/app/boot';
import { writeSampleContent, type SampleContent } from './sample-content';

let app: RunningStrapi;
let content: SampleContent;

/** The reads that an app's own document middleware has seen. */
const seen: string[] = [];

beforeAll(async () => {
  app = await bootStrapi({ config: { publicRead: true } });
  app.strapi.documents.use(async ({ uid, action }, next) => {
    seen.push(`${uid} ${action}`);
    return next();
  });
  content = await writeSampleContent(app.strapi);
});

afterAll(async () => app.close());

interface ListAnswer {
  data: Record<string, unknown>[];
  meta: unknown;
}

const read = async (path: string) => app.get(`/api/compliance${path}`);
const list = async (path: string) => {
  const { status, body } = await read(path);
  expect(status).toBe(200);
  return body as ListAnswer;
};

describe('without a token', () => {
  test.each([
    ['pages', 3, () => content.pages.storage],
    ['certifications', 1, () => content.certification],
    ['standards', 1, () => content.standard],
    ['organizations', 1, () => content.organization],
    ['services', 1, () => content.service],
    ['documents', 2, () => content.documents.open],
    ['processors', 1, () => content.processors.shown],
    ['page-versions', 1, () => content.versions.shown],
    ['redirects', 3, () => content.redirects.moved],
  ])('%s: a list of %d, and one', async (type, count, id) => {
    expect((await list(`/${type}`)).data).toHaveLength(count);
    const { status, body } = await read(`/${type}/${id()}`);
    expect(status).toBe(200);
    expect(body).toMatchObject({ data: { documentId: id() } });
  });

  test.each([
    'source-entries',
    'import-runs',
    'import-items',
    'import-findings',
    'import-turns',
    'review-notes',
    'kept-rows',
    'ledger-entries',
    'content-changes',
    'content-revisions',
    'nothing',
  ])('no %s', async (type) => {
    expect((await read(`/${type}`)).status).toBe(404);
  });

  test.each(['POST', 'PUT', 'PATCH', 'DELETE'])(
    '%s writes nothing, with a full-access token neither',
    async (method) => {
      for (const path of ['/pages', `/pages/${content.pages.storage}`, '/pages/by-path?path=/about/']) {
        const json = { data: { title: 'x' } };
        const token = await app.apiToken();
        expect((await app.request(method, `/api/compliance${path}`, { json })).status).toBe(405);
        expect((await app.request(method, `/api/compliance${path}`, { json, token })).status).toBe(405);
      }
      expect((await list(`/pages?filters[title]=x`)).data).toEqual([]);
    },
  );

  test('nothing beyond the plugin opens', async () => {
    expect((await app.get('/api/upload/files')).status).toBe(401);
  });

  test.each(['Bearer wrong', 'Bearer ', 'Basic abc', 'wrong'])(
    '"Authorization: %s" is not "without"',
    async (header) => {
      const { status } = await app.get('/api/compliance/pages', { headers: { Authorization: header } });
      expect(status).toBe(401);
    },
  );

  test('a token still means what it names', async () => {
    const token = await app.apiToken(['plugin::compliance.standard.find']);
    expect((await app.get('/api/compliance/standards', { token })).status).toBe(200);
    expect((await app.get('/api/compliance/pages', { token })).status).toBe(403);
  });
});

describe('queries', () => {
  test('relations of relations are populated, with fields', async () => {
    const { body } = await read(
      `/pages/${content.pages.storage}?fields=title&populate[certifications][fields]=name` +
        '&populate[certifications][populate][standard][populate][publisher][fields]=name',
    );
    expect(body).toMatchObject({
      data: {
        title: 'Storage SLA',
        certifications: [{ name: 'ISO/IEC 27001:2013', standard: { publisher: { name: 'CESI' } } }],
      },
    });
    expect(body).not.toMatchObject({ data: { body: expect.anything() as unknown } });
  });

  test('filters, also through relations', async () => {
    expect((await list('/pages?filters[certifications][key]=iso-iec-27001')).data).toHaveLength(1);
    expect(
      (await list('/pages?filters[kind]=sla&filters[certifications][standard][publisher][key]=none')).data,
    ).toEqual([]);
  });

  test('sort and pagination', async () => {
    const { data, meta } = await list('/pages?sort=title:desc&pagination[page]=2&pagination[pageSize]=2&fields=title');
    expect(data.map(({ title }) => title)).toEqual(['About']);
    expect(meta).toEqual({ pagination: { page: 2, pageSize: 2, pageCount: 2, total: 3 } });
  });

  test('a locale, and every locale', async () => {
    expect((await list('/pages?locale=zh-CN&fields=title')).data.map(({ title }) => title)).toEqual(['存储 SLA']);
    expect((await list('/pages?locale=*&fields=title')).data).toHaveLength(4);
  });

  test('other language versions, published ones only', async () => {
    const { data } = await list('/pages?sort=title&populate[localizations][fields]=locale&fields=title');
    expect(data.map(({ localizations }) => localizations)).toMatchObject([[], [], [{ locale: 'zh-CN' }]]);
  });

  test.each([
    ['/pages?locale=qq', 'en, zh-CN, *'],
    ['/pages?locale=', 'en, zh-CN, *'],
    ['/pages?locale=zh-cn', 'en, zh-CN, *'],
    ['/pages?locale[]=en', 'en, zh-CN, *'],
    ['/pages?locale[$ne]=en', 'en, zh-CN, *'],
    ['/redirects?locale=qq', 'en, zh-CN, *'],
    ['/pages/x?locale=*', 'en, zh-CN'],
    ['/pages/by-path?path=/about/&locale=qq', 'en, zh-CN'],
    ['/pages/by-path?path=/about/&locale=*', 'en, zh-CN'],
  ])('%s names the locales there are', async (path, locales) => {
    const { status, body } = await read(path);
    expect(status).toBe(400);
    expect(body).toMatchObject({
      data: null,
      error: {
        status: 400,
        name: 'ValidationError',
        message: `"locale" must be one of ${locales}`,
        details: { locales: ['en', 'zh-CN'] },
      },
    });
  });
});

describe('drafts', () => {
  test.each([
    'status=draft',
    'status=DRAFT',
    'status=Published',
    'status=',
    'status',
    'status[]=draft',
    'status[]=published',
    'status=published&status=draft',
    'status[$eq]=draft',
    'publicationState=preview',
    'publicationFilter=modified',
    'publicationFilter=never-published',
    'hasPublishedVersion=false',
    'populate[parent][status]=draft',
    'populate[parent][populate][parent][status]=draft',
    'populate[localizations][publicationFilter]=modified',
  ])('%s is refused', async (query) => {
    for (const path of ['/pages?', `/pages/${content.pages.secret}?`, '/pages/by-path?path=/secret/&']) {
      const { status, body } = await read(path + query);
      expect(status).toBe(403);
      expect(body).toMatchObject({
        data: null,
        error: { message: expect.stringContaining('plugin::compliance.content.readDrafts') as unknown },
      });
    }
  });

  test.each(['redirects', 'standards', 'certifications'])('of or through %s too', async (type) => {
    expect((await read(`/${type}?status=draft`)).status).toBe(403);
  });

  test.each([
    '/pages?filters[publishedAt][$null]=true',
    '/pages?filters[title]=Unannounced',
    '/pages?filters[title]=Edited, not published',
    '/pages?locale=zh-CN&filters[path]=/about-zh/',
    '/pages?_q=Unannounced',
    '/redirects?filters[page][title][$contains]=Unannounced',
    '/redirects?filters[$or][0][page][title][$contains]=Unannounced',
    '/redirects?filters[page][id][$notNull]=true',
    '/redirects?filters[page][publishedAt][$null]=true&filters[from]=/old-secret/',
  ])('%s finds none', async (path) => {
    expect((await list(path)).data).toEqual([]);
  });

  test('their order is not told', async () => {
    expect((await read('/redirects?sort=page.title')).status).toBe(400);
    expect((await list('/redirects?sort=from')).data).toHaveLength(3);
  });

  test('are not populated', async () => {
    const { data } = await list('/redirects?populate=page&filters[from]=/old-secret/');
    expect(data).toMatchObject([{ page: null }]);
  });

  test('status=published is the same as no status', async () => {
    expect(await list('/pages?status=published')).toEqual(await list('/pages'));
  });
});

describe('what has been checked is read as Strapi would read it', () => {
  const PAGES = 'plugin::compliance.page' as 'plugin::upload.file';

  /** The answer of Strapi's own Document Service to the same question. */
  const strapiFinds = async (params: object): Promise<unknown> => {
    const found: unknown = await app.strapi.documents(PAGES).findMany({ ...params, status: 'published' } as never);
    return JSON.parse(JSON.stringify(found));
  };

  test.each<[string, object]>([
    ['locale=en', { locale: 'en' }],
    ['locale=zh-CN&sort=title:desc', { locale: 'zh-CN', sort: 'title:desc' }],
    ['locale=*&fields[0]=title', { locale: '*', fields: ['title'] }],
    ['fields=title,path&sort[0]=path', { locale: 'en', fields: ['title', 'path'], sort: ['path'] }],
    ['filters[title][$contains]=SLA', { locale: 'en', filters: { title: { $contains: 'SLA' } } }],
    ['filters[parent][title]=Storage SLA', { locale: 'en', filters: { parent: { title: 'Storage SLA' } } }],
    ['populate[parent][fields][0]=title', { locale: 'en', populate: { parent: { fields: ['title'] } } }],
    ['populate=localizations', { locale: 'en', populate: { localizations: true } }],
    [
      'filters[$or][0][kind]=sla&filters[$or][1][title]=News&pagination[pageSize]=1&pagination[page]=2',
      { locale: 'en', filters: { $or: [{ kind: 'sla' }, { title: 'News' }] }, start: 1, limit: 1 },
    ],
  ])('pages?%s', async (query, params) => {
    expect((await list(`/pages?${query}`)).data).toEqual(await strapiFinds(params));
  });

  test('the total of a list follows each publication', async () => {
    const total = async () => (await list('/pages?pagination[pageSize]=1')).meta;
    expect(await total()).toMatchObject({ pagination: { total: 3 } });
    expect(await total()).toMatchObject({ pagination: { total: 3 } });
    const { documentId } = await app.strapi.documents(PAGES).create({
      locale: 'en',
      data: { title: 'One more', slug: 'one-more', path: '/one-more/' },
      status: 'published',
    } as never);
    expect(await total()).toMatchObject({ pagination: { total: 4 } });
    await app.strapi.documents(PAGES).delete({ documentId, locale: '*' } as never);
    expect(await total()).toMatchObject({ pagination: { total: 3 } });
  });

  test('behind the middlewares of an app', async () => {
    seen.length = 0;
    await list('/pages?filters[title][$ne]=nothing');
    await read('/pages/by-path?path=/support/sla/storage-en/');
    expect(seen).toEqual(['findMany', 'count', 'findOne'].map((action) => `${PAGES} ${action}`));
  });
});

test('a body that takes too long to be rendered is refused by name, and read', async () => {
  const page = app.strapi.documents('plugin::compliance.page' as 'plugin::upload.file');
  const data = { title: 'Long', slug: 'long', path: '/long/', body: 'word '.repeat(40_001) };
  const { documentId } = await page.create({ locale: 'en', data, status: 'published' } as never);
  for (const field of ['html', 'toc']) {
    const { status, body } = await read(`/pages/by-path?path=/long/&fields=${field}`);
    expect(status).toBe(400);
    expect(body).toMatchObject({
      error: { details: { documentId, locale: 'en', characters: 200_005, most: 200_000 } },
    });
  }
  expect((await read('/pages/by-path?path=/long/&fields=body')).status).toBe(200);
  await page.delete({ documentId, locale: '*' } as never);
});
