import assert from 'node:assert/strict';

import { looker } from './look.mjs';
import { textsIn } from './texts.mjs';

const HOME = '/plugins/compliance';
const CERTIFICATION = '/content-manager/collection-types/plugin::compliance.certification';

/** Whether the page can be moved sideways, which hides a part of it. */
const isWide = () => document.documentElement.scrollWidth > document.documentElement.clientWidth + 1;
/** Tables that have to be moved sideways. */
const wideTables = () =>
  [...document.querySelectorAll('main table')].flatMap((table) =>
    table.scrollWidth > (table.parentElement?.clientWidth ?? 0) + 1 ? [table.getAttribute('aria-label')] : [],
  );

/** Where each page of the plugin is found that shows one thing of what is there. */
const addressesOf = async (api) => {
  const all = async (list) => (await api.request('GET', `/compliance/${list}`)).data;
  const first = async (list) => (await all(list))[0];
  const { documentId } = await first('verifications');
  const run = await first('runs');
  // one that is applied leads to its run
  const staged = (await all('staged')).find(({ state }) => state === 'planned');
  const finding = await first('findings');
  return {
    overview: HOME,
    certifications: `${HOME}/certifications?set=unverified`,
    runs: `${HOME}/runs`,
    run: `${HOME}/runs/${run.id}`,
    plan: `${HOME}/imports/${staged.id}`,
    'new-import': `${HOME}/imports/new`,
    verify: `${HOME}/verify`,
    'verify-certification': `${HOME}/verify/${documentId}`,
    findings: `${HOME}/findings`,
    // as many pages as a list can have: the links to them are the widest part of it
    'findings-pages': `${HOME}/findings?pageSize=1&page=2`,
    finding: `${HOME}/findings/${finding.id}`,
    coverage: `${HOME}/coverage`,
    'evidence-links': `${HOME}/evidence-links`,
    settings: '/settings/compliance',
  };
};

/** Every page of the plugin on a telephone: nothing is clipped, and nothing has to be moved sideways to be read. */
export const narrow = async ({ panel, chinese, api, check, pictures }) => {
  // the title of a page in the sample is a word of the panel as well
  const look = looker({ check, pictures, strapis: ['Compliance'] });
  const addresses = await addressesOf(api);
  const { results } = await api.request('GET', `${CERTIFICATION}?locale=en&status=published`);
  const lookFrom = async (each) => {
    await each.narrow(true);
    for (const [name, address] of Object.entries(addresses)) {
      await each.open(address);
      await look(each, `narrow-${name}`);
      await check(`narrow-${name} in ${each.language} fits`, async () => {
        assert.deepEqual([await each.page.evaluate(isWide), await each.page.evaluate(wideTables)], [false, []]);
      });
    }
    const text = textsIn(each.language);
    await each.open(`${CERTIFICATION}/${results[0].documentId}?plugins[i18n][locale]=en`);
    await each.page
      .getByRole('button', { name: text('status.titled', { status: '' }).trim() })
      .first()
      .click();
    await each.page
      .getByRole('alertdialog')
      .getByRole('button', { name: text('common.close') })
      .waitFor();
    await look(each, 'narrow-status-header', '[role="alertdialog"]');
    await each.page.getByRole('button', { name: text('common.close') }).click();
    await each.narrow(false);
  };
  await Promise.all([panel, chinese].map(lookFrom));
};
