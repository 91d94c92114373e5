import type { Core } from '@strapi/strapi';
import { bootStrapi, type RunningStrapi } from '../../support/app/boot';
import { createAdministrator } from '../../support/http/administrators';
import { documents, insertRow, rowsOf } from './stored';

/** Lets updates of pages fail when it is said so, as a database does that is lost. */
const failing = (strapi: Core.Strapi, isNow: () => boolean) => {
  const subscriber = {
    models: ['plugin::compliance.page'],
    beforeUpdate: () => {
      if (subscriber.isOn && isNow()) throw new Error('the database is gone');
    },
    isOn: true,
  };
  strapi.db.lifecycles.subscribe(subscriber);
  return {
    restore: () => {
      subscriber.isOn = false;
    },
  };
};

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

  test('that was gone before leads on from its path too: a redirect in the shadow of a page had no effect', async () => {
    const id = await publish('/f1/', 'F');
    const unpublish = { locale: 'en', to: null };
    expect((await app.post(`/compliance/moved-pages/${id}/unpublish`, unpublish, { token })).status).toBe(200);
    await pages().publish({ documentId: id, locale: 'en' });
    expect(await ask('/f1/')).toBe('F');
    await move(id, '/f2/');
    expect(await ask('/f1/')).toEqual({ to: '/f2/', code: 301 });
    // a second page takes the old path and moves as well
    const second = await publish('/f1/', 'F two');
    await move(second, '/f3/');
    expect(await ask('/f1/')).toEqual({ to: '/f3/', code: 301 });
    const [redirect, ...others] = await rowsOf(app.strapi, 'redirect', { from: '/f1/' }, ['page']);
    expect(others).toEqual([]);
    expect(redirect).toMatchObject({ origin: 'editor', page: { documentId: second, locale: 'en' } });
  });

  describe('after its move', () => {
    interface Plan {
      hash: string;
      entries: { documentId: string }[];
      more: boolean;
    }
    let moved: string;
    let links: string;
    const body = async (documentId: string, isPublished: boolean, locale = 'en') => {
      const publishedAt = isPublished ? { $notNull: true } : null;
      return (await rowsOf(app.strapi, 'page', { documentId, locale, publishedAt }))[0]?.['body'];
    };
    const linking = async (title: string, text: string) => {
      const { documentId } = await pages().create({ locale: 'en', data: { title, path: `/${title}/`, body: text } });
      await pages().publish({ documentId, locale: 'en' });
      return documentId;
    };
    const plan = async () => {
      const { status, body: answer } = await app.get(`${links}?locale=en`, { token });
      expect(status).toBe(200);
      return (answer as { data: Plan }).data;
    };

    test('its links in other texts are listed, and rewritten when somebody approves', async () => {
      moved = await publish('/d1/', 'D');
      await move(moved, '/d2/');
      await move(moved, '/d3/');
      links = `/compliance/moved-pages/${moved}/links`;
      const online = await linking('online', 'See [D](/d1/#x)\nand [again](/d2).');
      await pages().update({ documentId: online, locale: 'zh-CN', data: { title: '在线', path: '/zh/online/' } });
      await pages().publish({ documentId: online, locale: 'zh-CN' });
      const edited = await linking('edited', 'Online: [D](/d1/).');
      await pages().update({ documentId: edited, locale: 'en', data: { body: 'An edit: [D](/d1/).' } });
      await linking('other', '[D](/d3/) [Other](/d1/more/) /d1/');
      const before = await rowsOf(app.strapi, 'page-text', { targetDocumentId: online });
      const shown = await plan();
      expect(shown).toMatchObject({ path: '/d3/', oldPaths: ['/d1/', '/d2/'] });
      expect(shown.entries.toSorted((a) => (a.documentId === online ? -1 : 1))).toEqual([
        {
          ...{ type: 'page', documentId: online, locale: 'en', name: 'online', action: 'publish' },
          links: [
            { line: 1, from: '/d1/#x', to: '/d3/#x' },
            { line: 2, from: '/d2', to: '/d3/' },
          ],
        },
        {
          ...{ type: 'page', documentId: edited, locale: 'en', name: 'edited', action: 'update' },
          links: [{ line: 1, from: '/d1/', to: '/d3/' }],
        },
      ]);
      expect((await app.post(links, { locale: 'en', hash: 'another' }, { token })).status).toBe(409);
      expect((await app.post(links, { locale: 'en', hash: shown.hash }, { token })).status).toBe(200);
      expect(await body(online, true)).toBe('See [D](/d3/#x)\nand [again](/d3/).');
      expect(await body(edited, true)).toBe('Online: [D](/d1/).');
      expect(await body(edited, false)).toBe('An edit: [D](/d3/).');
      const states = (rows: typeof before) => rows.map((row) => [row['draftAsOf'], row['publishedAsOf']]);
      expect(states(await rowsOf(app.strapi, 'page-text', { targetDocumentId: online }))).toEqual(states(before));
      expect((await plan()).entries).toEqual([]);
    });

    test('paths that do not lead to it for good are not its own: of other pages, and temporary ones', async () => {
      const id = await publish('/g1/', 'G');
      await move(id, '/g2/');
      await documents(app.strapi, 'redirect').create({ data: { from: '/g0/', to: '/g2/', code: 302 } });
      await documents(app.strapi, 'redirect').create({ data: { from: '/g3/', to: '/g2/', code: 308 } });
      await publish('/g1/', 'G two');
      const { body: answer } = await app.get(`/compliance/moved-pages/${id}/links?locale=en`, { token });
      expect((answer as { data: object }).data).toMatchObject({ path: '/g2/', oldPaths: ['/g3/'] });
    });

    test('one approval rewrites 200 texts at most, and the rest comes next', async () => {
      const id = await publish('/h1/', 'H');
      await move(id, '/h2/');
      const body = '[H](/h1/)';
      for (let n = 0; n < 201; n += 1)
        await insertRow(app.strapi, 'page', {
          ...{ documentId: `h${String(n)}`, locale: 'en', title: `H${String(n)}` },
          ...{ body, publishedAt: null },
        });
      const place = `/compliance/moved-pages/${id}`;
      const paths = await app.get(`${place}?locale=en`, { token });
      expect(paths.body).toEqual({ data: { path: '/h2/', oldPaths: ['/h1/'] } });
      const list = async () => {
        const { body: answer } = await app.get(`${place}/links?locale=en`, { token });
        return (answer as { data: Plan }).data;
      };
      const first = await list();
      expect([first.entries.length, first.more]).toEqual([200, true]);
      const done = await app.post(`${place}/links`, { locale: 'en', hash: first.hash }, { token });
      expect([done.status, (done.body as { data: Plan }).data.more]).toEqual([200, true]);
      const rest = await list();
      expect([rest.entries.map(({ documentId }) => documentId), rest.more]).toEqual([['h200'], false]);
    });

    test('a failure in the middle of an approval leaves parts that are whole, and the next one finishes', async () => {
      const id = await publish('/k1/', 'K');
      await move(id, '/k2/');
      const count = 50;
      for (let n = 0; n < count; n += 1)
        await insertRow(app.strapi, 'page', {
          ...{ documentId: `k${String(n)}`, locale: 'en', title: `K${String(n)}` },
          ...{ body: '[K](/k1/)', publishedAt: null },
        });
      const place = `/compliance/moved-pages/${id}/links`;
      const list = async () => ((await app.get(`${place}?locale=en`, { token })).body as { data: Plan }).data;
      const rewritten = async () => (await rowsOf(app.strapi, 'page', { body: '[K](/k2/)' })).length;
      // the 31st write fails
      let left = 30;
      const database = failing(app.strapi, () => left-- === 0);
      const { hash } = await list();
      expect((await app.post(place, { locale: 'en', hash }, { token })).status).toBe(500);
      database.restore();
      expect(await rewritten()).toBe(20);
      const rest = await list();
      expect(rest.entries).toHaveLength(count - 20);
      // the approval of before is one of another list
      expect((await app.post(place, { locale: 'en', hash }, { token })).status).toBe(409);
      expect((await app.post(place, { locale: 'en', hash: rest.hash }, { token })).status).toBe(200);
      expect(await rewritten()).toBe(count);
      expect((await list()).entries).toEqual([]);
    });

    test('who may not write the texts sees them, and changes nothing', async () => {
      const id = await linking('guarded', '[D](/d1/)');
      const reading = (type: string) => ({
        action: 'plugin::content-manager.explorer.read',
        subject: `plugin::compliance.${type}`,
        properties: { fields: ['title', 'path', 'body'], locales: ['en'] },
      });
      const { token: reader } = await createAdministrator(app, [reading('page')]);
      const { body: answer } = await app.get(`${links}?locale=en`, { token: reader });
      const { hash, entries } = (answer as { data: Plan }).data;
      expect(entries).toMatchObject([{ documentId: id, action: 'refuse' }]);
      expect((await app.post(links, { locale: 'en', hash }, { token: reader })).status).toBe(409);
      const leave = await app.post(links.replace(/links$/, 'unpublish'), { locale: 'en', to: null }, { token: reader });
      expect(leave.status).toBe(403);
      expect(await ask('/d3/')).toBe('D');
      expect((await app.get(`${links}?locale=zh-CN`, { token: reader })).status).toBe(404);
    });

    test('it is unpublished for good, or with another page in its place', async () => {
      const unpublish = async (documentId: string, to: string | null) =>
        (await app.post(`/compliance/moved-pages/${documentId}/unpublish`, { locale: 'en', to }, { token })).status;
      expect(await unpublish(moved, '/d1/')).toBe(400);
      expect(await ask('/d3/')).toBe('D');
      expect(await unpublish(moved, null)).toBe(200);
      expect(await ask('/d3/')).toEqual({ to: null, code: 410 });
      expect(await unpublish(moved, null)).toBe(409);
      const replaced = await publish('/e1/', 'E');
      await publish('/e2/', 'Instead');
      expect(await unpublish(replaced, '/e2/')).toBe(200);
      expect(await ask('/e1/')).toEqual({ to: '/e2/', code: 301 });
    });
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
