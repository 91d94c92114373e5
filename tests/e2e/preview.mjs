import assert from 'node:assert/strict';

export const PAGES = '/content-manager/collection-types/plugin::compliance.page';

/** A page that was never published, in both languages. */
const NEW = {
  en: { title: 'A page to come', path: '/support/to-come-en/', body: 'Nobody reads this yet.' },
  'zh-CN': { title: '即将发布的页面', path: '/support/to-come/', body: '还没有人读到这段文字。' },
};

/** The preview in the admin panel. */
export const previewed = async (panel, documentId, locale) => {
  const query = new URLSearchParams({ 'plugins[i18n][locale]': locale, status: 'draft' });
  await panel.page.goto(`${panel.url}/admin${PAGES}/${documentId}/preview?${query}`);
  const shown = await panel.page.waitForSelector('iframe[src*="/preview/"]');
  const frame = await shown.contentFrame();
  await frame.locator('h1').waitFor();
  return {
    frame,
    lang: await frame.locator('html').getAttribute('lang'),
    title: await frame.locator('h1').innerText(),
    text: await frame.locator('main').innerText(),
  };
};

/**
 * Opens Strapi's preview, which shows drafts on the site: in both languages, of a page that was never published, and of one
 * whose draft has another path.
 *
 * @param {{ siteUrl: string, strapiUrl: string, ask: Function, panel: object, check: Function }} given
 *   `ask`: as an administrator; `panel`: with its `url`
 */
export const previewDrafts = async ({ siteUrl, strapiUrl, ask, panel, check }) => {
  const { documentId } = await ask('POST', `${PAGES}?locale=en`, NEW.en);
  await ask('PUT', `${PAGES}/${documentId}?locale=zh-CN`, NEW['zh-CN']);
  for (const [locale, { title, path, body }] of Object.entries(NEW))
    await check(`the preview shows a page that was never published, in ${locale}, and the site does not`, async () => {
      const shown = await previewed(panel, documentId, locale);
      assert.deepEqual({ lang: shown.lang, title: shown.title }, { lang: locale, title });
      assert.ok(shown.text.includes(body));
      assert.equal((await fetch(`${siteUrl}${path}`)).status, 404);
    });
  await ask('DELETE', `${PAGES}/${documentId}?locale=*`);

  await check(
    'the preview shows a published page at the path that its draft has, and the site at the old one',
    async () => {
      const published = `${strapiUrl}/api/compliance/pages?locale=en&fields=title,path&sort=path&pagination[pageSize]=1`;
      const { data } = await (await fetch(published)).json();
      const [page] = data;
      await ask('PUT', `${PAGES}/${page.documentId}?locale=en`, { path: '/support/moved-en/', title: 'Moved' });
      const { title } = await previewed(panel, page.documentId, 'en');
      assert.equal(title, 'Moved');
      const online = await fetch(`${siteUrl}${page.path}`);
      assert.ok((await online.text()).includes(page.title));
      await ask('POST', `${PAGES}/${page.documentId}/actions/discard?locale=en`, {});
    },
  );
  await check('nobody opens a draft without a link from Strapi, or with an old one', async () => {
    for (const query of ['', '?ticket=guessed', `?ticket=${Date.now() + 60_000}.guessed`])
      assert.equal((await fetch(`${siteUrl}/preview/en/${documentId}${query}`)).status, 403);
  });
  await check('nothing broke in the panel', () => assert.deepEqual(panel.troubles, []));
};
