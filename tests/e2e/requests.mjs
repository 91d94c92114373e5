import assert from 'node:assert/strict';
import fs from 'node:fs';

import { accessibilityFlaws } from './axe.mjs';
import { looker } from './look.mjs';
import { textsIn } from './texts.mjs';

const INBOX = '/plugins/compliance/document-requests';
const CERTIFICATIONS = '/content-manager/collection-types/plugin::compliance.certification';
const REPORT = Buffer.from('%PDF-1.7 the report of harbours');
const TITLE = 'Report of harbours';
/** A person takes longer to fill in the form; a form that comes back sooner is refused. In milliseconds. */
const FILLED_IN = 3_200;

const text = textsIn('en');

/** A report that readers have to ask for; answers the document. */
const offer = async (api) => {
  const facts = { key: 'harbours-report', name: 'Harbours', certificationStatus: 'active', validUntil: '2999-01-01' };
  const { data } = await api.request('POST', `${CERTIFICATIONS}?locale=en`, facts);
  await api.request('POST', `${CERTIFICATIONS}/${data.documentId}/actions/publish?locale=en`, facts);
  const query = new URLSearchParams({
    name: 'harbours.pdf',
    kind: 'audit-report',
    publish: 'true',
    'titles[en]': TITLE,
  });
  return api.sendPdf(`/compliance/certifications/${data.documentId}/evidence?${query}`, REPORT);
};

/** Fills in the form as a reader, and sends it with one click. */
const ask = async (page, address, name) => {
  await page.goto(address);
  const values = { name, email: `${name.toLowerCase()}@orchard.example`, company: 'Orchard Bank' };
  for (const [field, value] of Object.entries(values)) await page.locator(`input[name="${field}"]`).fill(value);
  await page.locator('textarea[name="reason"]').fill('Review of our suppliers');
  await page.waitForTimeout(FILLED_IN);
  await page.locator('button[type="submit"]').click();
  await page.getByRole('heading', { level: 1 }).waitFor();
};

const row = (page, name) => page.getByRole('row').filter({ hasText: name });

/** Readers ask for a report; an editor grants one request and refuses another. */
export const requests = async ({ panel, chinese, browser, api, url, check, pictures }) => {
  const look = looker({ check, pictures });
  const { page } = panel;
  const { documentId } = await offer(api);
  const context = await browser.newContext({ acceptDownloads: true });
  const reader = await context.newPage();
  const address = `${url}/api/compliance/documents/${documentId}/requests/form?locale=en`;

  await check('a reader asks for a report with one click', async () => {
    await reader.goto(address);
    assert.deepEqual(await accessibilityFlaws(reader, 'html'), []);
    await ask(reader, address, 'Mira');
    assert.match(await reader.locator('main').textContent(), /Thank you/);
    assert.deepEqual(await accessibilityFlaws(reader, 'html'), []);
    await ask(reader, address, 'Noah');
  });
  await check('the home page counts what waits, and leads there', async () => {
    await panel.open('/plugins/compliance');
    await page.getByRole('link', { name: text('overview.requests') }).click();
    await row(page, 'Mira').waitFor();
    assert.match(await row(page, 'Mira').textContent(), /mira@orchard\.example/);
  });
  for (const each of [panel, chinese]) {
    await each.open(INBOX);
    await look(each, 'requests');
  }
  let link;
  await check('an editor grants a request with two clicks, and has the mail to send', async () => {
    await page.getByRole('button', { name: text('requests.grantFor', { name: 'Mira' }) }).click();
    const dialog = page.getByRole('dialog');
    await look(panel, 'request-grant', '[role="dialog"]');
    await dialog.getByRole('button', { name: text('requests.grant'), exact: true }).click();
    await dialog.getByText(text('requests.once')).waitFor();
    await look(panel, 'request-granted', '[role="dialog"]');
    [link] = (await dialog.textContent()).match(/https?:\/\/\S*\/download\/\S+/) ?? [];
    assert.ok(link !== undefined);
    await dialog
      .getByRole('button', { name: text('common.close') })
      .last()
      .click();
  });
  await check('the reader downloads the report with the link, and the inbox says so', async () => {
    const [download] = await Promise.all([reader.waitForEvent('download'), reader.goto(link).catch(() => undefined)]);
    assert.deepEqual(fs.readFileSync(await download.path()), REPORT);
    await panel.open(INBOX);
    await row(page, 'Mira').getByText(text('requests.state.granted')).waitFor();
    assert.equal((await api.request('GET', '/compliance/document-requests?q=Mira')).data[0].link.downloads, 1);
  });
  await check('a request is refused with a reason, which the answer holds', async () => {
    await page.getByRole('button', { name: text('requests.refuseFor', { name: 'Noah' }) }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox').fill('The report is for customers.');
    await dialog.getByRole('button', { name: text('requests.refuse'), exact: true }).click();
    await dialog.getByText('The report is for customers.').waitFor();
    await dialog
      .getByRole('button', { name: text('common.close') })
      .last()
      .click();
    await row(page, 'Noah').getByText(text('requests.state.refused')).waitFor();
  });
  await context.close();
};
