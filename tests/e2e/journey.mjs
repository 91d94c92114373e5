import assert from 'node:assert/strict';
import fs from 'node:fs';

import { openPanel } from './panel.mjs';
import { looker } from './look.mjs';
import { manyNotices, writeArchive } from './sample-archive.mjs';
import { textsIn } from './texts.mjs';

const HOME = '/plugins/compliance';
const NOTICES = 150;

const text = textsIn('en');

const button = (page, key) => page.getByRole('button', { name: text(key), exact: true });

/** Brings an archive in and waits for its plan; answers the address of the staged import. */
export const planArchive = async ({ page, open }, archive) => {
  await open(`${HOME}/imports/new`);
  await page.locator('input[type="file"]').setInputFiles(archive);
  await button(page, 'new.start').click();
  await button(page, 'planning.make').click();
  await button(page, 'approve.button').waitFor({ timeout: 120_000 });
  return new URL(page.url()).pathname.replace('/admin', '');
};

/** Approves the plan that is shown; answers the address of the run, while it is at work. */
export const approve = async ({ page }) => {
  await button(page, 'approve.button').click();
  await button(page, 'approve.confirm').click();
  await page.waitForURL(/\/runs\/\d+$/);
  return new URL(page.url()).pathname.replace('/admin', '');
};

const waitForEnd = async ({ page }) =>
  page.getByText(text('runState.done'), { exact: true }).first().waitFor({ timeout: 120_000 });

/**
 * What an editor does, from the upload to the entry in the Content Manager. Both looks see every page: the English one
 * works, the Chinese one looks over its shoulder.
 */
export const journey = async ({ browser, login, check, keepPictures }) => {
  const look = looker({ check, keepPictures });
  const panel = await openPanel(browser, login);
  const chinese = await openPanel(browser, { ...login, language: 'zh-Hans', theme: 'dark' });
  const { page } = panel;
  const lookFromBoth = async (path, name, prepare = async () => {}) => {
    for (const each of [panel, chinese]) {
      await each.open(path);
      await prepare(each.page);
      await look(each, name);
    }
  };

  await lookFromBoth(HOME, 'empty');
  await lookFromBoth(`${HOME}/imports/new`, 'new-import');
  await lookFromBoth('/settings/compliance', 'settings');

  let staged;
  const isPlanned = await check('an archive is uploaded and planned', async () => {
    staged = await planArchive(
      panel,
      await writeArchive('legacy-site.zip', (files) => ({ ...files, ...manyNotices(NOTICES) })),
    );
    await page.getByText(text('plan.title', { writing: 53 + NOTICES })).waitFor();
  });
  if (!isPlanned) return [...panel.troubles, ...chinese.troubles];
  await lookFromBoth(staged, 'plan');
  await lookFromBoth(staged, 'plan-files', (seen) => seen.getByRole('tab').nth(1).click());
  await lookFromBoth(staged, 'plan-map', (seen) => seen.getByRole('tab').nth(2).click());

  let item;
  await check('the plan is searched, and an entry opened', async () => {
    await panel.open(`${staged}?_q=storage`);
    await page
      .getByRole('link', { name: /SLA for Storage|Storage/ })
      .first()
      .click();
    await page.getByRole('heading', { name: text('item.sideBySide') }).waitFor();
    item = new URL(page.url()).pathname.replace('/admin', '');
  });
  if (item !== undefined) await lookFromBoth(item, 'plan-entry');

  let run;
  await check('an approved plan is applied while the panel shows how far it is', async () => {
    await panel.open(staged);
    run = await approve(panel);
    const progress = page.getByRole('progressbar');
    await progress.waitFor();
    await page.getByText(/\d+ of 203 entries/).waitFor();
  });
  await check('a reload and a second browser show the same run', async () => {
    await page.reload();
    await page.getByRole('heading', { level: 1, name: text('run.title', { run: 1 }) }).waitFor();
    await chinese.open(run);
    assert.ok((await chinese.page.locator('main h1').first().textContent()).includes('1'));
  });
  await check('the run ends, and its page says so by itself', async () => {
    await waitForEnd(panel);
    await page
      .getByText(text('counted.create', { count: 53 + NOTICES }))
      .first()
      .waitFor();
  });
  await lookFromBoth(run, 'run');
  await lookFromBoth(HOME, 'runs');

  await check('the report is downloaded', async () => {
    await panel.open(run);
    await button(page, 'report.button').click();
    const download = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: text('report.csv') }).click();
    const file = await (await download).path();
    assert.match(fs.readFileSync(file, 'utf8'), /^\uFEFF?state,action,type/);
  });

  for (const [locale, title] of [
    ['en', 'Storage'],
    ['zh-CN', '存储'],
  ])
    await check(`the imported page is found in the Content Manager in ${locale}`, async () => {
      const list = '/content-manager/collection-types/plugin::compliance.page';
      await panel.open(`${list}?page=1&pageSize=10&plugins[i18n][locale]=${locale}&_q=storage`);
      await page.getByRole('gridcell').filter({ hasText: title }).first().click();
      await page.locator('input[name="title"]').waitFor();
      assert.ok((await page.locator('input[name="title"]').inputValue()).includes(title));
    });

  return [...panel.troubles, ...chinese.troubles];
};
