import assert from 'node:assert/strict';

import { importTypeScript } from './import-typescript.mjs';
import { looker } from './look.mjs';
import { archiveOf } from './sample-archive.mjs';
import { textFlaws, textsIn } from './texts.mjs';

const PAGES = '/content-manager/collection-types/plugin::compliance.page';
const PUBLISHED = { site: 'harbour', publish: true };

/** Pages of a site, each of which has another fate when the second source is planned; `null`: it has no such file. */
const FATES = {
  still: ['Harbours', 'Open all year.'],
  taken: ['Berths', 'Ten berths.', 'Berths', 'Twelve berths.'],
  both: ['Fees', 'A fee is due.', 'Fees and taxes', 'A fee is due.'],
  same: ['Hours', 'By day.', 'Opening hours', 'By day and night.'],
  offline: ['Pilots', 'Ask for one.', 'Pilots', 'Ask for two.'],
  gone: ['Fares', 'None.', null],
  moves: ['Cranes', 'Three cranes lift what ships bring, at any hour of the day and in any weather but storm.'],
  marked: ['Tugs', 'Two tugs.'],
  later: [null, null, 'Lights', 'Two lights.'],
};
/** An editor's new titles between the two imports. */
const EDITS = { both: 'Our fees', same: 'Opening hours' };

const pageText = ([title, body], head) => `${head}# ${title}\n\n<tags ms.date="3/2017" wacn.lang="en" />\n\n${body}\n`;

const filesOf = (second) =>
  Object.fromEntries(
    Object.entries(FATES).flatMap(([name, texts]) => {
      const text = second && texts.length > 2 ? texts.slice(2) : texts.slice(0, 2);
      if (text[0] === null) return [];
      const file = second && name === 'moves' ? 'moved' : name;
      return [[`pages/${file}-en.md`, pageText(text, name === 'marked' && !second ? '---\ndraft: true\n---\n' : '')]];
    }),
  );

/** Two sites that tell of one certificate, edits in one of them, and the plan of its next import. */
const planSecondSite = async (api) => {
  const { lanchuanSite, harbourSite } = await importTypeScript('tests/support/sites/compliance-sites.ts');
  const imported = async (name, files, choices) => api.apply(await api.plan(await archiveOf(name, files), choices));
  await imported('lanchuan.zip', lanchuanSite(), { site: 'lanchuan', publish: true });

  const first = await api.plan(await archiveOf('harbour.zip', { ...harbourSite(), ...filesOf(false) }), PUBLISHED);
  const items = await api.planItems(first.id);
  await api.apply(first);
  const placeOf = (name) => {
    const { documentId } = items.find(({ sourcePath }) => sourcePath === `pages/${name}-en.md`);
    return `${PAGES}/${documentId}`;
  };
  for (const [name, title] of Object.entries(EDITS)) await api.request('PUT', `${placeOf(name)}?locale=en`, { title });
  await api.request('POST', `${placeOf('offline')}/actions/unpublish?locale=en`, {});

  const certificates = Object.fromEntries(
    Object.entries(harbourSite()).map(([file, text]) => [file, text.replace('Eastgate Register', 'Westgate Register')]),
  );
  return api.plan(await archiveOf('harbour-2.zip', { ...certificates, ...filesOf(true) }), PUBLISHED);
};

/** The page of one entry of a plan, reached from the list as a reader does. */
const openEntry = async ({ page, language }, staged, n) => {
  await page.locator(`main a[href$="/imports/${staged}/items/${n}"]`).click();
  await page.getByRole('heading', { name: textsIn(language)('item.sideBySide') }).waitFor();
  return page.locator('main').innerText();
};

/** Every entry of a plan of two sites that share records opens, in both languages, whatever becomes of it. */
export const sharedSites = async ({ panel: english, chinese, api, check, pictures }) => {
  const look = looker({ check, pictures });
  const { PLAN_ACTIONS, VERDICTS } = await importTypeScript('model/contracts/plan.ts');

  let staged;
  let items = [];
  const isPlanned = await check('the second site is planned, with every action and every verdict', async () => {
    staged = (await planSecondSite(api)).id;
    for (const { n } of await api.planItems(staged)) items.push(await api.planItem(staged, n));
    assert.deepEqual([...new Set(items.map(({ action }) => action))].sort(), [...PLAN_ACTIONS].sort());
    const verdicts = items.flatMap(({ changes }) => changes.map(({ verdict }) => verdict));
    assert.deepEqual([...new Set(verdicts)].sort(), [...VERDICTS].sort());
  });
  if (!isPlanned) return;

  for (const panel of [english, chinese]) {
    const { page, language } = panel;
    const text = textsIn(language);
    await panel.open(`/plugins/compliance/imports/${staged}?pageSize=100`);
    await look(panel, 'plan-of-two-sites');
    for (const { n, key, action, changes } of items)
      await check(`${action} of ${key} opens in ${language}`, async () => {
        const seen = await openEntry(panel, staged, n);
        const labels = [text(`action.${action}`), ...changes.map(({ verdict }) => text(`verdict.${verdict}`))];
        assert.deepEqual(
          labels.filter((label) => !seen.toLowerCase().includes(label.toLowerCase())),
          [],
        );
        assert.deepEqual(textFlaws(seen.split('\n'), language), []);
        await page.goBack();
      });
  }
};
