import assert from 'node:assert/strict';

import { looker } from './look.mjs';
import { archiveOf } from './sample-archive.mjs';
import { reasons, textsIn } from './texts.mjs';

const HOME = '/plugins/compliance';
const SITE = 'findings';
/** To settle five findings of a plan. */
const MOST_CLICKS = 7;

const text = textsIn('en');

const WORDS = 'We keep three copies of everything that you give us, in two buildings of two cities.';

/** Pages with five findings, each of which a rule of the map settles. */
const FLAWED = {
  'trust/copies-en.md': `# Copies\n\n${WORDS}\n`,
  'trust/copies-en.markdown': `# Copies of copies\n\n${WORDS}\n`,
  'trust/network-en.md': `# Network\n\n${WORDS} See [copies](https://old.example.com/trust/copies-en/).\n`,
  'trust/untitled-en.md': `${WORDS}\n`,
  'trust/dated-en.md': `---\ndate: 2016-02-31\n---\n\n# Dated\n\n${WORDS} See [prices](/trust/prices/).\n`,
};

/** Settles what a plan leaves open, one click each, and plans once. */
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
    await click(page.getByRole('tab', { name: 'Findings' }));
    await look(panel, 'plan-rules');
    const choices = page.getByRole('list', { name: text('cause.list') }).getByRole('group', { name: /^Decide about / });
    assert.equal(await choices.count(), 5);
    for (const group of await choices.all()) await click(group.getByRole('button').first());
    await page.getByText(text('decisions.count', { count: 5 })).waitFor();
    await look(panel, 'plan-decided');
    await page.reload();
    await page.getByText(text('decisions.count', { count: 5 })).waitFor();
    await click(page.getByRole('button', { name: text('decisions.plan'), exact: true }));
    await page.getByText(text('decisions.planned', { count: 5 })).waitFor();
    await panel.settled();
    assert.ok(clicks <= MOST_CLICKS, `${clicks} clicks`);
    await api.planned(id);
    assert.deepEqual(
      (await causes()).filter(({ severity }) => severity !== 'info'),
      [],
    );
    const { plan } = (await api.request('GET', `/compliance/staged/${id}`)).data;
    await page.getByText(text('plan.publishes', { count: plan.publishing })).waitFor();
    await page.getByText(text('plan.partial', { only: 'trust' })).waitFor();
  });
  await check('a person approves the plan that is shown for agents, and it says who did', async () => {
    await page.getByRole('button', { name: text('agents.approve'), exact: true }).click();
    await page.getByRole('status').filter({ hasText: 'Approved for agents by Ada Lin' }).waitFor();
    const { plan } = (await api.request('GET', `/compliance/staged/${id}`)).data;
    assert.equal(plan.agents.approval.by, 'Ada Lin');
  });
  await look(panel, 'plan-again');
  await chinese.open(staged);
  await chinese.page.getByRole('tab').nth(1).click();
  await look(chinese, 'plan-rules');
};

/** A page whose languages promise different things. */
const UPTIME = {
  'sla/uptime-en.md': `# Uptime of Mail\n\n${WORDS}\n\n## Promise\n\nWe promise 99.9% every month.\n`,
  'sla/uptime.md':
    '# 邮件的正常运行时间\n\n我们在两个城市的两座建筑里保存您的全部内容。\n\n## 承诺\n\n我们承诺每月达到 99.95%。\n',
};
const PAGES = '/content-manager/collection-types/plugin::compliance.page';
const REASON = 'The Chinese contract promises more.';

/** Accepts a finding, changes its text, and sees it return. */
const acceptFinding = async ({ panel, chinese, api, look, check }) => {
  const { page } = panel;
  const archive = await archiveOf('uptime.zip', UPTIME);
  await api.apply(await api.plan(archive, { site: `${SITE}-uptime`, publish: false }));
  const list = `${HOME}/findings?code=PARITY_PERCENTAGE&_q=Uptime%20of%20Mail`;
  const title = 'A percentage occurs in one language only.';
  const link = page.getByRole('link', { name: title, exact: true });

  await check('a finding shows what each language says, and is accepted with a reason', async () => {
    await panel.open(list);
    await look(panel, 'findings');
    await link.click();
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    for (const words of ['99.9%', '99.95%']) await page.locator('blockquote', { hasText: words }).waitFor();
    await look(panel, 'finding');
    const address = new URL(page.url());
    await chinese.open(`${address.pathname.replace('/admin', '')}${address.search}`);
    await look(chinese, 'finding');
    await page.getByRole('textbox', { name: text('findings.reason') }).fill(REASON);
    await page.getByRole('button', { name: text('findings.accept'), exact: true }).click();
    await page.getByText(REASON).waitFor();
    await look(panel, 'finding-accepted');
    await page.getByRole('link', { name: text('common.back') }).click();
    await page.waitForURL(/code=PARITY_PERCENTAGE/);
    await page.getByText(text('list.noMatch')).waitFor();
  });
  await check('it returns when its text changes', async () => {
    const { results } = await api.request('GET', `${PAGES}?locale=en&_q=Uptime%20of%20Mail`);
    const [{ documentId, body }] = results;
    await api.request('PUT', `${PAGES}/${documentId}?locale=en`, { body: body.replace('99.9%', '99.8%') });
    await panel.open(list);
    await link.waitFor();
    await page.getByText('99.8%').first().waitFor();
  });
  await chinese.open(`${HOME}/findings`);
  await look(chinese, 'findings');
};

const LATER = 'two-pages';
const TYPED = 'The old pages come back in spring.';

/** Accepts findings one after another, and all that match at once, with reasons that are chosen. */
const acceptMany = async ({ panel, chinese, api, look, check }) => {
  const { page } = panel;
  const files = Object.fromEntries(
    ['mail', 'files', 'maps', 'notes'].map((name) => [
      `sla/${name}.md`,
      `# Promise of ${name}\n\n${WORDS} See [the old page](/sla/gone-${name}/).\n`,
    ]),
  );
  await api.apply(await api.plan(await archiveOf('many.zip', files), { site: LATER, publish: false }));
  const list = `${HOME}/findings?code=LINK_BROKEN&_q=sla%20gone`;
  const title = 'The link names a page or file that is not in the source.';
  const reason = reasons.later;
  const count = async () =>
    (await api.request('GET', '/compliance/findings?code=LINK_BROKEN&q=sla%20gone')).meta.pagination.total;
  const rows = page.getByRole('checkbox', { name: /^Select “/ });

  await check('the next finding opens when one is accepted, and reasons can be chosen', async () => {
    await panel.open(list);
    await page
      .getByRole('group', { name: text('findings.totals') })
      .getByRole('button', { name: /^Warning: 4$/ })
      .waitFor();
    await rows.first().waitFor();
    assert.equal(await rows.count(), 4);
    await page.getByRole('link', { name: title }).first().click();
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    const before = new URL(page.url()).pathname;
    const box = page.getByRole('textbox', { name: text('findings.reason') });
    await box.fill(TYPED);
    await page.getByRole('button', { name: text('findings.accept'), exact: true }).click();
    await page.waitForURL((address) => address.pathname !== before);
    await page.getByText(text('findings.acceptedNext')).waitFor();
    // what was given lately is offered beside what is often true
    await page.getByRole('button', { name: TYPED, exact: true }).click();
    assert.equal(await box.inputValue(), TYPED);
    await page.getByRole('button', { name: reason, exact: true }).click();
    assert.equal(await box.inputValue(), reason);
    assert.equal(await count(), 3);
  });
  await check('all that match are accepted for one reason', async () => {
    await panel.open(list);
    await rows.first().click();
    await page.getByRole('button', { name: text('findings.acceptAll', { count: 1 }), exact: true }).waitFor();
    await look(panel, 'findings-chosen');
    await page.getByRole('button', { name: text('findings.selectMatching', { count: 3 }), exact: true }).click();
    await page.getByRole('button', { name: text('findings.acceptAll', { count: 3 }), exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: reason, exact: true }).click();
    await look(panel, 'findings-accept');
    await dialog.getByRole('button', { name: text('findings.acceptAll', { count: 3 }), exact: true }).click();
    await page.getByText(text('findings.allAccepted', { count: 3 })).waitFor();
    await page.getByText(text('list.noMatch')).waitFor();
    assert.equal(await count(), 0);
  });
  await chinese.open(`${HOME}/findings?state=accepted&code=LINK_BROKEN`);
  await chinese.page
    .getByRole('checkbox', { name: /^选择“/ })
    .first()
    .click();
  await look(chinese, 'findings-chosen');
};

/** Settles the findings of a plan, and decides about those of the content. */
export const findings = async ({ panel, chinese, api, check, pictures }) => {
  // the title of a page in the sample is a word of the panel as well
  const look = looker({ check, pictures, strapis: ['Compliance'] });
  const people = { panel, chinese, api, look, check };
  await settleFindings(people);
  await acceptFinding(people);
  await acceptMany(people);
};
