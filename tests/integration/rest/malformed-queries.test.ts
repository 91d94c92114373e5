import { bootStrapi, type RunningStrapi } from '../../support/app/boot';
import { writeSampleContent, type SampleContent } from './sample-content';

let app: RunningStrapi;
let content: SampleContent;

beforeAll(async () => {
  app = await bootStrapi({ config: { publicRead: true }, env: { STRAPI_LOG_LEVEL: 'silent' } });
  content = await writeSampleContent(app.strapi);
});

afterAll(async () => app.close());

const LEAKS = /select |sqlite|postgres|mysql|node_modules|\.js:\d|\n\s+at /i;

const expectRefusal = async (path: string) => {
  const { status, body } = await app.get(`/api/compliance${path}`);
  expect({ path, status }).toEqual({ path, status: 400 });
  expect(body).toMatchObject({ data: null, error: { status: 400, message: expect.any(String) as unknown } });
  expect(JSON.stringify(body)).not.toMatch(LEAKS);
};

test.each([
  'filters=abc',
  'filters[nothing]=1',
  'filters[]=1',
  'filters[0][1]=1',
  'filters=a&filters=b',
  'populate[parent][filters][0]=1',
  'filters[$and]=1',
  'filters[$or]=1',
  'filters[title][$foo]=1',
  'filters[title][$between]=1',
  'filters[documents][$or]=1',
  'filters[documents][$and][0]=1',
  'filters[documents][$and][0][$null]=true',
  'filters[documents][$not][$null]=true',
  'filters[documents][$eq][key]=x',
  'filters[reviewedOn]=soon',
  'filters[createdAt][$gt]=soon',
  'filters[createdBy][email][$contains]=a',
  'filters[updatedBy][id]=1',
  'filters[certifications][createdBy][resetPasswordToken][$startsWith]=a',
  '_q[a]=b',
  '_q[]=b',
  'sort=title;drop table x',
  'sort=title:up',
  'sort=createdBy.email',
  'sort[title]=up',
  'sort[title][title]=asc',
  'sort=title.title',
  'fields=title)--',
  'fields[a]=title',
  'fields=__proto__',
  'fields=title,constructor',
  'fields[]=toString',
  'populate[parent][fields]=constructor',
  'populate[documents][populate][file][fields]=toString',
  'populate=nothing',
  'populate=createdBy',
  'populate[createdBy][fields]=password',
  `populate=${Array(6).fill('parent').join('.')}`,
  'populate=certifications.pages',
  'populate[certifications][populate][documents][populate]=certifications',
  'populate=localizations.localizations',
  'filters[certifications][pages][title]=x',
  Array.from({ length: 4 }, (_, index) => `filters[$or][${index}][certifications][name]=x`).join('&'),
  Array.from({ length: 4 }, (_, index) => `populate[parent][filters][$and][${index}][documents][key]=x`).join('&'),
  'lookup[publishedAt][$null]=true',
  'pagination[page]=a',
  'pagination[page]=1&pagination[start]=0',
])('%s: 400', async (query) => {
  await expectRefusal(`/pages?${query}`);
});

test.each(['filters[$or]=1', 'populate=nothing', 'fields=title)--', `populate=${Array(6).fill('parent').join('.')}`])(
  'one page, by id and by path, with %s: 400',
  async (query) => {
    await expectRefusal(`/pages/${content.pages.about}?${query}`);
    await expectRefusal(`/pages/by-path?path=/about/&${query}`);
  },
);

test.each([
  'filters[__proto__][x]=1',
  'populate[__proto__][populate]=*',
  'populate[constructor][populate][prototype]=*',
  'populate[toString][filters][x]=1',
  "filters[title]=' OR 1=1 --",
  'filters[title][$contains]=%25',
  '_q=%25_%27%22;--',
  'filters[kind]=nothing',
  'locale=en&foo=bar',
  'pagination[page]=1000000000',
])('%s does no harm', async (query) => {
  const { status, body } = await app.get(`/api/compliance/pages?${query}`);
  expect(status).toBe(200);
  expect(JSON.stringify(body)).not.toMatch(/Unannounced|Edited|关于草稿/);
  expect(({} as Record<string, unknown>).x).toBeUndefined();
});

test.each([
  'filters[title]=%00',
  '_q=%00',
  'filters[id]=word',
  'filters[id]=99999999999999999999999',
  'filters[documents][id]=word',
  'filters[noIndex]=word',
  'filters[certifications][order]=99999999999',
  'filters[certifications][validIn][$contains]=x',
  'sort=certifications.validIn',
  'filters[certifications][validIn][$gt]=x',
  'filters[title][$jsonSupersetOf]=x',
  'filters[0][title]=x',
  'filters[$and][0][0]=x',
  'filters[parent][0]=5',
  'pagination[start]=99999999999999999999999',
])('%s means nothing, or is refused, on every database', async (query) => {
  const { status, body } = await app.get(`/api/compliance/pages?fields=title&${query}`);
  expect([200, 400]).toContain(status);
  expect(JSON.stringify(body)).not.toMatch(LEAKS);
});

test('a thousand documents cannot be asked for at once where the application sets a limit', async () => {
  const { body } = await app.get('/api/compliance/pages?pagination[pageSize]=1000000');
  expect(body).toMatchObject({ meta: { pagination: { pageSize: 100 } } });
});

test.each(['documentId=nothing', 'documentId[$ne]=x', 'documentId[$bad]=1', 'documentId[]='])(
  'a list is not filtered by ?%s, as Strapi’s are not',
  async (query) => {
    const all = await app.get('/api/compliance/pages?locale=en');
    expect(all).toMatchObject({ status: 200, body: { data: expect.arrayContaining([expect.anything()]) as unknown } });
    expect((await app.get(`/api/compliance/pages?locale=en&${query}`)).body).toEqual(all.body);
  },
);
