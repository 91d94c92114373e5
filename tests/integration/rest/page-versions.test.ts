import { bootStrapi, type RunningStrapi } from '../../support/app/boot';
import { documents as stored } from '../content/stored';
import { writer } from './sample-content';

const PATH = '/support/sla/storage-en/';
const ZH = '/support/sla/storage/';

interface Answer {
  data: Record<string, unknown>;
  meta: { versions?: { shown: unknown; next: unknown; missing: unknown }; [name: string]: unknown };
}

describe('the version of a page that is in force', () => {
  let app: RunningStrapi;
  let token: string;
  let page: string;
  let english: string;

  const now = (instant: string): void => {
    jest.spyOn(app.strapi.plugin('compliance').service('clock'), 'now').mockReturnValue(new Date(instant));
  };
  const ask = async (query: string, path = PATH) =>
    app.get(`/api/compliance/pages/by-path?path=${path}&${query}`, { token });
  const answerOf = async (query: string, path = PATH): Promise<Answer> => {
    const { status, body } = await ask(query, path);
    expect({ status, body }).toMatchObject({ status: 200 });
    return body as Answer;
  };
  const versions = async (query = '', path = PATH) =>
    app.get(`/api/compliance/pages/versions?path=${path}${query}`, { token });

  beforeAll(async () => {
    app = await bootStrapi({ config: { timeZone: 'Asia/Shanghai', cacheSeconds: 60 } });
    now('2026-06-15T12:00:00Z');
    token = await app.apiToken();
    const pages = writer(app.strapi, 'page');
    page = await pages.create({ title: 'SLA', path: PATH, kind: 'sla', body: 'The oldest text.\n' });
    await pages.translate(page, { title: '服务级别协议', path: ZH, body: '最早的文本。\n' });
    await pages.publish(page);
    const children = await pages.create({ title: 'Credits', path: '/support/sla/credits/', parent: page });
    await pages.publish(children, 'en');

    const each = writer(app.strapi, 'page-version');
    const write = async (key: string, effectiveFrom: string | null, title: string, body: string) =>
      each.create({ key, page, effectiveFrom, title, body, summary: `Why ${key}` });
    const oldest = await write('sla-1', null, 'SLA', 'Uptime is 99 %.\n');
    await each.translate(oldest, { title: '服务级别协议', body: '可用性为 99%。\n' });
    await each.publish(oldest);
    const second = await write('sla-2', '2026-01-01', 'SLA', 'Uptime is 99.5 %.\n');
    await each.translate(second, { title: '服务级别协议', body: '可用性为 99.5%。\n' });
    await each.publish(second);
    // in English only
    english = await write('sla-3', '2026-07-01', 'SLA, new', '## Uptime\n\nUptime is 99.9 %.\n');
    await each.translate(english, { title: 'MARKDRAFT', body: 'MARKDRAFT' });
    await each.publish(english, 'en');
    // never published
    const secret = await write('sla-4', '2026-03-01', 'MARKDRAFT', 'MARKDRAFT');
    await each.translate(secret, { title: 'MARKDRAFT', body: 'MARKDRAFT' });
  });
  afterAll(async () => app.close());

  test('is answered by its path, and comes with its name, its days and the next one', async () => {
    const { data, meta } = await answerOf('fields=title,body');
    expect(data).toMatchObject({ title: 'SLA', body: 'Uptime is 99.5 %.\n' });
    expect(meta.versions).toEqual({
      shown: {
        documentId: expect.any(String) as string,
        ...{ key: 'sla-2', effectiveFrom: '2026-01-01', locale: 'en', title: 'SLA', state: 'in-force' },
        ...{ replacedOn: '2026-07-01', summary: 'Why sla-2', locales: ['en', 'zh-CN'] },
        hash: expect.stringMatching(/^sha256:[0-9a-f]{64}$/) as string,
      },
      next: { documentId: english, key: 'sla-3', effectiveFrom: '2026-07-01' },
      missing: null,
    });
  });

  test.each([
    ['2026-06-30T15:59:59Z', 'SLA', 'Uptime is 99.5 %.\n'],
    ['2026-06-30T16:00:00Z', 'SLA, new', '## Uptime\n\nUptime is 99.9 %.\n'],
  ])('at %s it is called %s', async (instant, title, body) => {
    now(instant);
    expect((await answerOf('fields=title,body')).data).toMatchObject({ title, body });
    now('2026-06-15T12:00:00Z');
  });

  test('is what everything shows of the page: HTML, contents, markdown, lists, links above, other languages, structured data', async () => {
    now('2026-07-01T00:00:00Z');
    const { data } = await answerOf('fields=title,html,toc,jsonld');
    expect(data).toMatchObject({ title: 'SLA, new', toc: [{ title: 'Uptime' }] });
    expect(data['html']).toContain('Uptime is 99.9 %.');
    expect(JSON.stringify(data['jsonld'])).toContain('SLA, new');
    expect((await ask('format=markdown')).body).toContain('99.9 %');
    const list = await app.get('/api/compliance/pages?filters[kind]=sla&fields=title,body', { token });
    expect(list.body).toMatchObject({ data: [{ title: 'SLA, new', body: '## Uptime\n\nUptime is 99.9 %.\n' }] });
    const child = await answerOf(
      'fields=title,breadcrumbs&populate[parent][fields]=title&populate[parent][fields]=html',
      '/support/sla/credits/',
    );
    expect(child.data).toMatchObject({ breadcrumbs: [{ title: 'SLA, new' }], parent: { title: 'SLA, new' } });
    expect((child.data['parent'] as { html: string }).html).toContain('99.9 %');
    const one = await app.get(`/api/compliance/pages/${page}?fields=title`, { token });
    expect(one.body).toMatchObject({
      data: { title: 'SLA, new' },
      meta: { alternates: [{ title: 'SLA, new' }, { title: '服务级别协议' }], versions: { shown: { key: 'sla-3' } } },
    });
    expect((await app.get('/api/compliance/llms.txt?locale=en', { token })).body).toContain('SLA, new');
    now('2026-06-15T12:00:00Z');
  });

  test('a language that lacks it keeps the version before, and says so', async () => {
    now('2026-07-01T00:00:00Z');
    const { data, meta } = await answerOf('fields=title,body', ZH);
    expect(data).toMatchObject({ body: '可用性为 99.5%。\n' });
    expect(meta.versions).toMatchObject({
      shown: { key: 'sla-2', state: 'in-force', replacedOn: null },
      next: null,
      missing: { documentId: english, key: 'sla-3', effectiveFrom: '2026-07-01', locales: ['en'] },
    });
    now('2026-06-15T12:00:00Z');
  });

  test.each([
    ['asOf=2025-12-31', 'sla-1', 'in-force', 'Uptime is 99 %.\n'],
    ['asOf=2026-01-01', 'sla-2', 'in-force', 'Uptime is 99.5 %.\n'],
    ['asOf=2026-07-01', 'sla-3', 'in-force', '## Uptime\n\nUptime is 99.9 %.\n'],
    ['version=sla-1', 'sla-1', 'replaced', 'Uptime is 99 %.\n'],
    ['version=2026-01-01', 'sla-2', 'in-force', 'Uptime is 99.5 %.\n'],
    ['version=sla-3', 'sla-3', 'announced', '## Uptime\n\nUptime is 99.9 %.\n'],
  ])('%s answers %s, %s', async (query, key, state, body) => {
    const { data, meta } = await answerOf(`${query}&fields=body,html`);
    expect(data).toMatchObject({ body });
    expect(data['html']).toContain(body.slice(-8, -2));
    expect(meta.versions).toMatchObject({ shown: { key, state } });
  });

  test.each([
    ['version=sla-4', 404],
    ['version=2026-03-01', 404],
    ['version=nothing', 404],
    ['version=sla-3&locale=zh-CN', 404],
    ['asOf=yesterday', 400],
    ['asOf=2026-02-30', 400],
    ['asOf=2026-01-01&version=sla-1', 400],
    ['status=draft&version=sla-4', 400],
    ['status=draft&asOf=2026-03-01', 400],
  ])('%s: %i', async (query, status) => {
    const { body, ...answer } = await app.get(`/api/compliance/pages/by-path?path=${PATH}&${query}`, {
      token: await app.apiToken(),
    });
    expect(answer.status).toBe(status);
    expect(JSON.stringify(body)).not.toContain('MARKDRAFT');
  });

  test.each([
    ['version=sla-1', null],
    ['', { key: 'sla-1', sentences: [{ before: 'Uptime is 99 %.', after: 'Uptime is 99.5 %.' }] }],
    [
      'asOf=2026-07-01',
      {
        key: 'sla-2',
        sentences: [
          { before: 'SLA', after: 'SLA, new' },
          { before: 'Uptime is 99.5 %.', after: '## Uptime' },
          { before: null, after: 'Uptime is 99.9 %.' },
        ],
      },
    ],
  ])('changes, %s', async (query, expected) => {
    const { data } = await answerOf(`${query}&fields=title,changes`);
    const { key, sentences } = expected ?? {};
    expect(data['changes']).toEqual(expected && { since: expect.objectContaining({ key }) as object, sentences });
  });

  test('a draft of the page has its own text', async () => {
    await writer(app.strapi, 'page').translate(page, { body: 'An edit.\n' }, { locale: 'en' });
    const { body } = await app.get(`/api/compliance/pages/by-path?path=${PATH}&status=draft&fields=body`, {
      token: await app.apiToken(),
    });
    expect(body).toMatchObject({ data: { body: 'An edit.\n' } });
    expect((body as Answer).meta.versions).toBeUndefined();
    await stored(app.strapi, 'page').discardDraft({ documentId: page, locale: 'en' });
  });

  test('all are listed with their days and summaries, the newest first, and no draft', async () => {
    const { status, body } = await versions();
    expect({ status, body }).toMatchObject({
      status: 200,
      body: {
        data: [
          { key: 'sla-3', state: 'announced', effectiveFrom: '2026-07-01', replacedOn: null, locales: ['en'] },
          { key: 'sla-2', state: 'in-force', effectiveFrom: '2026-01-01', summary: 'Why sla-2' },
          { key: 'sla-1', state: 'replaced', effectiveFrom: null, replacedOn: '2026-01-01' },
        ],
        meta: { path: PATH, locale: 'en', requestedLocale: null, fallback: false, asOf: '2026-06-15' },
      },
    });
    expect((body as { data: unknown[] }).data).toHaveLength(3);
    const chinese = await versions('&locale=zh-CN&asOf=2025-06-01');
    expect(chinese.body).toMatchObject({
      data: [
        { key: 'sla-2', state: 'announced', locale: 'zh-CN' },
        { key: 'sla-1', state: 'in-force' },
      ],
      meta: { path: ZH, locale: 'zh-CN', asOf: '2025-06-01' },
    });
    expect((chinese.body as { data: unknown[] }).data).toHaveLength(2);
    expect((await versions('', '/nowhere/')).status).toBe(404);
    expect((await versions('&asOf=today')).status).toBe(400);
  });

  test('a page without versions answers its own text, and says of no earlier day what it was', async () => {
    const own = '/support/sla/credits/';
    const { meta } = await answerOf('fields=title', own);
    expect(meta.versions).toBeUndefined();
    expect((await answerOf('asOf=2026-06-15&fields=title', own)).data).toMatchObject({ title: 'Credits' });
    expect((await ask('asOf=2026-06-14', own)).status).toBe(404);
    expect((await versions('', own)).body).toMatchObject({ data: [] });
  });

  test('a page that is published again keeps its versions, also when it was offline meanwhile', async () => {
    const pages = writer(app.strapi, 'page');
    const documents = app.strapi.documents('plugin::compliance.page' as 'plugin::upload.file') as unknown as {
      unpublish: (query: object) => Promise<unknown>;
    };
    await pages.publish(page);
    expect((await answerOf('fields=body')).data).toMatchObject({ body: 'Uptime is 99.5 %.\n' });
    await documents.unpublish({ documentId: page, locale: '*' });
    expect((await ask('')).status).toBe(404);
    await pages.publish(page);
    expect((await answerOf('fields=body')).data).toMatchObject({ body: 'Uptime is 99.5 %.\n' });
  });

  test('another text of the page is not published while a version is in force, and readers keep the version', async () => {
    const pages = writer(app.strapi, 'page');
    await pages.translate(page, { body: 'An edit.\n' }, { locale: 'en' });
    await expect(pages.publish(page, 'en')).rejects.toThrow(/body is that of the version sla-2, which is in force/);
    await pages.translate(page, { body: 'Uptime is 99.5 %.\n', tagline: 'Our promise' }, { locale: 'en' });
    await pages.publish(page, 'en');
    expect((await answerOf('fields=body,tagline')).data).toMatchObject({
      ...{ body: 'Uptime is 99.5 %.\n', tagline: 'Our promise' },
    });
  });

  test.each([
    [{ effectiveFrom: '2026-01-01' }, /effectiveFrom is that of another published version/],
    [{ effectiveFrom: '2026-08-01', page: null }, /page must be filled in/],
  ])('a version with %j is not published', async (data, reason) => {
    const each = writer(app.strapi, 'page-version');
    const key = `refused-${data.effectiveFrom}`;
    const refused = await each.create({ key, page, title: 'MARKDRAFT', ...data });
    await expect(each.publish(refused, 'en')).rejects.toThrow(reason);
  });

  test('answers are kept until the day ends, and asked for anew on the next one', async () => {
    now('2026-06-30T15:59:50Z');
    const first = await ask('fields=title');
    expect(first.headers.get('cache-control')).toBe('private, max-age=10, must-revalidate');
    const again = async () =>
      app.get(`/api/compliance/pages/by-path?path=${PATH}&fields=title`, {
        token,
        headers: { 'If-None-Match': String(first.headers.get('etag')) },
      });
    expect((await again()).status).toBe(304);
    now('2026-06-30T16:00:00Z');
    expect(await again()).toMatchObject({ status: 200, body: { data: { title: 'SLA, new' } } });
    now('2026-06-15T12:00:00Z');
  });
});
