import assert from 'node:assert/strict';

import { looker } from './look.mjs';
import { textsIn } from './texts.mjs';

const COVERAGE = '/plugins/compliance/coverage';
const MANAGER = '/content-manager/collection-types/plugin::compliance';
const CHINESE = 'zh-CN';

const text = textsIn('en');
const chineseText = textsIn('zh-Hans');

const BODY = `We answer within 4 hours and keep 99.9% of backups.

## Storage

| Class | Copies |
|---|---|
| Standard | 3 |

## Contact

Write to mail@example.com within 24 hours.`;
const CHINESE_BODY = `我们在 4 小时内回复，并保留 99% 的备份。

## 联系

请在 24 小时内写信至 mail@example.com。`;

/** Three pages: one in step, one that nobody has published, with a certification, and one without Chinese. */
const prepare = async (api) => {
  const entry = async (type, data, chinese) => {
    const address = `${MANAGER}.${type}`;
    const { data: made } = await api.request('POST', `${address}?locale=en`, data);
    if (chinese) await api.request('PUT', `${address}/${made.documentId}?locale=${CHINESE}`, chinese);
    return made.documentId;
  };
  const publish = async (id, locale) =>
    api.request('POST', `${MANAGER}.page/${id}/actions/publish?locale=${locale}`, {});
  const backups = await entry(
    'page',
    { title: 'Backups we keep', path: '/cover/backups/', slug: 'cover-backups', body: BODY },
    { title: '我们保留的备份', path: '/cover/backups-zh/', slug: 'cover-backups', body: CHINESE_BODY },
  );
  await publish(backups, 'en');
  await publish(backups, CHINESE);
  const certification = await entry(
    'certification',
    { key: 'cover-new', name: 'Cover certificate' },
    { name: '覆盖证书' },
  );
  const draft = await entry(
    'page',
    {
      title: 'Drafted twice',
      path: '/cover/draft/',
      slug: 'cover-draft',
      certifications: { connect: [{ documentId: certification, locale: 'en' }] },
    },
    { title: '两种草稿', path: '/cover/draft-zh/', slug: 'cover-draft' },
  );
  const english = await entry('page', {
    title: 'English alone',
    path: '/cover/english/',
    slug: 'cover-english',
    body: BODY,
  });
  return { backups, draft, english, publish };
};

/** Pages by languages: a translation that goes stale and is marked in step, and a selection that is published. */
export const coverage = async ({ panel, chinese, api, check, pictures }) => {
  const look = looker({ check, pictures });
  const { page } = panel;

  let ids;
  const isPrepared = await check('pages in different states are written', async () => {
    ids = await prepare(api);
  });
  if (!isPrepared) return;
  const statesOf = async (id) => {
    const { data } = await api.request('GET', '/compliance/coverage?q=/cover/');
    return data.find(({ documentId }) => documentId === id).cells;
  };

  await check('a translation goes stale when the other language is published anew', async () => {
    assert.deepEqual(
      (await statesOf(ids.backups)).map(({ isStale }) => isStale),
      [false, false],
    );
    await api.request('PUT', `${MANAGER}.page/${ids.backups}?locale=en`, { body: `${BODY}\n\nOr call us.` });
    await ids.publish(ids.backups, 'en');
    await panel.open(`${COVERAGE}?_q=%252Fcover%252F`);
    const stale = page.getByRole('button', {
      name: text('list.counted', { name: text('coverage.stale'), count: 1 }),
    });
    await stale.click();
    await page.waitForURL(/state=stale/);
    await page.getByRole('link', { name: 'Backups we keep', exact: true }).waitFor();
    await page.getByText('Drafted twice').waitFor({ state: 'detached' });
  });

  const views = [
    ['coverage', `${COVERAGE}?_q=%252Fcover%252F`],
    ['coverage-pair', `${COVERAGE}/${ids.backups}`],
  ];
  for (const each of [panel, chinese])
    for (const [name, address] of views) {
      await each.open(address);
      await look(each, name);
      await each.narrow(true);
      await look(each, `${name}-phone`);
      await each.narrow(false);
    }

  await check('the translator sees which sentence is new', async () => {
    await panel.open(`${COVERAGE}/${ids.backups}`);
    await page.locator('ins', { hasText: 'Or call us.' }).waitFor();
  });
  await check('a Chinese panel calls pages by their Chinese titles, also those that it publishes', async () => {
    await chinese.open(`${COVERAGE}?_q=%252Fcover%252F`);
    await chinese.page.getByRole('link', { name: '我们保留的备份', exact: true }).waitFor();
    await chinese.page.getByRole('checkbox', { name: /两种草稿/ }).click();
    await chinese.page
      .getByRole('button', { name: chineseText('publication.open', { count: 1 }), exact: true })
      .click();
    await chinese.page.getByRole('dialog').getByRole('heading', { name: '两种草稿' }).waitFor();
    await chinese.page.keyboard.press('Escape');
    await chinese.open(`${COVERAGE}/${ids.backups}`);
    await chinese.page.getByRole('heading', { level: 1, name: '我们保留的备份' }).waitFor();
  });

  await check('one click leads from the list to the entry in the Content Manager', async () => {
    await panel.open(`${COVERAGE}?_q=%252Fcover%252F`);
    await page
      .getByRole('link', {
        name: text('coverage.editLabel', { title: 'Backups we keep', language: 'Simplified Chinese' }),
      })
      .click();
    await page.waitForURL((address) => address.pathname.endsWith(ids.backups) && address.search.includes(CHINESE));
  });

  await check('both texts stand side by side, with differing facts and missing sections', async () => {
    await panel.open(`${COVERAGE}/${ids.backups}`);
    for (const name of ['pair.percentage', 'pair.section'])
      await page
        .getByRole('heading', { name: text(name), exact: true })
        .first()
        .waitFor();
    await page.getByText(text('pair.behind', { language: 'Simplified Chinese' })).waitFor();
  });

  await check('a person marks the pair as in step, and it goes stale again when a text changes', async () => {
    await page.getByRole('button', { name: text('pair.mark'), exact: true }).click();
    await look(panel, 'coverage-mark', '[role="alertdialog"]');
    await page
      .getByRole('alertdialog')
      .getByRole('button', { name: text('pair.mark'), exact: true })
      .click();
    await page.getByText(/Up to date: marked by Ada Lin/).waitFor();
    assert.deepEqual(
      (await statesOf(ids.backups)).map(({ isStale }) => isStale),
      [false, false],
    );
    await api.request('PUT', `${MANAGER}.page/${ids.backups}?locale=en`, { body: `${BODY}\n\nOr write a letter.` });
    await ids.publish(ids.backups, 'en');
    await panel.open(`${COVERAGE}/${ids.backups}`);
    await page.getByText(/A text has changed since/).waitFor();
  });

  await check('a selection is published in all its languages, with a preview and a result for each page', async () => {
    await panel.open(`${COVERAGE}?_q=%252Fcover%252F`);
    for (const title of ['Drafted twice', 'English alone'])
      await page.getByRole('checkbox', { name: text('publication.selectPage', { title }) }).click();
    await page.getByRole('button', { name: text('publication.open', { count: 2 }), exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog
      .getByText(new RegExp(text('publication.unverified')))
      .first()
      .waitFor();
    await look(panel, 'coverage-publish', '[role="dialog"]');
    await dialog.getByRole('button', { name: text('publication.confirm', { count: 2 }), exact: true }).click();
    await dialog.getByText(text('publication.done', { done: 2, total: 2 })).waitFor();
    await look(panel, 'coverage-published', '[role="dialog"]');
    await dialog.getByRole('button', { name: text('publication.close'), exact: true }).click();
    assert.deepEqual(
      (await statesOf(ids.draft)).map(({ publication }) => publication),
      ['published', 'published'],
    );
    assert.deepEqual(
      (await statesOf(ids.english)).map(({ publication }) => publication),
      ['published', 'missing'],
    );
  });
};
