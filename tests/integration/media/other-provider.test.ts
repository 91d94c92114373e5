/** @database any */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { OpenRun } from '../../../migrator/model/ports/runs';
import { bootStrapi, type RunningStrapi } from '../../support/app/boot';
import { newMedia, openRun } from '../../support/content/open-run';
import { asset, pdf, png, sha256 } from './sample-files';

interface ProviderFile {
  hash: string;
  ext: string;
  stream: Readable;
  url?: string;
  provider_metadata?: unknown;
}

const bucket = new Map<string, Buffer>();
const deleted: unknown[] = [];

const put = async (file: ProviderFile): Promise<void> => {
  const key = `${file.hash}${file.ext}`;
  bucket.set(key, await buffer(file.stream));
  file.url = `https://cdn.example.com/${key}`;
  file.provider_metadata = { key };
};

/** A provider as a cloud has it: takes streams, gives absolute URLs and something of its own to remember. */
const provider = {
  checkFileSize: () => undefined,
  isPrivate: () => Promise.resolve(false),
  uploadStream: put,
  delete(file: ProviderFile) {
    bucket.delete(`${file.hash}${file.ext}`);
    deleted.push(file.provider_metadata);
    return Promise.resolve();
  },
};

let app: RunningStrapi;
let run: OpenRun;

beforeAll(async () => {
  app = await bootStrapi();
  run = await openRun(app.strapi);
  app.strapi.config.set('plugin::upload.provider', 'bucket');
  Object.assign(app.strapi.plugin('upload'), { provider });
});

afterAll(async () => app.close());

const files = () => app.strapi.db.query('plugin::upload.file');

test('another upload provider gets the whole file and gives the URL; an undo reaches it', async () => {
  // a folder of its own, since imports of other processes have theirs in the machine's
  const temporary = mkdtempSync(path.join(os.tmpdir(), 'other-provider-'));
  process.env['TMPDIR'] = temporary;
  const bytes = png(300, 200, 77);
  const { asset: wanted, read } = asset('logo.png', bytes);
  const key = `logo_${sha256(bytes).slice(0, 16)}.png`;
  expect(await newMedia(app.strapi).bring(run, wanted, read)).toMatchObject({
    file: { url: `https://cdn.example.com/${key}` },
    findings: [],
  });
  expect([...bucket.keys()].sort()).toEqual([key, `thumbnail_${key}`].sort());
  expect(sha256(bucket.get(key) ?? Buffer.alloc(0))).toBe(wanted.sha256);
  const rows: unknown = await app.strapi.db.query('plugin::upload.file').findMany();
  expect(rows).toMatchObject([
    {
      provider: 'bucket',
      provider_metadata: { key },
      formats: { thumbnail: { url: `https://cdn.example.com/thumbnail_${key}` } },
    },
  ]);
  expect(
    readdirSync(path.join(app.strapi.dirs.static.public, 'uploads')).filter((name) => name !== '.gitkeep'),
  ).toEqual([]);
  expect(readdirSync(temporary)).toEqual([]);
  rmSync(temporary, { recursive: true });

  expect(await newMedia(app.strapi).remove(run, wanted.sha256)).toBe('removed');
  expect(bucket.size).toBe(0);
  expect(deleted).toEqual(expect.arrayContaining([{ key }, { key: `thumbnail_${key}` }]));
});

test('a provider that fails half way is told by a finding; what it took is swept away', async () => {
  const { asset: wanted, read } = asset('audit.pdf', pdf('half'));
  jest.spyOn(provider, 'uploadStream').mockImplementationOnce(async (file) => {
    bucket.set(`${file.hash}${file.ext}`, await buffer(file.stream));
    throw new Error('the bucket is closed');
  });
  expect(await newMedia(app.strapi).bring(run, wanted, read)).toMatchObject({
    file: null,
    findings: [{ code: 'ASSET_NOT_STORED', path: 'audit.pdf', message: 'the bucket is closed' }],
  });
  expect(bucket.size).toBe(1);
  await newMedia(app.strapi).sweep(run);
  expect(bucket.size).toBe(0);
});

describe('a file that the provider does not delete', () => {
  test('is out of the media library, and deleted by the next run', async () => {
    const { asset: wanted, read } = asset('kept.pdf', pdf('kept'));
    await newMedia(app.strapi).bring(run, wanted, read);
    const log = jest.spyOn(app.strapi.log, 'warn').mockImplementation(() => app.strapi.log);
    jest.spyOn(provider, 'delete').mockRejectedValueOnce(new Error('AccessDenied'));
    expect(await newMedia(app.strapi).remove(run, wanted.sha256)).toBe('undeleted');
    expect(log.mock.calls.map(String)).toEqual([expect.stringMatching(/did not delete kept_\w+\.pdf.*AccessDenied/)]);
    log.mockRestore();
    expect(await files().count({ where: { name: 'kept.pdf' } })).toBe(0);
    expect(bucket.size).toBe(1);
    await newMedia(app.strapi).sweep(await openRun(app.strapi).then((next) => (run = next)));
    expect(bucket.size).toBe(0);
    expect(await newMedia(app.strapi).remove(run, wanted.sha256)).toBe('unknown');
  });

  test('keeps no others from being swept away', async () => {
    const names = ['one.pdf', 'two.pdf'];
    jest.spyOn(provider, 'uploadStream').mockImplementation(async (file) => {
      bucket.set(`${file.hash}${file.ext}`, await buffer(file.stream));
      throw new Error('the bucket is closed');
    });
    for (const name of names) {
      const { asset: wanted, read } = asset(name, pdf(name));
      await newMedia(app.strapi).bring(run, wanted, read);
    }
    jest.restoreAllMocks();
    const log = jest.spyOn(app.strapi.log, 'warn').mockImplementation(() => app.strapi.log);
    jest.spyOn(provider, 'delete').mockRejectedValueOnce(new Error('AccessDenied'));
    await newMedia(app.strapi).sweep(run);
    log.mockRestore();
    expect(bucket.size).toBe(1);
    await newMedia(app.strapi).sweep(run);
    expect(bucket.size).toBe(0);
  });
});

describe('a run whose place another has taken', () => {
  const lost = { name: 'LeaseLostError' };
  const stale = async () => {
    const before = run;
    run = await openRun(app.strapi);
    return before;
  };
  const known = async (sha: string) =>
    app.strapi.db.query('plugin::compliance.source-entry').count({ where: { contentHash: `sha256:${sha}` } });

  test('brings nothing more, before the upload and after it', async () => {
    const { asset: wanted, read } = asset('stale.pdf', pdf('stale'));
    await expect(newMedia(app.strapi).bring(await stale(), wanted, read)).rejects.toMatchObject(lost);
    expect(await known(wanted.sha256)).toBe(0);
    expect(bucket.size).toBe(0);
    jest.spyOn(provider, 'uploadStream').mockImplementationOnce(async (file) => {
      await put(file);
      await stale();
    });
    await expect(newMedia(app.strapi).bring(run, wanted, read)).rejects.toMatchObject(lost);
    expect(await files().count({ where: { name: 'stale.pdf' } })).toBe(0);
  });

  test('deletes nothing more, neither a row nor what is left in the bucket', async () => {
    const { asset: wanted, read } = asset('stale.pdf', pdf('stale'));
    const before = await stale();
    await expect(newMedia(app.strapi).sweep(before)).rejects.toMatchObject(lost);
    await newMedia(app.strapi).bring(run, wanted, read);
    await expect(newMedia(app.strapi).remove(before, wanted.sha256)).rejects.toMatchObject(lost);
    expect(await files().count({ where: { name: 'stale.pdf' } })).toBe(1);
    expect(bucket.size).toBe(1);

    const picture = asset('stale.png', png(300, 200, 78));
    await newMedia(app.strapi).bring(run, picture.asset, picture.read);
    expect(bucket.size).toBe(3);
    jest.spyOn(provider, 'delete').mockImplementationOnce(async (file) => {
      bucket.delete(`${file.hash}${file.ext}`);
      await stale();
    });
    await expect(newMedia(app.strapi).remove(run, picture.asset.sha256)).rejects.toMatchObject(lost);
    expect(bucket.size).toBe(2);
    await newMedia(app.strapi).sweep(run);
    expect(bucket.size).toBe(1);
  });
});

test('a file is new to the run that brought it, also when that is resumed, and to no other', async () => {
  const { asset: wanted, read } = asset('whose.pdf', pdf('whose'));
  const brought = async (by: OpenRun) => (await newMedia(app.strapi).bring(by, wanted, read)).isNew;
  expect([await brought(run), await brought(run)]).toEqual([true, true]);
  expect(await brought(await openRun(app.strapi))).toBe(false);
});
