import { bootStrapi, type RunningStrapi } from '../../support/app/boot';
import { documents, rowsOf } from './stored';

describe('a page that an editor moves', () => {
  let app: RunningStrapi;
  let token: string;
  beforeAll(async () => {
    app = await bootStrapi({ config: { publicRead: true } });
    token = await app.adminToken();
  });
  afterAll(async () => app.close());

  const pages = () => documents(app.strapi, 'page');
  const publish = async (path: string, title: string) => {
    const { documentId } = await pages().create({ locale: 'en', data: { title, path } });
    await pages().publish({ documentId, locale: 'en' });
    return documentId;
  };
  const move = async (documentId: string, path: string | null, locale = 'en') => {
    await pages().update({ documentId, locale, data: { path } });
    await pages().publish({ documentId, locale });
  };
  const redirects = async () =>
    Object.fromEntries((await rowsOf(app.strapi, 'redirect', {})).map((row) => [String(row['from']), row['to']]));
  const ask = async (path: string) => {
    const { status, body } = await app.get(`/api/compliance/pages/by-path?path=${encodeURIComponent(path)}`);
    const answer = body as { data: { title: string } | null; error?: { details: { redirect?: object } } };
    return status === 200 ? answer.data?.title : (answer.error?.details.redirect ?? status);
  };

  test('leads from its old path to the new one as soon as it is published, in that language only', async () => {
    const id = await publish('/sla-en/', 'SLA');
    await pages().update({ documentId: id, locale: 'zh-CN', data: { title: '服务协议', path: '/sla/' } });
    await pages().publish({ documentId: id, locale: 'zh-CN' });
    const place = `/content-manager/collection-types/plugin::compliance.page/${id}`;
    expect((await app.put(`${place}?locale=en`, { title: 'SLA', path: '/service/' }, { token })).status).toBe(200);
    expect(await ask('/sla-en/')).toBe('SLA');
    const published = await app.post(
      `${place}/actions/publish?locale=en`,
      { title: 'SLA', path: '/service/' },
      { token },
    );
    expect(published.status).toBe(200);
    expect(await ask('/sla-en/')).toEqual({ to: '/service/', code: 301 });
    expect(await ask('/sla/')).toBe('服务协议');
    const [redirect] = await rowsOf(app.strapi, 'redirect', { from: '/sla-en/' }, ['page']);
    expect(redirect).toMatchObject({ code: 301, origin: 'editor', page: { documentId: id, locale: 'en' } });
  });

  test('twice, leaves redirects of one step; back again, no loop', async () => {
    const id = await publish('/a1/', 'A');
    await move(id, '/a2/');
    await move(id, '/a3/');
    expect(await redirects()).toMatchObject({ '/a1/': '/a3/', '/a2/': '/a3/' });
    await move(id, '/a1/');
    expect(await ask('/a1/')).toBe('A');
    const after = await redirects();
    expect(after).toMatchObject({ '/a2/': '/a1/', '/a3/': '/a1/' });
    expect(after).not.toHaveProperty('/a1/');
  });

  test('leaves nothing where another page answers, where somebody has decided, and where nothing moved', async () => {
    const one = await publish('/b1/', 'B one');
    const other = await pages().create({ locale: 'zh-CN', data: { title: '另一页', path: '/b1/' } });
    await pages().publish({ documentId: other.documentId, locale: 'zh-CN' });
    await move(one, '/b2/');
    expect(await ask('/b1/')).toBe('另一页');
    const three = await publish('/b3/', 'B three');
    await pages().update({ documentId: three, locale: 'en', data: { path: '/b4/' } });
    await documents(app.strapi, 'redirect').create({ data: { from: '/b3/', to: '/b4/', code: 308 } });
    await pages().publish({ documentId: three, locale: 'en' });
    expect(await ask('/b3/')).toEqual({ to: '/b4/', code: 308 });
    await move(three, '/b4');
    await move(three, null);
    const made = Object.keys(await redirects());
    expect(made.filter((from) => from.startsWith('/b'))).toEqual(['/b3/']);
  });

  test('is not moved, and leaves no redirect, where its publication fails', async () => {
    const id = await publish('/c1/', 'C');
    await publish('/c2/', 'Other');
    await pages().update({ documentId: id, locale: 'en', data: { path: '/c2/' } });
    await expect(pages().publish({ documentId: id, locale: 'en' })).rejects.toThrow();
    expect(await ask('/c1/')).toBe('C');
    expect(await redirects()).not.toHaveProperty('/c1/');
  });
});
