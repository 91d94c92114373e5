import { bootStrapi, type RunningStrapi } from '../../support/app/boot';
import { countWrites } from '../../support/content/count-writes';
import { documents, insertFile, rowsOf, type Row } from './stored';

let app: RunningStrapi;

beforeAll(async () => {
  app = await bootStrapi();
});

afterAll(async () => app.close());

interface Sample {
  type: string;
  /** The field, its English text and its Chinese text. */
  prose: [string, string, string];
  identity: Record<string, string>;
  /** Facts before and after an editor's change. */
  before: Record<string, unknown>;
  after: Record<string, unknown>;
}

const SAMPLES: Sample[] = [
  {
    type: 'page',
    prose: ['title', 'Compliance', '合规'],
    identity: {},
    before: { kind: 'compliance', version: '1', noIndex: false, reviewedOn: '2020-01-01', reviewDueOn: null },
    after: { kind: 'security', version: '2', noIndex: true, reviewedOn: null, reviewDueOn: '2021-01-01' },
  },
  {
    type: 'certification',
    prose: ['name', 'Level protection', '等级保护'],
    identity: { key: 'mlps' },
    before: { level: 'Level 2', validIn: ['CN'], validUntil: '2020-01-01', order: 1, certificationStatus: 'active' },
    after: { level: 'Level 3', validIn: ['CN', 'DE'], validUntil: null, order: 2, certificationStatus: 'suspended' },
  },
  {
    type: 'document',
    prose: ['title', 'Report', '报告'],
    identity: { key: 'report' },
    before: { kind: 'certificate', language: 'zh', version: '1', periodStart: '2020-01-01', sha256: 'a' },
    after: { kind: 'audit-report', language: 'en', version: null, periodStart: '2021-01-01', sha256: 'b' },
  },
];

const publishedRows = async (type: string, documentId: string, populate: string[] = []) =>
  rowsOf(app.strapi, type, { documentId, publishedAt: { $notNull: true } }, populate);

const draftRows = async (type: string, documentId: string) =>
  rowsOf(app.strapi, type, { documentId, publishedAt: null });

const inLocale = (rows: Row[], locale: string) => rows.find((row) => row.locale === locale);

/** A document that is published in English and Chinese. */
const publishBoth = async ({ type, prose: [field, english, chinese], identity, before }: Sample) => {
  const data = { ...identity, ...before, [field]: english };
  const { documentId } = await documents(app.strapi, type).create({ locale: 'en', data });
  await documents(app.strapi, type).update({ documentId, locale: 'zh-CN', data: { [field]: chinese } });
  await documents(app.strapi, type).publish({ documentId, locale: '*' });
  return documentId;
};

describe.each(SAMPLES)('a language that joins a published $type with a waiting change', (sample) => {
  const { type, prose, identity, before, after } = sample;
  const [field, english, chinese] = prose;

  test.each([
    ['says nothing of it', {}],
    ['is told its facts', after],
  ])('%s, and leaves it in all drafts', async (how, told) => {
    // two documents, so two keys
    const key = Object.fromEntries(
      Object.entries(identity).map(([name, value]) => [name, `${value}-${String(how.length)}`]),
    );
    const data = { ...key, ...before, [field]: english };
    const { documentId } = await documents(app.strapi, type).create({ locale: 'en', data });
    await documents(app.strapi, type).publish({ documentId, locale: 'en' });
    await documents(app.strapi, type).update({ documentId, locale: 'en', data: after });
    await documents(app.strapi, type).update({ documentId, locale: 'zh-CN', data: { ...told, [field]: chinese } });
    const drafts = await draftRows(type, documentId);
    for (const locale of ['en', 'zh-CN']) expect(inLocale(drafts, locale)).toMatchObject(after);
    expect(inLocale(drafts, 'zh-CN')).toMatchObject({ [field]: chinese });
    expect(await publishedRows(type, documentId)).toMatchObject([{ ...before, locale: 'en' }]);
  });
});

describe.each(SAMPLES)('$type', (sample) => {
  const { type, prose, after } = sample;
  const [field, english, chinese] = prose;
  let documentId: string;

  beforeAll(async () => {
    documentId = await publishBoth(sample);
  });

  test('publishing one locale brings the facts of the others along, and not their drafts', async () => {
    const service = documents(app.strapi, type);
    await service.update({ documentId, locale: 'zh-CN', data: { [field]: `${chinese} (draft)` } });
    await service.update({ documentId, locale: 'en', data: { ...after, [field]: `${english} 2` } });
    for (const row of await publishedRows(type, documentId)) expect(row).not.toMatchObject(after);

    await service.publish({ documentId, locale: 'en' });
    const rows = await publishedRows(type, documentId);
    expect(rows).toHaveLength(2);
    for (const row of rows) expect(row).toMatchObject(after);
    expect(inLocale(rows, 'en')?.[field]).toBe(`${english} 2`);
    expect(inLocale(rows, 'zh-CN')?.[field]).toBe(chinese);
    expect(inLocale(await draftRows(type, documentId), 'zh-CN')?.[field]).toBe(`${chinese} (draft)`);
  });

  test('the draft that waits still reads as modified', async () => {
    const draft = inLocale(await draftRows(type, documentId), 'zh-CN');
    const published = inLocale(await publishedRows(type, documentId), 'zh-CN');
    expect(Date.parse(draft?.updatedAt ?? '')).toBeGreaterThan(Date.parse(published?.updatedAt ?? ''));
  });

  test('a write that also publishes does the same', async () => {
    const data = { ...sample.before, [field]: english };
    await documents(app.strapi, type).update({ documentId, locale: 'en', status: 'published', data });
    const rows = [...(await publishedRows(type, documentId)), ...(await draftRows(type, documentId))];
    expect(rows).toHaveLength(4);
    for (const row of rows) expect(row).toMatchObject(sample.before);
  });

  test('the drafts stay in step after one was discarded', async () => {
    const service = documents(app.strapi, type);
    await service.update({ documentId, locale: 'en', data: after });
    await service.discardDraft({ documentId, locale: 'en' });
    for (const row of await draftRows(type, documentId)) expect(row).toMatchObject(sample.before);
    await service.discardDraft({ documentId, locale: 'zh-CN' });
    await service.update({ documentId, locale: 'en', data: after });
    await service.update({ documentId, locale: 'en', data: sample.before });
    for (const row of await draftRows(type, documentId)) expect(row).toMatchObject(sample.before);
  });

  test('where nothing differs nothing is written to the other locale', async () => {
    const [other] = (await publishedRows(type, documentId)).filter(({ locale }) => locale === 'zh-CN');
    await documents(app.strapi, type).publish({ documentId, locale: 'en' });
    expect(inLocale(await publishedRows(type, documentId), 'zh-CN')).toEqual(other);
  });

  test('a transaction that fails takes the facts back with it', async () => {
    const service = documents(app.strapi, type);
    const failing = app.strapi.db.transaction(async () => {
      await service.update({ documentId, locale: 'en', data: after });
      await service.publish({ documentId, locale: 'en' });
      for (const row of await publishedRows(type, documentId)) expect(row).toMatchObject(after);
      throw new Error('stop');
    });
    await expect(failing).rejects.toThrow('stop');
    for (const row of await publishedRows(type, documentId)) expect(row).toMatchObject(sample.before);
  });
});

test('media are facts too', async () => {
  const [old, recent] = [await insertFile(app.strapi, 'old'), await insertFile(app.strapi, 'recent')];
  const service = documents(app.strapi, 'certification');
  const { documentId } = await service.create({ locale: 'en', data: { key: 'badge', name: 'Badge', badge: old } });
  await service.update({ documentId, locale: 'zh-CN', data: { name: '徽章' } });
  await service.publish({ documentId, locale: '*' });
  const badges = async () =>
    (await publishedRows('certification', documentId, ['badge'])).map((row) => (row.badge as Row | null)?.id ?? null);
  expect(await badges()).toEqual([old, old]);
  await service.update({ documentId, locale: 'en', data: { badge: recent } });
  await service.publish({ documentId, locale: 'en' });
  expect(await badges()).toEqual([recent, recent]);
  await service.update({ documentId, locale: 'en', data: { badge: null } });
  await service.publish({ documentId, locale: 'en' });
  expect(await badges()).toEqual([null, null]);
});

test('the other locale is no longer called modified when only facts had changed', async () => {
  const service = documents(app.strapi, 'page');
  const { documentId } = await service.create({ locale: 'en', data: { title: 'A', version: '1' } });
  await service.update({ documentId, locale: 'zh-CN', data: { title: '甲' } });
  await service.publish({ documentId, locale: '*' });
  await service.update({ documentId, locale: 'en', data: { version: '2' } });
  await service.publish({ documentId, locale: 'en' });
  const draft = inLocale(await draftRows('page', documentId), 'zh-CN');
  const published = inLocale(await publishedRows('page', documentId), 'zh-CN');
  expect(Date.parse(draft?.updatedAt ?? '')).toBeLessThanOrEqual(Date.parse(published?.updatedAt ?? ''));
});

test.each([
  ['standard', { key: 'iso', identifier: 'ISO' }, 'edition'],
  ['organization', { key: 'cesi', name: 'CESI' }, 'country'],
  ['service', { key: 'backup', name: 'Backup' }, 'url'],
])('%s, which has no drafts, keeps its facts in step as well', async (type, data, fact) => {
  const values = fact === 'url' ? ['https://a.example/', 'https://b.example/'] : ['CN', 'DE'];
  const service = documents(app.strapi, type);
  const { documentId } = await service.create({ locale: 'en', data: { ...data, [fact]: values[0] } });
  await service.update({ documentId, locale: 'zh-CN', data: { name: '中文' } });
  for (const value of [values[1], values[0]]) {
    await service.update({ documentId, locale: 'zh-CN', data: { [fact]: value } });
    const rows = await rowsOf(app.strapi, type, { documentId });
    expect(rows.map((row) => row[fact])).toEqual([value, value]);
  }
});

test('a new document costs no query for locales that it cannot have', async () => {
  const queries: string[] = [];
  const listener = ({ sql }: { sql: string }) => queries.push(sql);
  const writes = countWrites(app.strapi);
  app.strapi.db.connection.on('query', listener);
  await documents(app.strapi, 'page').create({ locale: 'en', data: { title: 'New' } });
  app.strapi.db.connection.removeListener('query', listener);
  writes.stop();
  // beside the page, which state of it its text corresponds to, and the revision of the content; deliveries of earlier changes come and go
  const { compliance_content_changes: _, ...written } = writes.byTable();
  expect(written).toEqual({ compliance_pages: 1, compliance_page_texts: 1, compliance_content_revisions: 1 });
  expect(queries.filter((sql) => sql.includes('no_index') && sql.startsWith('select')).length).toBeLessThan(4);
});

test('what a middleware of the app puts in the place of the parameters is what languages share', async () => {
  const data = { key: 'replaced', name: 'Level protection', level: 'Level 2' };
  const { documentId } = await documents(app.strapi, 'certification').create({ locale: 'en', data });
  await documents(app.strapi, 'certification').publish({ documentId, locale: 'en' });
  app.strapi.documents.use(async (context, next) => {
    const { documentId: named, locale } = context.params as { documentId?: string; locale?: string };
    const given = context.params as unknown as { data?: object };
    if (context.action === 'update' && named === documentId && locale === 'zh-CN')
      context.params = { ...context.params, data: { ...given.data, level: 'Level 4' } };
    return next();
  });
  await documents(app.strapi, 'certification').update({ documentId, locale: 'zh-CN', data: { name: '等级保护' } });
  const levels = (await draftRows('certification', documentId)).map(({ locale, level }) => [locale, level]);
  expect(new Map(levels as [string, string][])).toEqual(
    new Map([
      ['en', 'Level 4'],
      ['zh-CN', 'Level 4'],
    ]),
  );
});
