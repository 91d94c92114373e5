import fs from 'node:fs';
import path from 'node:path';
import { importFolder } from '../../support/sites/import-folder';
import { sampleSite } from '../../support/sites/legacy-site';
import { TYPE_IS_OURS } from '../../../server/src/content/schema/protect-types';
import { bootChangingApp, changedTables, copyOf, loadedType, storedRows, type ChangingApp } from './changing-app';
import { documents, insertFile, insertRow, rowsOf } from './stored';

/** Types with drafts and languages, with languages only, with neither, and one that no editor sees. */
const TYPES = ['page', 'certification', 'organization', 'redirect', 'import-run'];

let app: ChangingApp;

beforeAll(async () => {
  app = await bootChangingApp();
  await importFolder(app.now().strapi, sampleSite(), { publish: true, publishUnverified: true });
  await documents(app.now().strapi, 'redirect').create({ data: { from: '/old/', to: '/new/' } });
  const [organization] = await rowsOf(app.now().strapi, 'organization', {});
  await documents(app.now().strapi, 'organization').update({
    documentId: organization?.documentId,
    locale: organization?.locale,
    data: { logo: await insertFile(app.now().strapi, 'logo') },
  });
  await insertRow(app.now().strapi, 'review-note', {});
});

afterAll(async () => {
  await app.remove();
});

test('the plugin locks its attributes in the Content-Type Builder', async () => {
  const { body } = await app.now().get('/content-type-builder/content-types/plugin::compliance.page', {
    token: await app.now().adminToken(),
  });
  const { attributes } = (body as { data: { schema: { attributes: Record<string, { configurable?: boolean }> } } }).data
    .schema;
  expect(Object.keys(attributes)).toContain('title');
  for (const [name, { configurable }] of Object.entries(attributes))
    expect({ name, configurable }).toEqual({ name, configurable: false });
});

test('types that were saved with two attributes and no options keep every row and column', async () => {
  const before = await storedRows(app.now().strapi);
  expect(before['compliance_pages']).toHaveLength(62);
  for (const table of ['certifications', 'organizations', 'redirects', 'import_runs'])
    expect(before[`compliance_${table}`]?.length).toBeGreaterThan(0);

  for (const type of TYPES) {
    const two = Object.keys(loadedType(app.now(), type).attributes).slice(0, 2);
    const attributes = Object.fromEntries(two.map((name) => [name, { type: 'string' }]));
    expect(await app.save(type, { displayName: `My ${type}`, pluginOptions: {}, attributes })).toBe(201);
  }
  const said = await app.restart();

  expect(changedTables(before, await storedRows(app.now().strapi))).toEqual([]);
  for (const type of TYPES) expect(loadedType(app.now(), type).info.displayName).toBe(`My ${type}`);
  expect(said).toContain(
    `compliance: ${copyOf('page')} overrides the schema of plugin::compliance.page. Restored: options.draftAndPublish, pluginOptions.i18n.localized.`,
  );
  expect(said).toContain(`${copyOf('import-run')} overrides`);
});

test('a copy without the attributes of the plugin takes nothing away, and brings what the app has added', async () => {
  const before = await storedRows(app.now().strapi);
  const attributes = {
    title: { type: 'string' },
    body: { type: 'string', maxLength: 10 },
    audience: { type: 'string', minLength: 3 },
  };
  const file = path.join(app.dir, copyOf('page'));
  const copy = JSON.parse(fs.readFileSync(file, 'utf8')) as object;
  fs.writeFileSync(file, JSON.stringify({ ...copy, options: {}, pluginOptions: {}, indexes: [], attributes }));
  const said = await app.restart();

  const after = await storedRows(app.now().strapi);
  expect(after['compliance_pages']?.[0]).toHaveProperty('audience', null);
  for (const row of after['compliance_pages'] ?? []) delete row['audience'];
  expect(changedTables(before, after)).toEqual([]);
  expect(said).toContain('attributes.title.required');
  expect(said).toContain('attributes.path,');
  expect(said).toContain('indexes.compliance_pages_path_idx');
  expect(said).not.toContain('audience');
  const { attributes: loaded } = loadedType(app.now(), 'page') as unknown as { attributes: Record<string, object> };
  expect(loaded['locale']).toMatchObject({ private: false });
  expect(loaded['localizations']).toMatchObject({ private: false });
});

test('a type of the plugin is neither deleted nor made a single type, and keeps what the app has added', async () => {
  const { strapi, ...http } = app.now();
  const token = await app.now().adminToken();
  const uid = 'plugin::compliance.page';
  app.develop();
  const change = { uid, action: 'update', displayName: 'Page', singularName: 'page', pluralName: 'pages' };
  const answers = [
    await http.request('DELETE', `/content-type-builder/content-types/${uid}`, { token }),
    await http.post(
      '/content-type-builder/update-schema',
      { data: { contentTypes: [{ uid, action: 'delete' }] } },
      { token },
    ),
    await http.post(
      '/content-type-builder/update-schema',
      { data: { contentTypes: [{ ...change, kind: 'singleType', attributes: [] }] } },
      { token },
    ),
    await http.put(`/content-type-builder/content-types/${uid}`, { contentType: { kind: 'singleType' } }, { token }),
  ];
  for (const { status, body } of answers)
    expect({ status, body }).toMatchObject({ status: 400, body: { error: { message: TYPE_IS_OURS } } });
  const before = await storedRows(strapi);
  await app.restart();
  const after = await storedRows(app.now().strapi);
  expect(changedTables(before, after)).toEqual([]);
  expect(after['compliance_pages']?.[0]).toHaveProperty('audience');
});
