import assert from 'node:assert/strict';

import { looker } from './look.mjs';
import { textsIn } from './texts.mjs';

const PAGES = '/content-manager/collection-types/plugin::compliance.page';
const REDIRECTS = '/content-manager/collection-types/plugin::compliance.redirect';
/** In no language, so that it may stand in both. */
const WEBHOOK = '网站';
const text = textsIn('en');

const publish = async (api, { documentId, locale }, fields) => {
  await api.request('PUT', `${PAGES}/${documentId}?locale=${locale}`, fields);
  await api.request('POST', `${PAGES}/${documentId}/actions/publish?locale=${locale}`, fields);
};

const published = async (api, locale, fields) => {
  const { data } = await api.request('POST', `${PAGES}?locale=${locale}`, fields);
  const entry = { documentId: data.documentId, locale };
  await publish(api, entry, fields);
  return entry;
};

/** A page that has moved, and another one that links to where it was. */
const prepare = async (api) => {
  const moved = { title: 'Moving page', slug: 'moving-page', path: '/moving/here/', kind: 'other', body: 'Text.' };
  const page = await published(api, 'en', moved);
  await publish(api, page, { ...moved, path: '/moving/there/' });
  const linking = await published(api, 'en', {
    ...{ title: 'Linking page', slug: 'linking-page', path: '/moving/linking/', kind: 'other' },
    body: 'See [the page](/moving/here/#part).',
  });
  const webhook = { name: WEBHOOK, url: 'https://hooks.example.com/build', headers: {}, events: ['entry.publish'] };
  await api.request('POST', '/admin/webhooks', webhook);
  return { page, linking };
};

/** A page moves: its old path redirects, and the panel says so. */
export const moved = async ({ panel, chinese, api, check, pictures }) => {
  const look = looker({ check, pictures });
  let entries;
  const isPrepared = await check('a page has moved', async () => {
    entries = await prepare(api);
  });
  if (!isPrepared) return;
  const { page } = panel;
  const address = `${PAGES}/${entries.page.documentId}?plugins[i18n][locale]=en`;
  const body = async () =>
    (await api.request('GET', `${PAGES}/${entries.linking.documentId}?locale=en&status=published`)).data.body;

  for (const each of [panel, chinese]) {
    const own = textsIn(each === panel ? 'en' : 'zh-Hans');
    await each.open(address);
    await each.page.getByText(own('moved.oldPaths', { paths: '/moving/here/' })).waitFor();
    await each.page.getByRole('button', { name: own('moved.show') }).click();
    await each.page.getByRole('dialog').getByText('/moving/here/#part').waitFor();
    await look(each, 'moved-links', '[role="dialog"]');
    await each.page.getByRole('button', { name: own('common.cancel') }).click();
  }

  await check('links to the old path are rewritten where they are published', async () => {
    await page.getByRole('button', { name: text('moved.show') }).click();
    await page.getByRole('button', { name: text('moved.rewrite') }).click();
    await page.getByText(text('moved.rewritten')).waitFor();
    assert.equal(await body(), 'See [the page](/moving/there/#part).');
  });

  await check('a page is unpublished with an answer for its path', async () => {
    await page.getByRole('button', { name: text('moved.unpublish') }).click();
    const dialog = page.getByRole('alertdialog');
    await dialog.getByText(text('moved.unpublishHint', { path: '/moving/there/' })).waitFor();
    await look(panel, 'moved-unpublish', '[role="alertdialog"]');
    // the redirect of its name is asked for first, and needs a target
    const confirm = dialog.getByRole('button', { name: text('moved.unpublish') });
    assert.equal(await confirm.isDisabled(), true);
    await dialog.getByRole('combobox', { name: text('moved.answer') }).click();
    await page.getByRole('option', { name: text('moved.answer.gone') }).click();
    await dialog.getByRole('button', { name: text('moved.unpublish') }).click();
    await page.getByText(text('moved.notPublished')).waitFor();
    const { results } = await api.request('GET', `${REDIRECTS}?pageSize=100`);
    const there = results.filter(({ from }) => from === '/moving/there/');
    assert.deepEqual(
      there.map(({ to, code }) => [to, code]),
      [[null, 410]],
    );
  });

  await check('a webhook receives changes after one click', async () => {
    await panel.open('/settings/compliance');
    await page.getByRole('button', { name: text('webhooks.addFor', { name: WEBHOOK }) }).click();
    await page.getByRole('button', { name: text('webhooks.removeFor', { name: WEBHOOK }) }).waitFor();
    const { data } = await api.request('GET', '/compliance/webhooks');
    assert.deepEqual(
      data.webhooks.map(({ name, receivesChanges }) => [name, receivesChanges]),
      [[WEBHOOK, true]],
    );
  });
  for (const each of [panel, chinese]) {
    await each.open('/settings/compliance');
    await look(each, 'settings-webhooks');
  }
};
