import { AsyncLocalStorage } from 'node:async_hooks';
import { existsSync, mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { OpenRun } from '../../../migrator/model/ports/runs';
import type { Attempt } from '../../../migrator/model/ports/target';
import { bootStrapi, type RunningStrapi } from '../../support/app/boot';
import { countWrites } from '../../support/content/count-writes';
import { newMedia, openRun } from '../../support/content/open-run';
import { asset, png } from './sample-files';

/** Runs what somebody else does meanwhile: not in the transaction that is open here. */
const outside = AsyncLocalStorage.snapshot();

let app: RunningStrapi;
let run: OpenRun;

beforeAll(async () => {
  app = await bootStrapi();
  run = await openRun(app.strapi);
});

afterAll(async () => app.close());

const folder = () => path.join(app.strapi.dirs.static.public, 'uploads');
const uploads = () =>
  readdirSync(folder())
    .filter((name) => !name.startsWith('.'))
    .sort();
const files = () => app.strapi.db.query('plugin::upload.file');
const entries = () =>
  app.strapi.db.query('plugin::compliance.source-entry').count({ where: { targetUid: 'plugin::upload.file' } });

/** Stands for a process that is killed: files are in place, the row never comes. */
const killBeforeRow = async (work: () => Promise<unknown>): Promise<void> => {
  const unsubscribe = app.strapi.db.lifecycles.subscribe({
    models: ['plugin::upload.file'],
    beforeCreate() {
      throw new Error('killed');
    },
  });
  await expect(work()).rejects.toThrow('killed');
  unsubscribe();
};

test('a run that dies between file and row is finished by the next: the same files, one row', async () => {
  const { asset: wanted, read } = asset('diagram.png', png(400, 300, 11));
  await killBeforeRow(() => newMedia(app.strapi).bring(run, wanted, read));
  const orphans = uploads();
  expect(orphans).toHaveLength(2);
  expect(await files().count()).toBe(0);

  const { file } = await newMedia(app.strapi).bring(run, wanted, read);
  expect(uploads()).toEqual(orphans);
  expect(await files().count()).toBe(1);
  expect(await entries()).toBe(1);
  expect((await fetch(`${app.url}${file?.url ?? ''}`)).status).toBe(200);
  await newMedia(app.strapi).sweep(run);
  expect(uploads()).toEqual(orphans);
});

test('a row that the database does not take at first is written again, and the file is read once', async () => {
  const { asset: wanted, read } = asset('locked.png', png(40, 30, 14));
  const reading = jest.fn(read);
  let refusals = 1;
  const unsubscribe = app.strapi.db.lifecycles.subscribe({
    models: ['plugin::upload.file'],
    beforeCreate() {
      refusals -= 1;
      if (refusals >= 0) throw Object.assign(new Error('locked'), { code: 'SQLITE_BUSY' });
    },
  });
  const trying: Attempt = (work) => work(0).catch(() => work(1));
  expect(await newMedia(app.strapi).bring(run, wanted, reading, trying)).toMatchObject({ isNew: true });
  unsubscribe();
  expect(refusals).toBe(-1);
  expect(reading).toHaveBeenCalledTimes(1);
  expect(await newMedia(app.strapi).remove(run, wanted.sha256)).toBe('removed');
});

test('what a dead run left of a file that no run brings again is swept away', async () => {
  const before = uploads();
  const { asset: wanted, read } = asset('dropped.png', png(300, 300, 12));
  await killBeforeRow(() => newMedia(app.strapi).bring(run, wanted, read));
  expect(uploads()).toHaveLength(before.length + 2);
  await newMedia(app.strapi).sweep(run);
  expect(uploads()).toEqual(before);
  expect(await entries()).toBe(1);
});

test('a file that waits to be whole is not served, and old ones are swept away', async () => {
  const leftover = path.join(folder(), '.compliance-import/compliance-import-dead');
  mkdirSync(leftover, { recursive: true });
  writeFileSync(path.join(leftover, 'half.png'), png(2, 2).subarray(0, 20));
  expect((await fetch(`${app.url}/uploads/.compliance-import/compliance-import-dead/half.png`)).status).toBe(404);
  await newMedia(app.strapi).sweep(run);
  expect(existsSync(leftover)).toBe(true);
  const past = new Date(Date.now() - 2 * 60 * 60 * 1000);
  utimesSync(leftover, past, past);
  await newMedia(app.strapi).sweep(run);
  expect(existsSync(leftover)).toBe(false);
});

test('a provider that fails is told by a finding, and the next run brings the file', async () => {
  const { asset: wanted, read } = asset('later.png', png(40, 30, 13));
  const service = app.strapi.plugin('upload').service<{ checkFileSize: () => Promise<void> }>('provider');
  jest.spyOn(service, 'checkFileSize').mockRejectedValueOnce(new Error('the bucket is closed'));
  expect(await newMedia(app.strapi).bring(run, wanted, read)).toMatchObject({
    file: null,
    findings: [{ code: 'ASSET_NOT_STORED', path: 'later.png', message: 'the bucket is closed' }],
  });
  expect((await newMedia(app.strapi).bring(run, wanted, read)).file?.url).toMatch(/later/);
});

describe('undo', () => {
  const documents = (name: string) =>
    app.strapi.documents(`plugin::compliance.${name}` as never) as unknown as {
      create(params: unknown): Promise<{ documentId: string }>;
      delete(params: unknown): Promise<unknown>;
    };
  const bring = async (name: string, grey: number) => {
    const { asset: wanted, read } = asset(name, png(300, 300, grey));
    const { file } = await newMedia(app.strapi).bring(run, wanted, read);
    if (file === null) throw new Error('refused');
    return { ...wanted, ...file };
  };

  test('removes row, files and memory', async () => {
    const before = [uploads(), await files().count(), await entries()];
    const { sha256 } = await bring('undo.png', 60);
    expect(await newMedia(app.strapi).remove(run, sha256)).toBe('removed');
    expect([uploads(), await files().count(), await entries()]).toEqual(before);
    expect(await newMedia(app.strapi).remove(run, sha256)).toBe('unknown');
  });

  test('keeps what a text shows', async () => {
    const { sha256, url } = await bring('shown.png', 61);
    const data = { title: 'Shown', slug: 'shown', path: '/shown/', body: `![x](${url})`, kind: 'other' };
    const { documentId } = await documents('page').create({ locale: 'en', data });
    expect(await newMedia(app.strapi).remove(run, sha256)).toBe('in-use');
    await documents('page').delete({ documentId, locale: '*' });
    expect(await newMedia(app.strapi).remove(run, sha256)).toBe('removed');
  });

  test('keeps what a media field holds', async () => {
    const { sha256, id } = await bring('held.png', 62);
    const organization = { key: 'holder', name: 'Holder', logo: id };
    const { documentId } = await documents('organization').create({ locale: 'en', data: organization });
    expect(await newMedia(app.strapi).remove(run, sha256)).toBe('in-use');
    await documents('organization').delete({ documentId, locale: '*' });
    expect(await newMedia(app.strapi).remove(run, sha256)).toBe('removed');
  });

  test('leaves no entry without the file that somebody gives it meanwhile', async () => {
    const { sha256, id } = await bring('meanwhile.png', 64);
    const logoOf = async (documentId: string) =>
      (await app.strapi.db
        .query('plugin::compliance.organization')
        .findOne({ where: { documentId }, populate: { logo: true } })) as { logo: unknown };
    let created: Promise<{ documentId: string } | null> | undefined;
    const unsubscribe = app.strapi.db.lifecycles.subscribe({
      models: ['plugin::compliance.page'],
      // whether a page names the file is asked for by now
      async beforeCount() {
        created ??= outside(() =>
          documents('organization').create({ locale: 'en', data: { key: 'late', name: 'Late', logo: id } }),
        ).catch(() => null);
        await Promise.race([created, sleep(1_500)]);
      },
    });
    const state = await newMedia(app.strapi).remove(run, sha256);
    unsubscribe();
    const stored = await created;
    if (stored) expect((await logoOf(stored.documentId)).logo).not.toBeNull();
    else expect(state).toBe('removed');
  });

  test('keeps what an editor has changed', async () => {
    const { sha256, id } = await bring('edited.png', 63);
    await app.strapi
      .plugin('upload')
      .service<{ updateFileInfo: (id: number, info: object) => Promise<unknown> }>('upload')
      .updateFileInfo(id, { alternativeText: 'Better words' });
    expect(await newMedia(app.strapi).remove(run, sha256)).toBe('edited');
  });
});

test('bringing one file costs a bounded number of writes', async () => {
  const writes = countWrites(app.strapi);
  const { asset: wanted, read } = asset('counted.png', png(30, 30, 90));
  await newMedia(app.strapi).bring(run, wanted, read);
  expect(writes.byTable()).toMatchObject({ compliance_source_entries: 2, files: 1 });
  writes.stop();
});
