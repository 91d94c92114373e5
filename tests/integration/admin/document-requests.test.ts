import type { DecidedRequest, ListedRequest } from '../../../model/contracts/document-requests';
import { createAdministrator } from '../../support/http/administrators';
import { bootRequests, linkIn, SERVER, type RequestApp } from '../../support/http/document-requests';
import { eventually } from '../../support/eventually';

const DAY = 86_400_000;
const READ = 'plugin::content-manager.explorer.read';
const DOCUMENT = 'plugin::compliance.document';
const properties = { fields: ['title', 'visibility', 'privateFile', 'sha256'], locales: ['en', 'zh-CN'] };

let requests: RequestApp;
let report: string;
let editor: string;
let other: string;
let blind: string;

beforeAll(async () => {
  requests = await bootRequests();
  report = await requests.publish('report', 'on-request');
  const { app } = requests;
  const read = { action: READ, subject: DOCUMENT, properties };
  const send = { action: 'plugin::compliance.evidence.send' };
  editor = (await createAdministrator(app, [read, send])).token;
  other = (await createAdministrator(app, [read])).token;
  blind = (await createAdministrator(app, [send])).token;
});
afterAll(async () => requests.close());
beforeEach(() => {
  requests.configure({});
  requests.mails.length = 0;
});

const list = async (query = '', token = editor) => requests.app.get(`/compliance/document-requests${query}`, { token });
const listed = async (query = '', token = editor) =>
  ((await list(query, token)).body as { data: ListedRequest[] }).data;
const grant = async (id: string, json: object = { days: 7 }, token = editor) =>
  requests.app.post(`/compliance/document-requests/${id}/grant`, json, { token });
const refuse = async (id: string, reason = 'Only customers get it.', token = editor) =>
  requests.app.post(`/compliance/document-requests/${id}/refuse`, { reason }, { token });
/** Asks and confirms. */
const asked = async (email: string, name = 'Ada Lin'): Promise<ListedRequest> => {
  expect((await requests.ask(report, { email, name })).status).toBe(202);
  const mail = await eventually(
    async () =>
      Promise.resolve(requests.mails.find(({ to, subject }) => to === email && subject.startsWith('Confirm'))),
    (found) => found !== undefined,
  );
  if (mail === undefined) throw new Error('no mail');
  await requests.app.request('POST', linkIn(mail));
  const found = (await listed()).find((row) => row.email === email);
  if (found === undefined) throw new Error('no request');
  return found;
};
const decided = ({ body }: Awaited<ReturnType<typeof grant>>) => (body as { data: DecidedRequest }).data;

test('a request that nobody has confirmed is shown to no editor', async () => {
  await requests.ask(report, { email: 'unconfirmed@acme.example' });
  expect(await listed()).toEqual([]);
  const [row] = await requests.rows();
  expect((await grant(String(row?.['id']))).status).toBe(404);
});

test('a request is granted with a last day: its person gets the link, and the log says what they downloaded', async () => {
  const { id } = await asked('grant@acme.example');
  const answer = await grant(id);
  expect(answer.status).toBe(200);
  const { mail, url, isSent } = decided(answer);
  expect(isSent).toBe(true);
  expect(requests.mails.at(-1)).toMatchObject({ to: 'grant@acme.example', subject: mail.subject });
  expect(mail.text).toContain('2026-06-22');
  expect(url?.startsWith(SERVER)).toBe(true);
  expect((await requests.app.get(linkIn(mail))).body).toBe('report');
  expect((await listed('?state=granted'))[0]).toMatchObject({
    ...{ id, state: 'granted', title: 'Report report', language: 'en', refusal: null },
    link: { state: 'valid', downloads: 1 },
  });
  const { body } = await requests.app.get('/compliance/evidence-links', { token: editor });
  expect(body).toMatchObject({ data: [{ recipient: 'Ada Lin <grant@acme.example>', downloads: 1 }] });
});

test('a request is refused with a reason', async () => {
  const { id } = await asked('refuse@acme.example');
  expect((await refuse(id, ' ')).status).toBe(400);
  const { mail, url } = decided(await refuse(id));
  expect([mail.to, url]).toEqual(['refuse@acme.example', null]);
  expect(mail.text).toContain('Only customers get it.');
  expect((await listed('?state=refused'))[0]).toMatchObject({ id, refusal: 'Only customers get it.', link: null });
});

test('of decisions at the same time one holds, and one link is made', async () => {
  const links = async () => (await requests.app.strapi.db.connection<object>('compliance_evidence_links')).length;
  const { id } = await asked('race@acme.example');
  const before = await links();
  const answers = await Promise.all([grant(id), grant(id), refuse(id), grant(id), refuse(id)]);
  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409, 409, 409, 409]);
  const [row] = (await listed()).filter((each) => each.id === id);
  expect(await links()).toBe(before + (row?.state === 'granted' ? 1 : 0));
  expect(await grant(id)).toMatchObject({ status: 409, body: { error: { details: { code: 'REQUEST_DECIDED' } } } });
});

test('a request whose file is gone stays open', async () => {
  const { id } = await asked('gone@acme.example');
  const { config } = requests.app.strapi;
  const folder = config.get<string>('plugin::compliance.privateDir');
  config.set('plugin::compliance.privateDir', null);
  expect(await grant(id)).toMatchObject({
    status: 409,
    body: { error: { details: { code: 'EVIDENCE_NOT_OFFERED' } } },
  });
  config.set('plugin::compliance.privateDir', folder);
  expect((await listed('?state=open')).map((row) => row.id)).toContain(id);
});

test('without a provider the answer is a text for the editor to send', async () => {
  const { id } = await asked('text@acme.example');
  requests.provider('sendmail');
  const { mail, isSent } = decided(await refuse(id));
  requests.provider('nodemailer');
  expect([isSent, mail.to]).toEqual([false, 'text@acme.example']);
  expect(requests.mails.filter(({ subject }) => subject === mail.subject)).toEqual([]);
});

test('requests are seen and decided by those who may send the evidence and read its document', async () => {
  const { id } = await asked('rights@acme.example');
  expect((await list('', other)).status).toBe(403);
  expect((await grant(id, { days: 7 }, other)).status).toBe(403);
  expect((await refuse(id, 'No.', other)).status).toBe(403);
  expect(await listed('', blind)).toEqual([]);
  expect((await grant(id, { days: 7 }, blind)).status).toBe(404);
  expect((await refuse(id, 'No.', blind)).status).toBe(404);
  expect((await grant(id, { days: 400 })).status).toBe(400);
  expect((await list()).status).toBe(200);
  expect((await listed('?q=nothing-like-this')).length).toBe(0);
});

test('the data of one person is exported and deleted, of whoever else it stays', async () => {
  const { id } = await asked('person@acme.example');
  await asked('else@acme.example');
  const { mail } = decided(await grant(id));
  await requests.app.get(linkIn(mail));
  const admin = await requests.app.adminToken();
  const at = (email: string) => `/compliance/document-requests/person?email=${encodeURIComponent(email)}`;
  expect((await requests.app.get(at('person@acme.example'), { token: editor })).status).toBe(403);
  expect((await requests.app.delete(at('person@acme.example'), { token: editor })).status).toBe(403);
  expect((await requests.app.get(at('nobody'), { token: admin })).status).toBe(400);
  const read = async (email: string) => (await requests.app.get(at(email), { token: admin })).body;
  const theirs = await read('Person@acme.example');
  expect(theirs).toMatchObject({
    data: {
      email: 'person@acme.example',
      requests: [{ id, name: 'Ada Lin', state: 'granted', termsPath: null }],
      links: [{ recipient: 'Ada Lin <person@acme.example>', state: 'valid', downloads: 1, documentId: report }],
    },
  });
  expect(JSON.stringify(theirs)).not.toMatch(/nonce|sender"/);
  expect((await requests.app.delete(at('person@acme.example'), { token: admin })).body).toEqual(theirs);
  expect(await read('person@acme.example')).toMatchObject({ data: { requests: [], links: [] } });
  expect((await requests.app.get(linkIn(mail))).status).toBe(410);
  expect((await listed()).map(({ email }) => email)).toContain('else@acme.example');
  expect((await listed()).map(({ email }) => email)).not.toContain('person@acme.example');
});

test('personal data goes when its time is over, in requests and in links', async () => {
  const sweep = async () =>
    requests.app.strapi.plugin('compliance').service<{ sweep: () => Promise<void> }>('document-requests').sweep();
  const count = async () => (await requests.rows()).length;
  await sweep();
  expect(await count()).toBeGreaterThan(5);
  requests.pass(3 * DAY);
  await sweep();
  expect((await requests.rows()).filter(({ state }) => state === 'asked')).toEqual([]);
  expect(await count()).toBeGreaterThan(5);
  requests.pass(365 * DAY);
  await sweep();
  expect(await count()).toBe(0);
  const { body } = await requests.app.get('/compliance/evidence-links', { token: editor });
  expect(JSON.stringify(body)).not.toContain('acme.example');
  expect((body as { data: { downloads: number }[] }).data.some(({ downloads }) => downloads > 0)).toBe(true);
});
