import assert from 'node:assert/strict';
import fs from 'node:fs';

import { looker } from './look.mjs';
import { manyNotices, writeArchive } from './sample-archive.mjs';
import { textsIn } from './texts.mjs';

const HOME = '/plugins/compliance';
const NOTICES = 90;
const listOf = (locale) =>
  `/content-manager/collection-types/plugin::compliance.page?page=1&pageSize=10&plugins[i18n][locale]=${locale}`;
const CERTIFICATIONS =
  '/content-manager/collection-types/plugin::compliance.certification?page=1&pageSize=10&plugins[i18n][locale]=en';
/** A page of the sample site, and what an editor makes of its title. */
const STORAGE = 'support/sla/storage-en.md';
const EDITED = 'Storage: what we promise';
/** A file beside the pages of the sample site that nothing is imported from. */
const NOT_READ = { 'drafts/plan.adoc': Buffer.from('= A plan\n') };

const text = textsIn('en');

const button = (page, key, values) => page.getByRole('button', { name: text(key, values), exact: true });

const renamedStorage = (files) => ({
  [STORAGE]: Buffer.from(files[STORAGE].toString().replace('# SLA for Storage', '# SLA for Object Storage')),
});

/** Brings an archive in and waits for its plan; answers the address of the staged import. */
export const planArchive = async ({ page, open }, archive) => {
  await open(`${HOME}/imports/new`);
  await page.locator('input[type="file"]').setInputFiles(archive);
  await button(page, 'new.start').click();
  await button(page, 'planning.make').click();
  await button(page, 'approve.button').or(resolveButton(page)).waitFor({ timeout: 120_000 });
  return new URL(page.url()).pathname.replace('/admin', '');
};

/** Opens the one conflict of a plan that writes nothing else, which nobody has to approve. */
const resolveButton = (page) => button(page, 'plan.resolve', { count: 1 });

/** Approves the plan that is shown, or opens its conflict; answers the address of the run, while it is at work. */
export const approve = async ({ page }) => {
  if (
    (await resolveButton(page).or(button(page, 'approve.button')).textContent()) === text('plan.resolve', { count: 1 })
  ) {
    await resolveButton(page).click();
  } else {
    await button(page, 'approve.button').click();
    // who has not read the findings is asked whether to
    await button(page, 'approve.confirm').or(button(page, 'approve.unread')).click();
  }
  await page.waitForURL(/\/runs\/\d+$/);
  return new URL(page.url()).pathname.replace('/admin', '');
};

/** Whether the dialog has been told what would happen, so that it can be confirmed. */
const isReady = () => {
  const buttons = [...document.querySelectorAll('[role="alertdialog"] button')];
  return buttons.length > 1 && buttons.every((each) => !each.disabled && each.ariaDisabled !== 'true');
};

/** Whether the keyboard's place on the page is the part of this name. */
const isFocused = (name) => document.activeElement?.ariaLabel === name;

const waitForEnd = async ({ page }, state = 'runState.done') =>
  page.getByText(text(state), { exact: true }).first().waitFor({ timeout: 120_000 });

/**
 * The way of an editor from the upload to the entry in the Content Manager. Both looks see every page: the English one
 * works, the Chinese one looks over its shoulder.
 */
export const journey = async ({ panel, chinese, check, pictures }) => {
  const look = looker({ check, pictures });
  const { page } = panel;
  const lookFromBoth = async (path, name, prepare = async () => {}) => {
    const lookFrom = async (each) => {
      await each.open(path);
      await prepare(each.page);
      await look(each, name);
    };
    await Promise.all([panel, chinese].map(lookFrom));
  };

  await lookFromBoth(HOME, 'empty');
  await lookFromBoth(`${HOME}/imports/new`, 'new-import');
  await lookFromBoth('/settings/compliance', 'settings');

  let staged;
  const isPlanned = await check('an archive is uploaded and planned', async () => {
    staged = await planArchive(
      panel,
      await writeArchive('legacy-site.zip', (files) => ({ ...files, ...manyNotices(NOTICES), ...NOT_READ })),
    );
    await page.getByText(text('plan.title', { count: 75 + NOTICES })).waitFor();
  });
  if (!isPlanned) return;
  await lookFromBoth(staged, 'plan');
  for (const each of [panel, chinese])
    await check(`the plan names the files that nothing is imported from (${each.language})`, async () => {
      const said = textsIn(each.language);
      const files = said('plan.notRead.extension', { extension: '.adoc', count: 1 });
      await each.page.getByText(said('plan.notRead.in', { files, folders: 'drafts' })).waitFor();
    });
  await lookFromBoth(staged, 'plan-findings', (seen) => seen.getByRole('tab').nth(1).click());
  await lookFromBoth(staged, 'plan-files', (seen) => seen.getByRole('tab').nth(2).click());
  await lookFromBoth(staged, 'plan-map', (seen) => seen.getByRole('tab').nth(3).click());

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
    await page.getByText(new RegExp(`\\d+ of ${75 + NOTICES} entries`)).waitFor();
  });
  await check('a reload and a second browser show the same run', async () => {
    await page.reload();
    await page.getByRole('heading', { level: 1, name: text('runName.import', { id: 1 }) }).waitFor();
    await chinese.open(run);
    assert.ok((await chinese.page.locator('main h1').first().textContent()).includes('1'));
  });
  await check('the run ends, and its page says so by itself', async () => {
    await waitForEnd(panel);
    await page
      .getByText(text('counted.create', { count: 75 + NOTICES }))
      .first()
      .waitFor();
  });
  await lookFromBoth(run, 'run');
  await lookFromBoth(run, 'run-findings', (seen) => seen.getByRole('tab').nth(1).click());
  await check('showing all of a cause leads to the list, and clearing the filter to the search', async () => {
    await panel.open(run);
    await page.getByRole('tab').nth(1).click();
    await page
      .getByRole('list', { name: text('cause.list') })
      .getByRole('button')
      .first()
      .focus();
    await page.keyboard.press('Enter');
    const clear = button(page, 'list.clear');
    await clear.waitFor();
    await page.waitForFunction(isFocused, 'Findings');
    await clear.focus();
    await page.keyboard.press('Enter');
    await clear.waitFor({ state: 'detached' });
    await page.waitForFunction(isFocused, 'Search findings');
  });

  await lookFromBoth(HOME, 'overview');
  await lookFromBoth(`${HOME}/certifications?set=unverified`, 'certifications');
  await lookFromBoth(`${HOME}/coverage?state=missing&locale=zh-CN`, 'coverage-missing');
  await check('a number of the overview opens a list of as many certifications', async () => {
    await panel.open(HOME);
    const number = page.getByRole('link', { name: text('set.unverified') });
    const count = Number((await number.textContent()).match(/\d+/)[0]);
    await number.click();
    await page.getByRole('heading', { level: 2, name: text('set.unverified') }).waitFor();
    await page.getByRole('grid').waitFor();
    assert.ok(count > 0);
    assert.equal(await page.locator('tbody tr').count(), count);
  });
  await check('the home page shows the same numbers', async () => {
    await panel.open('/');
    await page
      .getByRole('list', { name: text('overview.certificationNumbers') })
      .getByRole('link', { name: text('set.unverified') })
      .waitFor();
    await page.getByRole('list', { name: text('overview.pageNumbers') }).waitFor();
  });
  await check(
    'the Content Manager shows the current status of certifications, with one request for a list',
    async () => {
      const asked = [];
      const note = (request) => request.url().includes('/certifications/statuses') && asked.push(request.url());
      page.on('request', note);
      await panel.open(CERTIFICATIONS);
      await page
        .getByRole('gridcell', { name: text('status.unverified'), exact: true })
        .first()
        .waitFor();
      page.off('request', note);
      assert.equal(asked.length, 1);
      await page.locator('tbody tr').first().click();
      await page.getByRole('heading', { level: 2, name: text('status.title') }).waitFor();
      await page.getByText(text('statusReason.not-verified')).waitFor();
    },
  );

  await check('the report is downloaded', async () => {
    await panel.open(run);
    await button(page, 'report.button').click();
    const download = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: text('report.csv') }).click();
    const file = await (await download).path();
    assert.match(fs.readFileSync(file, 'utf8'), /^\uFEFF?state,action,type/);
  });

  for (const [locale, path, title] of [
    ['zh-CN', '/support/sla/storage/', '存储服务级别协议'],
    ['en', '/support/sla/storage-en/', 'SLA for Storage'],
  ])
    await check(`the imported page is found in the Content Manager in ${locale}`, async () => {
      await panel.open(`${listOf(locale)}&filters[$and][0][path][$eq]=${path}`);
      await page.getByRole('gridcell', { name: title, exact: true }).click();
      await page.locator('input[name="title"]').waitFor();
      assert.equal(await page.locator('input[name="title"]').inputValue(), title);
    });
  await check('an editor changes its title', async () => {
    await page.locator('input[name="title"]').fill(EDITED);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Saved document').waitFor();
  });

  const openDialog = (path, key) => async (each) => {
    await each.open(path);
    await each.page.getByRole('button', { name: textsIn(each.language)(key), exact: true }).click();
    await each.page.waitForFunction(isReady);
  };
  const lookAtDialog = async (path, key, name) => {
    for (const each of [chinese, panel]) {
      await openDialog(path, key)(each);
      await look(each, name, '[role="alertdialog"]');
    }
  };
  /** Confirms the dialog that is open, and waits for the end of the run that it starts. */
  const confirm = async (key) => {
    await page
      .getByRole('alertdialog')
      .getByRole('button', { name: text(key), exact: true })
      .click();
    await page.waitForURL((address) => /\/runs\/\d+$/.test(address.pathname) && !address.pathname.endsWith(run));
    await waitForEnd(panel);
  };

  await lookAtDialog(run, 'publish.button', 'publish');
  await check('pages that are marked as drafts are published when that is chosen', async () => {
    const dialog = page.getByRole('alertdialog');
    const choice = dialog.getByRole('checkbox', { name: text('planning.publishDrafts') });
    const marked = dialog.getByText(text('reason.marked-draft'), { exact: false });
    await marked.waitFor();
    await choice.click();
    await marked.waitFor({ state: 'detached' });
    await page.waitForFunction(isReady);
    assert.ok(await choice.isChecked());
  });
  await check('what the run left as drafts is published, but for what the editor changed', async () => {
    await page.getByText(text('reason.changed-since'), { exact: false }).waitFor();
    await confirm('publish.confirm');
  });

  let conflict;
  await check('a source that says something else than the editor is a conflict, and its diff is opened', async () => {
    const archive = await writeArchive('legacy-site-2.zip', (files) => ({
      ...files,
      ...manyNotices(NOTICES),
      ...renamedStorage(files),
      'compliance.map.yml': Buffer.from('exclude:\n  - README.md\n'),
    }));
    staged = await planArchive(panel, archive);
    await panel.open(`${staged}?action=conflict`);
    await page.getByRole('link', { name: EDITED }).click();
    await page.getByRole('region', { name: text('diff.label', { field: 'Title' }) }).waitFor();
    conflict = new URL(page.url()).pathname.replace('/admin', '');
  });
  if (conflict !== undefined) await lookFromBoth(conflict, 'plan-conflict');

  let second;
  await check('the rest of the plan is applied, and the conflict waits', async () => {
    await panel.open(staged);
    second = await approve(panel);
    await waitForEnd(panel, 'runState.needs-review');
    await page.getByRole('heading', { name: text('conflict.title', { count: 1 }) }).waitFor();
  });
  if (second !== undefined) await lookFromBoth(second, 'conflict');
  await check(
    'the conflict is resolved where it stands, and its button keeps the focus until it is saved',
    async () => {
      await panel.open(second);
      const way = { way: text('conflict.takeSource'), field: 'Title', entry: EDITED };
      const take = button(page, 'conflict.wayOf', way);
      const before = await take.boundingBox();
      await take.click();
      await page.getByText(text('conflict.decidedCount', { count: 1 })).waitFor();
      const { x, y } = await take.boundingBox();
      assert.deepEqual([x, y], [before.x, before.y]);
      assert.equal(await take.evaluate((element) => element === document.activeElement), true);
      await button(page, 'conflict.save').click();
      await page.getByRole('heading', { name: text('conflict.title', { count: 0 }) }).waitFor();
      await page.getByText(text('counted.resolved', { count: 1 })).waitFor();
      assert.equal(await page.getByText(text('counted.conflict', { count: 1 })).count(), 0);
      await panel.open(`${listOf('en')}&_q=object`);
      await page.getByRole('gridcell').filter({ hasText: 'SLA for Object Storage' }).first().waitFor();
    },
  );

  const openMap = (seen) => seen.getByRole('tab').nth(3).click();
  const showMap = (seen) => seen.getByText(text('rule.asText'), { exact: true }).last().click();
  const kept = { run: second?.split('/').pop() };
  let same;
  await check('the same pages without the map plan nothing: the map of the last import stays', async () => {
    const archive = await writeArchive('legacy-site-3.zip', (files) => ({
      ...files,
      ...manyNotices(NOTICES),
      ...renamedStorage(files),
    }));
    same = await planArchive(panel, archive);
    await page.getByText(text('plan.nothing'), { exact: true }).waitFor();
    await page.getByText(text('map.used.site', kept)).waitFor();
    await openMap(page);
    await page.getByText(text('map.origin.site', kept)).waitFor();
  });
  await check('another map is said to differ', async () => {
    await showMap(page);
    await page.getByRole('textbox', { name: text('map.label') }).fill('exclude:\n  - NOTES.md\n');
    await button(page, 'map.store').click();
    await page.getByText(text('map.differs', { ...kept, added: 1, removed: 1 })).waitFor();
  });
  if (same !== undefined) await lookFromBoth(same, 'plan-map-differs');
  await check('a source that nobody needs is thrown away', async () => {
    await panel.open(same);
    await button(page, 'staged.discard').click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Confirm', exact: true }).click();
    await page.waitForURL(/\/plugins\/compliance\/runs$/);
  });
  await check('a run gives the map that it used', async () => {
    await panel.open(second);
    const download = page.waitForEvent('download');
    await button(page, 'map.download').click();
    assert.equal(fs.readFileSync(await (await download).path(), 'utf8'), 'exclude:\n  - README.md\n');
  });

  await lookAtDialog(run, 'rollback.button', 'rollback');
  await check('the first run is rolled back', async () => {
    await confirm('rollback.confirm');
    await page
      .getByText(text('runKind.rollback', { parentRunId: 1 }))
      .first()
      .waitFor();
    await panel.open(run);
    await page.getByText(text('runState.rolled-back'), { exact: true }).first().waitFor();
    await panel.open(`${listOf('en')}&_q=notice-1-en`);
    assert.equal(await page.getByText('Maintenance notice').count(), 0);
  });
  await lookFromBoth(`${HOME}/runs`, 'runs');
  await check('the settings list a site that was imported, and not that there is none', async () => {
    await panel.open('/settings/compliance');
    const change = page.getByRole('button', { name: text('settings.setSite', { site: 'default' }), exact: true });
    await change.waitFor();
    assert.equal(await page.getByText(text('settings.noSites')).count(), 0);
    await change.scrollIntoViewIfNeeded();
    await look(panel, 'settings-sites');
    await change.click();
    await page.getByText(text('site.hosts'), { exact: true }).waitFor();
  });
};
