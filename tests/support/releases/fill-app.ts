import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import type { SentLink } from '../../../model/contracts/evidence';
import { getService } from '../../../server/src/get-service';
import { documents, rowsOf } from '../../integration/content/stored';
import { writer } from '../../integration/rest/sample-content';
import type { RunningStrapi } from '../app/boot';
import { eventually } from '../eventually';
import type { Answer } from '../http/http-client';
import { markInStep } from '../http/page-pairs';
import { dataOf, planUpload } from '../http/staging';
import { lanchuanSite } from '../sites/compliance-sites';
import { importFolder, type FolderImport } from '../sites/import-folder';
import { legacyPage, writeSource } from '../sites/legacy-site';

/** The instants at which the content is written; at the last of them it is looked at again. */
export const DAYS = {
  imported: '2026-03-01T08:00:00.000Z',
  verified: '2026-04-01T08:00:00.000Z',
  corrected: '2026-05-01T08:00:00.000Z',
  now: '2026-06-01T08:00:00.000Z',
};

/** Sets the plugin's clock, which stands still then. */
export const setClock = ({ strapi }: RunningStrapi, instant: string): void => {
  strapi.plugin('compliance').service<{ now: () => Date }>('clock').now = () => new Date(instant);
};

/** Values that the filled app alone knows: the secrets that it handed out once. */
export interface FilledApp {
  /** A token of the content API that may read. */
  apiToken: string;
  /** The path of a link to evidence that is still valid. */
  evidenceLink: string;
}

/** @throws Error unless what was asked for was done */
const done = async (asked: Promise<Answer>): Promise<Answer> => {
  const answer = await asked;
  if (answer.status >= 300) throw new Error(`Not done (${String(answer.status)}): ${JSON.stringify(answer.body)}`);
  return answer;
};

const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** The pages of the first site, as its authors changed them between three imports. */
const harbour = ({ uptime = '99.9%', moved = false, title = 'Mail' } = {}): Record<string, string | Uint8Array> => ({
  'sla/mail-en.md': legacyPage('en', `${title} SLA`, `## Uptime\n\nWe promise ${uptime}.\n\n![Seal](media/seal.png)`),
  'sla/mail.md': legacyPage('zh-CN', '邮件服务级别协议', '## 正常运行时间\n\n我们承诺 99.9%。'),
  'sla/media/seal.png': PIXEL,
  [`${moved ? 'legal' : 'sla'}/terms-en.md`]: legacyPage('en', 'Terms', 'These are our terms, and they are short.'),
  [`${moved ? 'legal' : 'sla'}/terms.md`]: legacyPage('zh-CN', '条款', '这些是我们的条款，它们很短。'),
  'sla/links-en.md': legacyPage('en', 'Links', 'See [Mail](/sla/mail-en/) and [nothing](/nothing-en/).'),
});

/** The source of the third import. */
export const LAST_HARBOUR = harbour({ uptime: '99.95%', title: 'E-mail', moved: true });

const importFiles = async (app: RunningStrapi, files: Record<string, string | Uint8Array>, options: FolderImport) => {
  const { dir, remove } = writeSource(files);
  try {
    return (await importFolder(app.strapi, dir, options)).report;
  } finally {
    remove();
  }
};

/** Three imports of one site: the second meets an edit and leaves a conflict, the third moves two files. */
const importHarbour = async (app: RunningStrapi): Promise<void> => {
  const options = { publish: true, site: 'default' };
  const first = await importFiles(app, harbour(), options);
  const mail = first.items.find(({ key }) => key === 'page sla/mail en')?.documentId ?? '';
  const edit = { documentId: mail, locale: 'en', data: { title: 'Our promise for mail' } };
  await documents(app.strapi, 'page').update(edit);
  await importFiles(app, harbour({ uptime: '99.95%', title: 'E-mail' }), options);
  await importFiles(app, LAST_HARBOUR, options);
};

/** One run is rolled back, one is in the hands of a person who has approved its plan for agents. */
const importMore = async (app: RunningStrapi, token: string): Promise<void> => {
  const old = { 'old/page-en.md': legacyPage('en', 'Old page', 'Nobody wanted this.') };
  const { run } = await importFiles(app, old, { publish: true, site: 'archive' });
  const imports = getService(app.strapi, 'imports');
  await imports.rollback(await imports.planRollback(run), { startedBy: 'test' });
  const waiting = { 'new/page-en.md': legacyPage('en', 'New page', 'This waits for its import.') };
  const { id, planHash } = await planUpload(app, { id: 0, role: 0, token }, waiting, { publish: true });
  await done(app.post(`/compliance/staged/${id}/approval`, { planHash }, { token }));
};

/** One certification is verified and valid, one has ended, one waits for somebody; facts of the first changed once. */
const certify = async (app: RunningStrapi, token: string): Promise<void> => {
  await importFiles(app, lanchuanSite(), { publish: true, site: 'lanchuan' });
  const verify = async (key: string, validUntil: string): Promise<void> => {
    const [row] = await rowsOf(app.strapi, 'certification', { key });
    const place = `/compliance/verifications/${String(row?.documentId)}`;
    const hash = dataOf(await done(app.get(place, { token })))['hash'];
    const decisions = [{ field: 'validUntil', locale: null, decision: 'correct', value: validUntil }];
    await done(app.post(place, { hash, decisions, documents: [], status: 'active', publish: true }, { token }));
  };
  setClock(app, DAYS.verified);
  await verify('iso-iec-27001', '2027-03-31');
  setClock(app, DAYS.corrected);
  await verify('iso-iec-27001', '2027-06-30');
  const ended = writer(app.strapi, 'certification');
  const documentId = await ended.create({
    ...{ key: 'pci-dss', name: 'PCI DSS', certificationStatus: 'active', verifiedOn: '2025-02-01', verifiedBy: 'Ana' },
    ...{ validFrom: '2025-02-01', validUntil: '2026-01-31', owner: 'ana@example.com' },
  });
  await ended.translate(documentId, { name: 'PCI DSS 认证' });
  await ended.publish(documentId);
};

/** A file for who asks, with one link that was opened and one that was withdrawn; a public file of the Media Library. */
const proveThings = async (app: RunningStrapi, token: string): Promise<string> => {
  const service = documents(app.strapi, 'document');
  const [certification] = await rowsOf(app.strapi, 'certification', { key: 'iso-iec-27001' });
  const certifications = [String(certification?.documentId)];
  const report = await service.create({
    locale: 'en',
    data: { key: 'audit-report', title: 'Audit report', visibility: 'on-request', certifications },
  });
  await service.update({ ...report, locale: 'zh-CN', data: { title: '审计报告', certifications } });
  const stored = await fetch(`${app.url}/compliance/evidence/${report.documentId}/file?name=report.pdf`, {
    method: 'PUT',
    headers: { 'Content-Type': 'application/octet-stream', Authorization: `Bearer ${token}` },
    body: Buffer.from('%PDF-1.7 what the auditor found'),
  });
  if (stored.status !== 200) throw new Error(`The file was not stored: ${await stored.text()}`);
  for (const locale of ['en', 'zh-CN']) await service.publish({ documentId: report.documentId, locale });
  const send = async (recipient: string, days: number) => {
    const sent = app.post(`/compliance/evidence/${report.documentId}/links`, { recipient, days }, { token });
    return dataOf(await done(sent)) as unknown as SentLink;
  };
  const withdrawn = await send('Bo of Basalt', 7);
  await done(app.delete(`/compliance/evidence/${report.documentId}/links/${withdrawn.link.id}`, { token }));
  const { pathname } = new URL((await send('Ada of Acme', 30)).url, app.url);
  await (await fetch(`${app.url}${pathname}`)).arrayBuffer();

  const file = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'release-')), 'certificate.pdf');
  fs.writeFileSync(file, '%PDF-1.7 a certificate');
  const upload = app.strapi.plugin('upload').service<{
    upload: (given: object) => Promise<{ id: number }[]>;
  }>('upload');
  const [uploaded] = await upload.upload({
    data: { fileInfo: { name: 'certificate.pdf' } },
    files: { filepath: file, originalFilename: 'certificate.pdf', mimetype: 'application/pdf', size: 22 },
  });
  fs.rmSync(path.dirname(file), { recursive: true });
  const open = { key: 'certificate', title: 'Certificate', visibility: 'public', file: uploaded?.id, certifications };
  const { documentId } = await service.create({ locale: 'en', data: open });
  await service.publish({ documentId, locale: 'en' });
  return pathname;
};

/** Pages that editors wrote: one has moved twice, one is gone for good, one is behind in Chinese. */
const editPages = async (app: RunningStrapi, token: string): Promise<void> => {
  const page = writer(app.strapi, 'page');
  const pages = documents(app.strapi, 'page');
  const moved = await page.create({ title: 'Privacy', path: '/privacy-1/', body: 'How we keep data.' });
  await page.translate(moved, { title: '隐私', path: '/zh/privacy/', body: '我们如何保存数据。' });
  await page.publish(moved);
  await markInStep(app, moved, token);
  for (const at of ['/privacy-2/', '/privacy/']) {
    await pages.update({ documentId: moved, locale: 'en', data: { path: at } });
    await pages.publish({ documentId: moved, locale: 'en' });
  }
  await pages.update({
    documentId: moved,
    locale: 'en',
    status: 'published',
    data: { body: 'How we keep your data.' },
  });
  const gone = await page.create({ title: 'Gone', path: '/gone/', body: 'Soon removed.' });
  await page.publish(gone, 'en');
  await done(app.post(`/compliance/moved-pages/${gone}/unpublish`, { locale: 'en', to: null }, { token }));
  await page.create({ title: 'Draft', path: '/draft/', body: 'Nobody reads this yet.' });
};

/** Sets what people set in the panel: settings, a webhook that receives changes, an accepted finding, reminders that went out. */
const setThings = async (app: RunningStrapi, token: string): Promise<void> => {
  const reminders = { enabled: true, recipients: ['team@example.com'] };
  await done(app.put('/compliance/settings', { expiringDays: 60, reminders }, { token }));
  const hook = { name: 'Build', url: 'http://builds.invalid/', headers: {}, events: ['entry.publish'] };
  await done(app.post('/admin/webhooks', hook, { token }));
  await done(app.put('/compliance/webhooks/1', { receivesChanges: true }, { token }));

  Object.assign(app.strapi.plugin('email'), { provider: { send: async () => Promise.resolve() } });
  app.strapi.config.set('plugin::email.provider', 'nodemailer');
  await getService(app.strapi, 'reminders').sendNow();
};

const acceptFinding = async (app: RunningStrapi, token: string): Promise<void> => {
  const { body } = await eventually(
    async () => app.get('/compliance/findings?pageSize=100', { token }),
    (answer) => answer.status === 200 && (answer.body as { meta: { isCurrent: boolean } }).meta.isCurrent,
  );
  const [first] = (body as { data: { id: string }[] }).data;
  await done(app.post(`/compliance/findings/${String(first?.id)}/accept`, { reason: 'Known.' }, { token }));
};

/** Writes data of every feature into a new app, through the doors that people use. */
export const fillApp = async (app: RunningStrapi): Promise<FilledApp> => {
  setClock(app, DAYS.imported);
  const token = await app.adminToken();
  await setThings(app, token);
  await importHarbour(app);
  await certify(app, token);
  setClock(app, DAYS.now);
  const evidenceLink = await proveThings(app, token);
  await editPages(app, token);
  await importMore(app, token);
  await getService(app.strapi, 'reminders').sendNow();
  await acceptFinding(app, token);
  await getService(app.strapi, 'changes').look();
  const rights = ['page.find', 'certification.find', 'claims.asOf'].map((name) => `plugin::compliance.${name}`);
  return { apiToken: await app.apiToken(rights), evidenceLink };
};
