/** @database any */
import { bootStrapi, type RunningStrapi } from '../../support/app/boot';
import { fewestStatements } from '../../support/content/fewest-statements';
import { writer } from './sample-content';

let app: RunningStrapi;

beforeAll(async () => {
  app = await bootStrapi({ config: { publicRead: true, locales: ['en', 'zh-CN', 'fr'] } });
});

afterAll(async () => app.close());

describe('fields of a page that are computed on request', () => {
  interface Shown {
    [field: string]: unknown;
    html?: string;
  }
  const ALL = 'fields=title,toc,breadcrumbs,versions,html';
  const ids: Record<string, string> = {};
  const dataOf = async (request: string, token?: string) => {
    const { status, body } = await app.get(`/api/compliance/${request}`, token === undefined ? {} : { token });
    expect({ request, status, body }).toMatchObject({ status: 200 });
    return (body as { data: Shown }).data;
  };

  beforeAll(async () => {
    const page = writer(app.strapi, 'page');
    const top = await page.create({ title: 'Legal', path: '/legal/' });
    await page.translate(top, { title: '法律', path: '/legal-zh/' });
    await page.publish(top);
    const hidden = await page.create({ title: 'MARKER draft parent', path: '/marker-parent/', parent: top });
    const middle = await page.create({ title: 'Terms', path: '/legal/terms/', parent: top });
    await page.translate(middle, { title: '条款', path: '/legal-zh/terms/', parent: top });
    await page.publish(middle);
    const files = app.strapi.db.query('plugin::upload.file');
    const file = async (name: string) =>
      (await files.create({
        data: {
          ...{ documentId: name, name, hash: name, ext: '.png', mime: 'image/png', size: 1, provider: 'local' },
          ...{ url: `/uploads/${name}.png`, width: 640, height: 480, alternativeText: `Text of ${name}` },
        },
      })) as { id: number };
    await file('shown');
    const secret = await file('secret');
    const evidence = writer(app.strapi, 'document');
    await evidence.publish(await evidence.create({ key: 'secret-file', title: 'Secret', file: secret.id }));
    // content that was stored before the rule against it
    const restricted = { where: { key: 'secret-file' }, data: { visibility: 'internal' } };
    await app.strapi.db.query('plugin::compliance.document').updateMany(restricted);
    const body = '# Scope\n\n![](/uploads/shown.png) ![](/uploads/secret.png)\n\n## Scope\n';
    const newest = await page.create({ title: 'SLA 3', path: '/sla/3/', version: '3', parent: middle, body });
    await page.translate(newest, { title: '协议 3', path: '/sla-zh/3/', parent: middle, body: '## 范围\n' });
    await page.publish(newest);
    const second = await page.create({ title: 'SLA 2', path: '/sla/2/', version: '2', supersededBy: newest });
    await page.publish(second);
    const first = await page.create({ title: 'SLA 1', path: '/sla/1/', version: '1', supersededBy: second });
    await page.publish(first);
    await page.create({ title: 'MARKER draft version', path: '/sla/0/', version: '0', supersededBy: first });
    await page.translate(newest, { body: '# MARKER draft text\n', parent: hidden }, { locale: 'en' });
    Object.assign(ids, { newest, second, middle });
  });

  test('by path, in a list, by id and populated; nowhere else', async () => {
    const origin = app.strapi.config.get<string>('server.absoluteUrl');
    const page = {
      title: 'SLA 3',
      toc: [
        { level: 2, title: 'Scope', anchor: 'scope' },
        { level: 3, title: 'Scope', anchor: 'scope-1' },
      ],
      breadcrumbs: [
        { title: 'Legal', path: '/legal/' },
        { title: 'Terms', path: '/legal/terms/', documentId: ids['middle'] },
      ],
      versions: [
        {
          title: 'SLA 3',
          path: '/sla/3/',
          version: '3',
          sourceDate: null,
          superseded: false,
          documentId: ids['newest'],
        },
        { title: 'SLA 2', version: '2', superseded: true },
        { title: 'SLA 1', version: '1', superseded: true },
      ],
    };
    const byItsPath = await dataOf(`pages/by-path?path=/sla/3/&${ALL}`);
    expect(byItsPath).toMatchObject(page);
    expect(byItsPath.html).toBe(
      `<h2 id="scope">Scope</h2>\n<p><img src="${origin}/uploads/shown.png" alt="Text of shown" width="640" height="480"> ` +
        `<img src="${origin}/uploads/secret.png" alt=""></p>\n<h3 id="scope-1">Scope</h3>\n`,
    );
    expect(await dataOf(`pages?filters[path]=/sla/3/&${ALL}`)).toEqual([byItsPath]);
    expect(await dataOf(`pages/${ids['newest'] ?? ''}?${ALL}`)).toEqual(byItsPath);
    const older = await dataOf(
      `pages/${ids['second'] ?? ''}?fields=path&populate[supersededBy][${ALL.replace('=', ']=')}`,
    );
    expect(older).toMatchObject({ path: '/sla/2/', supersededBy: page });
    expect(older).not.toHaveProperty('toc');
    for (const field of ['toc', 'breadcrumbs', 'versions', 'html'])
      expect(await dataOf('pages/by-path?path=/sla/3/&populate=*')).not.toHaveProperty(field);
    expect(Object.keys(await dataOf('pages/by-path?path=/sla/3/&fields=toc')).sort()).toEqual([
      'documentId',
      'id',
      'toc',
    ]);
  });

  test('in the language of the page', async () => {
    expect(await dataOf(`pages/by-path?path=/sla-zh/3/&${ALL}`)).toMatchObject({
      toc: [{ level: 2, title: '范围', anchor: '范围' }],
      breadcrumbs: [{ title: '法律', path: '/legal-zh/' }, { title: '条款' }],
      versions: [{ title: '协议 3' }],
      html: '<h2 id="范围">范围</h2>\n',
    });
  });

  test('of published texts and pages; of drafts for those who may read them', async () => {
    const answers = await Promise.all(
      [`pages?locale=*&${ALL}&pagination[pageSize]=100`, `pages/by-path?path=/sla/1/&${ALL}`].map(async (request) =>
        dataOf(request),
      ),
    );
    expect(JSON.stringify(answers)).not.toContain('MARKER');
    const token = await app.apiToken();
    const draft = await dataOf(`pages/by-path?path=/sla/3/&status=draft&${ALL}`, token);
    expect(draft).toMatchObject({
      toc: [{ title: 'MARKER draft text' }],
      breadcrumbs: [{ title: 'Legal' }, { title: 'MARKER draft parent' }],
    });
    expect(draft['versions']).toHaveLength(4);
    expect(draft.html).toContain('MARKER draft text');
  });

  test('other pages and restricted files only for those who may read them', async () => {
    const token = await app.apiToken(['plugin::compliance.page-by-path.findOne']);
    const page = await dataOf(`pages/by-path?path=/sla/3/&${ALL}`, token);
    expect(Object.keys(page).sort()).toEqual(['documentId', 'html', 'id', 'title', 'toc']);
    expect((await dataOf('pages/by-path?path=/sla/3/&fields=html', await app.apiToken())).html).toContain(
      'Text of secret',
    );
  });

  test.each(['sort=toc', 'filters[html][$contains]=x', 'sort[parent][versions]=asc'])(
    '%s is refused: 400',
    async (query) => {
      const { status, body } = await app.get(`/api/compliance/pages?${query}`);
      expect(status).toBe(400);
      expect(body).toMatchObject({ error: { message: expect.stringContaining('is computed') as unknown } });
    },
  );

  test('as many statements for a list as for one page', async () => {
    let writes = 0;
    // what is rendered is kept until content is written
    const write = async () => {
      writes += 1;
      await writer(app.strapi, 'page').create({ title: 'Draft', path: `/draft-${String(writes)}/` });
    };
    const count = async (request: string) => fewestStatements(app.strapi, async () => dataOf(request), write);
    const one = await count(`pages?filters[path]=/sla/3/&${ALL}`);
    expect(await count(`pages?pagination[pageSize]=100&${ALL}`)).toBe(one);
    expect(one - (await count('pages?filters[path]=/sla/3/&fields=title'))).toBe(7);
  });
});

describe('a body that is made to be costly', () => {
  const columns = 9_000;
  const body = `|${'a|'.repeat(columns)}\n|${'-|'.repeat(columns)}\n${'|b\n'.repeat(3_000)}`;
  let documentId: string;

  beforeAll(async () => {
    const page = writer(app.strapi, 'page');
    documentId = await page.create({ title: 'Regions', path: '/regions/', kind: 'faq', body });
    await page.publish(documentId);
  });

  test('is answered with its text and without millions of cells, once for each revision of the content', async () => {
    const page = async () => app.get(`/api/compliance/pages/${documentId}?fields=html,toc,jsonld`);
    const { status, body: first } = await page();
    const { html } = (first as { data: { html: string } }).data;
    expect(status).toBe(200);
    expect(html.match(/<td>b<\/td>/g)).toHaveLength(3_000);
    expect(html.length).toBeLessThan(100 * body.length);
    let bodies = 0;
    const listener = ({ sql }: { sql: string }) => (bodies += /\bbody\b/.test(sql) ? 1 : 0);
    app.strapi.db.connection.on('query', listener);
    expect((await page()).body).toEqual(first);
    app.strapi.db.connection.removeListener('query', listener);
    expect(bodies).toBe(0);
  });

  test('is answered as its text where rendering it takes longer than it may, and says so', async () => {
    await app.close();
    app = await bootStrapi({ config: { publicRead: true, limits: { pageMilliseconds: 1 } } });
    const page = writer(app.strapi, 'page');
    const id = await page.create({ title: 'Regions', path: '/regions/', body });
    await page.publish(id);
    const answer = await app.get(`/api/compliance/pages/${id}?fields=html,toc`);
    expect(answer).toMatchObject({ status: 200, body: { data: { toc: [] } } });
    const { html } = (answer.body as { data: { html: string } }).data;
    expect(html).toContain('This page is shown as plain text, because formatting it takes too long.');
    expect(html).toContain(body.slice(-1_000));
    // it may be rendered the next time
    expect(answer.headers.get('etag')).toBeNull();
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });
});
