import assert from 'node:assert/strict';

import { adminSession } from '../../scripts/admin-session.mjs';
import { openPanel } from './panel.mjs';

const PAGES = '/content-manager/collection-types/plugin::compliance.page';

/** A page that was never published, in both languages. */
const NEW = {
  en: { title: 'A page to come', path: '/support/to-come-en/', body: 'Nobody reads this yet.' },
  'zh-CN': { title: '即将发布的页面', path: '/support/to-come/', body: '还没有人读到这段文字。' },
};

/** What the admin panel shows in its preview. */
const previewed = async (panel, documentId, locale) => {
  const query = new URLSearchParams({ 'plugins[i18n][locale]': locale, status: 'draft' });
  await panel.page.goto(`${panel.url}/admin${PAGES}/${documentId}/preview?${query}`);
  const frame = panel.page.frameLocator('iframe[src*="/preview?"]');
  await frame.locator('h1').waitFor();
  return {
    lang: await frame.locator('html').getAttribute('lang'),
    title: await frame.locator('h1').innerText(),
    text: await frame.locator('main').innerText(),
  };
};

/**
 * Opens Strapi's preview, which shows drafts on the site: in both languages, of a page that was never published, and of one
 * whose draft has another path.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {{ siteUrl: string, strapiUrl: string, login: { email: string, password: string }, check: Function }} given
 */
export const previewDrafts = async (browser, { siteUrl, strapiUrl, login, check }) => {
  const ask = await adminSession(strapiUrl, login);
  const panel = { ...(await openPanel(browser, { url: strapiUrl, ...login })), url: strapiUrl };
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
  await check('nobody opens a draft without the secret', async () => {
    const query = new URLSearchParams({ documentId, locale: 'en' });
    for (const secret of ['', '&secret=guessed'])
      assert.equal((await fetch(`${siteUrl}/preview?${query}${secret}`)).status, 404);
  });
  await check('nothing broke in the panel', () => assert.deepEqual(panel.troubles, []));
  await panel.close();
};
