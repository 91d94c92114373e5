import assert from 'node:assert/strict';

import { looker } from './look.mjs';
import { openPanel } from './panel.mjs';
import { textsIn } from './texts.mjs';

const HOME = '/plugins/compliance';
const PAGE = 'plugin::compliance.page';
const READ = 'plugin::content-manager.explorer.read';
const PASSWORD = 'Few-rights-1';
/** All that coverage compares. */
const COMPARED = ['title', 'tagline', 'summary', 'body', 'metaTitle', 'metaDescription', 'path'];

const TITLE = '<img src="x" onerror="alert(1)"> & <b>English</b>';

const text = textsIn('en');

/** Somebody whose role may read these fields of pages in English, and nothing else. */
const readerOf = async (api, name, fields) => {
  const { data: role } = await api.request('POST', '/admin/roles', { name, description: name });
  const permission = { action: READ, subject: PAGE, properties: { fields, locales: ['en'] }, conditions: [] };
  await api.request('PUT', `/admin/roles/${role.id}/permissions`, { permissions: [permission] });
  const person = { email: `${name}@example.com`, firstname: name, lastname: 'Lin', roles: [role.id] };
  const { data: user } = await api.request('POST', '/admin/users', person);
  await api.request('PUT', `/admin/users/${user.id}`, { ...person, isActive: true, password: PASSWORD });
  return { email: person.email, password: PASSWORD };
};

/** The panel of people with few rights: a refused page says so, with a heading and a way back, and nothing breaks. */
export const fewRights = async ({ browser, url, api, check, pictures }) => {
  const look = looker({ check, pictures });
  const { data: created } = await api.request('POST', `/content-manager/collection-types/${PAGE}?locale=en`, {
    ...{ title: TITLE, path: '/few/english/', slug: 'few-english', body: 'One text.' },
  });
  const panels = [];
  const open = async (login, language, theme) => {
    const panel = await openPanel(browser, { url, ...login, language, theme });
    panels.push(panel);
    return panel;
  };
  const reader = await readerOf(api, 'reader', COMPARED);
  const titles = await readerOf(api, 'titles', ['title', 'path']);
  const english = await open(reader, 'en', 'light');
  const chinese = await open(reader, 'zh-Hans', 'dark');

  await check('who may read pages and nothing else begins with coverage', async () => {
    await english.open('/');
    await english.page.locator(`nav a[href$="${HOME}"]`).first().click();
    await english.page.waitForURL((address) => address.pathname.endsWith(`${HOME}/coverage`));
    // a title is text, whatever stands in it
    await english.page.getByText(TITLE, { exact: true }).waitFor();
    assert.equal(await english.page.locator('main img[src="x"]').count(), 0);
    const sections = english.page.getByRole('navigation', { name: text('sections.label') }).getByRole('link');
    assert.deepEqual(await sections.allTextContents(), ['Coverage']);
  });
  for (const panel of [english, chinese])
    await check(`a pair that there is not has a heading and a way back (${panel.language})`, async () => {
      await panel.open(`${HOME}/coverage/${created.documentId}`);
      await panel.page.locator('main').getByRole('alert').waitFor();
      await look(panel, 'no-pair');
      await panel.page.getByRole('link', { name: textsIn(panel.language)('common.back') }).click();
      await panel.page.waitForURL((address) => address.pathname.endsWith(`${HOME}/coverage`));
    });
  await check('pages without a permission say so', async () => {
    for (const path of ['', '/findings', '/runs', '/imports/new', '/verify']) {
      await english.page.goto(`${url}/admin${HOME}${path}`);
      const isCoverage = (address) => address.pathname.endsWith('/coverage');
      const refused = english.page.getByText("You don't have the permissions to access that content");
      await Promise.any([refused.waitFor(), english.page.waitForURL(isCoverage)]);
    }
  });
  for (const [language, theme] of [
    ['en', 'light'],
    ['zh-Hans', 'dark'],
  ])
    await check(`a list says that the role may not read what it compares (${language})`, async () => {
      const panel = await open(titles, language, theme);
      await panel.open(`${HOME}/coverage`);
      await panel.page.getByText(textsIn(language)('coverage.noRight')).waitFor();
      await look(panel, 'coverage-no-right');
    });
  await check('nothing broke for those who may do little', () => {
    assert.deepEqual(
      panels.flatMap(({ troubles }) => troubles),
      [],
    );
  });
  for (const panel of panels) await panel.close();
};
