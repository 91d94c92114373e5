/** @slow */
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { setPermissions } from '../../support/http/administrators';
import { READABLE_TYPES } from '../../../server/src/delivery/readable-types';
import { bootStrapi, type RunningStrapi } from '../../support/app/boot';
import { createTestApp, type TestApp } from '../../support/app/test-app';
import { documents } from './stored';

/** The parts of the app at a boot: read anew each time, since modules are loaded once in a process. */
interface Parts {
  plugin: boolean;
  /** Attributes of the app's own type beside its name. */
  thing: object;
}

const PLUGINS = `const { readFileSync } = require('node:fs');
const { join } = require('node:path');
module.exports = ({ env }) => ({
  compliance: { enabled: JSON.parse(readFileSync(join(__dirname, '../parts.json'))).plugin, resolve: env('PLUGIN_DIR') },
  'users-permissions': {
    enabled: true,
    resolve: '@strapi/plugin-users-permissions/package.json',
    config: { jwtSecret: 'only for tests' },
  },
});
`;

const THING = 'src/api/thing/content-types/thing/schema.json';
const PAGES = { pages: { type: 'relation', relation: 'manyToMany', target: 'plugin::compliance.page' } };

const PERMISSIONS = {
  'admin::permission': ['role', 'apiToken'],
  'admin::api-token-permission': ['token'],
  'plugin::users-permissions.permission': ['role'],
};
const VIEWS = 'plugin_content_manager_configuration_content_types::plugin::compliance.';

type Values = Record<string, unknown>;

let app: TestApp;
let running: RunningStrapi;

const start = async (parts: Parts): Promise<void> => {
  fs.writeFileSync(path.join(app.dir, 'parts.json'), JSON.stringify(parts));
  const schema = {
    kind: 'collectionType',
    collectionName: 'things',
    info: { singularName: 'thing', pluralName: 'things', displayName: 'Thing' },
    attributes: { name: { type: 'string' }, ...parts.thing },
  };
  fs.mkdirSync(path.dirname(path.join(app.dir, THING)), { recursive: true });
  fs.writeFileSync(path.join(app.dir, THING), JSON.stringify(schema));
  running = await bootStrapi({ app });
};

const restart = async (parts: Parts): Promise<void> => {
  await running.close();
  await start(parts);
};

const ON = { plugin: true, thing: PAGES };
/** The app goes on meanwhile: Strapi changes the database. */
const OFF = { plugin: false, thing: { size: { type: 'integer' } } };

const query = (uid: string) => running.strapi.db.query(uid);
const sorted = (values: unknown[]) => values.map((value) => JSON.stringify(value)).sort();
const isOwn = (value: unknown) => String(value).startsWith('plugin::compliance.');
const withoutId = ({ id: _id, ...row }: Values): Values => row;

const rowsIn = async (table: string): Promise<Values[]> => {
  const rows: Values[] = await running.strapi.db.connection(table);
  return rows.map(withoutId);
};

const permissionsOf = async (uid: string, owners: string[]): Promise<string[]> => {
  const rows = (await query(uid).findMany({ populate: owners })) as Values[];
  return sorted(
    rows
      .filter(({ action, subject }) => isOwn(action) || isOwn(subject))
      .map(({ action, actionParameters, subject, properties, conditions, ...row }) => [
        ...[action, actionParameters, subject, properties, conditions],
        ...owners.map((name) => (row[name] as { name: string } | null)?.name),
      ]),
  );
};

interface StoredView {
  key: string;
  value: string;
}

const views = async (): Promise<string[]> =>
  ((await query('strapi::core-store').findMany({})) as StoredView[])
    .filter(({ key }) => key.startsWith(VIEWS))
    .map(({ key, value, ...rest }) => {
      const { list } = (JSON.parse(value) as { layouts: { list: string[] } }).layouts;
      const hash = createHash('sha256').update(JSON.stringify({ ...rest, id: 0, value }));
      return `${key.slice(VIEWS.length)}: ${list.join()} ${hash.digest('hex')}`;
    })
    .sort();

/** Everything that Strapi takes away from a plugin that is off, and from links that lead to its types. */
const settings = async (): Promise<Record<string, string[]>> => ({
  media: sorted((await rowsIn('files_related_mph')).filter((row) => isOwn(row['related_type']))),
  views: await views(),
  things: sorted('compliance' in running.strapi.plugins ? await rowsIn('things_pages_lnk') : []),
  ...Object.fromEntries(
    await Promise.all(
      Object.entries(PERMISSIONS).map(async ([uid, owners]) => [uid, await permissionsOf(uid, owners)] as const),
    ),
  ),
});

const createFile = async (name: string): Promise<number> =>
  (
    (await query('plugin::upload.file').create({
      data: { name, hash: name, mime: 'image/png', size: 1, url: `/${name}`, provider: 'local' },
    })) as { id: number }
  ).id;

const service = (uid: 'admin::role' | 'admin::api-token') =>
  running.strapi.service(uid) as unknown as { create: (data: Values) => Promise<{ id: number }> };

const READ = { action: 'plugin::content-manager.explorer.read', subject: 'plugin::compliance.page' };
const IMPORTS = { action: 'plugin::compliance.import.read' };

let role: number;
let token: number;

const createToken = async (name: string): Promise<number> =>
  (
    await service('admin::api-token').create({
      ...{ name, description: '', lifespan: null, type: 'custom' },
      permissions: ['plugin::compliance.page.find', 'plugin::compliance.page.findOne'],
    })
  ).id;

interface Views {
  findConfiguration: (type: object) => Promise<{ settings: object; metadatas: object; layouts: object }>;
  updateConfiguration: (type: object, view: object) => Promise<unknown>;
}

const configureList = async (list: string[]): Promise<void> => {
  const service: Views = running.strapi.plugin('content-manager').service('content-types');
  const type = running.strapi.contentType('plugin::compliance.page');
  const { settings: options, metadatas, layouts } = await service.findConfiguration(type);
  await service.updateConfiguration(type, { settings: options, metadatas, layouts: { ...layouts, list } });
};

beforeAll(async () => {
  app = await createTestApp({ files: { 'config/plugins.js': PLUGINS } });
  await start(ON);

  const [logo, evidence] = [await createFile('logo'), await createFile('evidence')];
  await documents(running.strapi, 'organization').create({ data: { name: 'A body', key: 'a-body', logo } });
  const document = await documents(running.strapi, 'document').create({
    data: { key: 'evidence', title: 'Evidence', file: evidence },
  });
  await documents(running.strapi, 'document').publish({ documentId: document.documentId });
  const page = await documents(running.strapi, 'page').create({ data: { title: 'A page', path: '/a-page/' } });
  await running.strapi
    .documents('api::thing.thing')
    .create({ data: { name: 'A thing', pages: [page.documentId] } as never });

  role = (await service('admin::role').create({ name: 'Reviewers', description: '' })).id;
  await setPermissions(running.strapi, role, [
    { ...READ, properties: { fields: ['title'], locales: ['en'] } },
    IMPORTS,
  ]);
  token = await createToken('front end');
  const roles = query('plugin::users-permissions.role');
  const { id: everybody } = (await roles.findOne({ where: { type: 'public' } })) as { id: number };
  for (const action of ['find', 'findOne'])
    await query('plugin::users-permissions.permission').create({
      data: { action: `plugin::compliance.page.${action}`, role: everybody },
    });
  await configureList(['path', 'title']);
});

afterAll(async () => {
  await running.close();
  await app.remove();
});

test('all that Strapi took away while the plugin was off is there again', async () => {
  const before = await settings();
  expect(before['media']).toHaveLength(3);
  expect(before['things']).toHaveLength(1);
  expect(before['admin::permission']?.filter((row) => row.includes('Reviewers'))).toHaveLength(2);
  expect(before['admin::api-token-permission']).toHaveLength(2);
  expect(before['plugin::users-permissions.permission']).toHaveLength(2);

  await restart(OFF);
  expect(Object.values(await settings()).flat()).toEqual([]);
  await restart(OFF);
  await restart(ON);
  expect(await settings()).toEqual(before);
});

test('what people changed or took away stays so; a start that broke off is made good by the next', async () => {
  await setPermissions(running.strapi, role, [{ ...READ, properties: { fields: ['title', 'path'], locales: ['en'] } }]);
  await configureList(['title', 'kind']);
  const organizations = running.strapi.db.query('plugin::compliance.organization');
  const [organization] = (await organizations.findMany({})) as { documentId: string }[];
  await documents(running.strapi, 'organization').update({
    documentId: organization?.documentId,
    data: { logo: null },
  });
  const before = await settings();
  expect(before['media']).toHaveLength(2);

  // As after a start that saw that the plugin had been off, and no more. This goes past Strapi's queries.
  const { db } = running.strapi;
  await running.strapi.store({ type: 'plugin', name: 'compliance', key: 'returning' }).set({ value: true });
  await db.connection('files_related_mph').delete();
  await db.connection('strapi_api_token_permissions').delete();
  await db.connection('strapi_core_store_settings').where('key', 'like', `${VIEWS}%`).delete();
  await restart(ON);
  expect(await settings()).toEqual(before);
});

test('permissions that are saved together are compared together, and kept once each', async () => {
  const actions = READABLE_TYPES.flatMap((type) =>
    ['find', 'findOne'].map((action) => `plugin::compliance.${type}.${action}`),
  );
  let asked = 0;
  const count = ({ sql }: { sql: string }) => {
    if (/^select .*compliance_kept_rows/.test(sql)) asked += 1;
  };
  running.strapi.db.connection.on('query', count);
  const { id } = await service('admin::api-token').create({
    ...{ name: 'many', description: '', lifespan: null, type: 'custom' },
    permissions: actions,
  });
  running.strapi.db.connection.off('query', count);
  expect(asked).toBeGreaterThan(0);
  expect(asked).toBeLessThan(6);
  const { documentId: owner } = (await query('admin::api-token').findOne({ where: { id } })) as { documentId: string };
  const copies = (await query('plugin::compliance.kept-row').findMany({ where: { owner } })) as { value: string }[];
  expect(sorted(copies.map(({ value }) => (JSON.parse(value) as { action: string }).action))).toEqual(sorted(actions));
});

test('nothing comes back for a file, a role or a token that was removed meanwhile', async () => {
  await createToken('another');
  const before = await settings();
  await restart(OFF);
  await query('plugin::upload.file').delete({ where: { name: 'evidence' } });
  await query('admin::role').delete({ where: { id: role } });
  await query('admin::api-token').delete({ where: { id: token } });
  await restart(ON);
  const without = (uid: string, owner: string) => before[uid]?.filter((row) => !row.includes(owner));
  expect(await settings()).toEqual({
    ...before,
    media: [],
    'admin::permission': without('admin::permission', 'Reviewers'),
    'admin::api-token-permission': without('admin::api-token-permission', 'front end'),
  });
});
