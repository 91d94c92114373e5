import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { noteContentChange } from '../../../server/src/content/changes/change-rows';
import { noteChanges } from '../../../server/src/content/changes/note-changes';
import { unseen } from '../../../server/src/content/writes/write';
import { getService } from '../../../server/src/get-service';
import { changes } from '../../../server/src/features/changes/service';
import { bootStrapi, type RunningStrapi } from '../../support/app/boot';
import { markInStep } from '../../support/http/page-pairs';
import { eventually } from '../../support/eventually';
import { importFolder } from '../../support/sites/import-folder';
import { legacyPage, writeSource } from '../../support/sites/legacy-site';
import { documents, insertRow, rowsOf } from '../content/stored';
import { writer } from '../rest/sample-content';
import { startReceiver, type Receiver } from './receiver';

/** The part of the Media Library's service that this test uses. */
interface Uploads {
  upload(given: { data: object; files: object }): Promise<{ id: number; url: string }[]>;
  updateFileInfo(id: number, info: object): Promise<unknown>;
  replace(id: number, given: { data: object; file: object }): Promise<unknown>;
  remove(file: object): Promise<unknown>;
}

let app: RunningStrapi;
let token: string;
let receiver: Receiver;
let page: string;
let certification: string;

const EN = '/seals/seals-en/';
const ZH = '/seals/seals/';

const at = (instant: string) => {
  const clock = app.strapi.plugin('compliance').service<{ now: () => Date }>('clock');
  clock.now = () => new Date(instant);
};

const look = async () => getService(app.strapi, 'changes').look();

/** The changes that the receiver got of `work`, when nothing is left to deliver. */
const told = async (work: () => Promise<unknown>) => {
  const known = receiver.received.length;
  await work();
  const open = () => rowsOf(app.strapi, 'content-change', { state: { $in: ['open', 'held'] } });
  await eventually(open, (rows) => rows.length === 0);
  return receiver.received.slice(known);
};

beforeAll(async () => {
  receiver = await startReceiver();
  app = await bootStrapi({ config: { publicRead: true, timeZone: 'Asia/Shanghai' } });
  at('2027-01-10T12:00:00Z');
  await look();
  token = await app.adminToken();
  const body = {
    name: 'Site',
    url: receiver.url,
    headers: { Authorization: 'Bearer key-of-the-site' },
    events: ['entry.publish'],
  };
  const { status } = await app.post('/admin/webhooks', body, { token });
  expect(status).toBe(201);
});
afterAll(async () => {
  await app.close();
  await receiver.close();
});

test('a webhook receives changes when the settings say so', async () => {
  const shown = async () => (await app.get('/compliance/webhooks', { token })).body;
  const before = { id: '1', name: 'Site', url: receiver.url, isEnabled: true, receivesChanges: false };
  expect(await shown()).toEqual({ data: { webhooks: [before], waiting: 0, failed: 0 } });
  const { status, body } = await app.put('/compliance/webhooks/1', { receivesChanges: true }, { token });
  expect([status, body]).toEqual([
    200,
    { data: { webhooks: [{ ...before, receivesChanges: true }], waiting: 0, failed: 0 } },
  ]);
  expect((await app.put('/compliance/webhooks/7', { receivesChanges: true }, { token })).status).toBe(404);
  // Strapi's own events of it stay
  expect((await app.put('/compliance/webhooks/1', { receivesChanges: false }, { token })).status).toBe(200);
  expect((await app.get('/admin/webhooks/1', { token })).body).toMatchObject({ data: { events: ['entry.publish'] } });
  await app.put('/compliance/webhooks/1', { receivesChanges: true }, { token });
});

test('drafts are nobody’s business; a publication is told with its paths', async () => {
  const pages = writer(app.strapi, 'page');
  const certifications = writer(app.strapi, 'certification');
  expect(
    await told(async () => {
      certification = await certifications.create({
        key: 'seal',
        name: 'Seal',
        certificationStatus: 'active',
        validUntil: '2027-03-31',
      });
      await certifications.translate(certification, { name: '印章' });
      page = await pages.create({ title: 'Seals', path: EN, body: 'A draft.', certifications: [certification] });
      await pages.translate(page, { title: '印章', path: ZH, certifications: [certification] });
    }),
  ).toEqual([]);
  await told(() => certifications.publish(certification));
  const [change, ...others] = await told(() => pages.publish(page));
  expect(others).toEqual([]);
  expect(change).toEqual({
    event: 'compliance.changed',
    createdAt: expect.any(String) as string,
    id: expect.any(Number) as number,
    changedOn: '2027-01-10T12:00:00.000Z',
    paths: [ZH, EN].sort(),
    oldPaths: [],
    locales: ['en', 'zh-CN'],
    tags: ['page', `page:${page}`],
    everything: false,
    reason: 'edit',
  });
});

test('a fact that is edited in English changes the Chinese page', async () => {
  const edit = { documentId: certification, locale: 'en', status: 'published', data: { validUntil: '2027-04-30' } };
  const found = await told(() => documents(app.strapi, 'certification').update(edit));
  expect(found).toMatchObject([
    {
      paths: [ZH, EN].sort(),
      locales: ['en', 'zh-CN'],
      tags: ['certification', `certification:${certification}`, 'page', `page:${page}`],
    },
  ]);
});

test('languages that somebody finds in step are told: readers were told that one is behind', async () => {
  const edit = { documentId: page, locale: 'en', status: 'published', data: { body: 'All of them.' } };
  await told(() => documents(app.strapi, 'page').update(edit));
  const found = await told(() => markInStep(app, page, token));
  expect(found).toMatchObject([{ paths: [ZH, EN].sort(), tags: ['page', `page:${page}`], reason: 'edit' }]);
});

test('a page that moves leaves its old path', async () => {
  const moved = '/seals/all-en/';
  const move = { documentId: page, locale: 'en', status: 'published', data: { path: moved } };
  const found = await told(() => documents(app.strapi, 'page').update(move));
  expect(found).toMatchObject([{ paths: [moved, ZH].sort(), oldPaths: [EN] }]);
  const further = { ...move, data: { path: '/seals/last-en/' } };
  const twice = await told(() => documents(app.strapi, 'page').update(further));
  // the redirect from the first path leads to the last one now
  expect(twice).toMatchObject([{ paths: ['/seals/last-en/', ZH], oldPaths: [moved, EN].sort() }]);
  const back = { ...move, data: { path: EN } };
  expect(await told(() => documents(app.strapi, 'page').update(back))).toMatchObject([
    { paths: [EN, ZH].sort(), oldPaths: [moved, '/seals/last-en/'].sort() },
  ]);
});

test('a path at which another page stands is none that is gone', async () => {
  const left = {
    ...{ paths: [], oldPaths: [EN, '/nowhere/'], locales: ['en'], tags: ['page'] },
    ...{ everything: false, reason: 'edit' as const },
  };
  const found = await told(() => app.strapi.db.transaction(async () => noteContentChange(app.strapi, left)));
  expect(found).toMatchObject([{ paths: [EN], oldPaths: ['/nowhere/'] }]);
});

test('what is rolled back is told to nobody', async () => {
  const failing = app.strapi.db.transaction(async () => {
    await documents(app.strapi, 'page').publish({ documentId: page, locale: 'en' });
    throw new Error('no');
  });
  expect(await told(() => expect(failing).rejects.toThrow('no'))).toEqual([]);
});

test('an import run is one change, and none when nothing changes', async () => {
  const site = writeSource({
    's/one-en.md': legacyPage('en', 'One', 'The first.'),
    's/two-en.md': legacyPage('en', 'Two', 'The second.'),
    's/three-en.md': legacyPage('en', 'Three', 'The third.'),
  });
  const found = await told(async () => {
    let isOver = false;
    const looking = eventually(look, () => isOver);
    await importFolder(app.strapi, site.dir, { publish: true });
    isOver = true;
    await looking;
  });
  expect(await told(() => importFolder(app.strapi, site.dir, { publish: true }))).toEqual([]);
  site.remove();
  expect(found).toMatchObject([
    { paths: ['/s/one-en/', '/s/three-en/', '/s/two-en/'], locales: ['en'], reason: 'import' },
  ]);
});

test('a receiver that fails gets the change again, later', async () => {
  receiver.state.answer = 500;
  const tried = receiver.tries.length;
  await documents(app.strapi, 'page').publish({ documentId: page, locale: 'en' });
  const waiting = () => rowsOf(app.strapi, 'content-change', { state: 'open', tries: 1, error: { $notNull: true } });
  const [row] = await eventually(waiting, (rows) => rows.length === 1);
  expect(row).toMatchObject({ error: '1: 500 not now, \ufffd[31m [redacted]', due: '2027-01-10T12:01:00.000Z' });
  expect((await app.get('/compliance/webhooks', { token })).body).toMatchObject({ data: { waiting: 1, failed: 0 } });
  await look();
  expect(receiver.tries.length).toBe(tried + 1);
  receiver.state.answer = 200;
  at('2027-01-10T12:01:00Z');
  const found = await told(look);
  expect(found.map(({ id }) => id)).toEqual(receiver.tries.slice(tried, tried + 1));
  expect(await told(look)).toEqual([]);
});

test('a row of a later version holds up nothing, and is not lost', async () => {
  const change = { paths: ['/b/'], oldPaths: [], locales: ['en'], tags: [], reason: 'import' };
  const row = { changedOn: '2027-01-10T12:01:00.000Z', due: '2027-01-10T12:01:00.000Z', tries: 0, delivered: [] };
  const later = { ...row, change: { ...change, reason: 'later' } };
  const held = await insertRow(app.strapi, 'content-change', { ...later, state: 'held', run: 9_999 });
  const open = await insertRow(app.strapi, 'content-change', { ...later, state: 'open' });
  await insertRow(app.strapi, 'content-change', { ...row, change, state: 'held', run: 9_999 });
  const known = receiver.received.length;
  await look();
  expect(receiver.received.slice(known)).toMatchObject([{ paths: ['/b/'], reason: 'import' }]);
  const left = await rowsOf(app.strapi, 'content-change', { state: { $in: ['open', 'held'] } });
  expect(left.map(({ id }) => id)).toEqual([held.id, open.id]);
  await app.strapi.db
    .query('plugin::compliance.content-change')
    .deleteMany({ where: { id: { $in: [held.id, open.id] } } });
});

test('a receiver that does not answer gets one change in a look, and holds up no other', async () => {
  const silent = await startReceiver(() => {
    at('2027-01-10T12:02:00Z');
  });
  silent.state.answer = 500;
  const body = { name: 'Silent', url: silent.url, headers: {}, events: [] };
  const { id } = ((await app.post('/admin/webhooks', body, { token })).body as { data: { id: number } }).data;
  await app.put(`/compliance/webhooks/${String(id)}`, { receivesChanges: true }, { token });
  const note = async (path: string) => {
    const change = { paths: [path], oldPaths: [], locales: ['en'], tags: [], reason: 'edit' };
    const row = { changedOn: '2027-01-10T12:01:00.000Z', due: '2027-01-10T12:01:00.000Z', tries: 0, delivered: [] };
    await insertRow(app.strapi, 'content-change', { ...row, change, state: 'open' });
  };
  for (const path of ['/a/', '/b/', '/c/']) await note(path);
  const known = receiver.received.length;
  await look();
  expect(silent.tries).toHaveLength(1);
  expect(receiver.received.slice(known)).toMatchObject([{ paths: ['/a/'] }, { paths: ['/b/'] }, { paths: ['/c/'] }]);
  silent.state.answer = 200;
  at('2027-01-10T12:03:00Z');
  await look();
  expect(silent.received.map(({ paths }) => paths[0])).toEqual(['/a/', '/b/', '/c/']);
  expect(receiver.received).toHaveLength(known + 3);
  await app.delete(`/admin/webhooks/${String(id)}`, { token });
  await silent.close();
});

test('a page that comes back past the Document Service changes the pages below it', async () => {
  const pages = writer(app.strapi, 'page');
  const child = await pages.create({ title: 'Below', path: '/below/', body: 'Below.', parent: page });
  await told(async () => pages.publish(child));
  const back = [unseen({ type: 'page', documentId: page, part: 'links' })];
  const found = await told(() => app.strapi.db.transaction(async () => noteChanges.note(app.strapi, back)));
  expect(found).toMatchObject([{ paths: ['/below/', EN, ZH].sort() }]);
});

test('a file that pages show is a change of these pages: replaced, described or deleted', async () => {
  const uploads = app.strapi.plugin('upload').service<Uploads>('upload');
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'compliance-files-'));
  const drawn = (name: string, color: string) => {
    const filepath = path.join(folder, name);
    fs.writeFileSync(filepath, `<svg xmlns="http://www.w3.org/2000/svg"><rect fill="${color}"/></svg>`);
    return { filepath, originalFilename: name, mimetype: 'image/svg+xml', size: fs.statSync(filepath).size };
  };
  const add = async (name: string) => {
    const [file] = await uploads.upload({ data: {}, files: drawn(name, 'red') });
    if (file === undefined) throw new Error('nothing was uploaded');
    return file;
  };
  const badge = await add('badge.svg');
  const figure = await add('figure.svg');
  const unused = await add('unused.svg');
  const online = { locale: 'en', status: 'published' };
  await documents(app.strapi, 'certification').update({
    ...online,
    documentId: certification,
    data: { badge: badge.id },
  });
  await told(() => documents(app.strapi, 'page').publish({ documentId: page, locale: 'en' }));
  const body = `Look:\n\n![A figure](${figure.url})\n`;
  await told(() => documents(app.strapi, 'page').update({ ...online, documentId: page, data: { body } }));

  const ofBadge = {
    paths: [ZH, EN].sort(),
    tags: expect.arrayContaining([`certification:${certification}`]) as unknown,
  };
  const ofFigure = { paths: [EN], locales: ['en'], tags: ['page', `page:${page}`] };
  const replace = async (id: number, color: string) =>
    uploads.replace(id, { data: { fileInfo: {} }, file: drawn('new.svg', color) });
  // as many bytes as before
  expect(await told(() => replace(badge.id, 'tan'))).toMatchObject([ofBadge]);
  expect(await told(() => uploads.updateFileInfo(badge.id, { alternativeText: 'A badge' }))).toMatchObject([ofBadge]);
  expect(await told(() => uploads.updateFileInfo(badge.id, { alternativeText: 'A badge' }))).toEqual([]);
  expect(await told(() => uploads.updateFileInfo(figure.id, { alternativeText: 'A figure' }))).toMatchObject([
    ofFigure,
  ]);
  expect(await told(() => replace(unused.id, 'tan'))).toEqual([]);
  for (const [{ id }, expected] of [
    [badge, ofBadge],
    [figure, ofFigure],
  ] as const) {
    const file = (await app.strapi.db.query('plugin::upload.file').findOne({ where: { id } })) as object;
    expect(await told(() => uploads.remove(file))).toMatchObject([expected]);
  }
  fs.rmSync(folder, { recursive: true });
});

test('settings that decide on statuses change what follows from them, of several servers once', async () => {
  const settings = getService(app.strapi, 'settings');
  const other = changes({ strapi: app.strapi });
  await other.look();
  for (const saved of [{ expiringDays: 200 }, {}]) {
    const found = await told(async () => {
      await settings.save(saved);
      await Promise.all([look(), other.look()]);
    });
    expect(found).toMatchObject([{ reason: 'status', paths: [ZH, EN].sort() }]);
    expect(await told(() => other.look())).toEqual([]);
  }
});

test('what every page states of the operator is a change of everything', async () => {
  const organizations = documents(app.strapi, 'organization');
  const write = async (data: object, documentId?: string) =>
    documentId === undefined
      ? organizations.create({ locale: 'en', data })
      : organizations.update({ documentId, locale: 'en', data });
  const ids: string[] = [];
  const operator = (key: string) => ({ key, name: `Example Cloud ${key}`, kind: 'operator' });
  const isEverything = async (work: () => Promise<unknown>) => (await told(work)).map(({ everything }) => everything);
  const add = (key: string) => async () => ids.push((await write(operator(key)))?.documentId ?? '');
  expect(await isEverything(add('one'))).toEqual([true]);
  expect(await isEverything(() => write({ name: 'Example Cloud Ltd' }, ids[0]))).toEqual([true]);
  expect(await isEverything(() => write({ url: 'https://example.com' }, ids[0]))).toEqual([true]);
  expect(await isEverything(() => write({ country: 'CN' }, ids[0]))).toEqual([false]);
  // with a second one, nobody knows whose trust center it is, and no page names one
  expect(await isEverything(add('two'))).toEqual([true]);
  expect(await isEverything(() => write({ kind: 'other' }, ids[1]))).toEqual([true]);
  expect(await isEverything(() => write({ name: 'Others' }, ids[1]))).toEqual([false]);
  expect(await isEverything(() => organizations.delete({ documentId: ids[0], locale: '*' }))).toEqual([true]);
});

test('settings on which every answer depends are a change of everything, of several servers once', async () => {
  const settings = getService(app.strapi, 'settings');
  const i18n = app.strapi.plugin('i18n').service<{ setDefaultLocale: (locale: object) => Promise<void> }>('locales');
  const servers = Array.from({ length: 2 }, () => changes({ strapi: app.strapi }));
  const lookAll = async () => Promise.all(servers.map((server) => server.look()));
  await lookAll();
  const ways: (() => unknown)[] = [
    async () => settings.save({ timeZone: 'Europe/Berlin' }),
    async () => settings.save({}),
    () => {
      app.strapi.config.set('plugin::compliance.origins', ['https://www.example.com']);
    },
    () => {
      app.strapi.config.set('server.absoluteUrl', 'https://cms.example.com');
    },
    () => {
      app.strapi.config.set('plugin::compliance.endedClaims', 'off');
    },
    () => {
      app.strapi.config.set('plugin::compliance.sites', { docs: { names: ['Globex'] } });
    },
    async () => i18n.setDefaultLocale({ code: 'zh-CN' }),
    async () => i18n.setDefaultLocale({ code: 'en' }),
  ];
  for (const change of ways) {
    const found = await told(async () => {
      await change();
      await lookAll();
    });
    expect(found.filter(({ reason }) => reason === 'settings')).toEqual([
      expect.objectContaining({ everything: true, paths: [], oldPaths: [], tags: [], locales: ['en', 'zh-CN'] }),
    ]);
  }
  expect(await told(lookAll)).toEqual([]);
  expect(await told(async () => changes({ strapi: app.strapi }).look())).toEqual([]);
});

test('a server that looked at settings before others saved and told of newer ones tells of nothing', async () => {
  const i18n = app.strapi.plugin('i18n').service<{
    getDefaultLocale: () => Promise<string>;
    setDefaultLocale: (locale: object) => Promise<void>;
  }>('locales');
  const [slow, quick] = [changes({ strapi: app.strapi }), changes({ strapi: app.strapi })];
  for (const server of [slow, quick]) await server.look();
  const read = i18n.getDefaultLocale;
  let goOn = (): void => undefined;
  const hasGoneOn = new Promise<void>((resolve) => (goOn = resolve));
  let noteRead = (): void => undefined;
  const hasRead = new Promise<void>((resolve) => (noteRead = resolve));
  await i18n.setDefaultLocale({ code: 'zh-CN' });
  i18n.getDefaultLocale = async () => {
    i18n.getDefaultLocale = read;
    const known = await read();
    noteRead();
    await hasGoneOn;
    return known;
  };
  const found = await told(async () => {
    const looking = slow.look();
    await hasRead;
    await i18n.setDefaultLocale({ code: 'en' });
    app.strapi.config.set('server.absoluteUrl', 'https://cms.example.org');
    await quick.look();
    goOn();
    await looking;
  });
  expect(found.map(({ reason, everything }) => [reason, everything])).toEqual([['settings', true]]);
});

test('a certificate ends without traffic: one change, of several servers too', async () => {
  const servers = Array.from({ length: 2 }, () => changes({ strapi: app.strapi }));
  const lookAll = async () => Promise.all(servers.map((server) => server.look()));
  // the last day, to its end in Shanghai
  at('2027-04-30T15:59:00Z');
  const expiring = await told(lookAll);
  expect(expiring).toMatchObject([{ reason: 'status', paths: [ZH, EN].sort() }]);
  at('2027-04-30T16:00:00Z');
  const expired = await told(lookAll);
  expect(expired).toMatchObject([
    {
      reason: 'status',
      paths: [ZH, EN].sort(),
      locales: ['en', 'zh-CN'],
      tags: ['certification', `certification:${certification}`, 'page', `page:${page}`],
    },
  ]);
  expect(await told(lookAll)).toEqual([]);
  at('2027-05-20T16:00:00Z');
  expect(await told(lookAll)).toEqual([]);
});

test('GET /changes lists what builds have to build again, and no bodies', async () => {
  const ask = async (since: string) => app.get(`/api/compliance/changes?since=${encodeURIComponent(since)}`);
  const { status, body } = await ask('2027-04-30T16:00:00Z');
  expect(status).toBe(200);
  expect(body).toEqual({
    data: [
      expect.objectContaining({ reason: 'status', changedOn: '2027-04-30T15:59:00.000Z' }) as object,
      {
        id: expect.any(Number) as number,
        changedOn: '2027-04-30T16:00:00.000Z',
        paths: [ZH, EN].sort(),
        oldPaths: [],
        locales: ['en', 'zh-CN'],
        tags: ['certification', `certification:${certification}`, 'page', `page:${page}`],
        everything: false,
        reason: 'status',
      },
    ],
    meta: { since: '2027-04-30T16:00:00.000Z', until: '2027-05-20T16:00:00.000Z', complete: true },
  });
  expect((await ask('2020-01-01T00:00:00Z')).body).toMatchObject({ meta: { complete: false } });
  for (const wrong of ['', 'yesterday', '2027-04-30']) expect((await ask(wrong)).status).toBe(400);
});

test('a language that is deleted takes its pages and certifications with it, in one change', async () => {
  const { id } = (await app.strapi.db.query('plugin::i18n.locale').findOne({ where: { code: 'zh-CN' } })) as {
    id: number;
  };
  const found = await told(() => app.delete(`/i18n/locales/${String(id)}`, { token }));
  expect(found).toMatchObject([
    {
      ...{ paths: [EN], oldPaths: [ZH], locales: ['en', 'zh-CN'], reason: 'edit' },
      tags: ['certification', `certification:${certification}`, 'page', `page:${page}`],
    },
  ]);
});

test('a processor comes into use without traffic', async () => {
  const { documentId } = await documents(app.strapi, 'processor').create({
    locale: 'en',
    status: 'published',
    data: { key: 'nordlicht', name: 'Nordlicht', effectiveOn: '2027-06-01' },
  });
  const look = async () => changes({ strapi: app.strapi }).look();
  at('2027-05-31T15:59:59Z');
  expect(await told(look)).toMatchObject([{ reason: 'edit' }]);
  const service = await documents(app.strapi, 'service').create({ locale: 'en', data: { key: 'desk', name: 'Desk' } });
  const edit = { documentId, locale: 'en', status: 'published', data: { services: [service.documentId] } };
  await documents(app.strapi, 'processor').update(edit);
  await told(look);
  await documents(app.strapi, 'service').update({ ...service, locale: 'en', data: { name: 'Help desk' } });
  expect(await told(look)).toMatchObject([{ tags: expect.arrayContaining([`processor:${documentId}`]) as string[] }]);
  at('2027-05-31T16:00:00Z');
  expect(await told(look)).toMatchObject([
    { reason: 'status', locales: ['en'], tags: ['processor', `processor:${documentId}`] },
  ]);
});

test('a version of a page comes into force without traffic', async () => {
  const pages = writer(app.strapi, 'page');
  at('2027-06-29T12:00:00Z');
  const terms = await pages.create({ title: 'Terms', slug: 'terms', path: '/terms/', body: 'Old.' });
  await pages.publish(terms);
  const below = await pages.create({ title: 'Part', slug: 'part', path: '/terms/part/', parent: terms });
  await pages.publish(below);
  await told(look);
  const versions = writer(app.strapi, 'page-version');
  const next = await versions.create({ key: 'terms-2', page: terms, effectiveFrom: '2027-07-01', title: 'New terms' });
  expect(await told(look)).toEqual([]);
  await versions.publish(next);
  expect(await told(look)).toMatchObject([
    {
      reason: 'edit',
      paths: ['/terms/', '/terms/part/'],
      tags: expect.arrayContaining([`page-version:${next}`]) as string[],
    },
  ]);
  at('2027-06-30T15:59:59Z');
  expect(await told(look)).toEqual([]);
  at('2027-06-30T16:00:00Z');
  expect(await told(look)).toMatchObject([
    {
      ...{ reason: 'status', paths: ['/terms/', '/terms/part/'], locales: ['en'] },
      tags: ['page', `page:${terms}`, `page:${below}`].sort(),
    },
  ]);
});

test('a certificate ends: pages that claim it only in their text are told, too, and no others', async () => {
  const standards = writer(app.strapi, 'standard');
  const certifications = writer(app.strapi, 'certification');
  const pages = writer(app.strapi, 'page');
  const claiming = '/claims/quality/';
  await told(async () => {
    const standard = await standards.create({ key: 'iso-9001', identifier: 'ISO 9001' });
    const ends = { certificationStatus: 'active', validUntil: '2028-03-31' };
    await certifications.publish(await certifications.create({ key: 'quality', name: 'Quality', standard, ...ends }));
    const body = 'We are ISO-9001 certified.\n';
    await pages.publish(await pages.create({ title: 'Quality', path: claiming, kind: 'security', body }));
    await pages.publish(await pages.create({ title: 'Other', path: '/claims/other/', body: 'Nothing.\n' }));
  });
  at('2028-03-31T15:59:00Z');
  await told(look);
  at('2028-03-31T16:00:00Z');
  expect(await told(look)).toMatchObject([{ reason: 'status', everything: false, paths: [claiming] }]);
});
