import assert from 'node:assert/strict';

import { looker } from './look.mjs';
import { textsIn } from './texts.mjs';

const HOME = '/plugins/compliance';
const PAGES = '/content-manager/collection-types/plugin::compliance.page';
const VERSIONS = '/content-manager/collection-types/plugin::compliance.page-version';

const TEXTS = {
  en: { title: 'Storage SLA', path: '/versions/storage-en/', body: 'Uptime is 99 %. We pay credits.' },
  'zh-CN': { title: '存储服务级别协议', path: '/versions/storage/', body: '可用性为 99%。我们支付补偿。' },
};

const prepare = async (api) => {
  const fields = (locale) => ({ slug: 'storage-sla', kind: 'sla', ...TEXTS[locale] });
  const { data } = await api.request('POST', `${PAGES}?locale=en`, fields('en'));
  await api.request('PUT', `${PAGES}/${data.documentId}?locale=zh-CN`, fields('zh-CN'));
  for (const locale of Object.keys(TEXTS))
    await api.request('POST', `${PAGES}/${data.documentId}/actions/publish?locale=${locale}`, fields(locale));
  return data.documentId;
};

/** The text that readers were told on a day after the first new version and before the second, looked at when both are over. */
const policiesOnDay = async ({ sides, documentId, setClock, look, check }) => {
  const day = '2031-08-01';
  for (const [each, words, locale] of sides)
    await check(`a text that nobody has recorded is said to be unknown in ${each.language}`, async () => {
      await each.open(`${HOME}/claims/pages?page=${documentId}&locale=${locale}`);
      await each.page.getByRole('combobox', { name: words('policies.page') }).waitFor();
      assert.equal(await each.page.getByRole('heading', { level: 2 }).count(), 0);
      await look(each, 'policies-not-known');
    });
  for (const [each, words, locale] of sides) {
    const { page } = each;
    const field = () => page.getByLabel(words('claims.day'), { exact: true });
    await check(`the text of a day is read, printed and saved in ${each.language}`, async () => {
      try {
        setClock('2033-01-01T12:00:00Z');
        await each.open(`${PAGES}/${documentId}?plugins[i18n][locale]=${locale}`);
        await page.getByRole('link', { name: words('policies.open'), exact: true }).click();
        await page.waitForURL(/claims\/pages\?page=/);
        await field().fill(day);
        await page.waitForURL(new RegExp(`day=${day}`));
        await page.getByRole('heading', { level: 2, name: TEXTS[locale].title, exact: true }).waitFor();
        await page.getByText(words('policies.differs'), { exact: true }).waitFor();
        assert.ok(await page.locator('ins', { hasText: '99.95' }).first().isVisible());
        await look(each, 'policies');
        await page.emulateMedia({ media: 'print' });
        await look(each, 'policies-printed');
        assert.equal(await page.getByRole('button', { name: words('claims.print') }).isVisible(), false);
        await page.emulateMedia({ media: null });
        for (const [button, name] of [
          ['policies.saveText', `storage-sla-2031-07-01-${locale}.md`],
          ['policies.saveAll', `versions-${day}-${locale}.csv`],
        ]) {
          const saved = page.waitForEvent('download');
          await page.getByRole('button', { name: words(button), exact: true }).click();
          assert.equal((await saved).suggestedFilename(), name);
        }
        await each.narrow(true);
        await look(each, 'narrow-policies');
        await each.open(`${HOME}/claims/pages`);
        await look(each, 'narrow-policies-choose');
        await each.narrow(false);
        const picker = page.getByRole('combobox', { name: words('policies.page') });
        await picker.click();
        await picker.fill('VERSIONS/stor');
        await page.getByRole('option', { name: new RegExp(TEXTS[locale].title) }).click();
        await page.waitForURL(new RegExp(`page=${documentId}`));
        await page
          .getByText(/99\.95/)
          .first()
          .waitFor();
        await each.open(`${HOME}/claims/pages?page=${documentId}&day=1999-01-01&locale=en`);
        await look(each, 'policies-long-ago');
        await each.open(`${HOME}/claims/pages?page=none`);
        await page.locator('main').getByRole('alert').waitFor();
        await look(each, 'policies-no-page');
      } finally {
        await page.emulateMedia({ media: null });
        await each.narrow(false);
        setClock(null);
      }
    });
  }
};

/** A policy changes on a day: its new version is copied from the page, compared, and published in all languages. */
export const versions = async ({ panel, chinese, api, setClock, check, pictures }) => {
  // words of the Content Manager that Strapi does not translate
  const strapis = ['published', 'Published', 'Code', 'Quote', 'Entry'];
  const look = looker({ check, pictures, strapis });
  let documentId;
  const isPrepared = await check('a page is published in two languages', async () => {
    documentId = await prepare(api);
  });
  if (!isPrepared) return;
  const sides = [
    [panel, textsIn('en'), 'en', '2031-07-01', '99.9'],
    [chinese, textsIn('zh-Hans'), 'zh-CN', '2032-07-01', '99.95'],
  ];

  for (const [each, words, locale, day, uptime] of sides) {
    const { page } = each;
    await check(`a version is copied and published in ${each.language}`, async () => {
      await each.open(`${PAGES}/${documentId}?plugins[i18n][locale]=${locale}`);
      await page.getByRole('button', { name: words('versions.new'), exact: true }).click();
      const dialog = page.getByRole('alertdialog');
      const make = dialog.getByRole('button', { name: words('versions.make'), exact: true });
      assert.ok(await make.isDisabled());
      await dialog.locator('input[type="date"]').fill(day);
      await look(each, 'version-new', '[role="alertdialog"]');
      await make.click();
      await page.waitForURL(/page-version\//);
      const id = /page-version\/([^?/]+)/.exec(page.url())?.[1];
      const draft = async (language) => (await api.request('GET', `${VERSIONS}/${id}?locale=${language}`)).data;
      const { key, effectiveFrom, title, body } = await draft('en');
      assert.deepEqual([effectiveFrom, title, body], [day, TEXTS.en.title, TEXTS.en.body]);
      const change = (language, text) =>
        api.request('PUT', `${VERSIONS}/${id}?locale=${language}`, { ...text, key, effectiveFrom });
      await change('en', { title, body: `Uptime is ${uptime} %. We pay credits. Since ${day}.` });
      await change('zh-CN', { title: TEXTS['zh-CN'].title, body: `可用性为 ${uptime}%。我们支付补偿。` });
      await each.open(`${VERSIONS}/${id}?plugins[i18n][locale]=${locale}`);
      await page.getByRole('button', { name: words('versions.compare'), exact: true }).click();
      const changes = page.getByRole('dialog');
      await changes.getByText(/99\.9/).first().waitFor();
      await look(each, 'version-changes', '[role="dialog"]');
      await changes.getByRole('button', { name: words('versions.publish', { count: 2 }), exact: true }).click();
      await changes.waitFor({ state: 'detached' });
      for (const language of Object.keys(TEXTS))
        assert.ok((await api.request('GET', `${VERSIONS}/${id}?locale=${language}&status=published`)).data.publishedAt);
    });
    await each.open(`${PAGES}/${documentId}?plugins[i18n][locale]=${locale}`);
    await page.getByText(words('versions.state.announced')).first().waitFor();
    await look(each, 'page-versions');
  }

  await check('the day of another version is refused in words', async () => {
    const [each, words, , day] = sides[1];
    await each.page.getByRole('button', { name: words('versions.new'), exact: true }).click();
    const dialog = each.page.getByRole('alertdialog');
    await dialog.locator('input[type="date"]').fill(day);
    await dialog.getByRole('button', { name: words('versions.make'), exact: true }).click();
    await dialog.getByText('此页面的另一个版本也在这一天生效。').waitFor();
  });

  for (const [each, words, locale] of sides) {
    const { page } = each;
    await each.narrow(true);
    await each.open(`${PAGES}/${documentId}?plugins[i18n][locale]=${locale}`);
    const button = page.getByRole('button', { name: words('versions.new'), exact: true });
    // Strapi's bar at the foot of a telephone would be above it
    await button.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    await button.press('Enter');
    await look(each, 'narrow-version-new', '[role="alertdialog"]');
    await page.getByRole('button', { name: words('common.cancel'), exact: true }).click();
    await page.getByRole('link', { name: /2032/ }).press('Enter');
    await page.waitForURL(/page-version\//);
    await each.settled();
    await page.getByRole('button', { name: words('versions.compare'), exact: true }).press('Enter');
    await page.getByRole('dialog').getByText(/99\.9/).first().waitFor();
    await look(each, 'narrow-version-changes', '[role="dialog"]');
    await each.narrow(false);
  }
  await policiesOnDay({ sides, documentId, setClock, look, check });
};
