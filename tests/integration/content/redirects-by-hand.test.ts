/** @database any */
import { bootStrapi, type RunningStrapi } from '../../support/app/boot';
import { documents, rowsOf } from './stored';

let app: RunningStrapi;
let token: string;

beforeAll(async () => {
  app = await bootStrapi({ config: { publicRead: true, origins: ['https://www.example.com'] } });
  token = await app.adminToken();
});
afterAll(async () => app.close());

/** Saves in the Content Manager; answers the fields that it refuses. */
const save = async (type: string, data: Record<string, unknown>) => {
  const { status, body } = await app.post(
    `/content-manager/collection-types/plugin::compliance.${type}?locale=en`,
    data,
    { token },
  );
  const { error } = body as { error?: { details: { errors?: { path: string[] }[] } } };
  return { status, fields: error?.details.errors?.flatMap(({ path }) => path) ?? [] };
};
const redirect = async (from: string, to: string | null, code = 301) => save('redirect', { from, to, code });
const page = async (path: string, title = path) => {
  const { documentId } = await documents(app.strapi, 'page').create({ locale: 'en', data: { title, path } });
  await documents(app.strapi, 'page').publish({ documentId, locale: 'en' });
  return documentId;
};
const ask = async (path: string) => {
  const { status, body } = await app.get(`/api/compliance/pages/by-path?path=${encodeURIComponent(path)}`);
  const { data, error } = body as {
    data: { title: string } | null;
    error?: { details: { redirect?: { to: string } } };
  };
  return status === 200 ? data?.title : (error?.details.redirect?.to ?? status);
};

describe('a redirect that leads back to its own path', () => {
  test.each<[string, [string, string][]]>([
    ['in another case', [['/self2/', '/SELF2/']]],
    ['by the address of the site', [['/own/', 'https://www.example.com/own/']]],
    ['by the address of the site, with another scheme and case', [['/own-2/', 'HTTP://WWW.example.com/Own-2']]],
    ['with escapes', [['/esc/', '/%65sc']]],
    [
      'through another one, by the address of the site',
      [
        ['/one/', 'https://www.example.com/two/'],
        ['/two/', 'https://www.example.com/one/'],
      ],
    ],
    [
      'through another one, in another case',
      [
        ['/three/', '/Four/'],
        ['/four/', '/THREE/'],
      ],
    ],
  ])('is refused: %s', async (_, steps) => {
    const last = steps.pop() ?? ['', ''];
    for (const [from, to] of steps) expect((await redirect(from, to)).status).toBe(201);
    expect(await redirect(...last)).toEqual({ status: 400, fields: ['to'] });
  });

  test('is none where a page has the very path that it leads to', async () => {
    await page('/Handbook/', 'Handbook');
    expect((await redirect('/handbook/', '/Handbook/')).status).toBe(201);
    expect(await ask('/HANDBOOK/')).toBe('/Handbook/');
    const id = await page('/guide/', 'Guide');
    await documents(app.strapi, 'page').update({ documentId: id, locale: 'en', data: { path: '/Guide/' } });
    await documents(app.strapi, 'page').publish({ documentId: id, locale: 'en' });
    expect(await ask('/Guide/')).toBe('Guide');
    expect(await ask('/guide/')).toBe('/Guide/');
  });
});

test('a redirect leads to where readers of that spelling are led, where redirects have several spellings of a path', async () => {
  for (const [from, to] of [
    ['/spelt', '/here/'],
    ['/%73pelt/', '/there/'],
  ] as const)
    expect((await redirect(from, to)).status).toBe(201);
  expect((await redirect('/here/', '/%73pelt')).status).toBe(201);
  expect(await rowsOf(app.strapi, 'redirect', { from: '/here/' })).toMatchObject([{ to: '/there/' }]);
  expect(await ask('/here/')).toBe('/there/');
});

test('a copy of a redirect leads to the end of the way, and is led to', async () => {
  await redirect('/copied/', '/copied-to/');
  const [{ documentId } = { documentId: '' }] = await rowsOf(app.strapi, 'redirect', { from: '/copied/' });
  await redirect('/leads/', '/copy/');
  await redirect('/copied-to/', '/end/');
  const clone = async (data: object) =>
    app.post(`/content-manager/collection-types/plugin::compliance.redirect/clone/${documentId}`, data, { token });
  expect((await clone({ from: '/copy/', to: '/copied-to/' })).status).toBe(200);
  expect(await rowsOf(app.strapi, 'redirect', { from: '/copy/' })).toMatchObject([{ to: '/end/', code: 301 }]);
  expect(await rowsOf(app.strapi, 'redirect', { from: '/leads/' })).toMatchObject([{ to: '/end/' }]);
  expect((await clone({})).status).toBe(400);
});

test('a redirect without a target says that its path is gone, or is refused', async () => {
  expect(await redirect('/leads-nowhere/', null)).toEqual({ status: 400, fields: ['to'] });
  expect(await save('redirect', { from: '/leads-nowhere/' })).toEqual({ status: 400, fields: ['to'] });
  expect((await redirect('/removed/', null, 410)).status).toBe(201);
  expect(await ask('/removed/')).toBe(410);
});

describe('a path that no reader could ask for', () => {
  test.each(['', '/%2e%2e/', '/a/%2E/b/', '/safe\u202eelif/', '/zero\u200bwidth/', '/\ud800/'])(
    '%j is refused with its field',
    async (path) => {
      expect(await save('page', { title: 'A page', path })).toEqual({ status: 400, fields: ['path'] });
      expect(await redirect(path, '/x/')).toEqual({ status: 400, fields: ['from'] });
      expect(await redirect('/to-nowhere/', path)).toEqual({ status: 400, fields: ['to'] });
    },
  );

  test('is no address of a page that an earlier version stored with it', async () => {
    const documentId = await page('/once/', 'Once');
    await app.strapi.db.query('plugin::compliance.page').updateMany({ where: { documentId }, data: { path: '' } });
    await documents(app.strapi, 'page').update({ documentId, locale: 'en', data: { path: '/again/' } });
    await documents(app.strapi, 'page').publish({ documentId, locale: 'en' });
    expect(await ask('/again/')).toBe('Once');
    expect(await rowsOf(app.strapi, 'redirect', { from: '' })).toEqual([]);
  });
});
