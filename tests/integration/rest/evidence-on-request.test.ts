/** @database any */
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import type { Evidence, ListedLink, SentLink } from '../../../model/contracts/evidence';
import { createAdministrator } from '../../support/http/administrators';
import { bootStrapi, type RunningStrapi } from '../../support/app/boot';
import { documents, insertFile, rowsOf } from '../content/stored';

const REPORT = Buffer.from('%PDF-1.7 what the auditor found');
const NAME = 'SOC 2 审计报告.pdf';
const BODY = { 'Content-Type': 'application/octet-stream' };
const READ = 'plugin::content-manager.explorer.read';
const UPDATE = 'plugin::content-manager.explorer.update';
const DOCUMENT = 'plugin::compliance.document';
const FIELDS = ['key', 'title', 'visibility', 'privateFile', 'sha256'];

let app: RunningStrapi;
let folder: string;
let editor: string;
let reader: string;
let now = new Date('2026-03-01T00:00:00Z');

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

const makeDocument = async (key: string, visibility: string, data: object = {}) => {
  const service = documents(app.strapi, 'document');
  const { documentId } = await service.create({ locale: 'en', data: { key, title: key, visibility, ...data } });
  await service.update({ documentId, locale: 'zh-CN', data: { title: `${key} 文件` } });
  return documentId;
};
const publish = async (documentId: string) => {
  const service = documents(app.strapi, 'document');
  for (const locale of ['en', 'zh-CN']) await service.publish({ documentId, locale });
};
const upload = async (documentId: string, bytes: Buffer, token = editor, headers = BODY) =>
  fetch(`${app.url}/compliance/evidence/${documentId}/file?name=${encodeURIComponent(NAME)}`, {
    method: 'PUT',
    headers: { ...headers, Authorization: `Bearer ${token}` },
    body: bytes,
  });
const shown = async (documentId: string, token = editor): Promise<Evidence> => {
  const { status, body } = await app.get(`/compliance/evidence/${documentId}`, { token });
  expect(status).toBe(200);
  return (body as { data: Evidence }).data;
};
const send = async (documentId: string, token = editor, json: object = { recipient: 'Ada of Acme', days: 7 }) =>
  app.post(`/compliance/evidence/${documentId}/links`, json, { token });
const sent = async (documentId: string): Promise<SentLink> => {
  const { status, body } = await send(documentId);
  expect(status).toBe(201);
  return (body as { data: SentLink }).data;
};
const pathOf = ({ url }: SentLink): string => new URL(url, app.url).pathname;

beforeAll(async () => {
  folder = fs.mkdtempSync(path.join(process.env['TMPDIR'] ?? '/tmp', 'evidence-'));
  app = await bootStrapi({ config: { publicRead: true, privateDir: folder } });
  app.strapi.plugin('compliance').service<{ now: () => Date }>('clock').now = () => now;
  const properties = { fields: FIELDS, locales: ['en', 'zh-CN'] };
  reader = (await createAdministrator(app, [{ action: READ, subject: DOCUMENT, properties }])).token;
  editor = (
    await createAdministrator(app, [
      { action: READ, subject: DOCUMENT, properties },
      { action: UPDATE, subject: DOCUMENT, properties },
      { action: 'plugin::compliance.evidence.send' },
    ])
  ).token;
});
afterAll(async () => {
  await app.close();
  fs.rmSync(folder, { recursive: true, force: true });
});

describe('a file that is not public', () => {
  test('is stored under its hash, and named in every language of the draft', async () => {
    const documentId = await makeDocument('stored', 'on-request');
    expect((await upload(documentId, REPORT)).status).toBe(200);
    const stored = `${sha256(REPORT)}-${NAME}`;
    expect(fs.readFileSync(path.join(folder, stored))).toEqual(REPORT);
    expect(fs.statSync(path.join(folder, stored)).mode & 0o077).toBe(0);
    const rows = await rowsOf(app.strapi, 'document', { documentId });
    expect(rows.map((row) => [row['privateFile'], row['sha256']])).toEqual([
      [stored, sha256(REPORT)],
      [stored, sha256(REPORT)],
    ]);
    const file = { name: NAME, bytes: REPORT.length, sha256: sha256(REPORT) };
    expect(await shown(documentId)).toEqual({ isConfigured: true, draft: file, published: null, links: [] });
  });

  test('has the hash of its own bytes after it is replaced, whatever a form sends', async () => {
    const documentId = await makeDocument('replaced', 'on-request');
    await upload(documentId, REPORT);
    const other = Buffer.from('another report');
    await upload(documentId, other);
    expect((await shown(documentId)).draft?.sha256).toBe(sha256(other));
    await documents(app.strapi, 'document').update({
      ...{ documentId, locale: 'en' },
      data: { privateFile: `${sha256(REPORT)}-${NAME}`, sha256: sha256(other) },
    });
    expect((await shown(documentId)).draft?.sha256).toBe(sha256(REPORT));
    await documents(app.strapi, 'document').update({
      ...{ documentId, locale: 'en' },
      data: { privateFile: null, sha256: sha256(REPORT) },
    });
    const [row] = await rowsOf(app.strapi, 'document', { documentId });
    expect(row?.['sha256']).toBeNull();
  });

  test('is refused where it does not belong, and leaves nothing', async () => {
    const open = await makeDocument('open', 'public');
    const documentId = await makeDocument('refused', 'on-request');
    const before = fs.readdirSync(folder);
    expect((await upload(documentId, Buffer.alloc(0))).status).toBe(400);
    expect((await upload(documentId, REPORT, reader)).status).toBe(403);
    expect((await upload(documentId, REPORT, editor, { 'Content-Type': 'application/zip' })).status).toBe(415);
    expect((await upload('nothing', REPORT)).status).toBe(404);
    expect((await upload(open, REPORT)).status).toBe(409);
    expect(fs.readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
    expect(fs.readdirSync(folder)).toEqual(before);
  });

  test('is opened in the panel by who may read its name', async () => {
    const documentId = await makeDocument('opened', 'internal');
    await upload(documentId, REPORT);
    const { status, body } = await app.get(`/compliance/evidence/${documentId}/file?version=draft`, { token: reader });
    expect({ status, body }).toEqual({ status: 200, body: REPORT.toString() });
    const published = `/compliance/evidence/${documentId}/file?version=published`;
    expect((await app.get(published, { token: reader })).status).toBe(404);
    const none = await createAdministrator(app, [
      { action: READ, subject: DOCUMENT, properties: { fields: ['title'], locales: ['en'] } },
    ]);
    expect((await app.get(`/compliance/evidence/${documentId}`, { token: none.token })).status).toBe(404);
  });
});

describe('a link', () => {
  let documentId: string;
  beforeAll(async () => {
    documentId = await makeDocument('linked', 'on-request');
    await upload(documentId, REPORT);
  });

  test('cannot be made of what is not published, nor of what is internal', async () => {
    expect((await send(documentId)).status).toBe(409);
    await publish(documentId);
    const internal = await makeDocument('internal', 'internal');
    await upload(internal, REPORT);
    await publish(internal);
    expect((await send(internal)).status).toBe(409);
  });

  test('hands out the file under its name, whole or in parts, and is logged', async () => {
    const link = await sent(documentId);
    const got = await fetch(`${app.url}${pathOf(link)}`);
    expect(got.status).toBe(200);
    expect(Buffer.from(await got.arrayBuffer())).toEqual(REPORT);
    expect(got.headers.get('content-type')).toBe('application/pdf');
    expect(got.headers.get('content-disposition')).toContain(`filename*=UTF-8''${encodeURIComponent(NAME)}`);
    expect(got.headers.get('cache-control')).toBe('private, no-store');
    const part = await fetch(`${app.url}${pathOf(link)}`, { headers: { Range: 'bytes=5-7' } });
    expect([part.status, await part.text()]).toEqual([206, REPORT.toString().slice(5, 8)]);
    expect((await fetch(`${app.url}${pathOf(link)}`, { method: 'HEAD' })).status).toBe(200);
    expect((await fetch(`${app.url}${pathOf(link)}`, { headers: { Range: 'bytes=900-' } })).status).toBe(416);
    const { links } = await shown(documentId);
    expect(links?.[0]).toMatchObject({
      ...{ recipient: 'Ada of Acme', state: 'valid', downloads: 1, sentOn: now.toISOString() },
      ...{ lastDownloadOn: now.toISOString(), expiresOn: '2026-03-08T00:00:00.000Z' },
    });
    expect(JSON.stringify(links)).not.toContain(pathOf(link).split('/').at(-1));
  });

  test.each([
    ['items=0-', 200, 1],
    ['bytes=z', 200, 1],
    ['bytes= 0-', 206, 1],
    ['bytes=1-2,0-5000', 206, 1],
    ['bytes=0-1,5-6', 200, 1],
    ['bytes=-5000', 416, 0],
    ['bytes=00-', 206, 1],
    ['BYTES=5-7', 200, 1],
    ['', 200, 1],
    ['bytes=1-', 206, 1],
    ['bytes=-3', 206, 1],
    ['bytes=900-', 416, 0],
    ['bytes=3-2', 416, 0],
  ])('records what is sent for "Range: %s"', async (range, status, downloads) => {
    const link = await sent(documentId);
    const answer = await fetch(`${app.url}${pathOf(link)}`, { headers: { Range: range } });
    await answer.arrayBuffer();
    const [recorded] = (await shown(documentId)).links ?? [];
    expect([answer.status, recorded?.downloads]).toEqual([status, downloads]);
  });

  test('records a whole file for an outdated part, and nothing where no byte of it is sent', async () => {
    const link = await sent(documentId);
    const recorded = async () => (await shown(documentId)).links?.[0]?.downloads;
    const ask = async (headers: Record<string, string>, method = 'GET') => {
      const answer = await fetch(`${app.url}${pathOf(link)}`, { method, headers });
      return { status: answer.status, bytes: (await answer.arrayBuffer()).byteLength };
    };
    const etag = (await fetch(`${app.url}${pathOf(link)}`, { method: 'HEAD' })).headers.get('etag') ?? '';
    expect((await ask({ Range: 'bytes=0-' }, 'HEAD')).bytes).toBe(0);
    expect((await ask({ 'If-None-Match': etag, 'Cache-Control': 'max-age=0' })).status).toBe(304);
    expect((await ask({ 'If-Match': '"another"' })).status).toBe(412);
    expect(await recorded()).toBe(0);
    expect(await ask({ Range: 'bytes=5-', 'If-Range': '"another"' })).toEqual({ status: 200, bytes: REPORT.length });
    expect(await recorded()).toBe(1);
    expect((await ask({ Range: 'bytes=5-', 'If-Range': etag })).status).toBe(206);
    expect(await recorded()).toBe(1);
  });

  test('hands out nothing that cannot be recorded', async () => {
    const link = await sent(documentId);
    // the rows can be counted, and none can be added
    const rename = async (from: string, to: string) =>
      app.strapi.db.connection.schema.alterTable('compliance_evidence_downloads', (table) => {
        table.renameColumn(from, to);
      });
    await rename('sha_256', 'elsewhere');
    const answer = await fetch(`${app.url}${pathOf(link)}`);
    await rename('elsewhere', 'sha_256');
    expect(answer.status).toBe(500);
    expect(await answer.text()).not.toContain(REPORT.toString());
    expect((await app.get(pathOf(link))).status).toBe(200);
  });

  test('ends with its day, by a word, and with what it opens', async () => {
    const [expiring, revoked, closing] = [await sent(documentId), await sent(documentId), await sent(documentId)];
    const { status } = await app.delete(`/compliance/evidence/${documentId}/links/${revoked.link.id}`, {
      token: editor,
    });
    expect(status).toBe(200);
    expect((await app.get(pathOf(revoked))).status).toBe(410);
    now = new Date('2026-03-07T23:59:59.999Z');
    expect((await app.get(pathOf(expiring))).status).toBe(200);
    now = new Date('2026-03-08T00:00:00Z');
    expect((await app.get(pathOf(expiring))).status).toBe(410);
    now = new Date('2026-03-01T00:00:00Z');
    expect((await app.get(pathOf(closing))).status).toBe(200);
    for (const locale of ['en', 'zh-CN']) await documents(app.strapi, 'document').unpublish({ documentId, locale });
    expect((await app.get(pathOf(closing))).status).toBe(410);
    await publish(documentId);
    expect((await app.get(pathOf(closing))).status).toBe(200);
  });

  test('is worth nothing when anything of it is changed', async () => {
    const link = await sent(documentId);
    const other = await makeDocument('other', 'on-request');
    await upload(other, REPORT);
    await publish(other);
    const address = pathOf(link);
    const flipped = address.slice(0, -2) + (address.at(-2) === 'A' ? 'B' : 'A') + address.slice(-1);
    for (const wrong of [flipped, address.replace(documentId, other), address.replace(/\.[^.]*$/, ''), `${address}x`])
      expect({ wrong, status: (await app.get(wrong)).status }).toEqual({ wrong, status: 404 });
    await app.strapi.db
      .connection('compliance_evidence_links')
      .where({ key: link.link.id })
      .update({ expires_on: '2036-01-01T00:00:00.000Z' });
    expect((await app.get(address)).status).toBe(404);
  });

  describe('and its mail', () => {
    const mailsSent: { to: string; subject: string; text: string }[] = [];
    const configure = (provider: string, url: string) => {
      app.strapi.config.set('plugin::email.provider', provider);
      app.strapi.config.set('server.absoluteUrl', url);
    };
    const sentTo = async (recipient: string): Promise<SentLink> =>
      ((await send(documentId, editor, { recipient, days: 7 })).body as { data: SentLink }).data;
    const mail = async ({ link }: SentLink, token = editor) =>
      app.post(`/compliance/evidence/${documentId}/links/${link.id}/mail`, { language: 'zh-Hans' }, { token });
    beforeAll(() => {
      const provider = {
        send: async (message: (typeof mailsSent)[number]) => Promise.resolve(mailsSent.push(message)),
      };
      Object.assign(app.strapi.plugin('email'), { provider });
    });
    afterAll(() => {
      configure('sendmail', '');
    });

    test('are ready in both languages, with title, link and last day', async () => {
      const { mails, url } = await sentTo('Ada of Acme');
      expect(mails.en.subject).toContain('linked');
      expect(mails['zh-Hans'].subject).toContain('linked 文件');
      for (const { text } of Object.values(mails)) {
        expect(text).toContain(url);
        expect(text).toContain('2026-03-08');
      }
    });

    test('is sent to one address, through a provider of the app alone', async () => {
      configure('nodemailer', 'https://cms.example.com');
      const link = await sentTo('Ada Lin <ada@example.com>');
      expect([link.address, link.canMail]).toEqual(['ada@example.com', true]);
      expect((await mail(link, reader)).status).toBe(403);
      expect((await mail(link)).status).toBe(200);
      expect(mailsSent).toMatchObject([{ to: 'ada@example.com', ...link.mails['zh-Hans'] }]);
      expect(mailsSent[0]?.text).toContain('https://cms.example.com/api/compliance/documents/');
      expect((await app.get(pathOf(link))).status).toBe(200);
      const two = await sentTo('a@example.com, b@example.com');
      expect([two.address, (await mail(two)).status]).toEqual([null, 409]);
      configure('sendmail', 'https://cms.example.com');
      expect((await sentTo('ada@example.com')).canMail).toBe(false);
      expect((await mail(link)).status).toBe(409);
      configure('nodemailer', '');
      expect((await mail(link)).status).toBe(409);
      expect(mailsSent).toHaveLength(1);
    });
  });

  test('stands in one list of all documents, for those who may send', async () => {
    const { link } = await sent(documentId);
    const list = async (query: string, token = editor) => app.get(`/compliance/evidence-links${query}`, { token });
    const rowsIn = async (query: string) => ((await list(query)).body as { data: ListedLink[] }).data;
    const [newest] = await rowsIn('?language=zh-Hans');
    expect(newest).toMatchObject({ id: link.id, documentId, title: 'linked 文件', recipient: 'Ada of Acme' });
    expect((await rowsIn('?q=linked')).every((row) => row.title === 'linked')).toBe(true);
    expect(await rowsIn('?q=nothing-like-this')).toEqual([]);
    const opened = await rowsIn('?opened=yes&pageSize=100');
    expect(opened.length).toBeGreaterThan(0);
    expect(opened.filter(({ downloads }) => downloads === 0)).toEqual([]);
    expect((await list('', reader)).status).toBe(403);
  });

  test('is made, seen and revoked by nobody else', async () => {
    const { link } = await sent(documentId);
    expect((await send(documentId, reader)).status).toBe(403);
    expect((await shown(documentId, reader)).links).toBeNull();
    const revoke = `/compliance/evidence/${documentId}/links/${link.id}`;
    expect((await app.delete(revoke, { token: reader })).status).toBe(403);
    expect((await send(documentId, editor, { recipient: ' ', days: 2 })).status).toBe(400);
  });
});

describe('GET /documents/:documentId/download', () => {
  const download = async (documentId: string, query = '', token?: string) =>
    app.get(`/api/compliance/documents/${documentId}/download${query}`, { token });

  test('leads to the published file of public evidence, in the language that is asked for', async () => {
    const english = await insertFile(app.strapi, 'policy-en.pdf');
    const chinese = await insertFile(app.strapi, 'policy-zh.pdf');
    const documentId = await makeDocument('policy', 'public', { file: english });
    await documents(app.strapi, 'document').update({ documentId, locale: 'zh-CN', data: { file: chinese } });
    expect((await download(documentId)).status).toBe(404);
    await publish(documentId);
    const answers = [await download(documentId), await download(documentId, '?locale=zh-CN')];
    expect(answers.map(({ status }) => status)).toEqual([302, 302]);
    const locations = answers.map(({ headers }) => headers.get('location'));
    const files = app.strapi.db.query('plugin::upload.file');
    for (const [n, id] of [english, chinese].entries())
      expect(await files.findOne({ where: { id } })).toMatchObject({ url: locations[n] });
  });

  test.each([
    ['report.pdf', '.pdf', '%PDF-1.7'],
    ['审计 报告', '.html', '<script>alert(document.domain)</script>'],
    ['logo.svg', '.svg', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'],
    ['feed.xml', '.xml', '<x:script xmlns:x="http://www.w3.org/1999/xhtml">alert(1)</x:script>'],
    ['run.js', '.js', 'alert(1)'],
  ])('hands out %s of this server under its name, never to be shown or run', async (name, ext, content) => {
    const id = await insertFile(app.strapi, name);
    const hash = `stored_${String(id)}`;
    await app.strapi.db
      .query('plugin::upload.file')
      .update({ where: { id }, data: { hash, ext, url: `/uploads/${hash}${ext}` } });
    fs.writeFileSync(path.join(app.strapi.dirs.static.public, 'uploads', `${hash}${ext}`), content);
    const documentId = await makeDocument(`public-${String(id)}`, 'public', { file: id });
    await publish(documentId);
    const answer = await fetch(`${app.url}/api/compliance/documents/${documentId}/download`, { redirect: 'manual' });
    expect([answer.status, await answer.text()]).toEqual([200, content]);
    const called = name.endsWith(ext) ? name : `${name}${ext}`;
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename/);
    expect(decodeURIComponent(answer.headers.get('content-disposition') ?? '')).toContain(called);
    expect(answer.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(answer.headers.get('cache-control')).toBe('no-cache');
  });

  test('says that a file is on request, and of internal evidence nothing', async () => {
    const asked = await makeDocument('asked', 'on-request');
    const internal = await makeDocument('hidden', 'internal');
    await publish(asked);
    await publish(internal);
    expect(await download(asked)).toMatchObject({
      status: 403,
      body: { error: { details: { code: 'ON_REQUEST' } } },
    });
    const hidden = await download(internal);
    expect([hidden.status, hidden.body]).toEqual([404, (await download('nothing')).body]);
  });

  test('needs its permission', async () => {
    const documentId = await makeDocument('permitted', 'on-request');
    await publish(documentId);
    const token = await app.apiToken(['plugin::compliance.document.findOne']);
    expect((await download(documentId, '', token)).body).not.toMatchObject({
      error: { details: { code: 'ON_REQUEST' } },
    });
  });
});
