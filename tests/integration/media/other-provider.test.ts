import { readdirSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { createMedia } from '../../../server/src/adapters/media/create-media';
import { getConfig } from '../../../server/src/config/get-config';
import { bootStrapi, type RunningStrapi } from '../../support/boot';
import { asset, pdf, png, sha256 } from './sample-files';

interface ProviderFile {
  hash: string;
  ext: string;
  stream: Readable;
  url?: string;
  provider_metadata?: unknown;
}

const RUN = 1;
const bucket = new Map<string, Buffer>();
const deleted: unknown[] = [];

/** A provider as a cloud has it: takes streams, gives absolute URLs and something of its own to remember. */
const provider = {
  checkFileSize: () => undefined,
  isPrivate: () => Promise.resolve(false),
  async uploadStream(file: ProviderFile) {
    const key = `${file.hash}${file.ext}`;
    bucket.set(key, await buffer(file.stream));
    file.url = `https://cdn.example.com/${key}`;
    file.provider_metadata = { key };
  },
  delete(file: ProviderFile) {
    bucket.delete(`${file.hash}${file.ext}`);
    deleted.push(file.provider_metadata);
    return Promise.resolve();
  },
};

let app: RunningStrapi;

beforeAll(async () => {
  app = await bootStrapi();
  await app.strapi.db.query('plugin::compliance.import-run').create({ data: { id: RUN, site: 'default' } });
  app.strapi.config.set('plugin::upload.provider', 'bucket');
  Object.assign(app.strapi.plugin('upload'), { provider });
});

afterAll(async () => app.close());

const newMedia = () => createMedia(app.strapi, getConfig(app.strapi).limits, () => new Date());

test('another upload provider gets the whole file and gives the URL; an undo reaches it', async () => {
  const temporary = () => readdirSync(os.tmpdir()).filter((name) => name.startsWith('compliance-import-'));
  const before = temporary();
  const bytes = png(300, 200, 77);
  const { asset: wanted, read } = asset('logo.png', bytes);
  const key = `logo_${sha256(bytes).slice(0, 16)}.png`;
  expect(await newMedia().bring(RUN, wanted, read)).toMatchObject({
    file: { url: `https://cdn.example.com/${key}` },
    diagnostics: [],
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
  expect(temporary()).toEqual(before);

  expect(await newMedia().remove(wanted.sha256)).toBe('removed');
  expect(bucket.size).toBe(0);
  expect(deleted).toEqual(expect.arrayContaining([{ key }, { key: `thumbnail_${key}` }]));
});

test('a provider that fails half way is told by a diagnostic; what it took is swept away', async () => {
  const { asset: wanted, read } = asset('audit.pdf', pdf('half'));
  jest.spyOn(provider, 'uploadStream').mockImplementationOnce(async (file) => {
    bucket.set(`${file.hash}${file.ext}`, await buffer(file.stream));
    throw new Error('the bucket is closed');
  });
  expect(await newMedia().bring(RUN, wanted, read)).toMatchObject({
    file: null,
    diagnostics: [{ code: 'ASSET_NOT_STORED', path: 'audit.pdf', message: 'the bucket is closed' }],
  });
  expect(bucket.size).toBe(1);
  await newMedia().sweep();
  expect(bucket.size).toBe(0);
});
