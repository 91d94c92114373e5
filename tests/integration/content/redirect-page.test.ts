import { bootStrapi, type RunningStrapi } from '../../support/app/boot';
import { documents, rowsOf, type Row } from './stored';

/** Strapi's link from a redirect, which has neither languages nor drafts, to a page, which has both. */
describe('the page of a redirect', () => {
  let app: RunningStrapi;

  beforeAll(async () => {
    app = await bootStrapi();
  });
  afterAll(async () => app.close());

  const pages = () => documents(app.strapi, 'page');
  const redirects = () => documents(app.strapi, 'redirect');

  /** A page in two languages, and a redirect to the Chinese one. */
  const redirected = async (from: string) => {
    const { documentId } = await pages().create({ locale: 'en', data: { title: 'In English' } });
    const place = { documentId, locale: 'zh-CN' };
    await pages().update({ ...place, data: { title: '中文' } });
    const redirect = await redirects().create({ data: { from, to: '/to/', page: place } });
    return { place, id: redirect.documentId };
  };

  /** The rows of the page that the redirect's link table names. */
  const linked = async (id: string): Promise<string[]> => {
    const where = { documentId: id };
    const named = [];
    // each row of the table has its row of the page: a link to a row that is gone would not be found
    for (const row of await rowsOf(app.strapi, 'page', {}))
      if ((await rowsOf(app.strapi, 'redirect', { ...where, page: { id: row.id } })).length > 0)
        named.push(`${String(row.locale)} ${row.publishedAt === null ? 'draft' : 'published'}`);
    return named.sort();
  };
  /** The answer to a front end. */
  const answered = async (id: string) => {
    const { body } = await app.get(`/api/compliance/redirects/${id}?populate=page`, { token: await app.apiToken() });
    return (body as { data: { to: string; page: Row | null } }).data;
  };

  test('is the draft, and the published row as long as there is one, however often it is made anew', async () => {
    const { place, id } = await redirected('/one/');
    expect(await linked(id)).toEqual(['zh-CN draft']);
    expect((await answered(id)).page).toBeNull();
    for (const title of ['一', '二']) {
      await pages().update({ ...place, data: { title } });
      await pages().publish(place);
      expect(await linked(id)).toEqual(['zh-CN draft', 'zh-CN published']);
      expect((await answered(id)).page).toMatchObject({ ...place, title });
    }
    await pages().publish({ ...place, locale: '*' });
    await pages().update({ ...place, data: { title: '三' } });
    await pages().discardDraft(place);
    expect(await linked(id)).toEqual(['zh-CN draft', 'zh-CN published']);
    await pages().unpublish(place);
    expect(await linked(id)).toEqual(['zh-CN draft']);
    expect((await answered(id)).page).toBeNull();
    await pages().publish(place);
    expect((await answered(id)).page).toMatchObject({ ...place, title: '二' });
  });

  test('is one, in the language that was given last', async () => {
    const { place, id } = await redirected('/two/');
    await pages().publish({ ...place, locale: '*' });
    await redirects().update({ documentId: id, data: { page: { ...place, locale: 'en' } } });
    await redirects().update({ documentId: id, data: { code: 302 } });
    expect(await linked(id)).toEqual(['en draft', 'en published']);
  });

  test('stands once in the form, and stays when something else is saved there', async () => {
    const { place, id } = await redirected('/form/');
    await pages().publish(place);
    const token = await app.adminToken();
    const url = `/content-manager/relations/plugin::compliance.redirect/${id}/page`;
    const { body } = await app.get(url, { token });
    expect((body as { results: Row[] }).results).toMatchObject([{ ...place, title: '中文' }]);
    const form = `/content-manager/collection-types/plugin::compliance.redirect/${id}`;
    const { status } = await app.request('PUT', form, { token, json: { from: '/form/', to: '/to/', code: 308 } });
    expect(status).toBe(200);
    expect(await linked(id)).toEqual(['zh-CN draft', 'zh-CN published']);
  });

  test('goes when it is deleted, and the redirect stays as it is', async () => {
    const { place, id } = await redirected('/three/');
    await pages().publish(place);
    await pages().delete(place);
    expect(await linked(id)).toEqual([]);
    expect(await answered(id)).toMatchObject({ from: '/three/', to: '/to/', code: 301, page: null });
  });
});
