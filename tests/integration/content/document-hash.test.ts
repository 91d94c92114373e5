import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { bootStrapi, type RunningStrapi } from '../../support/app/boot';
import { documents, insertFile, rowsOf } from './stored';

interface LocalFile {
  filepath: string;
  originalFilename: string;
  mimetype: string;
  size: number;
}

/** The part of the Media Library's service that this test uses. */
interface Uploads {
  upload(given: { data: object; files: LocalFile }): Promise<{ id: number }[]>;
  updateFileInfo(id: number, info: { name: string }): Promise<unknown>;
  replace(id: number, given: { data: { fileInfo: object }; file: LocalFile }): Promise<unknown>;
}

let app: RunningStrapi;

beforeAll(async () => {
  app = await bootStrapi();
});
afterAll(async () => app.close());

const hashesOf = async (documentId: string) => {
  const rows = await rowsOf(app.strapi, 'document', { documentId, publishedAt: null });
  return rows.map((row) => row['sha256']);
};

let made = 0;
const newFile = async () => insertFile(app.strapi, `report-${String((made += 1))}.pdf`);

/** A document in two languages, with one file and its hash. */
const makeDocument = async () => {
  const file = await newFile();
  const data = { key: `report-${String(made)}`, title: 'Report', file, sha256: 'a' };
  const { documentId } = await documents(app.strapi, 'document').create({ locale: 'en', data });
  await documents(app.strapi, 'document').update({ documentId, locale: 'zh-CN', data: { title: '报告', file } });
  expect(await hashesOf(documentId)).toEqual(['a', 'a']);
  return { documentId, file };
};

const update = async (documentId: string, data: Record<string, unknown>) =>
  documents(app.strapi, 'document').update({ documentId, locale: 'en', data });

describe('the hash of a document', () => {
  test.each([
    ['alone', (file: number) => ({ file })],
    ['with all that a form holds', (file: number) => ({ title: 'Report', file: { id: file }, sha256: 'a' })],
  ])('is cleared in all languages when another file is given %s', async (_name, data) => {
    const { documentId } = await makeDocument();
    await update(documentId, data(await newFile()));
    expect(await hashesOf(documentId)).toEqual([null, null]);
  });

  test('is cleared when the file is removed', async () => {
    const { documentId } = await makeDocument();
    await update(documentId, { file: null, sha256: 'a' });
    expect(await hashesOf(documentId)).toEqual([null, null]);
  });

  test('stays when the file stays, and when a write says nothing of it', async () => {
    const { documentId, file } = await makeDocument();
    await update(documentId, { title: 'The report', file, sha256: 'a' });
    await update(documentId, { title: 'A report' });
    expect(await hashesOf(documentId)).toEqual(['a', 'a']);
  });

  test('is the new one where the same write gives it', async () => {
    const { documentId } = await makeDocument();
    await update(documentId, { file: await newFile(), sha256: 'b' });
    expect(await hashesOf(documentId)).toEqual(['b', 'b']);
  });

  test('is cleared, online as well, when other bytes are put behind the file; another name for it changes nothing', async () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'compliance-replace-'));
    const pdf = (name: string, text: string) => {
      const filepath = path.join(folder, name);
      fs.writeFileSync(filepath, `%PDF-1.4\n${text}`);
      return { filepath, originalFilename: name, mimetype: 'application/pdf', size: fs.statSync(filepath).size };
    };
    const upload = app.strapi.plugin('upload').service<Uploads>('upload');
    const [file] = await upload.upload({ data: {}, files: pdf('soc.pdf', 'first') });
    const data = { key: 'soc', title: 'SOC', file: file?.id, sha256: 'a' };
    const { documentId } = await documents(app.strapi, 'document').create({ locale: 'en', data });
    await app.strapi.documents('plugin::compliance.document').publish({ documentId, locale: 'en' });
    const all = async () =>
      (await rowsOf(app.strapi, 'document', { documentId })).map((row) => row['sha256'] as string | null);

    await upload.updateFileInfo(file?.id ?? 0, { name: 'soc-2.pdf' });
    expect(await all()).toEqual(['a', 'a']);
    const told = async () =>
      (await rowsOf(app.strapi, 'content-change', { change: { $notNull: true } })).map(({ change }) => change);
    const before = (await told()).length;
    await upload.replace(file?.id ?? 0, { data: { fileInfo: {} }, file: pdf('soc-new.pdf', 'second') });
    expect(await all()).toEqual([null, null]);
    expect((await told()).slice(before)).toMatchObject([{ tags: ['document', `document:${documentId}`] }]);
    fs.rmSync(folder, { recursive: true });
  });
});
