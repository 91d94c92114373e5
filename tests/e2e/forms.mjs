import assert from 'node:assert/strict';

import { addEvidence, pdfOf } from './added-evidence.mjs';
import { looker } from './look.mjs';
import { textsIn } from './texts.mjs';

/** English words of Strapi's own form in its Chinese panel, which the plugin uses elsewhere too. */
const STRAPIS = ['Code', 'Draft', 'Entry', 'Published', 'Quote', 'published'];

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

  await check('a list says first what readers see, and has another word for each of its statuses', async () => {
    for (const [each, names] of [
      [panel, ['Name', 'Readers see', 'Verification result', 'Publication']],
      [chinese, ['名称', '读者看到', '核实结果', '发布状态']],
    ]) {
      await each.open(`${CERTIFICATION}?plugins[i18n][locale]=${each === panel ? 'en' : 'zh-CN'}`);
      const heads = (await each.page.locator('thead th').allTextContents()).map((head) => head.trim());
      assert.deepEqual(
        heads.filter((head) => names.includes(head)),
        names,
      );
      await look(each, 'list-certifications');
    }
    await chinese.open(form('zh-CN'));
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

  let evidence;
  await check('a PDF is added beside the form, which shows it and keeps what is typed', async () => {
    for (const [each, words, locale, name] of [
      [panel, text, 'en', 'SOC 2 report.pdf'],
      [chinese, chineseText, 'zh-CN', '审计报告.pdf'],
    ]) {
      await each.open(form(locale));
      await each.page.locator('[name="scope"]').fill('Typed and not saved');
      await addEvidence(each.page, words, pdfOf(name), {
        look: () => look(each, 'evidence-add-form', '[role="dialog"]'),
      });
      const title = locale === 'en' ? 'Forms certificate: audit report' : '表单证书：审计报告';
      await each.page.getByRole('button', { name: title, exact: true }).first().waitFor();
      assert.equal(await each.page.locator('[name="scope"]').inputValue(), 'Typed and not saved');
      await look(each, 'form-evidence-added');
    }
    const { data } = await api.request('GET', `/compliance/verifications/${prepared.certification}?language=en`);
    assert.equal(data.documents.length, 2);
    evidence = data.documents[0].documentId;
  });

  await check('the form of evidence shows no hash and no stored name, and loses neither when it is saved', async () => {
    const address = `${MANAGER}.document/${evidence}`;
    const before = (await api.request('GET', `${address}?locale=en`)).data;
    for (const each of [panel, chinese]) {
      await each.open(`${address}?plugins[i18n][locale]=${each === panel ? 'en' : 'zh-CN'}`);
      await each.page.locator('[name="title"]').waitFor();
      assert.equal(await each.page.locator('[name="sha256"], [name="privateFile"]').count(), 0);
      await look(each, 'form-document');
    }
    await panel.open(`${address}?plugins[i18n][locale]=en`);
    await panel.page.locator('[name="title"]').fill('Report 2026');
    const saved = panel.page.waitForResponse((response) => response.request().method() === 'PUT');
    await panel.page.getByRole('button', { name: 'Save', exact: true }).click();
    assert.ok((await saved).ok());
    const after = (await api.request('GET', `${address}?locale=en`)).data;
    assert.equal(after.title, 'Report 2026');
    assert.match(after.sha256, /^[0-9a-f]{64}$/);
    assert.deepEqual([after.sha256, after.privateFile], [before.sha256, before.privateFile]);
  });

  await check('a link comes in a ready mail, and stands in the list of all links', async () => {
    const address = `${MANAGER}.document/${evidence}`;
    for (const locale of ['en', 'zh-CN']) await api.request('POST', `${address}/actions/publish?locale=${locale}`, {});
    for (const [each, words, locale] of [
      [panel, text, 'en'],
      [chinese, chineseText, 'zh-CN'],
    ]) {
      const own = each.page;
      await each.open(`${address}?plugins[i18n][locale]=${locale}`);
      await own.getByRole('button', { name: words('evidence.send'), exact: true }).click();
      const dialog = own.getByRole('dialog');
      await dialog.getByLabel(words('evidence.recipient')).fill('Ada Lin <ada@example.com>');
      await dialog.getByRole('button', { name: words('evidence.makeLink'), exact: true }).click();
      const mail = dialog.getByRole('region', { name: words('mail.label') });
      await mail.getByText('/api/compliance/documents/').waitFor();
      const open = dialog.getByRole('link', { name: words('mail.open') });
      assert.match(await open.getAttribute('href'), /^mailto:ada%40example\.com\?subject=.+&body=.*http/);
      await look(each, 'evidence-mail', '[role="dialog"]');
      await each.open('/plugins/compliance/evidence-links');
      await own.getByText('Ada Lin <ada@example.com>').first().waitFor();
      await look(each, 'evidence-links');
    }
  });

  await check(
    'the processors lead to the form of a new one, which needs no key, and says what another language lacks',
    async () => {
      const own = panel.page;
      await own.setViewportSize({ width: 1280, height: 900 });
      await panel.open('/plugins/compliance/processors');
      const tops = await own
        .getByRole('navigation', { name: text('sections.label') })
        .getByRole('link')
        .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().top));
      assert.equal(new Set(tops).size, 1, 'the main pages stand in one row');
      await panel.narrow(false);
      await own.getByRole('link', { name: text('processors.new'), exact: true }).click();
      await own.locator('input[name="name"]').fill('Seabright Mail Ltd.');
      await own.getByRole('button', { name: 'Save', exact: true }).click();
      await own.waitForURL(/compliance\.processor\/(?!create)/);
      await own.waitForFunction(() => document.querySelector('input[name="key"]')?.value === 'seabright-mail-ltd');
      await own.goto(own.url().replace(/\?.*/, '?plugins[i18n][locale]=zh-CN'));
      await own.getByText(text('source.unsaved')).waitFor();
    },
  );

  await check(
    'the form of a processor refuses less notice than promised, and has the notice to customers',
    async () => {
      const soon = new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10);
      const processor = await inBothLanguages(
        api,
        'processor',
        { key: 'form-processor', kind: 'subprocessor', countries: ['DE'], effectiveOn: soon },
        { name: 'Nordlicht Hosting', purpose: 'Hosting' },
        { name: '北光托管', purpose: '托管' },
      );
      const { stored } = (await api.request('GET', '/compliance/settings')).data;
      const promise = { objectionsTo: 'privacy@example.com', noticeDays: 30 };
      await api.request('PUT', '/compliance/settings', { ...stored, processors: promise });
      const address = `${MANAGER}.processor/${processor}`;
      for (const [each, words, locale, publish, refused, offers] of [
        [
          panel,
          text,
          'en',
          'Publish',
          /leaves less than the promised period of notice/,
          'You can object: privacy@example.com',
        ],
        [chinese, chineseText, 'zh-CN', /^(发布|Publish)$/, /不足承诺的通知期/, '您可以提出异议：privacy@example.com'],
      ]) {
        const own = each.page;
        await each.open(`${address}?plugins[i18n][locale]=${locale}`);
        await own.getByRole('button', { name: publish, exact: true }).click();
        await own.getByText(refused).first().waitFor();
        await own.getByRole('button', { name: words('notice.read'), exact: true }).click();
        const mail = own.getByRole('dialog').getByRole('region', { name: words('mail.label') });
        await mail.getByText(offers).waitFor();
        await look(each, 'processor-notice', '[role="dialog"]');
      }
      const dialog = panel.page.getByRole('dialog');
      await dialog.getByRole('button', { name: text('notice.makePage'), exact: true }).click();
      // clicked, not only seen: what lies over it would take the click
      await dialog.getByRole('link', { name: text('notice.openPage') }).click();
      await panel.page.waitForURL(/compliance\.page\//);
      const { results } = await api.request(
        'GET',
        `${MANAGER}.page?locale=en&filters[slug][$startsWith]=form-processor-`,
      );
      assert.deepEqual(
        results.map(({ title, publishedAt }) => [title, publishedAt]),
        [['New processor: Nordlicht Hosting', null]],
      );
      await api.request('PUT', '/compliance/settings', stored);
    },
  );

  await check('nothing leads away to set up a preview', async () => {
    assert.equal(await panel.page.locator('a[href*="features/preview"]').count(), 0);
  });

  await check('limits are folded away, and written as sizes', async () => {
    for (const [each, words] of [
      [panel, text],
      [chinese, chineseText],
    ]) {
      await each.open(SETTINGS);
      assert.equal(await each.page.getByLabel(words('limit.zipBytes'), { exact: true }).count(), 0);
      await look(each, 'settings-first');
      await each.page.getByText(words('settings.showLimits', { count: 0 }), { exact: true }).click();
      const size = each.page.getByLabel(words('limit.zipBytes'), { exact: true });
      assert.equal(await size.getAttribute('placeholder'), '200 MB');
      await size.fill('many');
      const save = each.page.getByRole('button', { name: words('settings.save'), exact: true });
      assert.ok(await save.isDisabled());
      await size.fill('150 MB');
      assert.ok(await save.isEnabled());
      await look(each, 'settings-limits');
    }
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
