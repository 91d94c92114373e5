import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Media } from '../../../migrator/model/ports/media';
import type { OpenRun } from '../../../migrator/model/ports/runs';
import { bootStrapi, type RunningStrapi } from '../../support/app/boot';
import { countWrites } from '../../support/content/count-writes';
import { newMedia, openRun } from '../../support/content/open-run';
import { asset, pdf, png, sha256, zip } from './sample-files';

let app: RunningStrapi;
let media: Media;
let run: OpenRun;

beforeAll(async () => {
  app = await bootStrapi();
  run = await openRun(app.strapi);
  media = newMedia(app.strapi);
});

afterAll(async () => app.close());

const uploads = () =>
  readdirSync(path.join(app.strapi.dirs.static.public, 'uploads')).filter((name) => !name.startsWith('.'));
const rows = () => app.strapi.db.query('plugin::upload.file').findMany({ populate: ['folder'] });
const bring = async (name: string, bytes: Uint8Array, alternativeText: string | null = null) => {
  const { asset: wanted, read } = asset(name, bytes, alternativeText);
  return media.bring(run, wanted, read);
};

describe('an accepted file', () => {
  const bytes = png(600, 400);
  const url = `/uploads/gong-si-logo_${sha256(bytes).slice(0, 16)}.png`;

  test('is stored whole, with its text, in the folder of imports, with the renditions of the media library', async () => {
    const { file, findings } = await bring('support/media/公司 Logo.png', bytes, 'Our logo');
    expect(findings).toEqual([]);
    expect(file?.url).toBe(url);
    const served = await fetch(`${app.url}${url}`);
    expect(served.headers.get('content-type')).toBe('image/png');
    expect(sha256(new Uint8Array(await served.arrayBuffer()))).toBe(sha256(bytes));
    expect(await rows()).toMatchObject([
      {
        id: file?.id,
        documentId: file?.documentId,
        name: '公司 Logo.png',
        alternativeText: 'Our logo',
        mime: 'image/png',
        ext: '.png',
        width: 600,
        height: 400,
        provider: 'local',
        folder: { name: 'Compliance import' },
        formats: { thumbnail: { width: 234, height: 156, mime: 'image/png' }, small: { width: 500 } },
      },
    ]);
    const [{ formats }] = (await rows()) as [{ formats: Record<string, { url: string }> }];
    for (const format of Object.values(formats)) expect((await fetch(`${app.url}${format.url}`)).status).toBe(200);
  });

  test('is what the media library shows to editors and to readers', async () => {
    const { body } = await app.get('/upload/files?page=1&pageSize=10', { token: await app.adminToken() });
    expect(body).toMatchObject({ results: [{ url, name: '公司 Logo.png' }] });
  });

  test('is neither read nor written again, under any name, by any run', async () => {
    const before = uploads();
    const writes = countWrites(app.strapi);
    const again = newMedia(app.strapi);
    for (const name of ['support/media/公司 Logo.png', 'other/copy.png']) {
      const { asset: wanted, read } = asset(name, bytes);
      expect((await again.bring({ id: 2, fence: 2 }, wanted, read)).file?.url).toBe(url);
      expect(read).not.toHaveBeenCalled();
    }
    await again.sweep(run);
    expect(writes.statements()).toEqual([]);
    writes.stop();
    expect(uploads()).toEqual(before);
    expect(await rows()).toHaveLength(1);
  });

  test('is brought once when many ask for it at the same time', async () => {
    const twin = png(20, 20, 7);
    const brought = await Promise.all(['a.png', 'b.png', 'c.png'].map((name) => bring(name, twin)));
    expect(new Set(brought.map(({ file }) => file?.id)).size).toBe(1);
    expect(
      await app.strapi.db
        .query('plugin::upload.file')
        .count({ where: { hash: { $contains: sha256(twin).slice(0, 16) } } }),
    ).toBe(1);
  });

  test.each([
    ['reports/audit.pdf', pdf(), 'application/pdf', '.pdf'],
    [
      'reports/list.docx',
      zip({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<w/>' }),
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      '.docx',
    ],
  ])('%s is stored as a document', async (name, content, mime, ext) => {
    const { file, findings } = await bring(name, content);
    expect(findings).toEqual([]);
    const row: unknown = await app.strapi.db.query('plugin::upload.file').findOne({ where: { id: file?.id } });
    expect(row).toMatchObject({ mime, ext, formats: null });
    expect((await fetch(`${app.url}${file?.url ?? ''}`)).headers.get('content-type')).toBe(mime);
  });

  test('is stored as what it is when its name says something else', async () => {
    const { file, findings } = await bring('photo.jpg', png(10, 10, 3));
    expect(file?.url).toMatch(/^\/uploads\/photo_[0-9a-f]{16}\.png$/);
    expect(findings).toMatchObject([{ code: 'ASSET_TYPE_MISMATCH', severity: 'warning', path: 'photo.jpg' }]);
  });
});

describe('a file that is refused leaves nothing behind', () => {
  const broken = Buffer.concat([png(64, 64, 9).subarray(0, 60), Buffer.alloc(40, 1)]);
  test.each<[string, Uint8Array, string, RegExp]>([
    [
      'logo.svg',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
      'ASSET_TYPE_REFUSED',
      /SVG\. Accepted types are PNG/,
    ],
    ['logo.png', Buffer.from('<!DOCTYPE html><script>alert(1)</script>'), 'ASSET_TYPE_REFUSED', /HTML/],
    ['setup.png', Buffer.from('MZ\x90\x00\x03\x00\x00\x00\x04', 'latin1'), 'ASSET_TYPE_REFUSED', /EXE/],
    ['all.docx', zip({ 'readme.txt': 'hello' }), 'ASSET_TYPE_REFUSED', /ZIP/],
    [
      'macro.docx',
      zip({ '[Content_Types].xml': '', 'word/document.xml': '', 'word/vbaProject.bin': '' }),
      'ASSET_TYPE_REFUSED',
      /macros/,
    ],
    ['chart.png', pdf('not a chart'), 'ASSET_TYPE_REFUSED', /extension says PNG, but the content is PDF/],
    ['broken.png', broken, 'ASSET_DAMAGED', /decoded/],
    ['empty.png', new Uint8Array(), 'ASSET_EMPTY', /empty/],
  ])('%s', async (name, content, code, message) => {
    const before = [uploads(), await rows()];
    const writes = countWrites(app.strapi);
    const { file, findings } = await bring(name, content);
    expect(file).toBeNull();
    expect(findings).toMatchObject([{ code, severity: 'error', path: name }]);
    expect(findings[0]?.message).toMatch(message);
    expect(findings[0]?.message).not.toContain(app.app.dir);
    expect(writes.statements()).toEqual([]);
    writes.stop();
    expect([uploads(), await rows()]).toEqual(before);
  });

  test('when it is larger than its type may be, unread if no type may be that large', async () => {
    const small = newMedia(app.strapi, { imageBytes: 100, pdfBytes: 200, imagePixels: 1000 });
    const image = asset('wide.png', png(40, 40, 200));
    const padded = Buffer.concat([png(4, 4, 1), Buffer.alloc(100)]);
    const report = asset('long.pdf', Buffer.concat([pdf(), Buffer.alloc(300)]));
    expect(await small.bring(run, image.asset, image.read)).toMatchObject({
      file: null,
      findings: [{ code: 'ASSET_TOO_MANY_PIXELS', message: expect.stringMatching(/40 x 40.*1000/) as string }],
    });
    const large = asset('large.png', padded);
    expect(await small.bring(run, large.asset, large.read)).toMatchObject({
      file: null,
      findings: [{ code: 'ASSET_TOO_LARGE', message: expect.stringMatching(/limit is 100\b/) as string }],
    });
    expect(await small.bring(run, report.asset, report.read)).toMatchObject({
      file: null,
      findings: [{ code: 'ASSET_TOO_LARGE', message: expect.stringMatching(/limit is 200\b/) as string }],
    });
    expect(report.read).not.toHaveBeenCalled();
  });

  test('when it has changed since the plan', async () => {
    const { asset: planned } = asset('moved.png', png(12, 12, 50));
    const brought = await media.bring(run, planned, () => Promise.resolve(png(12, 12, 51)));
    expect(brought).toMatchObject({ file: null, findings: [{ code: 'ASSET_CHANGED' }] });
  });

  test('when it cannot be read, without the path of the disk', async () => {
    const { asset: planned } = asset('gone.png', png(12, 12, 52));
    const failing = () =>
      Promise.reject(
        Object.assign(new Error("ENOENT: no such file, open '/srv/secret/gone.png'"), {
          code: 'ENOENT',
          syscall: 'open',
        }),
      );
    const { file, findings } = await media.bring(run, planned, failing);
    expect(file).toBeNull();
    expect(findings).toMatchObject([{ code: 'ASSET_NOT_STORED', message: 'open failed with ENOENT' }]);
  });
});
