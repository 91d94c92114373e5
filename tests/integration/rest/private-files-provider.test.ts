import { createHash, randomBytes, randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import type { Evidence } from '../../../model/contracts/evidence';
import { getService } from '../../../server/src/get-service';
import { bootStrapi, lookInside, type RunningStrapi } from '../../support/app/boot';
import { runCli } from '../../support/app/cli';
import { createTestApp, type TestApp } from '../../support/app/test-app';
import { startObjectStore, type ObjectStore } from '../../support/http/object-store';
import { bytesOf, evidenceEditor, type EvidenceEditor } from '../../support/http/private-evidence';
import { documents } from '../content/stored';

const TABLE = 'compliance_private_objects';
const DAY = 86_400_000;
const REPORT = Buffer.concat([Buffer.from('%PDF-1.7 '), randomBytes(1_200_000)]);

let own: TestApp;
let store: ObjectStore;
let app: RunningStrapi;
let editor: EvidenceEditor;
let ahead = 0;

const copiesAt = (): string => path.join(own.dir, '.tmp/compliance/evidence');
const forgetCopies = () => {
  fs.rmSync(copiesAt(), { recursive: true });
};
const nameOf = (bytes: Buffer): string => `${createHash('sha256').update(bytes).digest('hex')}-report.pdf`;
const rows = async () =>
  app.strapi.db.connection<{ object: string; file: string | null }>(TABLE).select('object', 'file');
const sweep = async () => getService(app.strapi, 'evidence-sweep').sweep(new AbortController().signal);
const boot = async (): Promise<void> => {
  app = await bootStrapi({ app: own });
  app.strapi.plugin('compliance').service<{ now: () => Date }>('clock').now = () => new Date(Date.now() + ahead);
};
const problems = async (): Promise<string[]> => {
  const { stdout } = await runCli(own, ['doctor', '--json']);
  const { checks } = JSON.parse(stdout) as { checks: { state: string; says: string }[] };
  return checks.filter(({ state }) => state === 'problem').map(({ says }) => says);
};

beforeAll(async () => {
  store = await startObjectStore(fs.mkdtempSync(path.join(process.env['TMPDIR'] ?? '/tmp', 'objects-')));
  own = await createTestApp({
    config: { privateFiles: 'provider' },
    files: {
      'config/env/test/plugins.js': `module.exports = ${JSON.stringify({ upload: { config: store.uploadConfig } })}`,
    },
  });
  await boot();
  editor = await evidenceEditor(() => app);
});
afterAll(async () => {
  await app.close();
  await own.remove();
  await store.close();
});

let documentId: string;
let link: string;

test('a file is kept that nobody can ask for, and handed out whole and in ranges by a server that has no copy', async () => {
  documentId = await editor.make('report', REPORT);
  const [row] = await rows();
  expect(row).toMatchObject({ file: nameOf(REPORT) });
  // the probe is gone
  expect(store.names()).toHaveLength(1);
  expect(store.unsigned).toContainEqual(expect.stringContaining(row?.object ?? ''));
  const { body } = await app.get(`/compliance/evidence/${documentId}`, { token: editor.token });
  expect((body as { data: Evidence }).data).toMatchObject({ isConfigured: true, draft: { bytes: REPORT.length } });
  expect((await app.get('/upload/files', { token: editor.token })).body).not.toMatchObject({ results: [{}] });
  link = await editor.linkTo(documentId);
  forgetCopies();
  const whole = await fetch(link, { redirect: 'error' });
  expect((await bytesOf(whole)).equals(REPORT)).toBe(true);
  const range = await fetch(link, { headers: { Range: 'bytes=600000-1100000' } });
  expect(range.status).toBe(206);
  expect((await bytesOf(range)).equals(REPORT.subarray(600_000, 1_100_001))).toBe(true);
});

test('the same file twice is stored once', async () => {
  await editor.make('again', REPORT);
  expect(await rows()).toHaveLength(1);
  expect(store.names()).toHaveLength(1);
});

test('nothing is kept where everybody can read, not even for a moment the file, and doctor says so', async () => {
  store.publish();
  const asked = store.unsigned.length;
  const secret = Buffer.from('%PDF-1.7 secret');
  const answer = await editor.upload(await editor.make('before', REPORT), secret);
  expect(answer.status).toBe(409);
  expect(await answer.json()).toMatchObject({
    error: {
      details: { code: 'PROVIDER_NOT_PRIVATE' },
      message: expect.stringContaining('without a signature its address answers 200') as string,
    },
  });
  expect(store.names()).toHaveLength(1);
  expect(await rows()).toHaveLength(1);
  expect(store.unsigned.slice(asked).every((url) => url.endsWith('-probe'))).toBe(true);
  expect(await problems()).toEqual([expect.stringContaining('its address answers 200')]);
  store.refuse();
  expect(await problems()).toEqual([]);
});

test('a file is sent only with the access list with which the one before it was private', async () => {
  const other = Buffer.from('%PDF-1.7 other');
  const document = await editor.make('lists', REPORT);
  store.decline(({ path: sent }) => !sent.endsWith('-probe'));
  expect((await editor.upload(document, other)).status).toBe(500);
  expect(new Set(store.sent.map(({ acl }) => acl))).toEqual(new Set(['private']));
  // a bucket without access lists
  store.decline(({ acl }) => acl !== undefined);
  expect((await editor.upload(document, other)).status).toBe(500);
  expect(store.sent.every(({ path: sent, acl }) => acl === 'private' || sent.endsWith('-probe'))).toBe(true);
  store.decline(() => false);
  expect(store.names()).toHaveLength(1);
});

test('a file goes a day after the last document that names it, and what an upload left goes too', async () => {
  const old = Buffer.from('%PDF-1.7 old');
  const replaced = await editor.make('replaced', old);
  await editor.upload(replaced, REPORT);
  await editor.publish(replaced);
  const [left] = await app.strapi.db.connection<{ file: string }>(TABLE).where({ file: nameOf(old) });
  await app.strapi.db.connection(TABLE).insert({ ...left, file: null, object: randomUUID() });
  await sweep();
  expect(await rows()).toHaveLength(3);
  ahead += 2 * DAY;
  await sweep();
  expect((await rows()).map(({ file }) => file)).toEqual([nameOf(REPORT)]);
  expect(store.names()).toHaveLength(1);
  expect(fs.readdirSync(copiesAt())).toEqual([]);
  expect((await bytesOf(await fetch(link))).equals(REPORT)).toBe(true);
});

test('the command moves files to the database and back, and leaves them where the provider would publish them', async () => {
  await app.close();
  const move = async (to: string) => runCli(own, ['files', '--to', to, '--app', '.']);
  const count = async () => lookInside(own, async ({ db }) => (await db.connection<object>(TABLE)).length);
  expect(await move('database')).toMatchObject({ code: 0, stdout: expect.stringContaining('Moved 1 file') as string });
  expect(await count()).toBe(0);
  store.publish();
  expect(await move('provider')).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('does not keep files private') as string,
  });
  store.refuse();
  expect(await move('provider')).toMatchObject({ code: 0, stdout: expect.stringContaining('Moved 1 file') as string });
  expect(await count()).toBe(1);
  await boot();
  forgetCopies();
  expect((await bytesOf(await fetch(app.url + new URL(link).pathname))).equals(REPORT)).toBe(true);
});

test('the local provider, whose files everybody can read, is refused', async () => {
  await app.close();
  app = await bootStrapi({ config: { privateFiles: 'provider' } });
  const { documentId: made } = await documents(app.strapi, 'document').create({
    ...{ locale: 'en', data: { key: 'local', title: 'local', visibility: 'on-request' } },
  });
  const answer = await (await evidenceEditor(() => app)).upload(made, REPORT);
  expect(await answer.json()).toMatchObject({
    error: { message: expect.stringContaining('in the public folder of this server') as string },
  });
  const uploads = fs.readdirSync(path.join(app.app.dir, 'public/uploads'));
  expect(uploads.filter((name) => !name.startsWith('.'))).toEqual([]);
});
