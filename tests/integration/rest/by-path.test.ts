import { pathCandidates } from '../../../model/path-candidates';
import { bootStrapi, type RunningStrapi } from '../../support/app/boot';
import { writer, writeSampleContent, type SampleContent } from './sample-content';

let app: RunningStrapi;
let content: SampleContent;

beforeAll(async () => {
  app = await bootStrapi({ config: { publicRead: true, locales: ['en', 'zh-CN', 'fr'] } });
  content = await writeSampleContent(app.strapi);
});

afterAll(async () => app.close());

const byPath = async (query: string) => app.get(`/api/compliance/pages/by-path${query}`);

const ALTERNATES = [
  { locale: 'en', path: '/support/sla/storage-en/', title: 'Storage SLA' },
  { locale: 'zh-CN', path: '/support/sla/storage/', title: '存储 SLA' },
];

describe('a published page', () => {
  test('answers whole, with what a language switch needs', async () => {
    const { status, body } = await byPath('?path=/support/sla/storage-en/');
    expect(status).toBe(200);
    expect(body).toMatchObject({
      data: { documentId: content.pages.storage, title: 'Storage SLA', locale: 'en', body: '## Uptime\n\n99.9 %.\n' },
    });
    expect((body as { meta: unknown }).meta).toEqual({
      locale: 'en',
      requestedLocale: null,
      fallback: false,
      alternates: ALTERNATES,
      translation: { prevailing: null, behind: false, since: null },
    });
  });

  test('fields and populate as for any other page', async () => {
    const { body } = await byPath(
      '?path=/support/sla/storage-en/&fields=title&populate[certifications][populate][standard][fields]=identifier',
    );
    const { data } = body as { data: Record<string, unknown> };
    expect(Object.keys(data).sort()).toEqual(['certifications', 'documentId', 'id', 'title']);
    expect(data.certifications).toMatchObject([{ standard: { identifier: 'ISO/IEC 27001' } }]);
  });

  test.each([
    'about',
    '/about',
    'about/',
    '//about//',
    '/about/?utm_source=x',
    '/about/#team',
    '/about#a?b',
    '/%61bout/',
    ' /about/ ',
  ])('answers to %j', async (path) => {
    const { body } = await byPath(`?fields=path&path=${encodeURIComponent(path)}`);
    expect(body).toMatchObject({ data: { path: '/about/' } });
  });

  test('answers with its other language when that is asked for', async () => {
    const { body } = await byPath('?path=/support/sla/storage-en/&locale=zh-CN');
    expect(body).toMatchObject({
      data: { documentId: content.pages.storage, title: '存储 SLA', path: '/support/sla/storage/' },
      meta: { locale: 'zh-CN', requestedLocale: 'zh-CN', fallback: false, alternates: ALTERNATES },
    });
  });

  test('answers with its own language, and says so, when the other is only a draft', async () => {
    const { body } = await byPath('?path=/about/&locale=zh-CN');
    expect(body).toMatchObject({ data: { title: 'About', locale: 'en' } });
    expect((body as { meta: unknown }).meta).toEqual({
      locale: 'en',
      requestedLocale: 'zh-CN',
      fallback: true,
      alternates: [{ locale: 'en', path: '/about/', title: 'About' }],
      translation: { prevailing: null, behind: false, since: null },
      versions: { shown: null, next: expect.objectContaining({ key: 'about-1' }) as object, missing: null },
    });
  });

  test('answers with what is published, not with the edits since', async () => {
    expect((await byPath('?path=/news/')).body).toMatchObject({ data: { title: 'News' } });
  });
});

describe('a path of several pages', () => {
  beforeAll(async () => {
    const page = writer(app.strapi, 'page');
    const chinese = await page.create({ title: '共享', path: '/shared/' }, { locale: 'zh-CN' });
    await page.publish(chinese);
    const french = await page.create({ title: 'Partagé', path: '/shared/' }, { locale: 'fr' });
    await page.publish(french);
    const alone = await page.create({ title: '仅中文', path: '/only/' }, { locale: 'zh-CN' });
    await page.publish(alone);
    const seul = await page.create({ title: 'Seul', path: '/only/' }, { locale: 'fr' });
    await page.publish(seul);
    const english = await page.create({ title: 'Shared', path: '/shared/' });
    await page.publish(english);
  });

  test.each([
    ['/shared/', 'fr', 'Partagé', 'fr', false],
    ['/shared/', 'zh-CN', '共享', 'zh-CN', false],
    ['/shared/', 'en', 'Shared', 'en', false],
    ['/shared/', null, 'Shared', 'en', false],
    ['/only/', null, '仅中文', 'zh-CN', false],
    ['/only/', 'en', '仅中文', 'zh-CN', true],
    ['/only/', 'fr', 'Seul', 'fr', false],
  ])('%s asked in %s: %s', async (path, asked, title, locale, fallback) => {
    const { body } = await byPath(`?path=${path}${asked === null ? '' : `&locale=${asked}`}`);
    expect(body).toMatchObject({ data: { title }, meta: { locale, requestedLocale: asked, fallback } });
  });
});

describe('one page at one path in two languages', () => {
  beforeAll(async () => {
    const page = writer(app.strapi, 'page');
    const id = await page.create({ title: 'Trust', path: '/trust/' });
    await page.translate(id, { title: '信任', path: '/trust/' });
    await page.publish(id);
  });

  test.each([
    [null, 'Trust'],
    ['en', 'Trust'],
    ['zh-CN', '信任'],
    ['fr', 'Trust'],
  ])('asked in %s: %s', async (asked, title) => {
    const { body } = await byPath(`?path=/trust/${asked === null ? '' : `&locale=${asked}`}`);
    expect(body).toMatchObject({
      data: { title },
      meta: { fallback: asked === 'fr', alternates: [{ locale: 'en' }, { locale: 'zh-CN' }] },
    });
  });
});

describe('a page whose English version is gone for good', () => {
  let id: string;
  beforeAll(async () => {
    const page = writer(app.strapi, 'page');
    id = await page.create({ title: 'Gone', path: '/left-en/' });
    await page.translate(id, { title: '还在', path: '/left/' });
    await page.publish(id);
    const url = `/compliance/moved-pages/${id}/unpublish`;
    const { status } = await app.post(url, { locale: 'en', to: null }, { token: await app.adminToken() });
    expect(status).toBe(200);
  });

  test.each(['/LEFT-EN/', '/Left-en', '/left-en.html'])('%s is the same path', async (path) => {
    const { status, body } = await byPath(`?path=${path}&locale=zh-CN`);
    expect({ status, body }).toMatchObject({ status: 200, body: { data: { documentId: id, path: '/left/' } } });
    expect((await byPath(`?path=${path}&locale=en`)).status).toBe(410);
  });

  test.each([
    ['&locale=zh-CN', 200],
    ['&locale=en', 410],
    ['&locale=fr', 410],
    ['', 410],
  ])('%s answers %d at the path of the English one', async (locale, expected) => {
    const { status, body } = await byPath(`?path=/left-en/${locale}`);
    expect(status).toBe(expected);
    if (status === 200)
      expect(body).toMatchObject({
        data: { documentId: id, title: '还在', path: '/left/' },
        meta: { locale: 'zh-CN', fallback: false, alternates: [{ locale: 'zh-CN', path: '/left/' }] },
      });
  });

  test('a path that was never public answers for no page', async () => {
    const page = writer(app.strapi, 'page');
    await page.translate(id, { title: 'Planned', path: '/planned/' }, { locale: 'en' });
    expect((await byPath('?path=/planned/&locale=zh-CN')).status).toBe(404);
  });
});

test('paths that are not ASCII, readable or escaped', async () => {
  const page = writer(app.strapi, 'page');
  await page.publish(await page.create({ title: 'Readable', path: '/合规/' }));
  await page.publish(await page.create({ title: 'Escaped', path: '/%E5%AE%89%E5%85%A8/' }));
  for (const path of ['/合规', '/%E5%90%88%E8%A7%84/'])
    expect((await byPath(`?path=${encodeURIComponent(path)}`)).body).toMatchObject({ data: { title: 'Readable' } });
  for (const path of ['/安全', '/%E5%AE%89%E5%85%A8'])
    expect((await byPath(`?path=${encodeURIComponent(path)}`)).body).toMatchObject({ data: { title: 'Escaped' } });
});

test('a path that reads like all spellings of another one does not answer for it', async () => {
  const page = writer(app.strapi, 'page');
  const path = `/${'a'.repeat(58)}ß`;
  await page.publish(await page.create({ title: 'Long', path: `${path}/` }));
  const all = pathCandidates(path).join(' ');
  // 255 characters, as many as can be stored: it has no other spelling, since each would be longer
  expect(pathCandidates(encodeURI(all))).toEqual([all]);
  expect((await byPath(`?path=${encodeURIComponent(encodeURI(all))}`)).status).toBe(404);
  expect((await byPath(`?path=${encodeURIComponent(path)}`)).body).toMatchObject({ data: { title: 'Long' } });
});

test('a page stored without the slash behind', async () => {
  const page = writer(app.strapi, 'page');
  await page.publish(await page.create({ title: 'Bare', path: '/bare' }));
  expect((await byPath('?path=/bare/')).body).toMatchObject({ data: { title: 'Bare' } });
});

test('every page is read by the path that lists state', async () => {
  const page = writer(app.strapi, 'page');
  const odd = [
    '/odd/%252e%252e/',
    '/odd/%2e%252e/',
    '/odd/100%25/',
    '/odd/%0A/',
    '/odd/%zz/',
    '/[x]/',
    '/a[...b]/',
    '/*',
    '/:a',
  ];
  for (const path of odd) await page.publish(await page.create({ title: path, path }));
  for (const path of odd) {
    const { body } = await byPath(`?fields=path&path=${encodeURIComponent(path)}`);
    expect(body).toMatchObject({ data: { path } });
  }
});

describe('a path that no page answers to', () => {
  const notFound = { data: null, error: { status: 404, name: 'NotFoundError' } };

  test.each([
    '/nothing/',
    '/secret/',
    '/about-zh/',
    '/Secret/',
    '/',
    '/%E0%A4%A',
    '/..%2F..%2Fetc/passwd',
    "/' OR 1=1 --/",
    '/about/%00',
    `/${'long/'.repeat(400)}`,
    '/%/_/',
  ])('%s is not found', async (path) => {
    const { status, body } = await byPath(`?path=${encodeURIComponent(path)}`);
    expect(status).toBe(404);
    expect(body).toMatchObject(notFound);
    expect(body).toMatchObject({ error: { details: {} } });
  });

  test('says where it moved', async () => {
    for (const path of ['/old-sla/', 'old-sla?x=1']) {
      const { status, body } = await byPath(`?path=${encodeURIComponent(path)}`);
      expect(status).toBe(404);
      expect(body).toEqual({
        data: null,
        error: {
          status: 404,
          name: 'NotFoundError',
          message: 'This path has moved',
          details: { redirect: { to: '/support/sla/storage-en/', code: 301 } },
        },
      });
    }
  });

  test.each([
    ['/About', '/about/', 301],
    ['/SUPPORT/SLA/storage-EN.html', '/support/sla/storage-en/', 301],
    ['/Old-SLA/', '/support/sla/storage-en/', 301],
    ['/Gone/', null, 410],
  ])('%s is written in another case: leads to %s', async (path, to, code) => {
    const { body } = await byPath(`?path=${encodeURIComponent(path)}`);
    expect(body).toMatchObject({ data: null, error: { details: { redirect: { to, code } } } });
  });

  test('of two paths that differ in case only, the exact one answers', async () => {
    const page = writer(app.strapi, 'page');
    await page.publish(await page.create({ title: 'Capital', path: '/NEWS/' }));
    expect((await byPath('?path=/NEWS')).body).toMatchObject({ data: { title: 'Capital' } });
    expect((await byPath('?path=/news')).body).toMatchObject({ data: { title: 'News' } });
  });

  test('answers where it leads with 200 on request, and a path that leads nowhere still with 404', async () => {
    for (const [path, redirect] of [
      ['/old-sla/', { to: '/support/sla/storage-en/', code: 301 }],
      ['/ABOUT/', { to: '/about/', code: 301 }],
      ['/gone/', { to: null, code: 410 }],
    ] as const)
      expect(await byPath(`?path=${path}&redirects=answer`)).toMatchObject({
        status: 200,
        body: { data: null, meta: { redirect } },
      });
    expect((await byPath('?path=/nothing/&redirects=answer')).status).toBe(404);
    expect((await byPath('?path=/about/&redirects=answer')).body).toMatchObject({ data: { title: 'About' } });
    expect((await byPath('?path=/about/&redirects=follow')).status).toBe(400);
  });

  test('says that it is gone', async () => {
    const { status, body } = await byPath('?path=/gone/');
    expect(status).toBe(410);
    expect(body).toMatchObject({
      data: null,
      error: { status: 410, name: 'GoneError', details: { redirect: { to: null, code: 410 } } },
    });
  });

  test('a page goes before a redirect', async () => {
    // the page came after the redirect, as an import may bring it
    const data = { documentId: 'redirect-behind-a-page', from: '/news/', to: '/about/', code: 301 };
    await app.strapi.db.query('plugin::compliance.redirect').create({ data });
    expect((await byPath('?path=/news/')).body).toMatchObject({ data: { title: 'News' } });
  });
});

test.each(['', '?path=', '?path', '?path[]=/about/', '?path[a]=/about/', '?path=/about/&path=/news/'])(
  '"%s" has no path: 400',
  async (query) => {
    const { status, body } = await byPath(query);
    expect(status).toBe(400);
    expect(body).toMatchObject({
      data: null,
      error: { name: 'ValidationError', message: expect.stringContaining('"path" is required') as unknown },
    });
  },
);

describe('what language an answer is in', () => {
  test.each([
    ['pages/by-path?path=/support/sla/storage/', 'zh-CN'],
    ['pages/by-path?path=/about/&locale=zh-CN', 'en'],
    ['pages', 'en'],
    ['pages?locale=zh-CN', 'zh-CN'],
    ['certifications', 'en'],
    ['pages?locale=*', null],
    ['redirects', null],
    ['pages/by-path?path=/old-sla/', null],
    ['pages/nobody', null],
  ])('%s: %s', async (request, language) => {
    const { headers } = await app.get(`/api/compliance/${request}`);
    expect(headers.get('content-language')).toBe(language);
  });

  test('a page by its id has its language and its alternates, published ones only', async () => {
    const storage = await app.get(`/api/compliance/pages/${content.pages.storage}?locale=zh-CN&fields=title`);
    expect(storage.headers.get('content-language')).toBe('zh-CN');
    expect(storage.body).toMatchObject({ data: { title: '存储 SLA' }, meta: { alternates: ALTERNATES } });
    const { body } = await app.get(`/api/compliance/pages/${content.pages.about}`);
    expect((body as { meta: unknown }).meta).toEqual({
      alternates: [{ locale: 'en', path: '/about/', title: 'About' }],
      translation: { prevailing: null, behind: false, since: null },
      versions: { shown: null, next: expect.objectContaining({ key: 'about-1' }) as object, missing: null },
    });
  });
});

test('asks the database four times, whatever the number of languages', async () => {
  const statements: string[] = [];
  const listener = ({ sql }: { sql: string }) => statements.push(sql);
  app.strapi.db.connection.on('query', listener);
  await byPath('?path=/support/sla/storage-en/');
  app.strapi.db.connection.removeListener('query', listener);
  // without those of the delivery of changes, in the background
  const own = statements.filter((sql) => sql.startsWith('select') && !/content_changes|strapi_webhooks/.test(sql));
  expect(own).toHaveLength(4);
});
