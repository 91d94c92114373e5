/** @slow */
import fs from 'node:fs';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { missingUniqueIndexes } from '../../../server/src/content/schema/unique-indexes';
import { contentTypes } from '../../../content-types';
import { bootStrapi, type RunningStrapi } from '../../support/app/boot';
import { importFolder } from '../../support/sites/import-folder';
import { sampleSite } from '../../support/sites/legacy-site';
import { createTestApp, type TestApp } from '../../support/app/test-app';
import { documents, rowsOf } from './stored';
import { WRITTEN_ANEW } from './changing-app';

/** The parts of the app at a boot: read anew each time, since modules are loaded once in a process. */
interface Parts {
  plugin: boolean;
  /** A type of the app's own, to which an extension of the page leads. */
  things: boolean;
  /** Another link of the extension, from page to page. */
  alike: boolean;
}

const PLUGINS = `const { readFileSync } = require('node:fs');
const { join } = require('node:path');
module.exports = ({ env }) => ({
  compliance: {
    enabled: JSON.parse(readFileSync(join(__dirname, '../parts.json'))).plugin,
    resolve: env('PLUGIN_DIR'),
  },
});
`;

const EXTENSION = `const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const link = (target) => ({ type: 'relation', relation: 'manyToMany', target });
module.exports = (plugin) => {
  const { things, alike } = JSON.parse(readFileSync(join(__dirname, '../../../parts.json')));
  const { attributes } = plugin.contentTypes.page.schema;
  if (things) attributes.things = link('api::thing.thing');
  if (alike) attributes.alike = link('plugin::compliance.page');
  return plugin;
};
`;

const THING = 'src/api/thing/content-types/thing/schema.json';
const thing = (attributes: object) =>
  JSON.stringify({
    kind: 'collectionType',
    collectionName: 'things',
    info: { singularName: 'thing', pluralName: 'things', displayName: 'Thing' },
    attributes,
  });

const FILES = {
  'config/plugins.js': PLUGINS,
  'src/extensions/compliance/strapi-server.js': EXTENSION,
  [THING]: thing({ name: { type: 'string' } }),
};

/** Links that the app's extension adds. */
const ADDED = ['compliance_pages_alike_lnk', 'compliance_pages_things_lnk'];

interface Inspector {
  getTables: () => Promise<string[]>;
  getIndexes: (table: string) => Promise<object[]>;
  getForeignKeys: (table: string) => Promise<object[]>;
}

const inspectorOf = ({ db }: Core.Strapi) => db.dialect.schemaInspector as unknown as Inspector;

const sorted = (values: object[]) => values.map((value) => JSON.stringify(value)).sort();

/** Every row of the plugin's tables, and what the database knows of these tables. */
const stored = async (strapi: Core.Strapi): Promise<Record<string, string[]>> => {
  const inspector = inspectorOf(strapi);
  const tables = (await inspector.getTables()).filter(
    (name) => name.startsWith('compliance_') && !WRITTEN_ANEW.includes(name),
  );
  const found: Record<string, string[]> = {};
  for (const table of tables.sort())
    found[table] = [
      ...sorted(await strapi.db.connection(table)),
      ...sorted(await inspector.getIndexes(table)),
      ...sorted(await inspector.getForeignKeys(table)),
    ];
  return found;
};

/** Names the tables that differ; all that they hold would fill the screen. */
const changed = (before: Record<string, string[]>, after: Record<string, string[]>): string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (table) => JSON.stringify(before[table]) !== JSON.stringify(after[table]),
  );

const without = (found: Record<string, string[]>, tables: string[]) =>
  Object.fromEntries(Object.entries(found).filter(([table]) => !tables.includes(table)));

let app: TestApp;
let running: RunningStrapi;

const start = async (parts: Parts): Promise<void> => {
  fs.writeFileSync(path.join(app.dir, 'parts.json'), JSON.stringify(parts));
  running = await bootStrapi({ app });
};

beforeAll(async () => {
  app = await createTestApp({ files: FILES });
  await start({ plugin: true, things: true, alike: true });
  await importFolder(running.strapi, sampleSite(), { publish: true, publishUnverified: true });
});

afterAll(async () => {
  await running.close();
  await app.remove();
});

test('a link that the extension no longer has is dropped, as Strapi does', async () => {
  const before = await stored(running.strapi);
  expect(Object.keys(before)).toEqual(expect.arrayContaining(ADDED));
  await running.close();
  await start({ plugin: true, things: true, alike: false });
  expect(changed(before, await stored(running.strapi))).toEqual(['compliance_pages_alike_lnk']);
  expect(await inspectorOf(running.strapi).getTables()).not.toContain('compliance_pages_alike_lnk');
});

test('all is there again after Strapi was started without the plugin', async () => {
  const things = running.strapi.documents('api::thing.thing');
  const { documentId } = await things.create({ data: { name: 'A thing' } });
  const [page] = await rowsOf(running.strapi, 'page', { locale: 'en', publishedAt: null });
  await documents(running.strapi, 'page').update({
    documentId: page?.documentId,
    locale: 'en',
    data: { things: [documentId] },
  });
  const before = await stored(running.strapi);
  expect(before['compliance_pages']?.length).toBeGreaterThan(62);
  await running.close();

  // Off, and the app goes on: it changes a type, then takes away the one to which the pages led.
  fs.writeFileSync(path.join(app.dir, THING), thing({ name: { type: 'string' }, size: { type: 'integer' } }));
  await start({ plugin: false, things: true, alike: false });
  expect(running.strapi.plugin('compliance')).toBeUndefined();
  expect(changed(before, await stored(running.strapi))).toEqual([]);
  await running.close();
  fs.rmSync(path.join(app.dir, 'src/api/thing'), { recursive: true });
  await start({ plugin: false, things: false, alike: false });
  expect(await inspectorOf(running.strapi).getTables()).not.toContain('things');
  await running.close();

  await start({ plugin: true, things: false, alike: false });
  expect(changed(without(before, ADDED), await stored(running.strapi))).toEqual([]);
  const schemas = Object.values(contentTypes).map(({ schema }) => schema);
  expect(await missingUniqueIndexes(running.strapi, schemas)).toEqual([]);
  const { report } = await importFolder(running.strapi, sampleSite(), { publish: true, publishUnverified: true });
  expect(report.counts).toMatchObject({ create: 0, update: 0, publish: 0, missing: 0, conflict: 0, failed: 0 });
});

test('all is there although the list of tables to keep was replaced by that of another database, or deleted', async () => {
  const before = await stored(running.strapi);
  const rows = running.strapi.db.query('strapi::core-store');
  const where = { key: 'core_persisted_tables' };
  await rows.update({ where, data: { value: JSON.stringify(['of_another_database']) } });
  const listed = await running.strapi.store.get({ type: 'core', key: 'persisted_tables' });
  expect(listed).toEqual(
    expect.arrayContaining(['of_another_database', { name: 'compliance_pages', plugin: 'compliance' }]),
  );
  await rows.delete({ where });
  await running.close();
  await start({ plugin: false, things: false, alike: false });
  expect(changed(before, await stored(running.strapi))).toEqual([]);
  await running.close();
  await start({ plugin: true, things: false, alike: false });
});

test('the tables are there when the plugin was on for one start only, in an empty database', async () => {
  await running.close();
  await app.remove();
  // The database is a copy of one in which Strapi was started once.
  app = await createTestApp({ files: FILES });
  await start({ plugin: false, things: true, alike: false });
  const names = Object.values(contentTypes).map(({ schema }) => schema.collectionName);
  expect(await inspectorOf(running.strapi).getTables()).toEqual(expect.arrayContaining(names));
});
