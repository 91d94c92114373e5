import assert from 'node:assert/strict';

import { importTypeScript } from './import-typescript.mjs';
import { looker } from './look.mjs';
import { archiveOf } from './sample-archive.mjs';
import { textsIn } from './texts.mjs';

const MANAGER = '/content-manager/collection-types/plugin::compliance';
/** Of the panels beside a form, the one with quotes. */
const PANEL = 'aside:has(details)';
const SITE = 'traced';
const FOLDER = 'traced';
const FILE = `${FOLDER}/about/security-en.md`;
const TITLE = 'Security certificates';
const NEW_TITLE = 'How we are secured';

/** A site of which one page is edited when it has been imported and its upload deleted; answers the entries. */
const prepare = async (api) => {
  const { harbourSite } = await importTypeScript('tests/support/sites/compliance-sites.ts');
  // in a folder of its own, since another site may have pages at these paths; a folder of the archive's name would be the source
  const files = Object.fromEntries(Object.entries(harbourSite()).map(([file, text]) => [`${FOLDER}/${file}`, text]));
  const staged = await api.plan(await archiveOf('traced-site.zip', files), { site: SITE, publish: false });
  await api.apply(staged);
  await api.request('DELETE', `/compliance/staged/${staged.id}`);
  const idOf = async (type, filter) => {
    const { results } = await api.request('GET', `${MANAGER}.${type}?locale=en&${filter}`);
    assert.equal(results.length, 1, type);
    return results[0].documentId;
  };
  const page = await idOf(
    'page',
    `filters[title][$eq]=${encodeURIComponent(TITLE)}&filters[path][$contains]=/${FOLDER}/`,
  );
  await api.request('PUT', `${MANAGER}.page/${page}?locale=en`, { title: NEW_TITLE });
  const certification = await idOf('certification', 'filters[key][$eq]=iso-iec-27001');
  await api.request('POST', `${MANAGER}.certification/${certification}/actions/publish?locale=en`, {});
  const evidence = { key: 'report-2019', title: 'Report 2019', kind: 'audit-report', renewsOn: '2020-01-31' };
  await api.request('POST', `${MANAGER}.document?locale=en`, evidence);
  return { page, certification };
};

/** Shows where entries come from, beside their forms. */
export const source = async ({ panel, chinese, api, check, pictures }) => {
  const look = looker({ check, pictures });

  let entries;
  const isPrepared = await check('an imported page is edited, and its upload deleted', async () => {
    entries = await prepare(api);
  });
  if (!isPrepared) return;
  const form = (type) => `${MANAGER}.${type}/${entries[type]}?plugins[i18n][locale]=en`;
  const panelOf = (each) =>
    each.page
      .locator('aside')
      .filter({ hasText: textsIn(each.language)('source.title') })
      .filter({ hasText: FILE });

  /** Opens the comparison from the menu of the entry; Strapi has no Chinese name for that. */
  const compare = async ({ page, language }) => {
    await page
      .getByRole('button', { name: /^(More actions|更多操作)$/ })
      .filter({ visible: true })
      .first()
      .click();
    await page.getByRole('menuitem', { name: textsIn(language)('source.compare') }).click();
    await page.getByRole('dialog').getByText('wacn.date="3/2017"').first().waitFor();
  };

  for (const each of [panel, chinese]) {
    const text = textsIn(each.language);
    const { page } = each;
    const aside = panelOf(each);
    await each.open(form('page'));
    await aside.waitFor();
    await check(`the panel names the file, the run and what has changed (${each.language})`, async () => {
      const shown = await aside.innerText();
      const field = each.language === 'en' ? 'Title' : '标题';
      assert.ok(shown.includes(text('source.changed', { fields: field })), shown);
      assert.match(shown, each.language === 'en' ? /Import \d+/ : /导入 \d+/);
    });
    await aside.locator('summary').click();
    // what Strapi itself does not say in Chinese stands around the panel
    await look(each, 'source-panel', PANEL);
    await check(`no serious finding of axe-core in the form of a page (${each.language})`, async () => {
      assert.deepEqual(await each.accessibilityFlaws('main'), []);
    });
    await aside.getByRole('button', { name: text('source.compare') }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText(text('source.changesHint')).waitFor();
    await check(`the comparison shows both titles and the original file (${each.language})`, async () => {
      const shown = await dialog.innerText();
      for (const part of ['Security', 'are secured', 'wacn.date="3/2017"']) assert.ok(shown.includes(part), part);
    });
    await look(each, 'source-compare', '[role="dialog"]');
    await page.keyboard.press('Escape');
    // the Content Manager closes what is open when it lays its page out anew
    await each.narrow(true);
    await compare(each);
    await look(each, 'source-compare-narrow', '[role="dialog"]');
    await page.keyboard.press('Escape');
    await each.narrow(false);

    await each.open(form('certification'));
    await aside.waitFor();
    // another site may have told of the same certificate before
    const sentence = aside.getByText(/every three years/).last();
    await check(`each fact of a certification has its sentence (${each.language})`, async () => {
      // the panel may be drawn anew while its neighbours load, which closes what was just opened
      for (let tries = 0; tries < 5 && !(await sentence.isVisible()); tries += 1) {
        await aside.locator('details:not([open]) > summary').last().click();
        await sentence.waitFor({ timeout: 2000 }).catch(() => undefined);
      }
      assert.ok(await sentence.isVisible());
    });
    await look(each, 'source-certification', PANEL);
    await check(`the menu of the entry compares it with its source (${each.language})`, async () => {
      await compare(each);
      await page.keyboard.press('Escape');
    });
    await check(`the header names the status, and explains it (${each.language})`, async () => {
      await page
        .getByRole('button', { name: text('status.titled', { status: '' }).trim() })
        .first()
        .click();
      await page
        .getByRole('alertdialog')
        .getByRole('button', { name: text('common.close') })
        .waitFor();
      await look(each, 'status-header', '[role="alertdialog"]');
      await page.getByRole('button', { name: text('common.close') }).click();
    });
    await check(`the history says what was published, and is saved as a table (${each.language})`, async () => {
      const history = page.locator('aside').filter({ hasText: text('ledger.title') });
      await history.getByRole('button').click();
      const entries = page.getByRole('dialog').getByRole('list', { name: text('ledger.title') });
      await entries.getByText(text('ledger.effect.published'), { exact: true }).first().waitFor();
      await look(each, 'ledger-history', '[role="dialog"]');
      const saved = page.waitForEvent('download');
      await page.getByRole('button', { name: text('ledger.csv') }).click();
      assert.match((await saved).suggestedFilename(), /^ledger-.*-en\.csv$/);
      await page.keyboard.press('Escape');
    });
    await each.open('/plugins/compliance/verify');
    await page.getByText('Report 2019').waitFor();
    await look(each, 'verify-due-evidence');
    await check(`a list of the overview leads to one of the Content Manager (${each.language})`, async () => {
      await each.open('/plugins/compliance/certifications?set=unverified');
      await page.getByRole('link', { name: text('overview.stored') }).click();
      await page.waitForURL(/content-manager.*certificationStatus/);
      await each.settled();
    });
  }
};
