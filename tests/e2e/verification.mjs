import assert from 'node:assert/strict';

import { addEvidence, dropPdf, pdfOf } from './added-evidence.mjs';
import { importTypeScript } from './import-typescript.mjs';
import { looker } from './look.mjs';
import { archiveOf } from './sample-archive.mjs';
import { textsIn } from './texts.mjs';

const HOME = '/plugins/compliance';
const QUEUE = `${HOME}/verify`;
const CERTIFICATIONS = '/content-manager/collection-types/plugin::compliance.certification';
const EVIDENCE = '/content-manager/collection-types/plugin::compliance.document';
/** From the plugin's first page to a certification that is right. */
const MOST_CLICKS = 6;
const SITE = 'queue';

const DAY_MS = 86_400_000;
const inDays = (days) => new Date(Date.now() + days * DAY_MS).toISOString();

const text = textsIn('en');
const chineseText = textsIn('zh-Hans');

/** A published certificate that ends tomorrow: what the panel says of it today, and in two days. */
const expiry = async ({ panel, chinese, api, setClock, look, check }) => {
  const { page } = panel;
  const name = 'Certificate of harbours';
  const facts = { key: 'ends-tomorrow', name, certificationStatus: 'active', validUntil: inDays(1).slice(0, 10) };
  const number = page
    .getByRole('list', { name: text('overview.certificationNumbers') })
    .getByRole('link', { name: text('set.expired') });
  const expired = async () => {
    await panel.open('/');
    return Number((await number.textContent()).match(/\d+/)[0]);
  };
  await check('a certificate expires on the home page, in its list and in its form when its day has come', async () => {
    const { documentId } = (await api.request('POST', `${CERTIFICATIONS}?locale=en`, facts)).data;
    const address = `${CERTIFICATIONS}/${documentId}`;
    await api.request('POST', `${address}/actions/publish?locale=en`, {});
    const before = await expired();
    try {
      setClock(inDays(2));
      assert.equal(await expired(), before + 1);
      await number.click();
      await page.getByRole('link', { name, exact: true }).waitFor();
      for (const each of [panel, chinese]) {
        await each.open(`${HOME}/certifications?set=expired`);
        await look(each, 'certifications-expired');
      }
      await panel.open(`${address}?plugins[i18n][locale]=en`);
      await page
        .getByRole('button', { name: text('status.titled', { status: text('status.expired') }) })
        .first()
        .waitFor();
      const history = page.locator('aside').filter({ hasText: text('ledger.title') });
      const since = new Intl.DateTimeFormat('en', { dateStyle: 'long' }).format(new Date(inDays(2)));
      await history.getByText(text('ledger.told.status', { since, name, status: text('status.expired') })).waitFor();
      const query = `locale=en&documentIds=${documentId}`;
      const [{ published }] = (await api.request('GET', `/compliance/certifications/statuses?${query}`)).data;
      assert.equal(published.effectiveStatus, 'expired');
    } finally {
      setClock(null);
    }
    assert.equal(await expired(), before);
    await api.request('DELETE', `${address}?locale=en`);
  });
};

/** The claim that readers were told today of a certificate that ends tomorrow, looked at in two days. */
const claimsOnDay = async ({ panel, chinese, api, setClock, look, check }) => {
  const { page } = panel;
  const name = 'Certificate of lighthouses';
  const facts = { key: 'told-today', name, certificationStatus: 'active', validUntil: inDays(1).slice(0, 10) };
  const today = inDays(0).slice(0, 10);
  await check('claims on a day are shown beside what differs today, and saved as a table', async () => {
    const { documentId } = (await api.request('POST', `${CERTIFICATIONS}?locale=en`, facts)).data;
    await api.request('POST', `${CERTIFICATIONS}/${documentId}/actions/publish?locale=en`, {});
    try {
      setClock(inDays(2));
      await panel.open(HOME);
      await page.getByRole('link', { name: text('claims.title'), exact: true }).click();
      await page.getByLabel(text('claims.day'), { exact: true }).fill(today);
      await page.waitForURL(new RegExp(`day=${today}`));
      const row = page.getByRole('row').filter({ hasText: name });
      await row.getByText(text('status.expiring'), { exact: true }).waitFor();
      await row.getByText(text('claims.differs'), { exact: true }).waitFor();
      await row.getByText(text('status.expired'), { exact: true }).waitFor();
      await look(panel, 'claims');
      await page.emulateMedia({ media: 'print' });
      await look(panel, 'claims-printed');
      assert.equal(await page.getByRole('button', { name: text('claims.print') }).isVisible(), false);
      await page.emulateMedia({ media: null });
      const saved = page.waitForEvent('download');
      await page.getByRole('button', { name: text('ledger.csv') }).click();
      assert.equal((await saved).suggestedFilename(), `claims-${today}-en.csv`);
      await chinese.open(`${HOME}/claims?day=${today}`);
      await look(chinese, 'claims');
    } finally {
      await page.emulateMedia({ media: null });
      setClock(null);
    }
    await api.request('DELETE', `${CERTIFICATIONS}/${documentId}?locale=en`);
  });
};

/** A site whose certifications wait to be verified; answers them by key. */
const prepare = async (api) => {
  const { lanchuanSite } = await importTypeScript('tests/support/sites/compliance-sites.ts');
  await api.apply(await api.plan(await archiveOf('queue.zip', lanchuanSite()), { site: SITE, publish: false }));
  const title = 'Certificate 2026, scanned';
  const data = { key: 'certificate-2026', title, kind: 'certificate', renewsOn: '2027-02-01' };
  const { data: evidence } = await api.request('POST', `${EVIDENCE}?locale=en`, data);
  await api.request('PUT', `${EVIDENCE}/${evidence.documentId}?locale=zh-CN`, { title: '2026 年证书（扫描件）' });
  await api.request('POST', `${EVIDENCE}?locale=en`, { key: 'english-alone', title: 'English alone report' });
  const { data: rows } = await api.request('GET', `/compliance/verifications?site=${SITE}`);
  return { title, rows: Object.fromEntries(rows.map((row) => [row.key, row])) };
};

/** Verifies certifications in the panel: one that is right, then one of which facts are corrected and cleared. */
export const verification = async ({ panel, chinese, api, url, setClock, check, pictures }) => {
  const look = looker({ check, pictures });
  const { page } = panel;
  const stored = async ({ documentId }) => (await api.request('GET', `${CERTIFICATIONS}/${documentId}?locale=en`)).data;

  let prepared;
  const isPrepared = await check('imported certifications wait to be verified', async () => {
    prepared = await prepare(api);
    assert.deepEqual(Object.keys(prepared.rows).sort(), ['iso-iec-27001', 'mlps']);
  });
  if (!isPrepared) return;
  const { title, rows } = prepared;
  for (const each of [panel, chinese]) {
    await each.open(QUEUE);
    await look(each, 'verify');
    await each.open(`${QUEUE}/${rows['iso-iec-27001'].documentId}`);
    await look(each, 'verify-certification');
  }

  await check('a Chinese panel calls certifications and levels by their Chinese names', async () => {
    await chinese.open(QUEUE);
    await chinese.page.getByRole('link', { name: 'ISO/IEC 27001 认证', exact: true }).click();
    await chinese.page.getByRole('heading', { level: 1, name: 'ISO/IEC 27001 认证' }).waitFor();
    await chinese.page.getByText('清远认证中心', { exact: true }).first().waitFor();
    await chinese.open(`${QUEUE}/${rows['mlps'].documentId}`);
    await chinese.page.getByText('3 级', { exact: true }).first().waitFor();
  });
  await check(
    'a document without one of the languages cannot be chosen, and the list says which it lacks',
    async () => {
      await chinese.open(`${QUEUE}/${rows['iso-iec-27001'].documentId}`);
      const attach = chinese.page.getByRole('combobox', { name: chineseText('verify.attach') });
      await attach.click();
      await attach.fill('English alone');
      const lacks = chineseText('verify.lacks', { name: 'English alone report', languages: '简体中文' });
      const option = chinese.page.getByRole('option', { name: lacks });
      assert.equal(await option.getAttribute('aria-disabled'), 'true');
      await option.click({ force: true });
      const remove = chineseText('verify.remove', { name: 'English alone report' });
      assert.equal(await chinese.page.getByRole('button', { name: remove }).count(), 0);
    },
  );

  /** Opens the facts that are empty. */
  const unfold = async () =>
    page
      .locator('summary')
      .filter({ hasText: /empty facts?$/ })
      .click();
  /** Reads what is to be read, as with Enter. */
  const readAll = async () => {
    const unread = page.getByRole('button', { name: text('verify.read'), exact: true });
    if ((await unread.count()) > 0) await unread.first().focus();
    for (let left = await unread.count(); left > 0; left -= 1) await page.keyboard.press('Enter');
    await page.getByText(text('verify.unread', { count: 0 })).waitFor();
  };
  await check('facts are read by key, and those with a quote at once when each quote was on the screen', async () => {
    await panel.open(`${QUEUE}/${rows['mlps'].documentId}`);
    const button = page.getByRole('button', { name: text('verify.button'), exact: true });
    const quoted = page.getByRole('button', { name: /^Accept .* a quote$/ });
    assert.equal(await button.isDisabled(), true);
    assert.equal(await quoted.isDisabled(), true);
    const unread = page.getByRole('button', { name: text('verify.read'), exact: true });
    const before = await unread.count();
    assert.ok(before > 2, `${before} facts to read`);
    // the page has just been opened: the keys need no click
    await page.keyboard.press('j');
    assert.equal(await unread.first().evaluate((own) => own === document.activeElement), true);
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('k');
    await page.keyboard.press('k');
    await page.keyboard.press('Enter');
    assert.equal(await unread.count(), before - 1);
    // the next one has the focus
    assert.equal(await unread.first().evaluate((own) => own === document.activeElement), true);
    await page.keyboard.press('Enter');
    for (const quote of await page.locator('table blockquote').all()) await quote.scrollIntoViewIfNeeded();
    await page
      .getByText(/have not been on the screen yet|has not been on the screen yet/)
      .waitFor({ state: 'detached' });
    await look(panel, 'verify-seen');
    await quoted.click();
    await page.getByText(text('verify.unread', { count: 0 })).waitFor();
    assert.equal(await button.isEnabled(), true);
    await page.getByText(text('verify.gap.title')).waitFor();
    await page.getByText(text('verify.gap.evidence')).first().waitFor();
    await look(panel, 'verify-read');
  });

  await check(`one that is right takes at most ${MOST_CLICKS} clicks`, async () => {
    let clicks = 0;
    const click = async (target) => {
      await target.click();
      clicks += 1;
    };
    await panel.open(HOME);
    await click(page.getByRole('link', { name: 'To verify', exact: true }));
    await click(page.getByRole('link', { name: rows['mlps'].name, exact: true }));
    await panel.settled();
    await readAll();
    await click(page.getByRole('button', { name: text('verify.button'), exact: true }));
    await click(page.getByRole('alertdialog').getByRole('button', { name: text('verify.confirm'), exact: true }));
    await page.waitForURL(/\/verify$/);
    await page.getByText(text('verify.done', { name: rows['mlps'].name })).waitFor();
    assert.ok(clicks <= MOST_CLICKS, `${clicks} clicks`);
    const { certificationStatus, verifiedBy, verifiedOn } = await stored(rows['mlps']);
    assert.deepEqual([certificationStatus, verifiedBy], ['active', 'Ada Lin']);
    assert.match(verifiedOn, /^\d{4}-\d\d-\d\d$/);
    await page.getByRole('link', { name: rows['mlps'].name, exact: true }).waitFor({ state: 'detached' });
  });

  const decide = (field) => page.getByRole('group', { name: text('verify.decide', { field }) });
  const correct = async (field, value) => {
    await decide(field)
      .getByRole('button', { name: /^(Correct|Fill in)$/ })
      .click();
    await page.getByLabel(text('verify.correctLabel', { field }), { exact: true }).fill(value);
  };
  const prepareWrongOne = async (each) => {
    await each.open(`${QUEUE}/${rows['iso-iec-27001'].documentId}`);
    await unfold();
  };
  await check('an address that is none is refused at its field', async () => {
    await prepareWrongOne(panel);
    await correct('Verification link', 'registry.example');
    await readAll();
    await page.getByRole('button', { name: text('verify.button'), exact: true }).click();
    await page
      .getByRole('alertdialog')
      .getByRole('button', { name: text('verify.confirm'), exact: true })
      .click();
    await page.getByRole('alertdialog').getByText(text('verify.refused')).waitFor();
    await look(panel, 'verify-refused', '[role="alertdialog"]');
    await page.keyboard.press('Escape');
    assert.equal((await stored(rows['iso-iec-27001'])).verifiedBy, null);
  });
  /** How many certifications the home page counts with a status. */
  const atHome = async (set) => {
    await panel.open('/');
    const numbers = page.getByRole('list', { name: text('overview.certificationNumbers') });
    return Number((await numbers.getByRole('link', { name: text(`set.${set}`) }).textContent()).match(/\d+/)[0]);
  };
  const { data: reader } = await api.request('POST', '/admin/api-tokens', {
    ...{ name: 'reader', description: '', type: 'full-access', lifespan: null },
  });
  /** The status over REST; null while nothing is published. */
  const overRest = async ({ documentId }) => {
    const address = `${url}/api/compliance/certifications/${documentId}?locale=en`;
    const answer = await fetch(address, { headers: { Authorization: `Bearer ${reader.accessKey}` } });
    return answer.status === 404 ? null : (await answer.json()).data.effectiveStatus;
  };
  const before = { unverified: await atHome('unverified'), superseded: await atHome('superseded') };
  assert.equal(await overRest(rows['iso-iec-27001']), null);

  await check('a PDF becomes evidence of the certification, and what is decided on the page stays', async () => {
    await prepareWrongOne(panel);
    await correct('Certificate number', 'IS 700001');
    const pdf = pdfOf('ISO 27001 certificate.pdf');
    const clicks = await addEvidence(page, text, pdf, {
      look: () => look(panel, 'evidence-add', '[role="dialog"]'),
    });
    assert.ok(clicks <= 5);
    await page.getByRole('link', { name: `${rows['iso-iec-27001'].name}: certificate`, exact: true }).waitFor();
    const number = page.getByLabel(text('verify.correctLabel', { field: 'Certificate number' }), { exact: true });
    assert.equal(await number.inputValue(), 'IS 700001');
    const { data } = await api.request('GET', `/compliance/verifications/${rows['iso-iec-27001'].documentId}`);
    assert.deepEqual(
      data.documents.map(({ name, locales }) => [name, locales]),
      [[`${rows['iso-iec-27001'].name}: certificate`, ['en', 'zh-CN']]],
    );
    await api.request('DELETE', `${EVIDENCE}/${data.documents[0].documentId}?locale=*`);
  });

  await check('a PDF can be dropped on a fact, and a file that is none is refused', async () => {
    await prepareWrongOne(panel);
    const fact = page.getByText('Certificate number', { exact: true });
    const dialog = page.getByRole('dialog');
    await dropPdf(page, fact, 'Certificate.pdf');
    await dialog.getByText('Certificate.pdf').waitFor();
    await dialog.getByRole('button', { name: text('common.cancel'), exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    const other = { name: 'notes.docx', mimeType: 'application/msword', buffer: Buffer.from('notes') };
    await page.getByLabel(text('evidence.add.input'), { exact: true }).setInputFiles(other);
    await dialog.getByText(text('evidence.add.noPdf', { name: 'notes.docx' })).waitFor();
    await look(panel, 'evidence-no-pdf', '[role="dialog"]');
    await page.keyboard.press('Escape');
  });

  await check('facts are corrected and cleared, evidence attached, and all of it published', async () => {
    await prepareWrongOne(panel);
    const outlook = page.getByText(text('verify.outlook', { status: text('status.expired') }));
    await correct('Valid until', '2020-06-30');
    await outlook.waitFor();
    await page.getByLabel(text('verify.correctLabel', { field: 'Valid until' }), { exact: true }).fill('2027-06-30');
    await outlook.waitFor({ state: 'detached' });
    await decide('Issued by')
      .getByRole('button', { name: text('verify.clear'), exact: true })
      .click();
    await decide('Issued by').getByText(text('verify.cleared'), { exact: true }).waitFor();
    await decide('Valid in')
      .getByRole('button', { name: /^(Correct|Fill in)$/ })
      .click();
    const regions = page.getByRole('combobox', { name: text('verify.correctLabel', { field: 'Valid in' }) });
    for (const name of ['China', 'Germany']) {
      await regions.click();
      await regions.fill(name);
      await page.getByRole('option', { name, exact: true }).click();
      await page.getByRole('button', { name: text('verify.remove', { name }) }).waitFor();
    }
    await decide('Audit cycle')
      .getByRole('button', { name: /^(Correct|Fill in)$/ })
      .click();
    await page.getByRole('combobox', { name: text('verify.correctLabel', { field: 'Audit cycle' }) }).click();
    await page.getByRole('option', { name: text('forms.cycleYears', { count: 2 }), exact: true }).click();
    await page.getByRole('listbox').waitFor({ state: 'detached' });
    const attach = page.getByRole('combobox', { name: text('verify.attach') });
    await attach.click();
    await attach.fill('scanned');
    await page.getByRole('option', { name: title }).click();
    await page.getByRole('button', { name: text('verify.remove', { name: title }) }).waitFor();
    assert.equal(await attach.inputValue(), '');
    const inDraft = page.getByRole('status').filter({ hasText: text('verify.draftEvidence') });
    assert.equal(await inDraft.count(), 0);
    await page.getByRole('checkbox', { name: text('verify.publish') }).click();
    await inDraft.getByText(`${title} (English, Simplified Chinese)`).waitFor();
    await readAll();
    await look(panel, 'verify-decided');
    await page.getByRole('button', { name: text('verify.button'), exact: true }).click();
    await page
      .getByRole('alertdialog')
      .getByText(/3 corrected, 1 cleared/)
      .waitFor();
    await look(panel, 'verify-confirm', '[role="alertdialog"]');
    await page
      .getByRole('alertdialog')
      .getByRole('button', { name: text('verify.confirm'), exact: true })
      .click();
    await page.waitForURL(/\/verify$/);
    const entry = await stored(rows['iso-iec-27001']);
    assert.deepEqual([entry.validUntil, entry.validIn, entry.auditCycle], ['2027-06-30', ['CN', 'DE'], 'P2Y']);
    const { data } = await api.request('GET', `/compliance/verifications/${rows['iso-iec-27001'].documentId}`);
    assert.equal(data.isPublished, true);
    assert.deepEqual(
      data.documents.map(({ name, renewsOn }) => [name, renewsOn]),
      [[title, '2027-02-01']],
    );
  });

  await check('the list, REST and the home page show the new status: verified, of a superseded edition', async () => {
    const { documentId } = rows['iso-iec-27001'];
    await panel.open(`${CERTIFICATIONS}?plugins[i18n][locale]=en&filters[$and][0][documentId][$eq]=${documentId}`);
    await page.locator('tbody tr').first().getByText(text('status.superseded'), { exact: true }).waitFor();
    assert.equal(await overRest(rows['iso-iec-27001']), 'superseded');
    assert.equal(await atHome('unverified'), before.unverified - 1);
    assert.equal(await atHome('superseded'), before.superseded + 1);
  });
  await check('the form shows who verified it as read-only', async () => {
    await panel.open(`${CERTIFICATIONS}/${rows['mlps'].documentId}?plugins[i18n][locale]=en`);
    const field = page.locator('input[name="verifiedBy"]');
    await field.waitFor();
    assert.equal(await field.inputValue(), 'Ada Lin');
    assert.ok(await field.isDisabled());
  });
  await expiry({ panel, chinese, api, setClock, look, check });
  await claimsOnDay({ panel, chinese, api, setClock, look, check });
};
