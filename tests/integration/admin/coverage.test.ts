import type { COVERAGE_LIST } from '../../../model/lists/coverage';
import type { AnswerOf } from '../../../model/lists/list';
import { createAdministrator, type RolePermission } from '../../support/http/administrators';
import { keepStates } from '../../../server/src/content/texts/keep-texts';
import { hashesOf, readPair } from '../../support/http/page-pairs';
import { bootStrapi, type RunningStrapi } from '../../support/app/boot';
import { importFolder } from '../../support/sites/import-folder';
import { lanchuanSite } from '../../support/sites/compliance-sites';
import { legacyPage, writeSource } from '../../support/sites/legacy-site';
import { writer } from '../rest/sample-content';
import { PAGE, read } from './page-readers';

type Coverage = AnswerOf<typeof COVERAGE_LIST>;

let app: RunningStrapi;
let admin: string;

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
  expect((await list()).meta.states).toMatchObject({ missing: 1, stale: 0, 'in-step': 1 });
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
    expect(all.meta.states).toEqual({ missing: 1, draft: 1, modified: 1, stale: 1, copy: 1, 'in-step': 2 });
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

  test('are called by their titles in the language of the reader, where they have it', async () => {
    const { data } = await list('?language=zh-Hans');
    expect(data.map(({ title, path }) => [title, path])).toEqual([
      ['a-step zh', '/a-step-zh/'],
      ['b-copy zh', '/b-copy-zh/'],
      ['c-stale zh', '/c-stale-zh/'],
      ['d-modified zh', '/d-modified-zh/'],
      ['e-draft', '/e-draft/'],
      ['f-facts zh', '/f-facts-zh/'],
    ]);
    const titleIn = async (language: string) =>
      (await readPair(app, ids['a-step'] ?? '', admin, `?language=${language}`)).title;
    expect([await titleIn('zh-Hans'), await titleIn('en'), await titleIn('fr')]).toEqual([
      'a-step zh',
      'a-step',
      'a-step',
    ]);
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

describe('two languages of a page', () => {
  let documentId: string;
  const pairOf = async (query = '') => readPair(app, documentId, admin, query);
  const mark = async (hashes: object, token = admin) =>
    app.post(`/compliance/coverage/${documentId}/in-step`, { hashes }, { token });

  beforeAll(async () => {
    const page = writer(app.strapi, 'page');
    const body =
      'We keep 99.9% of promises.\n\n## Backups\n\nDaily.\n\n## Contact\n\nWrite to mail@example.com within 24 hours.';
    documentId = await page.create({ title: 'Promises', tagline: 'Kept', path: '/promises/', body });
    await page.translate(documentId, {
      title: '承诺',
      path: '/promises-zh/',
      body: '我们信守 99% 的承诺。\n\n## 联系\n\n请在 24 小时内写信至 mail@example.com。',
    });
    await page.publish(documentId);
    await update(documentId, 'en', { body: `${body}\n\nOr call us.` });
    await page.publish(documentId, 'en');
  });

  test('stand side by side, with differing facts and missing sections', async () => {
    const pair = await pairOf();
    expect(pair).toMatchObject({
      title: 'Promises',
      locales: ['en', 'zh-CN'],
      sides: [
        { locale: 'en', isStale: false },
        { locale: 'zh-CN', isStale: true },
      ],
      inStep: null,
      mayMark: true,
    });
    expect(pair.fields).toEqual([
      { field: 'title', values: ['Promises', '承诺'] },
      { field: 'tagline', values: ['Kept', ''] },
    ]);
    expect(pair.sections.map((sides) => sides.map((side) => side?.heading ?? null))).toEqual([
      ['', ''],
      ['Backups', null],
      ['Contact', '联系'],
    ]);
    expect(pair.differences).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ code: 'PARITY_PERCENTAGE' }),
        expect.objectContaining({ code: 'PARITY_SECTION' }),
      ]),
    );
    const { quotes } = pair.differences.find(({ code }) => code === 'PARITY_PERCENTAGE') ?? { quotes: [] };
    expect(quotes.map(({ text }) => text)).toEqual([expect.stringContaining('99.9%'), expect.stringContaining('99%')]);
  });

  test('say what has changed since the translation, however often it has been saved meanwhile', async () => {
    const changed = { before: null, after: 'Or call us.' };
    expect((await pairOf()).changes).toEqual({ behind: 'zh-CN', changed: 'en', sentences: [changed] });
    await update(documentId, 'en', { tagline: 'Kept, always' });
    await writer(app.strapi, 'page').publish(documentId, 'en');
    expect((await pairOf()).changes?.sentences).toEqual([{ before: 'Kept', after: 'Kept, always' }, changed]);
  });

  test('keep that over a draft that is discarded and a link that is rewritten, and forget a language that is deleted', async () => {
    const page = documents();
    const made = await page.create({ locale: 'en', data: { title: 'Twice', path: '/twice/', body: 'One.' } });
    const twice = made.documentId;
    const write = async (locale: string, body: string) => page.update({ documentId: twice, locale, data: { body } });
    const changes = async () => (await readPair(app, twice, admin)).changes;
    await page.update({
      documentId: twice,
      locale: 'zh-CN',
      data: { title: '两次', path: '/twice-zh/', body: '一。' },
    });
    await page.publish({ documentId: twice, locale: '*' });
    await write('zh-CN', '二。');
    await write('en', 'Two.');
    await write('zh-CN', '三。');
    expect(await changes()).toMatchObject({ behind: 'en', sentences: [{ before: '二。', after: '三。' }] });
    await page.discardDraft({ documentId: twice, locale: 'en' });
    expect(await changes()).toMatchObject({ behind: 'en', sentences: null });
    await write('en', 'Three.');
    await write('en', 'Four.');
    expect(await changes()).toMatchObject({ behind: 'zh-CN', sentences: [{ before: 'Three.', after: 'Four.' }] });
    await keepStates(app.strapi, twice, async () => {
      await write('zh-CN', '三。 [链接](/there/)');
    });
    expect(await changes()).toMatchObject({ behind: 'zh-CN', sentences: [{ before: 'Three.', after: 'Four.' }] });
    await page.delete({ documentId: twice, locale: 'en' });
    const rows = await app.strapi.db
      .query('plugin::compliance.page-text')
      .findMany({ where: { targetDocumentId: twice } });
    expect(rows.map(({ basis }) => basis as unknown)).toEqual([{}]);
    await page.delete({ documentId: twice });
  });

  test('are in step when a person says so of the texts that they have seen', async () => {
    const before = await pairOf();
    expect((await mark({ ...hashesOf(before), en: 'sha256:other' })).status).toBe(409);
    expect((await mark({ en: 'only one' })).status).toBe(400);
    expect((await mark(hashesOf(before))).status).toBe(200);
    const after = await pairOf('?left=en&right=zh-CN');
    expect(after.changes).toBeNull();
    expect(after.inStep).toMatchObject({ by: expect.stringMatching(/^Test Admin/) as string, holds: true });
    expect(after.sides.map(({ isStale }) => isStale)).toEqual([false, false]);
    expect((await list('?q=promises')).meta.states).toMatchObject({ stale: 0, 'in-step': 1 });
  });

  test('are not shown to somebody whose roles allow each of them, but not all of its fields', async () => {
    const title = { ...read(['zh-CN']), properties: { fields: ['title'], locales: ['zh-CN'] } };
    const { token } = await createAdministrator(app, [read(['en']), title]);
    const { data, meta } = await list('?q=promises', token);
    expect(meta.locales).toEqual(['en']);
    expect(data.flatMap(({ cells }) => cells.map(({ locale }) => locale))).toEqual(['en']);
    expect((await app.get(`/compliance/coverage/${documentId}`, { token })).status).toBe(404);
  });

  test('are no longer in step when one text changes', async () => {
    await update(documentId, 'zh-CN', { body: '我们信守 99.9% 的承诺。' });
    expect((await pairOf()).inStep).toMatchObject({ holds: false });
    await writer(app.strapi, 'page').publish(documentId, 'zh-CN');
    expect((await pairOf()).sides.map(({ isStale }) => isStale)).toEqual([true, false]);
    const change = { before: '我们信守 99% 的承诺。', after: '我们信守 99.9% 的承诺。' };
    expect((await pairOf()).changes).toMatchObject({ behind: 'en', changed: 'zh-CN' });
    expect((await pairOf()).changes?.sentences).toContainEqual(change);
  });

  test('are marked by people who may update one of them, and shown to people who may read both', async () => {
    const reads = await createAdministrator(app, [read(['en', 'zh-CN'])]);
    const { body } = await app.get(`/compliance/coverage/${documentId}`, { token: reads.token });
    expect(body).toMatchObject({ data: { mayMark: false } });
    const hashes = hashesOf(await pairOf());
    expect((await mark(hashes, reads.token)).status).toBe(403);
    const fields = ['title', 'body'];
    const writes = { action: 'plugin::content-manager.explorer.update', subject: PAGE };
    const translator = await createAdministrator(app, [
      read(['en', 'zh-CN']),
      { ...writes, properties: { fields, locales: ['zh-CN'] } },
    ]);
    expect((await mark(hashes, translator.token)).status).toBe(200);
    const one = await createAdministrator(app, [read(['en'])]);
    expect((await app.get(`/compliance/coverage/${documentId}`, { token: one.token })).status).toBe(404);
    expect((await app.get('/compliance/coverage/nothing', { token: admin })).status).toBe(404);
  });

  afterAll(async () => documents().delete({ documentId, locale: '*' }));
});

test('a translation that an import leaves behind says what the import has changed', async () => {
  const files = (english: string) => ({
    'behind/report-en.md': legacyPage('en', 'Reports', english),
    'behind/report.md': legacyPage('zh-CN', '报告', '我们每年发布一次报告。'),
  });
  for (const english of ['We report every year.', 'We report twice a year.']) {
    const { dir, remove } = writeSource(files(english));
    await importFolder(app.strapi, dir, { site: 'behind', publish: true }).finally(remove);
  }
  const [row] = (await list('?q=reports')).data;
  expect((await readPair(app, row?.documentId ?? '', admin)).changes).toEqual({
    ...{ behind: 'zh-CN', changed: 'en' },
    sentences: [{ before: 'We report every year.', after: 'We report twice a year.' }],
  });
});
