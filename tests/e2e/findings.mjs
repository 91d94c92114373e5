import assert from 'node:assert/strict';

import { adminApi } from './admin-api.mjs';
import { looker } from './look.mjs';
import { openPanel } from './panel.mjs';
import { archiveOf } from './sample-archive.mjs';
import { textsIn } from './texts.mjs';

const HOME = '/plugins/compliance';
const SITE = 'findings';
/** To settle five findings of a plan. */
const MOST_CLICKS = 15;

const text = textsIn('en');

const WORDS = 'We keep three copies of everything that you give us, in two buildings of two cities.';

/** Pages with five findings, each of which a rule of the map settles. */
const FLAWED = {
  'trust/copies-en.md': `# Copies\n\n${WORDS} See [prices](/trust/prices/).\n`,
  'trust/copies-en.markdown': `# Copies of copies\n\n${WORDS}\n`,
  'trust/network-en.md': `# Network\n\n${WORDS} See [copies](https://old.example.com/trust/copies-en/).\n`,
  'trust/untitled-en.md': `${WORDS}\n`,
  'trust/dated-en.md': `---\ndate: 2016-02-31\n---\n\n# Dated\n\n${WORDS}\n`,
};

/** Settles what a plan leaves open, one click each. */
const settleFindings = async ({ panel, chinese, api, look, check }) => {
  const { page } = panel;
  const archive = await archiveOf('flawed.zip', FLAWED);
  const { id } = await api.plan(archive, { site: SITE, publish: true, only: 'trust/**' });
  const staged = `${HOME}/imports/${id}`;
  const causes = async () => (await api.request('GET', `/compliance/staged/${id}/plan/causes`)).data;
  const open = (await causes()).filter(({ examples }) => examples.some(({ mapLines }) => mapLines));
  assert.equal(
    open.reduce((sum, { count }) => sum + count, 0),
    5,
    JSON.stringify(open),
  );

  await check(`five findings are settled in at most ${MOST_CLICKS} clicks, and nothing is typed`, async () => {
    let clicks = 0;
    const click = async (target) => {
      await target.click();
      clicks += 1;
    };
    await panel.open(staged);
    await click(page.getByRole('tab', { name: text('files.title') }));
    await look(panel, 'plan-rules');
    for (let left = 5; left > 0; left -= 1) {
      const button = page.getByRole('button', { name: text('rule.add'), exact: true }).first();
      const rule = await page.locator('li', { has: button }).last().locator('code').textContent();
      await click(button);
      await page.getByRole('status').locator('code', { hasText: rule }).waitFor();
      await panel.settled();
    }
    assert.ok(clicks <= MOST_CLICKS, `${clicks} clicks`);
    assert.deepEqual(
      (await causes()).filter(({ severity }) => severity !== 'info'),
      [],
    );
    await page.getByText(text('plan.publishes')).waitFor();
    await page.getByText(text('plan.partial', { only: 'trust/**' })).waitFor();
  });
  await look(panel, 'plan-rule-added');
  await chinese.open(staged);
  await chinese.page.getByRole('tab').nth(1).click();
  await look(chinese, 'plan-rules');
};

/** Settles the findings of a plan. */
export const findings = async ({ browser, login, check, keepPictures }) => {
  const look = looker({ check, keepPictures });
  const panel = await openPanel(browser, login);
  const chinese = await openPanel(browser, { ...login, language: 'zh-Hans', theme: 'dark' });
  const api = await adminApi(login);
  await settleFindings({ panel, chinese, api, look, check });
  return [...panel.troubles, ...chinese.troubles];
};
