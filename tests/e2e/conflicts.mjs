import assert from 'node:assert/strict';

import { looker } from './look.mjs';
import { archiveOf } from './sample-archive.mjs';
import { textsIn } from './texts.mjs';

const HOME = '/plugins/compliance';
const SITE = 'conflicts';
const PAGES = '/content-manager/collection-types/plugin::compliance.page';
const NOTICES = 30;
const LOST = 15;
const NAMES = [1, 2, 3, 4, 5];

const text = textsIn('en');

const notice = (n, { title = 'Notice', verb = 'were', links = '' } = {}) =>
  `# ${title} ${n}\n\n<tags ms.date="3/2017" wacn.lang="en" />\n\nServices ${verb} maintained in window ${n}.${links}\n`;

const notices = (of) =>
  Object.fromEntries(
    Array.from({ length: NOTICES }, (_, at) => [`support/windows/notice-${at + 1}-en.md`, of(at + 1)]),
  );

const button = (page, key, values) => page.getByRole('button', { name: text(key, values), exact: true });

/** Whether the keyboard's place is in the part of this name. */
const isIn = (name) => document.activeElement?.closest('[role="group"]')?.ariaLabel === name;

/** The first pages have a link that leads nowhere. */
const lost = (n) => (n > LOST ? '' : ` See [the guide](/support/windows/guide-${n}/).`);

/** Fifteen links of a new site lead nowhere: they are decided together, and the plan is made once. */
const decideFindings = async ({ panel, chinese, api, look, check }) => {
  const { page } = panel;
  const { id } = await api.plan(
    await archiveOf(
      'notes.zip',
      notices((n) => notice(n, { links: lost(n) })),
    ),
    { site: SITE, publish: false },
  );
  const staged = `${HOME}/imports/${id}`;

  await check('the summary of a plan counts its warnings, and leads to them', async () => {
    await panel.open(staged);
    await page.getByRole('link', { name: text('plan.read.warning', { count: LOST, files: LOST }) }).click();
    await page.waitForURL((address) => address.search.includes('severity=warning'));
    await page.getByRole('group', { name: text('rule.forAll', { count: LOST }) }).waitFor();
  });
  await check('who has not read the warnings is asked once', async () => {
    await page.evaluate(() => globalThis.sessionStorage.clear());
    await panel.open(staged);
    await button(page, 'approve.button').click();
    const dialog = page.getByRole('alertdialog');
    await dialog.getByText(text('approve.unreadTitle', { count: LOST })).waitFor();
    await look(panel, 'approve-unread', '[role="alertdialog"]');
    await dialog.getByRole('link', { name: text('plan.read.warning', { count: LOST, files: LOST }) }).click();
    await dialog.waitFor({ state: 'detached' });
    await button(page, 'approve.button').click();
    await dialog.getByRole('button', { name: text('approve.confirm'), exact: true }).waitFor();
    assert.equal(await dialog.getByText(text('approve.unreadTitle', { count: LOST })).count(), 0);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  });
  await check(
    'one of them is pointed to a page, the others are left as they are, and the plan is made once',
    async () => {
      const planned = [];
      const note = (request) =>
        request.method() === 'POST' && /\/plan$/.test(request.url()) && planned.push(request.url());
      page.on('request', note);
      const all = page.getByRole('group', { name: text('rule.forAll', { count: LOST }) });
      await all.getByRole('button', { name: text('rule.leaveLink'), exact: true }).click();
      const one = page
        .getByRole('group', { name: text('rule.choices', { path: 'support/windows/notice-1-en.md', line: 5 }) })
        .first();
      await one.getByRole('button', { name: text('rule.pointSomewhere'), exact: true }).click();
      const picker = page.getByRole('combobox', { name: text('rule.page') });
      await picker.click();
      await picker.fill('notice 30');
      await page.getByRole('option', { name: /notice-30-en/ }).click();
      await one
        .getByRole('button', { name: text('rule.pointLink', { page: 'support/windows/notice-30-en.md' }) })
        .waitFor();
      await look(panel, 'plan-decisions');
      await chinese.open(`${staged}?tab=findings`);
      const sentences = textsIn(chinese.language);
      await chinese.page
        .getByRole('group', { name: sentences('rule.forAll', { count: LOST }) })
        .getByRole('button', { name: sentences('rule.leaveLink'), exact: true })
        .click();
      await look(chinese, 'plan-decisions');
      await button(page, 'decisions.plan').click();
      await page.getByText(text('decisions.planned', { count: 2 })).waitFor({ timeout: 60_000 });
      page.off('request', note);
      assert.equal(planned.length, 1);
      const { plan } = (await api.request('GET', `/compliance/staged/${id}`)).data;
      assert.equal(plan.findings.warning.count, 0);
      const { data: map } = await api.request('GET', `/compliance/staged/${id}/map`);
      assert.match(map.text, /"\/support\/windows\/guide-1\/": "support\/windows\/notice-30-en\.md"/);
      assert.match(map.text, /"\/support\/windows\/guide-15\/": null/);
    },
  );
  return api.planned(id);
};

/** Five entries that both sides have changed are resolved by the keyboard alone, and are one run. */
const resolveConflicts = async ({ panel, chinese, api, look, check }) => {
  const { page } = panel;
  const entryOf = async (n) =>
    (await api.request('GET', `${PAGES}?locale=en&filters[path][$eq]=/support/windows/notice-${n}-en/`)).results[0];
  const edit = async (n, data) => {
    const { documentId } = await entryOf(n);
    await api.request('PUT', `${PAGES}/${documentId}?locale=en`, data);
  };
  for (const n of NAMES) await edit(n, { title: `Our notice ${n}`, body: `We maintain services in window ${n}.` });
  const changed = (n) =>
    NAMES.includes(n)
      ? notice(n, { title: 'Their notice', verb: 'are', links: lost(n) })
      : notice(n, { links: lost(n) });
  const { id } = await api.plan(await archiveOf('notes-2.zip', notices(changed)), { site: SITE, publish: false });
  const staged = `${HOME}/imports/${id}`;
  const count = async () => (await api.request('GET', '/compliance/runs')).meta.pagination.total;

  let run;
  await check('a plan with nothing to write but conflicts says so, leads there, and lists them first', async () => {
    await panel.open(staged);
    await page.getByRole('heading', { name: text('plan.onlyConflicts', { count: NAMES.length }) }).waitFor();
    const { data: rows } = await api.request('GET', `/compliance/staged/${id}/plan/items`);
    assert.deepEqual(
      rows.slice(0, 6).map(({ action }) => action),
      ['conflict', 'conflict', 'conflict', 'conflict', 'conflict', 'unchanged'],
    );
    await look(panel, 'plan-conflicts');
    const resolve = button(page, 'plan.resolve', { count: NAMES.length });
    await resolve.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/runs\/\d+$/);
    run = new URL(page.url()).pathname.replace('/admin', '');
    await page.getByRole('heading', { name: text('conflict.title', { count: NAMES.length }) }).waitFor();
  });
  if (run === undefined) return;
  await look(panel, 'conflicts');
  await chinese.open(run);
  await look(chinese, 'conflicts');
  for (const each of [panel, chinese]) {
    await each.narrow(true);
    await each.open(run);
    await look(each, 'narrow-conflicts');
    await each.narrow(false);
  }

  await check('five conflicts are resolved by the keyboard alone, in one run', async () => {
    const before = await count();
    await panel.open(run);
    await page.getByRole('region', { name: text('conflict.list') }).focus();
    await page.keyboard.press('j');
    const field = (n, name) => text('conflict.of', { field: name, entry: `Our notice ${n}` });
    await page.waitForFunction(isIn, field(1, 'Title'));
    await page.keyboard.press('m');
    await page.waitForFunction(isIn, field(1, 'Body'));
    await page.keyboard.press('e');
    const own = page.getByRole('textbox', { name: text('conflict.own', { field: 'Body' }) });
    await own.waitFor();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('Just us, m and t.');
    await page.getByText(text('conflict.writing')).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await own.waitFor({ state: 'detached' });
    await page.keyboard.press('j');
    // somebody else writes meanwhile
    await edit(5, { title: 'Newer notice 5' });
    for (let press = 0; press < 8; press += 1) await page.keyboard.press('t');
    await page.getByText(text('conflict.decidedCount', { count: 10 })).waitFor();
    await look(panel, 'conflicts-decided');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('heading', { name: text('conflict.title', { count: 1 }) }).waitFor({ timeout: 60_000 });
    await page.getByText(text('conflict.changed')).waitFor();
    await look(panel, 'conflicts-saved');
    // what was not written stays decided
    await page.getByText(text('conflict.decidedCount', { count: 2 })).waitFor();
    assert.equal(await count(), before + 1);
    const entries = await Promise.all(NAMES.map(entryOf));
    assert.deepEqual(
      entries.map(({ title }) => title),
      ['Our notice 1', 'Their notice 2', 'Their notice 3', 'Their notice 4', 'Newer notice 5'],
    );
    assert.equal(entries[0].body.trim(), 'Just us, m and t.');
  });
};

/** Findings that decide a plan, and the conflicts of an import on one screen. */
export const conflicts = async ({ panel, chinese, api, check, pictures }) => {
  const look = looker({ check, pictures });
  const given = { panel, chinese, api, look, check };
  await api.apply(await decideFindings(given));
  await resolveConflicts(given);
};
