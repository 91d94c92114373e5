import http from 'node:http';
import {
  bootRequests,
  FIELDS,
  linkIn,
  SITE,
  type RequestApp,
  type SentMail,
} from '../../support/http/document-requests';
import { eventually } from '../../support/eventually';
import { documents } from '../content/stored';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const HTML = { Accept: 'text/html' };
const TAKEN = { status: 202, body: { data: { taken: true } } };

let requests: RequestApp;
let report: string;

beforeAll(async () => {
  requests = await bootRequests();
  report = await requests.publish('report', 'on-request');
});
afterAll(async () => requests.close());
beforeEach(async () => {
  requests.configure({});
  requests.mails.length = 0;
  await requests.app.strapi.db.connection('compliance_document_requests').delete();
});

const at = (documentId: string): string => `/api/compliance/documents/${documentId}/requests`;
const ask = async (fields: object = {}, headers: Record<string, string> = {}) => requests.ask(report, fields, headers);
const send = async (json: object, path = at(report)) => requests.app.post(path, json);
const code = (code: string, status = 400) => ({ status, body: { error: { details: { code } } } });
const mailed = async (count = 1): Promise<SentMail> => {
  const mails = await eventually(
    async () => Promise.resolve(requests.mails),
    ({ length }) => length >= count,
  );
  const last = mails.at(-1);
  if (last === undefined) throw new Error('no mail');
  return last;
};
const states = async () => (await requests.rows()).map(({ state }) => state);

describe('a request', () => {
  test('is asked, confirmed by mail, and then waits for an editor', async () => {
    expect(await ask()).toMatchObject(TAKEN);
    expect(await states()).toEqual(['asked']);
    const mail = await mailed();
    expect(mail).toMatchObject({ to: 'ada@acme.example', subject: 'Confirm your request for “Report report”' });
    // whoever fills in the form may mean somebody else, and writes nothing to them
    expect(mail.text).not.toMatch(/Ada|Acme|auditor/);
    const link = linkIn(mail);
    const shown = await requests.app.get(link);
    expect(shown.status).toBe(200);
    expect(String(shown.body)).toContain('<button type="submit">Confirm</button>');
    // programs open the links of mails
    expect(await states()).toEqual(['asked']);
    const confirmed = await requests.app.request('POST', link);
    expect([confirmed.status, String(confirmed.body)]).toEqual([200, expect.stringContaining('is confirmed')]);
    const [row] = await requests.rows();
    expect(row).toMatchObject({
      ...{ state: 'open', document_id: report, email: 'ada@acme.example', language: 'en', terms_path: null },
      ...{ name: 'Ada Lin', company: 'Acme', reason: FIELDS.reason, decided_on: null },
    });
    expect((await requests.app.request('POST', link)).status).toBe(200);
    expect((await requests.rows())[0]).toEqual(row);
  });

  test('is asked with a page without scripts, in the language of the reader', async () => {
    const page = await requests.app.get(`${at(report)}/form?locale=zh-CN`, { headers: HTML });
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(page.headers.get('cache-control')).toBe('no-store');
    const html = String(page.body);
    expect(html).toContain('<html lang="zh-CN">');
    expect(html).toContain('申请获取“报告 report”');
    expect(html).not.toContain('<script');
    const [, action = ''] = /action="https:\/\/cms\.example\.com([^"]+)"/.exec(html) ?? [];
    const [, token = ''] = /name="token" value="([^"]+)"/.exec(html) ?? [];
    requests.pass(5_000);
    const answer = await fetch(`${requests.app.url}${action}`, {
      method: 'POST',
      headers: { ...HTML, 'Content-Type': 'application/x-www-form-urlencoded', Origin: 'https://cms.example.com' },
      body: new URLSearchParams({ ...FIELDS, token, website: '' }),
    });
    expect([answer.status, await answer.text()]).toEqual([202, expect.stringContaining('您将收到一封邮件')]);
    expect(await mailed()).toMatchObject({ subject: '请确认您对“报告 report”的申请' });
  });

  test('is shown again with what is wrong and what was typed, as text', async () => {
    const { token } = await requests.form(report);
    const answer = await fetch(`${requests.app.url}${at(report)}`, {
      method: 'POST',
      headers: { ...HTML, 'Content-Type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({
        ...{ ...FIELDS, token, email: 'none' },
        ...{ name: '"><script>1</script>', reason: '</textarea><script>2</script>' },
      }),
    });
    const html = await answer.text();
    expect([answer.status, html.includes('role="alert"')]).toEqual([400, true]);
    expect(html).toContain('value="&#x22;><script>1</script>"');
    expect(html).toContain('&#x3C;/textarea>&#x3C;script>2&#x3C;/script></textarea>');
    expect(html).not.toMatch(/value=""|<script>2/);
  });

  test('waits for an editor at once where no mail can be sent for it', async () => {
    requests.provider('sendmail');
    expect(await ask()).toMatchObject(TAKEN);
    requests.provider('nodemailer');
    expect(await requests.rows()).toMatchObject([{ state: 'open', confirmed_on: null }]);
    expect(requests.mails).toEqual([]);
  });

  test('is taken for documents on request alone, and not while the option is off', async () => {
    for (const visibility of ['public', 'internal']) {
      const other = await requests.publish(visibility, visibility);
      expect(await send({}, at(other))).toMatchObject(code('DOCUMENT_NOT_OFFERED', 404));
    }
    const draft = await documents(requests.app.strapi, 'document').create({
      ...{ locale: 'en', data: { key: 'draft', title: 'Draft', visibility: 'on-request' } },
    });
    for (const id of [draft.documentId, 'unknown']) {
      expect(await send({}, at(id))).toMatchObject(code('DOCUMENT_NOT_OFFERED', 404));
      expect((await requests.app.get(`${at(id)}/form`)).status).toBe(404);
    }
    requests.configure({ enabled: false });
    expect(await send({})).toMatchObject(code('DOCUMENT_NOT_OFFERED', 404));
  });

  test('is granted at once to a domain that is always allowed, until its last day', async () => {
    requests.configure({ allowedDomains: { 'acme.example': '2026-12-31', 'late.example': '2026-01-01' } });
    await ask();
    await requests.app.request('POST', linkIn(await mailed()));
    expect(await requests.rows()).toMatchObject([{ state: 'granted', decided_by: '@acme.example' }]);
    const mail = await mailed(2);
    expect(mail).toMatchObject({ to: 'ada@acme.example', subject: 'Your link to “Report report”' });
    expect(await requests.app.get(linkIn(mail))).toMatchObject({ status: 200, body: 'report' });
    for (const email of ['ada@late.example', 'ada@sub.acme.example', 'ada@acme.example.org'])
      await ask({ email }).then(async () => requests.app.request('POST', linkIn(await mailed())));
    expect((await states()).toSorted()).toEqual(['granted', 'open', 'open', 'open']);
  });
});

describe('terms', () => {
  const page = (body: string) => ({ title: 'Confidentiality', path: '/legal/nda/', slug: 'nda', body });
  let terms: string;
  beforeAll(async () => {
    const service = documents(requests.app.strapi, 'page');
    terms = (await service.create({ locale: 'en', data: page('Keep it.') })).documentId;
    await service.publish({ documentId: terms, locale: 'en' });
  });
  beforeEach(() => {
    requests.configure({ terms: '/legal/nda/' });
  });

  test('have to be accepted, and the hash of their text is kept', async () => {
    const form = await requests.form(report);
    expect(form.terms).toEqual({ path: '/legal/nda/', title: 'Confidentiality', sha256: expect.any(String) as string });
    const given = { token: form.token, ...FIELDS };
    expect(await send(given)).toMatchObject(code('REQUEST_TERMS_NOT_ACCEPTED'));
    expect(await send({ ...given, acceptTerms: true })).toMatchObject(TAKEN);
    expect(await requests.rows()).toMatchObject([{ terms_path: '/legal/nda/', terms_sha256: form.terms?.sha256 }]);
    const { body } = await requests.app.get(`${at(report)}/form`, { headers: HTML });
    expect(String(body)).toContain(`href="${SITE}/legal/nda/"`);
  });

  test('of a document of its own count before those of the option', async () => {
    const audits = { title: 'Audit reports', path: '/legal/audits/', slug: 'audits', body: 'Read it, and keep it.' };
    const pages = documents(requests.app.strapi, 'page');
    const made = await pages.create({ locale: 'en', data: audits });
    await pages.publish({ documentId: made.documentId, locale: 'en' });
    const strict = await requests.publish('strict', 'on-request');
    const service = documents(requests.app.strapi, 'document');
    const state = async (terms: string | null) => {
      await service.update({ documentId: strict, locale: 'en', data: { terms } });
      await service.publish({ documentId: strict, locale: '*' });
    };
    await expect(state('legal/audits')).rejects.toThrow(/terms/);
    await state('/legal/audits/');
    const form = await requests.form(strict);
    expect(form.terms).toMatchObject({ path: '/legal/audits/', title: 'Audit reports' });
    const given = { token: form.token, ...FIELDS, acceptTerms: true };
    await state(null);
    expect(await send(given, at(strict))).toMatchObject(code('REQUEST_TERMS_CHANGED', 409));
    await state('/legal/audits/');
    expect(await send(given, at(strict))).toMatchObject(TAKEN);
    expect(await requests.rows()).toMatchObject([{ terms_path: '/legal/audits/', terms_sha256: form.terms?.sha256 }]);
  });

  test('that changed meanwhile are read again', async () => {
    const { token } = await requests.form(report);
    const service = documents(requests.app.strapi, 'page');
    await service.update({ documentId: terms, locale: 'en', data: { body: 'Keep it, and tell nobody.' } });
    await service.publish({ documentId: terms, locale: 'en' });
    const given = { token, ...FIELDS, acceptTerms: true };
    expect(await send(given)).toMatchObject(code('REQUEST_TERMS_CHANGED', 409));
    requests.configure({});
    expect(await send(given)).toMatchObject(code('REQUEST_TERMS_CHANGED', 409));
    expect(await requests.rows()).toEqual([]);
  });

  test('without a published page let no request through', async () => {
    requests.configure({ terms: '/legal/other/' });
    expect(await requests.app.get(`${at(report)}/form`)).toMatchObject(code('REQUEST_TERMS_MISSING', 503));
  });
});

describe('an attack', () => {
  test('with a form that is too new, too old, of another document, made up or used stores nothing', async () => {
    const other = await requests.publish('other', 'on-request');
    const { token } = await requests.form(report);
    requests.pass(-4_000);
    expect(await send({ token, ...FIELDS })).toMatchObject(code('REQUEST_TOO_EARLY'));
    requests.pass(4_000);
    const [facts = '', signature = ''] = token.split('.');
    const [nonce, madeOn] = JSON.parse(Buffer.from(facts, 'base64url').toString()) as string[];
    const forged = Buffer.from(JSON.stringify([`${String(nonce)}x`, madeOn, 'en', null])).toString('base64url');
    for (const wrong of [undefined, '', 'x', `${forged}.${signature}`, { $ne: '' }])
      expect(await send({ ...FIELDS, token: wrong })).toMatchObject(code('REQUEST_FORM_EXPIRED'));
    expect(await send({ token, ...FIELDS }, at(other))).toMatchObject(code('REQUEST_FORM_EXPIRED'));
    requests.pass(DAY);
    expect(await send({ token, ...FIELDS })).toMatchObject(code('REQUEST_FORM_EXPIRED'));
    requests.pass(-DAY);
    expect(await requests.rows()).toEqual([]);
    const replays = await Promise.all(
      ['a', 'b', 'c'].map(async (name) => send({ token, ...FIELDS, email: `${name}@acme.example` })),
    );
    expect(replays).toMatchObject([TAKEN, TAKEN, TAKEN]);
    expect(await requests.rows()).toHaveLength(1);
    await mailed();
    expect(requests.mails).toHaveLength(1);
  });

  test.each([
    ['name', 'Ada\r\nBcc: eve@example.com'],
    ['company', 'Acme\nX-Header: 1'],
    ['company', 'Acme\u2028X'],
    ['email', 'ada@acme.example, eve@example.com'],
    ['email', 'ada@acme.example\r\nBcc: eve@example.com'],
    ['email', '"ada@acme.example" <eve@example.com>'],
    ['email', `${'a'.repeat(250)}@acme.example`],
    ['reason', 'zero\0byte'],
    ['reason', ''],
    ['reason', 'x'.repeat(2_001)],
    ['name', ['Ada']],
  ])('in the field %s is refused: %j', async (field, value) => {
    expect(await ask({ [field]: value })).toMatchObject(code('REQUEST_FIELDS_WRONG'));
    expect(await requests.rows()).toEqual([]);
  });

  test('of a program that fills every field is answered as a person is, and stores nothing', async () => {
    expect(await ask({ website: 'https://example.com' })).toMatchObject(TAKEN);
    expect(await requests.rows()).toEqual([]);
  });

  test('finds no difference between an address that is known and one that is not', async () => {
    const known = [await ask(), await ask(), await ask(), await ask(), await ask()];
    const unknown = await ask({ email: 'new@acme.example' });
    const seen = ({ status, body, headers }: (typeof known)[number]) => ({
      ...{ status, body },
      headers: [...headers.keys()].filter((name) => !/^(?:date|x-response-time)$/.test(name)),
    });
    for (const each of known) expect(seen(each)).toEqual(seen(unknown));
    // and fills nobody's mailbox
    await mailed(4);
    expect(requests.mails.filter(({ to }) => to === FIELDS.email)).toHaveLength(3);
    expect(await requests.rows()).toHaveLength(4);
  });

  test('floods one document or comes from one network no further than the options say', async () => {
    const people = Array.from({ length: 6 }, (_, index) => ({ email: `p${String(index)}@acme.example` }));
    requests.configure({ perAddress: 2 });
    for (const each of people.slice(0, 2)) expect(await ask(each)).toMatchObject(TAKEN);
    const refused = await ask(people[2]);
    expect(refused).toMatchObject(code('REQUEST_TOO_MANY', 429));
    expect(refused.headers.get('retry-after')).toBe('86400');
    // nobody chooses the address that is counted
    expect((await ask(people[2], { 'X-Forwarded-For': '203.0.113.9' })).status).toBe(429);
    requests.configure({ perDocument: 3 });
    const forms = [];
    for (const each of people) forms.push({ ...FIELDS, ...each, token: (await requests.form(report)).token });
    await Promise.all(forms.map(async (each) => send(each)));
    expect((await requests.rows()).length).toBeLessThanOrEqual(3);
    requests.pass(DAY + HOUR);
    expect(await ask()).toMatchObject(TAKEN);
  });

  test('with a forged host does not change the links in mails, nor where a form goes', async () => {
    const forged = async (method: string, path: string, headers: Record<string, string>, body = '') =>
      new Promise<string>((resolve, reject) => {
        const all = { ...headers, Host: 'evil.example', 'X-Forwarded-Host': 'evil.example' };
        const request = http.request(`${requests.app.url}${path}`, { method, headers: all }, (answer) => {
          let text = '';
          answer.setEncoding('utf8').on('data', (part: string) => (text += part));
          answer.on('end', () => {
            resolve(`${String(answer.statusCode)} ${text}`);
          });
        });
        request.on('error', reject).end(body);
      });
    const { token } = await requests.form(report);
    const json = JSON.stringify({ token, ...FIELDS });
    expect(await forged('POST', at(report), { 'Content-Type': 'application/json' }, json)).toMatch(/^202/);
    expect(linkIn(await mailed())).not.toContain('evil');
    const page = await forged('GET', `${at(report)}/form`, HTML);
    expect(page).toMatch(/^200 /);
    expect(page).toContain('action="https://cms.example.com/');
    expect(page).not.toContain('evil');
  });

  test.each([
    ['https://evil.example', 403],
    ['null', 403],
    ['https://www.example.com.evil.example', 403],
    [SITE, 202],
    ['https://cms.example.com', 202],
  ])('from a page of %s is answered with %d', async (origin, status) => {
    expect((await ask({}, { Origin: origin })).status).toBe(status);
  });

  test('with files is refused before they lie on a disk', async () => {
    const body = new FormData();
    body.set('file', new Blob([Buffer.alloc(1_000_000)]), 'x.bin');
    for (const path of [at(report), at(report).replace('compliance', 'Compliance')]) {
      const { status } = await fetch(`${requests.app.url}${path}`, { method: 'POST', body });
      expect([path, status]).toEqual([path, 415]);
    }
  });

  test('with the link of a mail that is changed, late or of another document confirms nothing', async () => {
    await ask();
    const link = linkIn(await mailed());
    const other = await requests.publish('elsewhere', 'on-request');
    const flipped = link.slice(0, -3) + (link.at(-3) === 'A' ? 'B' : 'A') + link.slice(-2);
    for (const wrong of [flipped, link.replace(report, other), link.replace(/\.[^.]*$/, ''), `${link}x`])
      expect({ wrong, status: (await requests.app.request('POST', wrong)).status }).toEqual({ wrong, status: 410 });
    requests.pass(2 * DAY + HOUR);
    expect((await requests.app.request('POST', link)).status).toBe(410);
    expect(await states()).toEqual(['asked']);
  });
});
