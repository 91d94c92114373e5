import type { UID } from '@strapi/strapi';
import type { Coverage } from '../../../server/src/contracts/coverage';
import { createAdministrator, type RolePermission } from '../../support/http/administrators';
import { bootStrapi, type RunningStrapi } from '../../support/app/boot';
import { importFolder } from '../../support/sites/import-folder';
import { lanchuanSite } from '../../support/sites/compliance-sites';
import { writeSource } from '../../support/sites/legacy-site';
import { writer } from '../rest/sample-content';

const PAGE = 'plugin::compliance.page' as UID.ContentType;

let app: RunningStrapi;
let admin: string;

const read = (locales: string[], rest: Partial<RolePermission> = {}): RolePermission => ({
  action: 'plugin::content-manager.explorer.read',
  subject: PAGE,
  properties: { fields: ['title', 'tagline', 'summary', 'body', 'metaTitle', 'metaDescription', 'path'], locales },
  ...rest,
});

const list = async (query = '', token = admin): Promise<Coverage> => {
  const { status, body } = await app.get(`/compliance/coverage${query}`, { token });
  expect({ query, status }).toEqual({ query, status: 200 });
  return body as Coverage;
};

/** `title: en zh-CN`, with `!` for stale and `=` for a copy. */
const shown = ({ data }: Coverage) =>
  data.map(
    ({ title, cells }) =>
      `${title}: ${cells.map(({ publication, isStale, isCopy }) => `${publication}${isStale ? '!' : ''}${isCopy ? '=' : ''}`).join(' ')}`,
  );

const documents = () => app.strapi.documents(PAGE);
const update = async (documentId: string, locale: string, data: object) =>
  documents().update({ documentId, locale, data });

beforeAll(async () => {
  app = await bootStrapi();
  admin = (await createAdministrator(app, 'strapi-super-admin')).token;
});

afterAll(async () => app.close());

test('without pages there is nothing', async () => {
  expect(await list()).toEqual({
    data: [],
    meta: {
      pagination: { page: 1, pageSize: 25, pageCount: 0, total: 0 },
      locales: ['en', 'zh-CN'],
      states: { missing: 0, draft: 0, modified: 0, stale: 0, copy: 0, 'in-step': 0 },
    },
  });
});

test('a site that was imported is in step, published at once and afterwards', async () => {
  const { dir, remove } = writeSource(lanchuanSite());
  await importFolder(app.strapi, dir, { site: 'lanchuan', publish: false });
  const drafts = await list();
  expect(shown(drafts)).toEqual(['Compliance: draft draft', 'Certificates: draft missing']);
  expect(drafts.meta.states).toMatchObject({ stale: 0, copy: 0 });
  for (const { documentId } of drafts.data) await documents().publish({ documentId, locale: '*' });
  expect((await list()).meta.states).toMatchObject({ stale: 0, 'in-step': 2 });
  for (const { documentId } of drafts.data) await documents().delete({ documentId, locale: '*' });
  remove();
  expect((await list()).data).toEqual([]);
  expect(await app.strapi.db.query('plugin::compliance.page-text').count()).toBe(0);
});

describe('pages', () => {
  const ids: Record<string, string> = {};

  beforeAll(async () => {
    const page = writer(app.strapi, 'page');
    const both = async (name: string, chinese: string) => {
      const id = await page.create({ title: name, path: `/${name}/`, body: `English ${name}` });
      await page.translate(id, { title: `${name} zh`, path: `/${name}-zh/`, body: chinese });
      await page.publish(id);
      ids[name] = id;
      return id;
    };
    await both('a-step', '中文');
    await both('b-copy', 'English b-copy');
    const stale = await both('c-stale', '旧的');
    await update(stale, 'en', { body: 'English, newer' });
    await page.publish(stale, 'en');
    const modified = await both('d-modified', '中文');
    await update(modified, 'zh-CN', { summary: '新的' });
    ids['e-draft'] = await page.create({ title: 'e-draft', path: '/e-draft/' });
    const facts = await both('f-facts', '中文');
    // what is no text puts no language behind
    await update(facts, 'en', { reviewedOn: '2026-01-01' });
    await page.publish(facts, 'en');
  });

  test('are listed by path, with the state of each language', async () => {
    const all = await list();
    expect(shown(all)).toEqual([
      'a-step: published published',
      'b-copy: published= published=',
      'c-stale: published published!',
      'd-modified: published modified',
      'e-draft: draft missing',
      'f-facts: published published',
    ]);
    expect(all.data[0]).toMatchObject({ documentId: ids['a-step'], path: '/a-step/' });
    expect(all.meta.states).toEqual({ missing: 1, draft: 1, modified: 1, stale: 1, copy: 1, 'in-step': 4 });
  });

  test.each(['missing', 'draft', 'modified', 'stale', 'copy', 'in-step'] as const)(
    'the number of %s opens a list of as many',
    async (state) => {
      for (const locale of ['', '&locale=en', '&locale=zh-CN']) {
        const { data, meta } = await list(`?state=${state}${locale}`);
        expect([locale, data.length, meta.pagination.total]).toEqual([locale, meta.states[state], meta.states[state]]);
      }
    },
  );

  test('are filtered by language, searched in any language, and paged', async () => {
    expect(shown(await list('?state=stale&locale=en'))).toEqual([]);
    expect((await list('?locale=zh-CN')).meta.states).toMatchObject({ missing: 1, draft: 0, stale: 1, 'in-step': 2 });
    expect(shown(await list('?q=C-STALE%20zh'))).toEqual(['c-stale: published published!']);
    expect((await list('?q=c-stale')).meta.states).toMatchObject({ stale: 1, copy: 0, draft: 0 });
    expect(shown(await list('?q=/e-dra'))).toEqual(['e-draft: draft missing']);
    const second = await list('?page=2&pageSize=4');
    expect(second.data.map(({ title }) => title)).toEqual(['e-draft', 'f-facts']);
    expect(second.meta.pagination).toEqual({ page: 2, pageSize: 4, pageCount: 2, total: 6 });
  });

  test.each(['?state=fine', '?locale=fr', '?page=0', '?q=a&q=b'])('%s is refused', async (query) => {
    expect((await app.get(`/compliance/coverage${query}`, { token: admin })).status).toBe(400);
  });

  test('a role sees the pages and languages that it may read, and no others', async () => {
    const tokenOf = async (...permissions: RolePermission[]) => (await createAdministrator(app, permissions)).token;
    const chinese = await list('', await tokenOf(read(['zh-CN'])));
    expect(chinese.meta.locales).toEqual(['zh-CN']);
    expect(chinese.meta.states).toEqual({ missing: 0, draft: 0, modified: 1, stale: 0, copy: 0, 'in-step': 4 });
    expect(chinese.data.map(({ title }) => title)).toEqual([
      'a-step zh',
      'b-copy zh',
      'c-stale zh',
      'd-modified zh',
      'f-facts zh',
    ]);
    const own = await list('', await tokenOf(read(['en'], { conditions: ['admin::is-creator'] })));
    expect(own.data).toEqual([]);
    const titles = await list('', await tokenOf(read(['en'], { properties: { fields: ['title'], locales: ['en'] } })));
    expect([titles.data, titles.meta.locales]).toEqual([[], []]);
    const none = await tokenOf({ action: 'plugin::compliance.import.read' });
    expect((await app.get('/compliance/coverage', { token: none })).status).toBe(403);
  });

  test('a role that may read its own entries alone sees them', async () => {
    const author = await createAdministrator(app, [read(['en'], { conditions: ['admin::is-creator'] })]);
    const data = { title: 'g-own', path: '/g-own/', createdBy: author.id };
    const { documentId } = await documents().create({ locale: 'en', data });
    expect(shown(await list('', author.token))).toEqual(['g-own: draft']);
    await documents().delete({ documentId });
  });
});

test('5,000 bilingual pages take at most 20 statements', async () => {
  const { connection, metadata } = app.strapi.db;
  const tableOf = (type: string) => metadata.get(`plugin::compliance.${type}`).tableName;
  const now = new Date();
  const pages = Array.from({ length: 5_000 }, (_, n) =>
    ['en', 'zh-CN'].flatMap((locale) =>
      [null, now].map((published) => ({
        document_id: `many${String(n)}`,
        locale,
        title: `Many ${String(n)}`,
        path: `/many/${String(n)}-${locale}/`,
        body: 'Words. '.repeat(10),
        updated_at: now,
        published_at: published,
      })),
    ),
  ).flat();
  const texts = Array.from({ length: 10_000 }, (_, n) => ({
    target_document_id: `many${String(n >> 1)}`,
    target_locale: n % 2 === 0 ? 'en' : 'zh-CN',
    title: `Many ${String(n >> 1)}`,
    path: `/many/${String(n)}/`,
    draft_hash: `sha256:${String(n).padStart(64, '0')}`,
    published_hash: `sha256:${String(n).padStart(64, '0')}`,
    copy_hash: `sha256:${String(n).padStart(64, '0')}`,
    draft_as_of: now,
    published_as_of: now,
  }));
  for (let start = 0; start < pages.length; start += 80)
    await connection(tableOf('page')).insert(pages.slice(start, start + 80));
  for (let start = 0; start < texts.length; start += 100)
    await connection(tableOf('page-text')).insert(texts.slice(start, start + 100));
  // the inserts kept the server from ending a connection that had been idle too long
  await list().catch(() => undefined);
  const sql: string[] = [];
  const listener = (query: { sql: string }) => sql.push(query.sql);
  connection.on('query', listener);
  const begun = performance.now();
  const { data, meta } = await list('?state=in-step&page=100');
  const took = performance.now() - begun;
  connection.removeListener('query', listener);
  expect([data.length, meta.pagination.total]).toEqual([25, 5_004]);
  expect(sql.length).toBeLessThanOrEqual(20);
  expect(took).toBeLessThan(5_000);
});
