import { reportDatabase } from '../../../server/src/features/imports/report-database';
import { ensureLocales } from '../../../server/src/content/ensure-locales';
import { bootStrapi, type RunningStrapi } from '../../support/app/boot';
import { insertRow, rowsOf } from './stored';

let app: RunningStrapi;

beforeAll(async () => {
  app = await bootStrapi();
});

afterAll(async () => app.close());

interface Schema {
  options: { draftAndPublish: boolean };
  pluginOptions?: { i18n?: { localized?: boolean }; 'content-manager'?: { visible?: boolean } };
  attributes: Record<string, { type: string; pluginOptions?: { i18n?: { localized?: boolean } } }>;
}

const schema = (type: string) => app.strapi.contentTypes[`plugin::compliance.${type}`] as unknown as Schema;

const EDITORIAL = [
  'organization',
  'standard',
  'service',
  'document',
  'certification',
  'processor',
  'page',
  'page-version',
  'redirect',
];
const HIDDEN = [
  'source-entry',
  'import-run',
  'import-item',
  'import-finding',
  'import-turn',
  'review-note',
  'kept-row',
  'ledger-entry',
  'reminder',
  'page-text',
  'plan-approval',
  'content-change',
  'content-revision',
];

test.each([
  ['page', true, true],
  ['certification', true, true],
  ['processor', true, true],
  ['document', true, true],
  ['standard', false, true],
  ['organization', false, true],
  ['service', false, true],
  ['page-version', true, true],
  ['redirect', false, false],
  ...HIDDEN.map((type) => [type, false, false] as const),
] as const)('%s: drafts %s, locales %s', (type, drafts, locales) => {
  expect(schema(type).options.draftAndPublish).toBe(drafts);
  expect(schema(type).pluginOptions?.i18n?.localized ?? false).toBe(locales);
});

const LOCALIZED_SCALARS: Record<string, string[]> = {
  page: ['title', 'tagline', 'slug', 'path', 'summary', 'body', 'sourceDate', 'metaTitle', 'metaDescription'],
  certification: ['name', 'summary', 'description', 'scope'],
  processor: [
    ...['name', 'organization', 'formerNames', 'purpose', 'dataCategories', 'dataSubjects', 'scene', 'sharing'],
    ...['safeguards', 'condition', 'note'],
  ],
  'page-version': ['title', 'summary', 'body'],
  standard: ['name', 'abstract'],
  organization: ['name'],
  service: ['name'],
  document: ['title', 'description', 'file'],
};

test.each(Object.entries(LOCALIZED_SCALARS))('of %s only these are written per locale: %j', (type, names) => {
  const { attributes } = schema(type);
  const own = Object.entries(attributes).filter(([name, attribute]) => {
    const isSystem = ['createdAt', 'updatedAt', 'publishedAt', 'locale'].includes(name);
    return !isSystem && attribute.type !== 'relation' && attribute.pluginOptions?.i18n?.localized === true;
  });
  expect(own.map(([name]) => name)).toEqual(names);
});

test('editors see the editorial types and none of the hidden ones', async () => {
  const token = await app.adminToken();
  const { body } = await app.get('/content-manager/content-types', { token });
  const all = (body as { data: { uid: string; isDisplayed: boolean }[] }).data;
  const shown = all.filter(({ isDisplayed }) => isDisplayed).map(({ uid }) => uid);
  expect(shown).toEqual(expect.arrayContaining(EDITORIAL.map((type) => `plugin::compliance.${type}`)));
  for (const type of HIDDEN) expect(shown).not.toContain(`plugin::compliance.${type}`);
});

test.each(HIDDEN)('%s has no address in REST', async (type) => {
  const plural = type.endsWith('entry') ? type.replace(/y$/, 'ies') : `${type}s`;
  expect((await app.get(`/api/compliance/${plural}`, { token: await app.apiToken() })).status).toBe(404);
});

// Not `toThrow`: the driver's errors may stem from another test file's globals, and are no errors to jest then.
describe('real UNIQUE indexes', () => {
  const sha = (letter: string) => letter.repeat(64);

  test('one source entry per source id', async () => {
    await insertRow(app.strapi, 'source-entry', { sourceId: sha('a'), targetLocale: '' });
    await expect(
      insertRow(app.strapi, 'source-entry', { sourceId: sha('a'), targetLocale: 'en' }),
    ).rejects.toHaveProperty('message');
    await expect(insertRow(app.strapi, 'source-entry', { targetLocale: 'en' })).rejects.toHaveProperty('message');
    expect(await rowsOf(app.strapi, 'source-entry', {})).toHaveLength(1);
  });

  test('one import item per run and key', async () => {
    const [first, second] = [
      await insertRow(app.strapi, 'import-run', {}),
      await insertRow(app.strapi, 'import-run', {}),
    ];
    await insertRow(app.strapi, 'import-item', { itemKey: sha('b'), run: first.id });
    await insertRow(app.strapi, 'import-item', { itemKey: sha('b'), run: second.id });
    await expect(insertRow(app.strapi, 'import-item', { itemKey: sha('b'), run: second.id })).rejects.toHaveProperty(
      'message',
    );
    expect(await rowsOf(app.strapi, 'import-item', {})).toHaveLength(2);
  });
});

test('a source text of 8 MiB is stored whole', async () => {
  const text = '合规'.repeat((8 * 1024 * 1024) / 6);
  await insertRow(app.strapi, 'source-entry', { sourceId: 'c'.repeat(64), original: { text } });
  const [row] = await rowsOf(app.strapi, 'source-entry', { sourceId: 'c'.repeat(64) });
  expect((row?.original as { text: string }).text === text).toBe(true);
});

test('the configured locales are created once, and keep the name that people give them', async () => {
  const locales = () => app.strapi.db.query('plugin::i18n.locale').findMany({ orderBy: { id: 'asc' } });
  const codes = async () => ((await locales()) as { code: string }[]).map(({ code }) => code);
  expect(await codes()).toEqual(['en', 'zh-CN']);
  expect(await locales()).toContainEqual(expect.objectContaining({ name: 'Chinese (Simplified, China) (zh-CN)' }));
  await app.strapi.db.query('plugin::i18n.locale').update({ where: { code: 'zh-CN' }, data: { name: '中文' } });
  await ensureLocales(app.strapi, ['en', 'zh-CN']);
  expect(await codes()).toEqual(['en', 'zh-CN']);
  expect(await locales()).toContainEqual(expect.objectContaining({ code: 'zh-CN', name: '中文' }));
});

test('a database without its UNIQUE indexes is reported when Strapi boots', async () => {
  const logged = jest.spyOn(app.strapi.log, 'error').mockReturnValue(app.strapi.log);
  await reportDatabase(app.strapi);
  expect(logged).not.toHaveBeenCalled();
  await app.strapi.db.connection.schema.alterTable('compliance_source_entries', (table) => {
    table.dropUnique(['source_id'], 'compliance_source_entries_source_id_uq');
  });
  await reportDatabase(app.strapi);
  expect(logged).toHaveBeenCalledWith(expect.stringContaining('"compliance_source_entries_source_id_uq"'));
  logged.mockRestore();
});
