import fs from 'node:fs';
import path from 'node:path';
import type { StoredContent } from '../../../server/src/content/drop/find-content';
import { setPermissions } from '../../support/http/administrators';
import { bootStrapi, type RunningStrapi } from '../../support/app/boot';
import { runCli, type CliResult } from '../../support/app/cli';
import { createTestApp, type TestApp } from '../../support/app/test-app';
import { documents, insertRow, rowsOf } from './stored';

const PLUGINS = `const { readFileSync } = require('node:fs');
const { join } = require('node:path');
module.exports = ({ env }) => ({
  compliance: { enabled: JSON.parse(readFileSync(join(__dirname, '../enabled.json'))), resolve: env('PLUGIN_DIR') },
});
`;

const THING = {
  kind: 'collectionType',
  collectionName: 'things',
  info: { singularName: 'thing', pluralName: 'things', displayName: 'Thing' },
  attributes: {
    name: { type: 'string' },
    pages: { type: 'relation', relation: 'manyToMany', target: 'plugin::compliance.page' },
  },
};

type Answer = StoredContent & { dropped: boolean };

let app: TestApp;
let running: RunningStrapi;
let role: number;

const enable = (enabled: boolean) => {
  fs.writeFileSync(path.join(app.dir, 'enabled.json'), JSON.stringify(enabled));
};

/** `port`: where the app's settings say that Strapi listens; nobody does, unless said otherwise. */
const drop = async (args: string[], port = app.env['PORT'] ?? ''): Promise<CliResult> =>
  runCli({ ...app, env: { ...app.env, PORT: port } }, ['drop', ...args]);

const dropJson = async (...args: string[]): Promise<Answer> => {
  const { code, stdout, stderr } = await drop([...args, '--json']);
  expect({ code, stderr }).toMatchObject({ code: 0 });
  return JSON.parse(stdout) as Answer;
};

const refused = (code: number, words: RegExp) => ({ code, stdout: '', stderr: expect.stringMatching(words) as string });

const rowsIn = ({ tables, rows }: Answer): Record<string, number> =>
  Object.fromEntries([...tables, ...rows].map(({ table, rows: count }) => [table, count]));

beforeAll(async () => {
  app = await createTestApp({
    files: {
      'config/plugins.js': PLUGINS,
      'enabled.json': 'true',
      'src/api/thing/content-types/thing/schema.json': JSON.stringify(THING),
    },
  });
  running = await bootStrapi({ app });
  const { strapi } = running;
  const logo = (await strapi.db.query('plugin::upload.file').create({
    data: { name: 'logo', hash: 'logo', mime: 'image/png', size: 1, url: '/logo', provider: 'local' },
  })) as { id: number };
  await documents(strapi, 'organization').create({ data: { name: 'A body', key: 'a-body', logo: logo.id } });
  const { documentId } = await documents(strapi, 'page').create({ data: { title: 'A page', path: '/a-page/' } });
  await strapi.documents('api::thing.thing').create({ data: { name: 'A thing', pages: [documentId] } as never });
  const roles = strapi.service('admin::role') as unknown as { create: (data: object) => Promise<{ id: number }> };
  role = (await roles.create({ name: 'Reviewers', description: '' })).id;
  await setPermissions(strapi, role, [
    { action: 'plugin::compliance.import.read' },
    { action: 'plugin::content-manager.explorer.read', subject: 'plugin::compliance.page' },
    { action: 'plugin::upload.read' },
  ]);
  await running.apiToken(['plugin::compliance.page.find']);
});

afterAll(async () => {
  await running.close();
  await app.remove();
});

test('drop refuses where the plugin is enabled, in use or at work, and where it cannot ask', async () => {
  expect(await drop(['--yes'])).toMatchObject(refused(2, /enabled: false/));
  enable(false);
  expect(await drop([])).toMatchObject(refused(2, /add --yes/));
  const { port } = new URL(running.url);
  expect(await drop(['--yes'], port)).toMatchObject(
    refused(5, /Strapi runs at http:\/\/127\.0\.0\.1:\d+ with the plugin/),
  );
  await insertRow(running.strapi, 'import-run', { state: 'applying', leaseUntil: Date.now() + 600_000 });
  expect(await drop(['--yes'])).toMatchObject(refused(5, /run \d+ is active/));
  expect(await rowsOf(running.strapi, 'organization', {})).toHaveLength(1);
});

test('drop lists what goes and deletes it, and nothing else', async () => {
  await running.strapi.db.query('plugin::compliance.import-run').deleteMany({});
  const permissions = await running.strapi.db.query('admin::permission').findMany({ where: { role } });
  expect(permissions).toHaveLength(3);
  await running.close();

  const dry = await dropJson('--dry-run');
  expect(dry.dropped).toBe(false);
  expect(rowsIn(dry)).toMatchObject({
    compliance_organizations: 1,
    compliance_pages: 1,
    things_pages_lnk: 1,
    files_related_mph: 1,
    strapi_api_token_permissions: 1,
  });
  expect(rowsIn(dry)['admin_permissions']).toBeGreaterThan(80);
  const { stdout } = await drop(['--dry-run']);
  expect(stdout).toMatch(/ {2}compliance_organizations +1 row\n/);
  expect(stdout).toMatch(/ {2}files_related_mph +1 row: links to files\n/);
  expect(stdout).toMatch(/Kept: files in the media library/);

  expect(await dropJson('--yes')).toEqual({ ...dry, dropped: true });
  expect((await drop(['--yes'])).stdout).toBe('The database contains no data of the plugin.\n');

  // Strapi has not been started without the plugin in between: it must notice all the same that the tables are gone.
  enable(true);
  running = await bootStrapi({ app });
  const { db } = running.strapi;
  expect(await rowsOf(running.strapi, 'organization', {})).toEqual([]);
  expect(await rowsOf(running.strapi, 'page', {})).toEqual([]);
  expect(await db.query('plugin::upload.file').count()).toBe(1);
  expect(await db.query('api::thing.thing').findMany({ populate: ['pages'] })).toMatchObject([
    { name: 'A thing', pages: [] },
  ]);
  expect(await db.query('admin::permission').findMany({ where: { role } })).toMatchObject([
    { action: 'plugin::upload.read' },
  ]);
  expect(await db.query('admin::api-token-permission').count()).toBe(0);
  await documents(running.strapi, 'organization').create({ data: { name: 'A body', key: 'a-body' } });
});
