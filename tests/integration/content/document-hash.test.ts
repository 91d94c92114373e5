import { bootStrapi, type RunningStrapi } from '../../support/boot';
import { documents, insertFile, rowsOf } from './stored';

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
});
