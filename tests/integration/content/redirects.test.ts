import { getService } from '../../../server/src/get-service';
import { bootStrapi, type RunningStrapi } from '../../support/app/boot';
import { documents, rowsOf } from './stored';

describe('redirects that people write', () => {
  let app: RunningStrapi;

  beforeAll(async () => {
    app = await bootStrapi({ config: { publicRead: true } });
    await publishPage('/live/', 'Live', 'en');
    await publishPage('/zh/live/', '在线', 'zh-CN');
  });
  afterAll(async () => app.close());

  const publishPage = async (path: string, title: string, locale = 'en') => {
    const { documentId } = await documents(app.strapi, 'page').create({ locale, data: { title, path } });
    await documents(app.strapi, 'page').publish({ documentId, locale });
    return documentId;
  };
  const write = async (from: string, to: string, code = 301) =>
    (await documents(app.strapi, 'redirect').create({ data: { from, to, code } })).documentId;
  const targets = async () =>
    Object.fromEntries((await rowsOf(app.strapi, 'redirect', {})).map((row) => [String(row['from']), row['to']]));
  const ask = async (path: string) => {
    const { status, body } = await app.get(`/api/compliance/pages/by-path?path=${encodeURIComponent(path)}`);
    const answer = body as { data: { title: string } | null; error?: { details: { redirect?: { to: string } } } };
    return status === 200 ? answer.data?.title : (answer.error?.details.redirect?.to ?? status);
  };

  test.each([
    ['/live/', 'en', 'Live'],
    ['/live', 'en', 'Live'],
    ['/zh/live/', 'zh-CN', '在线'],
  ])('from %s, where a page is published, are refused with its name', async (from, locale, title) => {
    await expect(write(from, '/elsewhere/')).rejects.toThrow(`published ${locale} page "${title}"`);
    await expect(write(from, '', 410)).rejects.toThrow(`published ${locale} page "${title}"`);
  });

  test('in the Content Manager too', async () => {
    const token = await app.adminToken();
    const path = '/content-manager/collection-types/plugin::compliance.redirect';
    const { status, body } = await app.post(path, { from: '/live/', to: '/elsewhere/', code: 301 }, { token });
    expect(status).toBe(400);
    expect(JSON.stringify(body)).toContain('published en page');
  });

  test('may wait for a page that is about to leave their path for their target', async () => {
    const documentId = await publishPage('/leaving/', 'Leaving');
    await documents(app.strapi, 'page').update({ documentId, locale: 'en', data: { path: '/arrived/' } });
    await expect(write('/leaving/', '/elsewhere/')).rejects.toThrow('published en page "Leaving"');
    await write('/leaving/', '/arrived/');
    expect(await ask('/leaving/')).toBe('Leaving');
    await documents(app.strapi, 'page').publish({ documentId, locale: 'en' });
    expect(await ask('/leaving/')).toBe('/arrived/');
  });

  test('become one step long, whichever is written first', async () => {
    await write('/b1/', '/live/');
    await write('/a1/', '/b1/');
    await write('/a2/', '/b2');
    await write('/b2/', '/c2/');
    await write('/c2/', 'https://www.example.com/');
    expect(await targets()).toMatchObject({
      ...{ '/a1/': '/live/', '/b1/': '/live/' },
      ...{ '/a2/': 'https://www.example.com/', '/b2/': 'https://www.example.com/' },
    });
  });

  test('that lead back to themselves are refused, at once and through others', async () => {
    await expect(write('/x/', '/x')).rejects.toThrow('leads back to');
    await write('/y/', '/z/');
    await expect(write('/z/', '/y/')).rejects.toThrow('leads back to');
    const id = await write('/w/', '/v/');
    const update = { documentId: id, data: { to: '/w/' } };
    await expect(documents(app.strapi, 'redirect').update(update)).rejects.toThrow('leads back to');
  });

  test('that imports left several steps long are answered with their end', async () => {
    const rows = app.strapi.db.query('plugin::compliance.redirect');
    const steps = [
      ['/i0/', '/i1/'],
      ['/i1/', '/i2/'],
      ['/i2/', '/live/'],
    ];
    for (const [from, to] of steps)
      await rows.create({ data: { documentId: `step-${String(from)}`, from, to, code: 301 } });
    expect(await ask('/i0/')).toBe('/live/');
    expect(await ask('/i1')).toBe('/live/');
  });

  test('a page that goes live at their path is answered in their place', async () => {
    await write('/later/', '/live/');
    expect(await ask('/later/')).toBe('/live/');
    await publishPage('/later/', 'Later');
    expect(await ask('/later/')).toBe('Later');
    const { findings } = await getService(app.strapi, 'lint').run('published');
    const behind = findings.filter(({ code, key }) => code === 'REDIRECT_BEHIND_PAGE' && key === '/later/');
    expect(behind).toMatchObject([{ type: 'redirect', locale: 'en', severity: 'warning' }]);
    expect(behind[0]?.message).toContain('“Later”');
  });
});
