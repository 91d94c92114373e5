/** @database any */
import type { FINDINGS_LIST } from '../../../model/lists/findings';
import type { AnswerOf } from '../../../model/lists/list';
import { noteChange } from '../../../server/src/content/revision/content-revision';
import { RECORD_TYPES } from '../../../model/contracts/values';
import { panelRoutes } from '../../../server/src/doors/routes';
import { createAdministrator, type Administrator } from '../../support/http/administrators';
import { bootStrapi, type RunningStrapi } from '../../support/app/boot';
import { dataOf, planUpload, runIn } from '../../support/http/staging';
import { eventually } from '../../support/eventually';
import { fewestStatements } from '../../support/content/fewest-statements';
import { writer } from '../rest/sample-content';

const PAGES = 5_000;
const WRITTEN = 20;
const LOCALES = ['en', 'zh-CN'];

let app: RunningStrapi;
let owner: Administrator;
/** Of the addresses of routes. */
const names: Record<string, string> = {};
const written: string[] = [];

/** No screens: routes that hand out a file, go on after their request, or read every text on demand. */
const NONE = [
  ...['/evidence/:documentId/file', '/runs/:run/report', '/runs/:run/publish', '/runs/:run/rollback'],
  '/moved-pages/:documentId/links',
];
/** The queries of screens. */
const QUERIES: Record<string, string> = {
  '/moved-pages/:documentId': 'locale=en',
  '/overview/certifications': 'set=unverified&pageSize=100',
  ...Object.fromEntries(
    RECORD_TYPES.map((type) => [`/entry-sources/${type}/:documentId`, type === 'redirect' ? '' : 'locale=en']),
  ),
  '/certifications/:documentId/ledger': 'locale=en',
  '/claims': 'locale=en',
  '/coverage': 'state=draft&page=20&pageSize=100',
  '/coverage/:documentId': 'locale=zh-CN&base=en',
  '/verifications': 'pageSize=100',
  '/verification-candidates': 'type=standard&q=iso',
  '/verification-due-evidence': 'pageSize=100',
  '/document-requests/person': 'email=ada@example.com',
  '/findings': 'page=20&pageSize=100',
};

const screens = panelRoutes.filter(({ method, path }) => method === 'GET' && !NONE.includes(path));

const insert = async (type: string, rows: object[]) => {
  const { connection, metadata } = app.strapi.db;
  const { tableName } = metadata.get(`plugin::compliance.${type}`);
  for (let start = 0; start < rows.length; start += 80)
    await connection(tableName).insert(rows.slice(start, start + 80));
};

const writePages = async () => {
  const updated = new Date('2026-01-02T00:00:00Z');
  const places = Array.from({ length: PAGES * 2 }, (_, n) => ({ n: n >> 1, locale: LOCALES[n % 2] ?? '' }));
  const rows = places.map(({ n, locale }) => ({
    ...{ document_id: `many${String(n)}`, locale, title: `Many ${String(n)}`, slug: `many-${String(n)}-${locale}` },
    ...{
      path: `/many/${String(n)}-${locale}/`,
      body: `We keep ${String(locale === 'en' ? n : n + 1)}% of it.`,
      updated_at: updated,
    },
  }));
  await insert('page', rows);
  await insert(
    'page-text',
    places.map(({ n, locale }) => ({
      ...{ target_document_id: `many${String(n)}`, target_locale: locale, title: `Many ${String(n)}` },
      ...{ draft_hash: `sha256:${String(n)}`, copy_hash: `sha256:${String(n)}${locale}`, draft_as_of: updated },
    })),
  );
};

const writeRecords = async () => {
  const both = async (type: string, data: Record<string, unknown>) => {
    const id = await writer(app.strapi, type).create(data);
    await writer(app.strapi, type).translate(id, data);
    return id;
  };
  const issuedBy = await both('organization', { key: 'dnv', name: 'DNV' });
  const standard = await both('standard', { key: 'iso', identifier: 'ISO 1', name: 'ISO', publisher: issuedBy });
  const services = [await both('service', { key: 'storage', name: 'Storage' })];
  for (let n = 0; n < WRITTEN; n += 1) {
    const validUntil = '2026-12-01';
    const privateFile = `private/report-${n}.pdf`;
    const evidence = { title: `Report ${n}`, kind: 'audit-report', validUntil, visibility: 'internal', privateFile };
    const documents = [await both('document', { key: `report-${n}`, ...evidence })];
    const relations = { standard, issuedBy, services, documents };
    const certificationStatus = n % 2 === 0 ? 'active' : 'unverified';
    const certification = { key: `iso-${n}`, name: `ISO ${n}`, scope: 'All', certificationStatus, ...relations };
    const certifications = [await both('certification', certification)];
    const page = await writer(app.strapi, 'page').create({
      ...{ title: `Page ${n}`, slug: `page-${n}`, path: `/page/${n}/`, certifications },
    });
    await writer(app.strapi, 'page').translate(page, { title: `Page ${n}`, slug: `page-${n}`, path: `/page/${n}-zh/` });
    written.push(page);
    names['moved'] ??= page;
    if (n % 4 === 0) await writer(app.strapi, 'page').publish(page);
    if (n % 4 === 0) await writer(app.strapi, 'page').translate(page, { title: `Edited ${n}` });
    names['certification'] = certifications[0] ?? '';
    names['document'] = documents[0] ?? '';
    names['page'] = page;
  }
  const processor = await both('processor', { key: 'nordlicht', name: 'Nordlicht' });
  const version = await both('page-version', { key: 'sla-1', title: 'SLA', page: names['page'] });
  Object.assign(names, { standard, organization: issuedBy, service: services[0], processor, 'page-version': version });
};

const importPages = async () => {
  const files = Object.fromEntries(
    Array.from({ length: 30 }, (_, n) => [`sla/p${String(n)}.md`, `# P${String(n)}\n\n[Ask](javascript:ask()).`]),
  );
  const { id, planHash } = await planUpload(app, owner, { ...files, 'old.md': '# Old', 'new.md': '# New' });
  const { id: run } = dataOf(await app.post(`/compliance/staged/${id}/apply`, { planHash }, { token: owner.token }));
  await runIn(app, owner, run, ['done', 'failed']);
  Object.assign(names, { id, run: String(run), n: '1' });
  names['redirect'] = await writer(app.strapi, 'redirect').create({ from: '/gone/', to: '/page/0/' });
};

const get = async (address: string) => app.get(`/compliance${address}`, { token: owner.token });

beforeAll(async () => {
  app = await bootStrapi();
  owner = await createAdministrator(app, 'strapi-super-admin');
  await writeRecords();
  await importPages();
  await writePages();
  await noteChange(app.strapi);
  // the inserts kept the server from ending a connection that had been idle too long
  await get('/settings').catch(() => undefined);
  const { body } = await eventually(
    async () => get('/findings'),
    ({ status, body: answer }) => status === 200 && (answer as AnswerOf<typeof FINDINGS_LIST>).meta.isCurrent,
  );
  const { data, meta } = body as AnswerOf<typeof FINDINGS_LIST>;
  expect(meta.pagination.total).toBeGreaterThan(PAGES);
  names['finding'] = data[0]?.id ?? '';
});

afterAll(async () => app.close());

const counted = async (ask: () => Promise<{ status: number; body: unknown }>) => ({
  ...(await ask()),
  statements: await fewestStatements(app.strapi, ask),
});

/** The names behind these parts of paths, which are not those of types. */
const NAMED: Record<string, string> = {
  ...{ coverage: 'page', pages: 'page', 'page-versions': 'page-version', processors: 'processor' },
  ...{ evidence: 'document', 'moved-pages': 'moved' },
};

/** Names of what a path is about: `:documentId` of an entry of the type in it. */
const addressOf = (path: string): string => {
  const part = /\/([\w-]+)\/:documentId/.exec(path)?.[1] ?? '';
  const ofType = NAMED[part] ?? (part in names ? part : 'certification');
  const address = path.replace(/:(\w+)/g, (_, name: string) => names[name === 'documentId' ? ofType : name] ?? '');
  const statuses = `documentIds=${names['certification'] ?? ''}&locale=en`;
  return `${address}?${path === '/certifications/statuses' ? statuses : (QUERIES[path] ?? '')}`;
};

test.each(screens.map(({ path }) => path))('%s takes at most 20 statements', async (path) => {
  // a slow machine is told to ask again
  const answered = async () =>
    eventually(
      async () => get(addressOf(path)),
      (answer) => answer.status !== 202,
    );
  const { status, statements } = await counted(answered);
  expect({ path, status }).toEqual({ path, status: 200 });
  expect(statements).toBeLessThanOrEqual(20);
});

test('publishing 100 bilingual pages takes at most 20 statements to look at', async () => {
  const documentIds = [...written, ...Array.from({ length: 100 - WRITTEN }, (_, n) => `many${String(n)}`)];
  const { statements, body } = await counted(async () =>
    app.post('/compliance/coverage/publish-preview', { documentIds }, { token: owner.token }),
  );
  expect(dataOf({ body })).toHaveLength(100);
  expect(statements).toBeLessThanOrEqual(20);
});
