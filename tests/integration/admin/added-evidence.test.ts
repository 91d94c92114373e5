import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import type { EvidenceOffer } from '../../../model/contracts/evidence';
import { createAdministrator } from '../../support/http/administrators';
import { bootStrapi, type RunningStrapi } from '../../support/app/boot';
import { documents, rowsOf } from '../content/stored';

const PDF = Buffer.from('%PDF-1.7 a certificate');
const SHA256 = createHash('sha256').update(PDF).digest('hex');
const TITLES = { en: 'ISO/IEC 27001: certificate', 'zh-CN': 'ISO/IEC 27001：证书' };
const READ = 'plugin::content-manager.explorer.read';
const UPDATE = 'plugin::content-manager.explorer.update';
const CERTIFICATION = 'plugin::compliance.certification';

let app: RunningStrapi;
let folder: string;
let admin: string;
let certification: string;

const nth = (() => {
  let n = 0;
  return () => (n += 1);
})();

const makeCertification = async (locales: readonly string[]): Promise<string> => {
  const service = documents(app.strapi, 'certification');
  const [main = 'en', ...others] = locales;
  const data = { key: `iso-${String(nth())}`, name: 'ISO/IEC 27001' };
  const { documentId } = await service.create({ locale: main, data });
  for (const locale of others) await service.update({ documentId, locale, data: { name: 'ISO/IEC 27001 认证' } });
  return documentId;
};

interface Asked {
  titles?: Record<string, string>;
  visibility?: string;
  kind?: string;
  publish?: string;
}

const add = async (
  to: string,
  { titles = TITLES, ...asked }: Asked = {},
  { body = PDF, type = 'application/pdf', token = admin }: { body?: Buffer; type?: string; token?: string } = {},
) => {
  const query = new URLSearchParams({ name: 'ISO 27001 2026.pdf', ...asked });
  for (const [locale, title] of Object.entries(titles)) query.set(`titles[${locale}]`, title);
  const answer = await fetch(`${app.url}/compliance/certifications/${to}/evidence?${query.toString()}`, {
    method: 'POST',
    headers: { 'Content-Type': type, Authorization: `Bearer ${token}` },
    body,
  });
  const { data, error } = (await answer.json()) as {
    data: { documentId: string; locales: string[] } | null;
    error?: { details?: { code?: string } };
  };
  return { status: answer.status, data, code: error?.details?.code };
};
const named = async (documentId: string): Promise<Record<string, string[]>> => {
  const rows = await rowsOf(app.strapi, 'certification', { documentId, publishedAt: null }, ['documents']);
  return Object.fromEntries(
    rows.map(({ locale, documents: linked }) => [
      locale ?? '',
      (linked as { documentId: string }[]).map((each) => each.documentId),
    ]),
  );
};
const filesInLibrary = async () => app.strapi.db.query('plugin::upload.file').count();
const documentsStored = async () => app.strapi.db.query('plugin::compliance.document').count();

beforeAll(async () => {
  folder = fs.mkdtempSync(path.join(process.env['TMPDIR'] ?? '/tmp', 'evidence-'));
  app = await bootStrapi({ config: { privateDir: folder } });
  admin = await app.adminToken();
  certification = await makeCertification(['en', 'zh-CN']);
});
afterAll(async () => {
  await app.close();
  fs.rmSync(folder, { recursive: true, force: true });
});

test('a private PDF becomes evidence in all languages of its certification, with title, name, kind and hash', async () => {
  const { status, data } = await add(certification);
  expect([status, data?.locales]).toEqual([201, ['en', 'zh-CN']]);
  const documentId = data?.documentId ?? '';
  const rows = await rowsOf(app.strapi, 'document', { documentId });
  const stored = `${SHA256}-ISO 27001 2026.pdf`;
  const shared = { kind: 'certificate', visibility: 'on-request', sha256: SHA256, privateFile: stored };
  expect(rows).toMatchObject([
    { ...shared, locale: 'en', title: TITLES.en, publishedAt: null, key: 'iso-1-certificate' },
    { ...shared, locale: 'zh-CN', title: TITLES['zh-CN'], publishedAt: null, key: 'iso-1-certificate' },
  ]);
  expect(fs.readFileSync(path.join(folder, stored))).toEqual(PDF);
  expect(await named(certification)).toEqual({ en: [documentId], 'zh-CN': [documentId] });
});

test('a second one gets the next name, and is published in all languages when asked', async () => {
  const { data } = await add(certification, { publish: 'true' });
  const rows = await rowsOf(app.strapi, 'document', { documentId: data?.documentId ?? '' });
  expect(new Set(rows.map(({ key }) => key))).toEqual(new Set(['iso-1-certificate-2']));
  expect(rows.filter(({ publishedAt }) => publishedAt !== null).map(({ locale }) => locale)).toEqual(['en', 'zh-CN']);
  expect((await named(certification))['zh-CN']).toHaveLength(2);
});

test('a public PDF goes into the Media Library, in each language', async () => {
  const { data } = await add(certification, { visibility: 'public', kind: 'audit-report' });
  const rows = await rowsOf(app.strapi, 'document', { documentId: data?.documentId ?? '' }, ['file']);
  const file = { name: 'ISO 27001 2026.pdf', mime: 'application/pdf', ext: '.pdf' };
  const expected = { visibility: 'public', sha256: SHA256, kind: 'audit-report', privateFile: null, file };
  expect(rows).toMatchObject([expected, expected]);
  const { url } = rows[0]?.['file'] as { url: string };
  expect(fs.readFileSync(path.join(app.strapi.dirs.static.public, url))).toEqual(PDF);
});

test('a certification in one language needs one title', async () => {
  const single = await makeCertification(['zh-CN']);
  const { data } = await add(single, { titles: { 'zh-CN': '证书' } });
  expect(data?.locales).toEqual(['zh-CN']);
  expect(await named(single)).toEqual({ 'zh-CN': [data?.documentId] });
});

test('what is refused leaves no document and no file', async () => {
  const before = [await filesInLibrary(), await documentsStored(), fs.readdirSync(folder)];
  const noPdf = { body: Buffer.from('<html>') };
  expect(await add(certification, {}, noPdf)).toMatchObject({ status: 400, code: 'UPLOAD_NOT_A_PDF' });
  expect(await add(certification, { visibility: 'public' }, noPdf)).toMatchObject({ code: 'UPLOAD_NOT_A_PDF' });
  expect(await add(certification, {}, { body: Buffer.alloc(0) })).toMatchObject({ code: 'UPLOAD_EMPTY' });
  expect(await add(certification, {}, { type: 'application/zip' })).toMatchObject({ status: 415 });
  expect(await add(certification, { titles: { en: 'English alone' } })).toMatchObject({ status: 400 });
  expect(await add(certification, { kind: 'novel' })).toMatchObject({ status: 400 });
  expect(await add('nothing')).toMatchObject({ status: 404 });
  expect([await filesInLibrary(), await documentsStored(), fs.readdirSync(folder)]).toEqual(before);
});

test('a write that fails takes the public file back', async () => {
  const before = [await filesInLibrary(), await documentsStored()];
  const stop = app.strapi.db.lifecycles.subscribe({
    models: ['plugin::compliance.certification'],
    beforeUpdate: () => {
      throw new Error('refused by the test');
    },
  });
  expect((await add(certification, { visibility: 'public' })).status).toBe(500);
  stop();
  expect([await filesInLibrary(), await documentsStored()]).toEqual(before);
});

test('a role needs the rights of all that is written, and is told before it drops a file', async () => {
  const fields = ['name', 'key'];
  const properties = { fields, locales: ['en', 'zh-CN'] };
  const { token } = await createAdministrator(app, [
    { action: READ, subject: CERTIFICATION, properties },
    { action: UPDATE, subject: CERTIFICATION, properties },
  ]);
  const offer = async (as: string) =>
    (await app.get(`/compliance/certifications/${certification}/evidence`, { token: as })).body as {
      data: EvidenceOffer;
    };
  expect((await offer(token)).data.isAllowed).toBe(false);
  expect(await add(certification, {}, { token })).toMatchObject({ status: 403, code: 'EVIDENCE_RIGHTS_MISSING' });
  expect(await offer(admin)).toEqual({
    data: {
      isAllowed: true,
      isPrivateOffered: true,
      names: [
        { locale: 'en', name: 'ISO/IEC 27001' },
        { locale: 'zh-CN', name: 'ISO/IEC 27001 认证' },
      ],
    },
  });
});
