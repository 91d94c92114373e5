import assert from 'node:assert/strict';

import { looker } from './look.mjs';
import { textsIn } from './texts.mjs';

/** What Strapi's own form says in English in its Chinese panel, and what the plugin says elsewhere too. */
const STRAPIS = ['Code', 'Draft', 'Entry', 'Quote', 'published'];

const MANAGER = '/content-manager/collection-types/plugin::compliance';
const CERTIFICATION = `${MANAGER}.certification`;

const SETTINGS = '/settings/compliance';
const text = textsIn('en');
const chineseText = textsIn('zh-Hans');

/** An entry in both languages: the first is created, the second added to it. */
const inBothLanguages = async (api, type, shared, english, chinese) => {
  const { data } = await api.request('POST', `${MANAGER}.${type}?locale=en`, { ...shared, ...english });
  const address = `${MANAGER}.${type}/${data.documentId}?locale=zh-CN`;
  await api.request('PUT', address, { ...shared, ...chinese });
  return data.documentId;
};

const prepare = async (api) => {
  const issuer = await inBothLanguages(
    api,
    'organization',
    { key: 'form-issuer', kind: 'certification-body' },
    { name: 'Harbour Certification' },
    { name: '海港认证中心' },
  );
  const certification = await inBothLanguages(
    api,
    'certification',
    { key: 'form-certification', certificationStatus: 'unverified' },
    { name: 'Forms certificate' },
    { name: '表单证书' },
  );
  return { issuer, certification };
};

/** Fills in the forms of the Content Manager as an editor does, in English and in Chinese. */
export const forms = async ({ panel, chinese, api, check, pictures }) => {
  const look = looker({ check, pictures, strapis: STRAPIS });
  const { page } = chinese;

  let prepared;
  const isPrepared = await check('entries in two languages are there', async () => {
    prepared = await prepare(api);
  });
  if (!isPrepared) return;
  const form = (locale) => `${CERTIFICATION}/${prepared.certification}?plugins[i18n][locale]=${locale}`;
  const stored = async (locale) =>
    (await api.request('GET', `${CERTIFICATION}/${prepared.certification}?locale=${locale}`)).data;
  const save = async () => {
    await page.getByRole('button', { name: /^(保存|Save)$/ }).click();
  };

  for (const [each, locale] of [
    [panel, 'en'],
    [chinese, 'zh-CN'],
  ]) {
    await each.open(form(locale));
    await each.page.locator('input[name="name"]').waitFor();
    await look(each, 'form-certification');
  }

  await check('the form begins with the name and ends with the key', async () => {
    const names = await panel.page.evaluate(() =>
      [...document.querySelectorAll('main [name]')].map((input) => input.getAttribute('name')),
    );
    assert.equal(names.indexOf('name'), 0, names.join());
    assert.ok(names.indexOf('key') > names.indexOf('summary'), names.join());
  });

  await check('a relation is found by its name in the language of the entry', async () => {
    const issuer = page.getByRole('combobox', { name: '颁发机构' });
    await issuer.click();
    await issuer.fill('海港');
    await page.getByRole('option', { name: /海港认证中心/ }).click();
    await page
      .getByRole('button', { name: /海港认证中心/ })
      .first()
      .waitFor();
  });

  await check('regions are a list of names, and the audit cycle is a choice', async () => {
    const regions = page.getByRole('combobox', { name: '适用地区' });
    await regions.click();
    await regions.fill('德国');
    await page.getByRole('option', { name: '德国', exact: true }).click();
    await page.getByRole('button', { name: chineseText('verify.remove', { name: '德国' }) }).waitFor();
    await page.getByRole('combobox', { name: '审核周期' }).click();
    await page.getByRole('option', { name: chineseText('forms.cycleYears', { count: 1 }), exact: true }).click();
    const saved = page.waitForResponse((response) => response.request().method() === 'PUT');
    await save();
    assert.ok((await saved).ok());
    await chinese.settled();
    const { validIn, auditCycle } = await stored('zh-CN');
    assert.deepEqual([validIn, auditCycle], [['DE'], 'P1Y']);
  });

  await check('what is refused is said at its field, in Chinese', async () => {
    await page.locator('[name="verificationUrl"]').fill('registry.example');
    await save();
    await page.locator('main').getByText('“证书查询链接”必须是以 https:// 或 http:// 开头的网址。').waitFor();
    assert.equal(await page.locator('[name="verificationUrl"]').inputValue(), 'registry.example');
    await look(chinese, 'form-refused');
  });

  await check('before publishing, the form says what is missing', async () => {
    await panel.open(form('en'));
    const notice = panel.page.getByRole('status').filter({ hasText: text('forms.unverified') });
    await notice.waitFor();
    const lines = await notice.getByRole('listitem').allTextContents();
    assert.deepEqual(lines, [
      text('forms.unverified'),
      ...['Standard', 'Scope'].map((field) => text('forms.lacks', { field })),
    ]);
    await panel.page.locator('[name="scope"]').fill('All services');
    await notice.getByText(text('forms.lacks', { field: 'Scope' })).waitFor({ state: 'detached' });
  });

  await check('nothing leads away to set up a preview', async () => {
    assert.equal(await panel.page.locator('a[href*="features/preview"]').count(), 0);
  });

  await check('a role for editors is created with one click', async () => {
    await panel.open(SETTINGS);
    await panel.page.getByRole('button', { name: text('role.create'), exact: true }).click();
    await panel.page.getByText(text('role.complete', { name: text('role.name') })).waitFor();
    const { data } = await api.request('GET', '/compliance/editor-role');
    assert.deepEqual(data.missing, { fields: [], actions: [], locales: [] });
    await look(panel, 'settings-role');
  });

  await check(
    'reminders are off until somebody switches them on, and the default of Strapi counts as no e-mail',
    async () => {
      await panel.open(SETTINGS);
      await panel.page.getByText(text('settings.noEmail')).waitFor();
      const toggle = panel.page.getByLabel(text('settings.remindersEnabled'), { exact: true });
      assert.equal(await toggle.isChecked(), false);
      const stored = async () => (await api.request('GET', '/compliance/settings')).data;
      assert.equal((await stored()).reminders.hasEmail, false);
      await toggle.click();
      await panel.page.getByRole('button', { name: text('settings.save'), exact: true }).click();
      await panel.page.getByText(text('settings.saved')).waitFor();
      assert.equal((await stored()).stored.reminders.enabled, true);
      await panel.open(SETTINGS);
      assert.ok(await toggle.isChecked());
      await panel.page.getByText(text('settings.noEmail')).waitFor();
    },
  );
};
