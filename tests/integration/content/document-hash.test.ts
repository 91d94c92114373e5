/** @database any */
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

const update = async (documentId: string, data: Record<string, unknown>, locale = 'en') =>
  documents(app.strapi, 'document').update({ documentId, locale, data });

/** Saves and publishes with what the Content Manager sends of a document: every field, empty ones as null. */
const publishForm = async (documentId: string, locale: string) => {
  const path = `/content-manager/collection-types/plugin::compliance.document/${documentId}`;
  const token = await app.adminToken();
  const { body } = await app.get(`${path}?locale=${locale}`, { token });
  const { file, privateFile, sha256, ...rest } = (body as { data: Record<string, unknown> }).data;
  const form = { ...rest, file: file ?? null, privateFile: privateFile ?? null, sha256: sha256 ?? null };
  const answer = await app.post(`${path}/actions/publish?locale=${locale}`, form, { token });
  expect(answer.status).toBe(200);
};

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

  test.each([
    ['private', { visibility: 'on-request', privateFile: `${'e'.repeat(64)}-report.pdf`, sha256: 'e'.repeat(64) }],
    ['held elsewhere', { visibility: 'public', sha256: 'f'.repeat(64) }],
  ])('stays when a form without a file is published: %s', async (name, facts) => {
    const data = { key: `form-${String((made += 1))}`, title: name, ...facts };
    const { documentId } = await documents(app.strapi, 'document').create({ locale: 'en', data });
    await update(documentId, { title: '报告' }, 'zh-CN');
    const certification = { key: `held-${String(made)}`, name: 'Held', certificationStatus: 'active' };
    const holder = await documents(app.strapi, 'certification').create({
      locale: 'en',
      data: { ...certification, documents: [documentId] },
    });
    for (const locale of ['en', 'zh-CN']) await publishForm(documentId, locale);
    await documents(app.strapi, 'certification').publish({ documentId: holder.documentId, locale: 'en' });
    await publishForm(documentId, 'zh-CN');
    const rows = await rowsOf(app.strapi, 'document', { documentId });
    expect(rows.map(({ sha256 }) => sha256)).toEqual([1, 2, 3, 4].map(() => facts.sha256));
    const entries = await rowsOf(app.strapi, 'ledger-entry', { certification: holder.documentId });
    expect(entries.map(({ claim }) => claim)).toMatchObject([{ en: { documents: [{ sha256: facts.sha256 }] } }]);
  });

  test('stays when a language that has no file is written', async () => {
    const data = { key: `report-${String((made += 1))}`, title: 'Report', file: await newFile(), sha256: 'a' };
    const { documentId } = await documents(app.strapi, 'document').create({ locale: 'en', data });
    await update(documentId, { title: '报告', file: null, sha256: 'a' }, 'zh-CN');
    await update(documentId, { title: '一份报告', file: null }, 'zh-CN');
    expect(await hashesOf(documentId)).toEqual(['a', 'a']);
    await update(documentId, { file: null });
    expect(await hashesOf(documentId)).toEqual([null, null]);
  });

  test('that was lost comes back from the name of the private file', async () => {
    const sha256 = 'd'.repeat(64);
    const data = { key: 'lost', title: 'Lost', visibility: 'internal', privateFile: `${sha256}-report.pdf`, sha256 };
    const { documentId } = await documents(app.strapi, 'document').create({ locale: 'en', data });
    await app.strapi.db
      .query('plugin::compliance.document')
      .updateMany({ where: { documentId }, data: { sha256: null } });
    await publishForm(documentId, 'en');
    expect(await hashesOf(documentId)).toEqual([sha256]);
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
