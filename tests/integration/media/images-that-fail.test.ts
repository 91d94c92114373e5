/** @database any */
import fs from 'node:fs';
import path from 'node:path';
import { createJournal } from '../../../server/src/adapters/strapi/journal/create-journal';
import { getService } from '../../../server/src/get-service';
import { uploadPlugin } from '../../../server/src/adapters/media/upload-plugin';
import { bootStrapi, type RunningStrapi } from '../../support/app/boot';
import { importFolder, planFolder } from '../../support/sites/import-folder';
import { writeSource } from '../../support/sites/legacy-site';
import { png, pdf } from './sample-files';

let app: RunningStrapi;
beforeAll(async () => {
  app = await bootStrapi();
});
afterAll(async () => app.close());

const page = (name: string, image: string) => `# Page ${name}\n\nSome words.\n\n![A picture](${image})\n`;

const bodies = async (): Promise<Record<string, string>> => {
  const rows = (await app.strapi.db.query('plugin::compliance.page').findMany({ where: { publishedAt: null } })) as {
    path: string;
    body: string;
  }[];
  return Object.fromEntries(rows.map((row) => [row.path, /!\[A picture\]\((.*)\)/.exec(row.body)?.[1] ?? '']));
};

const NAMES = ['whole', 'gone', 'other', 'cut', 'unstored', 'unread'] as const;

describe('images that fail when a plan is applied', () => {
  const picture = (name: string) => png(400, 300, NAMES.findIndex((each) => each === name) + 20);
  const files = (): Record<string, string | Uint8Array> =>
    Object.fromEntries<string | Uint8Array>(
      NAMES.flatMap((name) => [
        [`fail/${name}.md`, page(name, `img/${name}.png`)],
        [`fail/img/${name}.png`, picture(name)],
      ]),
    );
  const source = writeSource(files());
  afterAll(() => {
    source.remove();
  });

  test('never fail their pages: each comes without its image, and a finding says why', async () => {
    const planned = await planFolder(app.strapi, source.dir, { publish: true });
    expect(planned.plan.media).toHaveLength(NAMES.length);
    const at = (name: string) => path.join(source.dir, `fail/img/${name}.png`);
    fs.rmSync(at('gone'));
    fs.writeFileSync(at('other'), png(10, 10, 1));
    fs.truncateSync(at('cut'), 60);
    const { images } = uploadPlugin(app.strapi);
    const generateThumbnail = images.generateThumbnail.bind(images);
    jest.spyOn(images, 'generateThumbnail').mockImplementation(async (file) => {
      if (file.name.startsWith('unread')) throw new Error('VipsJpeg: out of order read');
      return generateThumbnail(file);
    });
    const { rename } = fs.promises;
    // the local provider: the file is moved into its folder
    jest.spyOn(fs.promises, 'rename').mockImplementation(async (from, to) => {
      if (String(from).includes('unstored'))
        throw Object.assign(new Error('denied'), { code: 'EACCES', syscall: 'rename' });
      return rename(from, to);
    });
    const report = await getService(app.strapi, 'imports').apply(planned, { source: source.dir, startedBy: 'test' });
    jest.restoreAllMocks();

    expect(report.counts).toMatchObject({ create: NAMES.length, failed: 0 });
    const stored = await bodies();
    expect(stored['/fail/whole/']).toMatch(/^\/uploads\/whole_/);
    for (const name of NAMES.slice(1)) expect(stored[`/fail/${name}/`]).toBe(`img/${name}.png`);
    const told = report.items.flatMap(({ findings }) => findings.map(({ path: file, code }) => [file, code]));
    const expected = [
      ['fail/cut.md', 'ASSET_CHANGED'],
      ['fail/gone.md', 'ASSET_NOT_STORED'],
      ['fail/other.md', 'ASSET_CHANGED'],
      ['fail/unread.md', 'ASSET_NOT_STORED'],
      ['fail/unstored.md', 'ASSET_NOT_STORED'],
    ];
    expect(told.sort()).toEqual(expected);
    const journal = createJournal(app.strapi, () => new Date());
    const kept = await journal.findings(report.run);
    expect(kept.flatMap(({ path: file, code }) => (code.startsWith('ASSET') ? [[file, code]] : [])).sort()).toEqual(
      expected,
    );
    expect((await journal.run(report.run))?.findings).toMatchObject({ error: 5 });
    const items = await journal.items(report.run);
    expect(
      items.flatMap(({ findings }) => findings.map(({ code }) => code)).filter((code) => code.startsWith('ASSET')),
    ).toHaveLength(5);
  });

  test('come with the next import', async () => {
    for (const [name, content] of Object.entries(files())) fs.writeFileSync(path.join(source.dir, name), content);
    const { report } = await importFolder(app.strapi, source.dir, { publish: true });
    expect(report.counts).toMatchObject({ update: 5, unchanged: 1, failed: 0 });
    const stored = await bodies();
    for (const name of NAMES) expect(stored[`/fail/${name}/`]).toMatch(new RegExp(`^/uploads/${name}_`));
    const again = await importFolder(app.strapi, source.dir, { publish: true });
    expect(again.report.counts).toMatchObject({ update: 0, unchanged: 6, failed: 0 });
  });
});

test('evidence is nothing without its file: it fails, the page that names it does not', async () => {
  const source = writeSource({
    'proof/iso.md': '# Proof\n\nSee [the report](report.pdf).\n',
    'proof/report.pdf': pdf('proof'),
  });
  const planned = await planFolder(app.strapi, source.dir, { site: 'proof', publish: true });
  expect(planned.plan.counts).toMatchObject({ create: 2 });
  fs.rmSync(path.join(source.dir, 'proof/report.pdf'));
  const report = await getService(app.strapi, 'imports').apply(planned, { source: source.dir, startedBy: 'test' });
  expect(report.items.map(({ type, action }) => [type, action])).toEqual([
    ['document', 'failed'],
    ['page', 'create'],
  ]);
  source.remove();
});

test('a plan says what the image library refuses', async () => {
  const whole = png(500, 400, 7);
  const large = png(20_000, 3_000, 8);
  const noWidth = Buffer.from(png(30, 30, 9));
  noWidth.writeUInt32BE(0, 16);
  const images: Record<string, Buffer> = {
    'cut.png': whole.subarray(0, Math.floor(whole.length / 2)),
    'large.png': large,
    'none.png': noWidth,
    'empty.png': Buffer.alloc(0),
    'text.png': Buffer.from('not an image'),
    'head.png': whole.subarray(0, 8),
  };
  const source = writeSource({
    ...Object.fromEntries(Object.entries(images).map(([name, bytes]) => [`plan/${name}`, bytes])),
    ...Object.fromEntries(Object.keys(images).map((name) => [`plan/${name}.md`, page(name, name)])),
  });
  const { files, report } = await importFolder(app.strapi, source.dir, { site: 'refused' });
  expect(report.counts).toMatchObject({ create: 6, failed: 0 });
  // what the source as a whole says stands at its first file
  const ofImages = (code: string): boolean => code.startsWith('ASSET_');
  const codes = files.map(({ path: file, findings }) => [file, findings.map(({ code }) => code).filter(ofImages)]);
  expect(Object.fromEntries(codes)).toEqual({
    'plan/cut.png.md': ['ASSET_DAMAGED'],
    'plan/large.png.md': ['ASSET_TOO_MANY_PIXELS'],
    'plan/none.png.md': ['ASSET_DAMAGED'],
    'plan/empty.png.md': ['ASSET_EMPTY'],
    'plan/text.png.md': ['ASSET_TYPE_REFUSED'],
    'plan/head.png.md': ['ASSET_DAMAGED'],
  });
  source.remove();
});
