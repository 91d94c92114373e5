import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { getService } from '../../../server/src/get-service';
import { bootStrapi, type RunningStrapi } from '../../support/app/boot';
import { runCli } from '../../support/app/cli';
import { createAdministrator } from '../../support/http/administrators';
import { documents, rowsOf } from '../content/stored';

const DAY = 86_400_000;
const HOUR = 3_600_000;
const DOCUMENT = 'plugin::compliance.document';

let app: RunningStrapi;
let folder: string;
let editor: string;
/** The clock of the plugin before that of the disk, in milliseconds. */
let ahead = 0;
let deleted: string[];
let failed: string[];

const sweep = async () => getService(app.strapi, 'evidence-sweep').sweep(new AbortController().signal);
const pass = (milliseconds: number) => {
  ahead += milliseconds;
};
const now = () => new Date(Date.now() + ahead);
/** Two looks, a day apart. */
const sweepForADay = async () => {
  await sweep();
  pass(DAY);
  await sweep();
};
const storedAs = (bytes: string): string => `${createHash('sha256').update(bytes).digest('hex')}-report.pdf`;
const isThere = (bytes: string): boolean => fs.existsSync(path.join(folder, storedAs(bytes)));
const put = (name: string) => {
  fs.writeFileSync(path.join(folder, name), 'bytes');
};
const makeDocument = async (key: string, visibility = 'on-request') => {
  const service = documents(app.strapi, 'document');
  const { documentId } = await service.create({ locale: 'en', data: { key, title: key, visibility } });
  await service.update({ documentId, locale: 'zh-CN', data: { title: `${key} 文件` } });
  return documentId;
};
const publish = async (documentId: string) => {
  for (const locale of ['en', 'zh-CN']) await documents(app.strapi, 'document').publish({ documentId, locale });
};
const upload = async (documentId: string, bytes: string) => {
  const answer = await fetch(`${app.url}/compliance/evidence/${documentId}/file?name=report.pdf`, {
    method: 'PUT',
    headers: { 'Content-Type': 'application/octet-stream', Authorization: `Bearer ${editor}` },
    body: bytes,
  });
  return answer.status;
};

const evidenceCheck = async () => {
  const { stdout } = await runCli(app.app, ['doctor', '--json']);
  const { checks } = JSON.parse(stdout) as { checks: { name: string; state: string; says: string }[] };
  return checks.find(({ name }) => name === 'evidence');
};

/** It is here before the server starts. */
const EARLY = '.6f0b8c1e-8a37-4a43-9d0d-2a7c5c0f1b22.part';

beforeAll(async () => {
  folder = fs.mkdtempSync(path.join(process.env['TMPDIR'] ?? '/tmp', 'leftovers-'));
  put(EARLY);
  app = await bootStrapi({ config: { publicRead: true, privateDir: folder } });
  app.strapi.plugin('compliance').service<{ now: () => Date }>('clock').now = now;
  // the tests say when
  app.strapi.cron.remove('compliance.hourly');
  const properties = { fields: ['key', 'title', 'visibility', 'privateFile', 'sha256'], locales: ['en', 'zh-CN'] };
  editor = (
    await createAdministrator(app, [
      { action: 'plugin::content-manager.explorer.read', subject: DOCUMENT, properties },
      { action: 'plugin::content-manager.explorer.update', subject: DOCUMENT, properties },
      { action: 'plugin::compliance.evidence.send' },
    ])
  ).token;
});
beforeEach(() => {
  ahead = 0;
  [deleted, failed] = [[], []];
  jest.spyOn(app.strapi.log, 'info').mockImplementation((line: unknown) => {
    if (String(line).startsWith('compliance: deleted')) deleted.push(String(line));
    return app.strapi.log;
  });
  jest.spyOn(app.strapi.log, 'error').mockImplementation((line: unknown) => {
    failed.push(String(line));
    return app.strapi.log;
  });
});
afterEach(() => {
  jest.restoreAllMocks();
  for (const name of fs.readdirSync(folder)) fs.rmSync(path.join(folder, name));
});
afterAll(async () => {
  await app.close();
  fs.rmSync(folder, { recursive: true, force: true });
});

test('a server looks when it begins to listen', async () => {
  const store = app.strapi.store({ type: 'plugin', name: 'compliance', key: 'evidence-leftovers' });
  let noted: unknown = null;
  for (let tries = 0; tries < 100 && noted === null; tries += 1) {
    noted = await store.get({});
    if (noted === null) await setTimeout(50);
  }
  expect(noted).toEqual({ [EARLY]: expect.any(String) as string });
});

test('a refused file goes after a day, with a line in the log', async () => {
  const documentId = await makeDocument('refused', 'public');
  expect(await upload(documentId, 'refused')).toBe(409);
  await sweep();
  pass(DAY - HOUR);
  await sweep();
  expect(isThere('refused')).toBe(true);
  pass(HOUR);
  await sweep();
  expect(isThere('refused')).toBe(false);
  expect(deleted).toEqual([
    `compliance: deleted "${storedAs('refused')}" (7 bytes) from privateDir: no document has named it for a day`,
  ]);
});

test('a replaced file goes a day after it was replaced, however old it is', async () => {
  const documentId = await makeDocument('replaced');
  await upload(documentId, 'first');
  const aged = new Date(Date.now() - 90 * DAY);
  fs.utimesSync(path.join(folder, storedAs('first')), aged, aged);
  await sweepForADay();
  await upload(documentId, 'second');
  await sweep();
  expect([isThere('first'), isThere('second')]).toEqual([true, true]);
  pass(DAY);
  await sweep();
  expect([isThere('first'), isThere('second')]).toEqual([false, true]);
});

test('a file that only the draft or only the published version names stays, and links hand it out', async () => {
  const documentId = await makeDocument('published');
  await upload(documentId, 'published');
  await publish(documentId);
  const { body } = await app.post(
    `/compliance/evidence/${documentId}/links`,
    { recipient: 'Ada of Acme', days: 30 },
    { token: editor },
  );
  await upload(documentId, 'draft');
  const { url } = (body as { data: { url: string } }).data;
  await sweepForADay();
  await sweepForADay();
  expect([isThere('published'), isThere('draft')]).toEqual([true, true]);
  expect((await app.get(new URL(url, app.url).pathname)).status).toBe(200);
  await publish(documentId);
  await sweepForADay();
  expect([isThere('published'), isThere('draft')]).toEqual([false, true]);
});

test('a file that one language alone names stays, also where its name is spelt otherwise', async () => {
  const documentId = await makeDocument('one-language');
  await upload(documentId, 'one language');
  const [row] = await rowsOf(app.strapi, 'document', { documentId, locale: 'en' });
  await app.strapi.db.query(DOCUMENT).update({ where: { id: row?.id }, data: { privateFile: null } });
  await app.strapi.db.query(DOCUMENT).updateMany({
    where: { documentId, locale: 'zh-CN' },
    data: { privateFile: storedAs('one language').toUpperCase() },
  });
  await sweepForADay();
  expect(isThere('one language')).toBe(true);
  await documents(app.strapi, 'document').delete({ documentId, locale: '*' });
  await sweepForADay();
  expect(isThere('one language')).toBe(false);
});

test('parts of uploads that ended go, and files of operators stay', async () => {
  const part = '.3f0b8c1e-8a37-4a43-9d0d-2a7c5c0f1b22.part';
  const foreign = ['audit 2025.pdf', '.gitkeep', 'upload.part', `${'a1'.repeat(31)}-short.pdf`];
  for (const name of [part, ...foreign]) put(name);
  await sweepForADay();
  expect(fs.readdirSync(folder)).toEqual(expect.arrayContaining(foreign));
  expect(fs.readdirSync(folder)).not.toContain(part);
});

test('a file that is uploaded or named again meanwhile stays', async () => {
  const documentId = await makeDocument('again');
  const refusing = await makeDocument('again-refused', 'public');
  await upload(refusing, 'uploaded again');
  await upload(refusing, 'named again');
  await sweep();
  pass(DAY);
  // between the look at the documents and the look at the file
  const stop = app.strapi.db.lifecycles.subscribe({
    models: ['strapi::core-store'],
    async beforeUpdate({ params }) {
      if (!JSON.stringify(params).includes(storedAs('another'))) return;
      fs.writeFileSync(path.join(folder, storedAs('uploaded again')), 'uploaded again');
      fs.utimesSync(path.join(folder, storedAs('uploaded again')), now(), now());
      await app.strapi.db
        .query(DOCUMENT)
        .updateMany({ where: { documentId }, data: { privateFile: storedAs('named again') } });
    },
  });
  // a new leftover, so that there is something to note
  await upload(refusing, 'another');
  await sweep();
  stop();
  expect([isThere('uploaded again'), isThere('named again')]).toEqual([true, true]);
  expect(deleted).toEqual([]);
});

test('two servers that sweep at once delete a file once', async () => {
  const refusing = await makeDocument('twice', 'public');
  for (const bytes of ['one', 'two', 'three']) await upload(refusing, bytes);
  await sweep();
  pass(DAY);
  await Promise.all([sweep(), sweep()]);
  await sweep();
  expect(['one', 'two', 'three'].map(isThere)).toEqual([false, false, false]);
  for (const bytes of ['one', 'two', 'three'])
    expect(deleted.filter((line) => line.includes(storedAs(bytes)))).toHaveLength(1);
  expect(failed).toEqual([]);
});

test('a folder in which another database has files is not swept, and doctor says so', async () => {
  const refusing = await makeDocument('shared', 'public');
  await upload(refusing, 'shared');
  await sweep();
  const [own, ...others] = fs.readdirSync(folder).filter((name) => name.endsWith('.owner'));
  expect(others).toEqual([]);
  expect(own).toMatch(/^\.[0-9a-f-]{36}\.owner$/);
  put('.6f0b8c1e-8a37-4a43-9d0d-2a7c5c0f1b22.owner');
  const warned = jest.spyOn(app.strapi.log, 'warn').mockImplementation(() => app.strapi.log);
  await sweepForADay();
  await sweepForADay();
  expect(isThere('shared')).toBe(true);
  expect(JSON.stringify(warned.mock.calls).match(/another database/g)).toHaveLength(1);
  const says = 'privateDir also has the files of another database, so that servers delete nothing there';
  expect(await evidenceCheck()).toMatchObject({ state: 'warning', says });
  fs.rmSync(path.join(folder, '.6f0b8c1e-8a37-4a43-9d0d-2a7c5c0f1b22.owner'));
  await sweep();
  expect(isThere('shared')).toBe(false);
});

test('a file that cannot be deleted is logged, and the others go', async () => {
  const refusing = await makeDocument('stuck', 'public');
  const [stuck, other] = ['stuck', 'other'] as const;
  for (const bytes of [stuck, other]) await upload(refusing, bytes);
  const inItsWay = path.join(folder, `.${storedAs(stuck)}.aside`);
  fs.mkdirSync(inItsWay);
  await sweepForADay();
  expect([isThere(stuck), isThere(other)]).toEqual([true, false]);
  expect(failed).toEqual([expect.stringContaining(`"${storedAs(stuck)}" in privateDir was not deleted`)]);
  fs.rmdirSync(inItsWay);
  await sweep();
  expect(isThere(stuck)).toBe(false);
});

test('doctor counts them, and warns of those that no server deletes', async () => {
  const refusing = await makeDocument('counted', 'public');
  await upload(refusing, 'counted');
  pass(-3 * DAY);
  await sweep();
  const says = '1 file in privateDir without a document (7 bytes), 1 of them for more than two days';
  expect(await evidenceCheck()).toMatchObject({ state: 'warning', says });
  pass(4 * DAY);
  await sweep();
  expect(await evidenceCheck()).toMatchObject({ state: 'ok', says: 'every file in privateDir has a document' });
});
