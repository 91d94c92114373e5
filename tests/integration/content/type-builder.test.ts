import fs from 'node:fs';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { bootStrapi, type RunningStrapi } from '../../support/boot';
import { importFolder } from '../../support/import-folder';
import { sampleSite } from '../../support/legacy-site';
import { createTestApp, type TestApp } from '../../support/test-app';
import { documents, insertFile, insertRow, rowsOf } from './stored';

/** Types with drafts and languages, with languages only, with neither, and one that no editor sees. */
const TYPES = ['page', 'certification', 'organization', 'redirect', 'import-run'];

type Rows = Record<string, Record<string, unknown>[]>;

/** Every row with every column of the plugin's tables, and the links to files. */
const storedRows = async ({ db }: Core.Strapi): Promise<Rows> => {
  const inspector = db.dialect.schemaInspector as unknown as { getTables: () => Promise<string[]> };
  const tables = (await inspector.getTables()).filter((name) => /^compliance_|^files_related_mph$/.test(name));
  const rows: Rows = {};
  for (const table of tables.sort()) rows[table] = (await db.connection(table).orderBy('id')) as Rows[string];
  return rows;
};

/** Tables that differ; whole rows would fill the screen. */
const changedTables = (before: Rows, after: Rows): string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((table) => JSON.stringify(before[table]) !== JSON.stringify(after[table]))
    .map((table) => `${table}: ${before[table]?.length ?? 0} rows, then ${after[table]?.length ?? 0}`);

const loadedType = ({ strapi }: RunningStrapi, type: string) =>
  strapi.contentType(`plugin::compliance.${type}` as 'plugin::upload.file');

const copyOf = (type: string): string => `src/extensions/compliance/content-types/${type}/schema.json`;

/** Logs into a file. */
const LOGGER = `const { appendFileSync } = require('node:fs');
const { Writable } = require('node:stream');
const { winston } = require('@strapi/logger');
const write = (line, _encoding, done) => {
  appendFileSync(require('node:path').join(__dirname, '../log.txt'), line);
  done();
};
module.exports = { level: 'warn', transports: [new winston.transports.Stream({ stream: new Writable({ write }) })] };
`;

/** As docs/extending.md has it. Without `body` where a file says so, since a module is loaded once in a process. */
const EXTENSION = `const { existsSync } = require('node:fs');
module.exports = (plugin) => {
  const { attributes } = plugin.contentTypes.page.schema;
  if (existsSync(__dirname + '/without-body')) delete attributes.body;
  Object.assign(attributes, {
    audience: { type: 'string', minLength: 3 },
    rating: { type: 'integer', min: 1, max: 5 },
  });
  return plugin;
};
`;

let app: TestApp;
let running: RunningStrapi;

/** Saves a type in the Content-Type Builder of `strapi develop`, which then wants a restart. */
const save = async (type: string, contentType: object): Promise<number> => {
  const { strapi } = running;
  strapi.config.set('autoReload', true);
  Object.defineProperty(strapi, 'reload', {
    value: Object.assign(() => undefined, { isWatching: true }),
    configurable: true,
  });
  const { singularName, pluralName } = loadedType(running, type).info;
  const { status } = await running.put(
    `/content-type-builder/content-types/plugin::compliance.${type}`,
    { contentType: { singularName, pluralName, ...contentType } },
    { token: await running.adminToken() },
  );
  return status;
};

/** Starts the app again; answers what it logs meanwhile. */
const restart = async (): Promise<string> => {
  const log = path.join(app.dir, 'log.txt');
  await running.close();
  fs.writeFileSync(log, '');
  running = await bootStrapi({ app });
  return fs.readFileSync(log, 'utf8');
};

beforeAll(async () => {
  app = await createTestApp({ files: { 'config/logger.js': LOGGER } });
  running = await bootStrapi({ app });
  await importFolder(running.strapi, sampleSite(), { publish: true, publishUnverified: true });
  await documents(running.strapi, 'redirect').create({ data: { from: '/old/', to: '/new/' } });
  const [organization] = await rowsOf(running.strapi, 'organization', {});
  await documents(running.strapi, 'organization').update({
    documentId: organization?.documentId,
    locale: organization?.locale,
    data: { logo: await insertFile(running.strapi, 'logo') },
  });
  await insertRow(running.strapi, 'review-note', {});
}, 120_000);

afterAll(async () => {
  await running.close();
  await app.remove();
});

test('the plugin locks its attributes in the Content-Type Builder', async () => {
  const { body } = await running.get('/content-type-builder/content-types/plugin::compliance.page', {
    token: await running.adminToken(),
  });
  const { attributes } = (body as { data: { schema: { attributes: Record<string, { configurable?: boolean }> } } }).data
    .schema;
  expect(Object.keys(attributes)).toContain('title');
  for (const [name, { configurable }] of Object.entries(attributes))
    expect({ name, configurable }).toEqual({ name, configurable: false });
});

test('types that were saved with two attributes and no options keep every row and column', async () => {
  const before = await storedRows(running.strapi);
  expect(before['compliance_pages']).toHaveLength(62);
  for (const table of ['certifications', 'organizations', 'redirects', 'import_runs'])
    expect(before[`compliance_${table}`]?.length).toBeGreaterThan(0);

  for (const type of TYPES) {
    const two = Object.keys(loadedType(running, type).attributes).slice(0, 2);
    const attributes = Object.fromEntries(two.map((name) => [name, { type: 'string' }]));
    expect(await save(type, { displayName: `My ${type}`, pluginOptions: {}, attributes })).toBe(201);
  }
  const said = await restart();

  expect(changedTables(before, await storedRows(running.strapi))).toEqual([]);
  for (const type of TYPES) expect(loadedType(running, type).info.displayName).toBe(`My ${type}`);
  expect(said).toContain(
    `compliance: ${copyOf('page')} changes what the plugin stores of plugin::compliance.page. Put back: options.draftAndPublish, pluginOptions.i18n.localized.`,
  );
  expect(said).toContain(`${copyOf('import-run')} changes`);
}, 120_000);

describe('a copy without the attributes of the plugin', () => {
  const readCopy = () => JSON.parse(fs.readFileSync(path.join(app.dir, copyOf('page')), 'utf8')) as object;

  test('takes nothing away, and brings what the app has added', async () => {
    const before = await storedRows(running.strapi);
    const attributes = {
      title: { type: 'string' },
      body: { type: 'string', maxLength: 10 },
      audience: { type: 'string', minLength: 3 },
    };
    const file = path.join(app.dir, copyOf('page'));
    fs.writeFileSync(file, JSON.stringify({ ...readCopy(), options: {}, pluginOptions: {}, indexes: [], attributes }));
    const said = await restart();

    const after = await storedRows(running.strapi);
    expect(after['compliance_pages']?.[0]).toHaveProperty('audience', null);
    for (const row of after['compliance_pages'] ?? []) delete row['audience'];
    expect(changedTables(before, after)).toEqual([]);
    expect(said).toContain('attributes.title.required');
    expect(said).toContain('attributes.path,');
    expect(said).toContain('indexes.compliance_pages_path_idx');
    expect(said).not.toContain('audience');
  }, 120_000);

  test('is seen whole by Strapi: languages, validation, the Content-Type Builder', async () => {
    const { attributes } = loadedType(running, 'page') as unknown as { attributes: Record<string, object> };
    expect(attributes['locale']).toMatchObject({ private: false });
    expect(attributes['localizations']).toMatchObject({ private: false });
    const pages = documents(running.strapi, 'page');
    const { documentId } = await pages.create({ data: { title: 'A page', path: '/a/', audience: 'us' } });
    await expect(pages.publish({ documentId })).rejects.toHaveProperty('message', expect.stringContaining('3'));
    await pages.update({ documentId, data: { audience: 'everybody' } });
    await pages.publish({ documentId });
    expect(await rowsOf(running.strapi, 'page', { audience: 'everybody' })).toHaveLength(2);

    const before = await storedRows(running.strapi);
    const added = { type: 'integer', min: 1, max: 5 };
    expect(
      await save('page', {
        displayName: 'Page',
        draftAndPublish: true,
        attributes: { audience: { type: 'string', minLength: 3 }, rating: added },
      }),
    ).toBe(201);
    expect(readCopy()).toMatchObject({ attributes: { path: { configurable: false }, rating: added } });
    expect(await restart()).not.toContain(copyOf('page'));
    const after = await storedRows(running.strapi);
    expect(after['compliance_pages']?.[0]).toHaveProperty('rating', null);
    for (const row of after['compliance_pages'] ?? []) delete row['rating'];
    expect(changedTables(before, after)).toEqual([]);
  }, 120_000);
});

describe('an extension in strapi-server.js', () => {
  const folder = () => path.join(app.dir, 'src/extensions/compliance');

  test('takes the place of copies, with nothing to put back', async () => {
    const before = await storedRows(running.strapi);
    fs.rmSync(folder(), { recursive: true });
    fs.mkdirSync(folder());
    fs.writeFileSync(path.join(folder(), 'strapi-server.js'), EXTENSION);
    expect(await restart()).not.toContain('compliance:');
    expect(changedTables(before, await storedRows(running.strapi))).toEqual([]);
    expect(before['compliance_pages']?.[0]).toHaveProperty('rating');
    const query = 'filters[path]=/a/&fields[0]=audience';
    const { body } = await running.get(`/api/compliance/pages?${query}`, { token: await running.apiToken() });
    expect(body).toMatchObject({ data: [{ audience: 'everybody' }] });
  }, 120_000);

  test('takes no attribute of the plugin away', async () => {
    const before = await storedRows(running.strapi);
    fs.writeFileSync(path.join(folder(), 'without-body'), '');
    expect(await restart()).toContain('compliance: src/extensions/compliance changes what the plugin stores');
    expect(changedTables(before, await storedRows(running.strapi))).toEqual([]);
  }, 120_000);
});
