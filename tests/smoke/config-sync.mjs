// config-sync, from one app's database to that of another: it shares and leaves out what docs/operating.md lists.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

import { ROOT } from '../../scripts/root.mjs';
import { run, tail } from '../../scripts/run.mjs';
import { freePort, startStrapi } from '../../scripts/strapi.mjs';

/** In the app's folder, with the slash that config-sync wants. */
export const SYNC_FOLDER = '.tmp/sync/';

const SETTINGS = { expiringDays: 45, timeZone: 'Asia/Shanghai' };
const VIEW = '/content-manager/content-types/plugin::compliance.page/configuration';
const COLUMNS = ['title', 'path'];
const PERSON = { firstname: 'Smoke', lastname: 'Test', password: 'A-passw0rd-of-this-test' };

const documented = () => {
  const docs = fs.readFileSync(path.join(ROOT, 'docs/operating.md'), 'utf8');
  const [, section] = docs.split('\n### config-sync\n');
  return section.split('\n## ')[0];
};

/** The lines of `excludedConfig` that people copy. */
export const excludedConfig = () => [...documented().matchAll(/^ +'([\w.-]+)',$/gm)].map(([, name]) => name);

/** The names of files in the table, and whether they are to be shared. */
const documentedFiles = () =>
  [...documented().matchAll(/^\| `([^`]+)` \| ([^|]+) \|/gm)].map(([, name, share]) => {
    const begin = name.replace(/\*$/, '');
    const isOne = (file) => (begin === name ? file === name : file.startsWith(begin));
    return { name, isOne, isShared: share !== 'no' };
  });

/** Registers an administrator, the first one or an invited one, and asks in their name. */
const adminOf = async (url, { address, json }) => {
  const ask = async (method, place, body, token) => {
    const response = await fetch(`${url}${place}`, {
      method,
      headers: { 'Content-Type': 'application/json', ...(token && { Authorization: `Bearer ${token}` }) },
      ...(body && { body: JSON.stringify(body) }),
    });
    return { status: response.status, body: await response.json().catch(() => null) };
  };
  const { body } = await ask('POST', address, json);
  const { token } = body.data;
  const as = async (method, place, sent, expected = 200) => {
    const answer = await ask(method, place, sent, token);
    assert.equal(answer.status, expected, `${method} ${place}: ${JSON.stringify(answer.body)}`);
    return answer.body;
  };
  return { as };
};

const firstAdmin = (url) =>
  adminOf(url, { address: '/admin/register-admin', json: { ...PERSON, email: 'admin@example.com' } });

/** Somebody who is given this role and follows the link of the invitation. */
const invited = async (url, { as }, role) => {
  const { firstname, lastname, password } = PERSON;
  const person = { firstname, lastname, email: 'editor@example.com', roles: [role] };
  const { data } = await as('POST', '/admin/users', person, 201);
  const { registrationToken } = data;
  return adminOf(url, {
    address: '/admin/register',
    json: { registrationToken, userInfo: { firstname, lastname, password } },
  });
};

/** The view as the panel sends it back: without what Strapi answers beside it. */
const viewOf = async ({ as }) => {
  const { settings, layouts, metadatas } = (await as('GET', VIEW)).data.contentType;
  const sent = Object.entries(metadatas).map(([field, { edit, list }]) => {
    const sentList = { ...list };
    delete sentList.mainField;
    return [field, { edit, list: sentList }];
  });
  return { settings, layouts, metadatas: Object.fromEntries(sent) };
};

/** A person's changes in the panel of the app that others follow. */
const configure = async (admin) => {
  await admin.as('PUT', '/compliance/settings', SETTINGS);
  await admin.as('POST', '/compliance/editor-role', { name: 'Compliance editor', description: 'Keeps it true' });
  const view = await viewOf(admin);
  await admin.as('PUT', VIEW, { ...view, layouts: { ...view.layouts, list: COLUMNS } });
};

/**
 * Configures an app in its panel, and exports that.
 *
 * @param {{ url: string, folder: string }} app it runs there
 */
export const checkExport = async ({ url, folder }, check) => {
  await check('the documented lines contain those that config-sync has by default', () => {
    const installed = createRequire(path.join(folder, 'package.json'))('strapi-plugin-config-sync/strapi-server');
    const excluded = excludedConfig();
    const byDefault = (installed.default ?? installed).config.default.excludedConfig;
    for (const name of byDefault) assert.ok(excluded.includes(name), name);
    assert.ok(excluded.length > byDefault.length, excluded.join(', '));
  });
  await check('config-sync writes the files about the plugin that the documentation names, and no other', async () => {
    const admin = await firstAdmin(url);
    await configure(admin);
    await admin.as('POST', '/config-sync/export', {});
    const written = fs.readdirSync(path.join(folder, SYNC_FOLDER)).map((file) => path.basename(file, '.json'));
    const files = documentedFiles();
    for (const { name, isOne, isShared } of files) assert.equal(written.some(isOne), isShared, name);
    const unnamed = written.filter((file) => file.includes('compliance') && !files.some(({ isOne }) => isOne(file)));
    assert.deepEqual(unnamed, []);
  });
};

const OF_ANOTHER = 'of_an_app_that_imports';

const databaseOf = (folder, file) => new (createRequire(path.join(folder, 'package.json'))('better-sqlite3'))(file);

/** The rows that the documentation says belong to one database. */
const ownState = (database) => {
  const kept = documentedFiles().filter(({ isShared }) => !isShared);
  return database
    .prepare('select key, value from strapi_core_store_settings order by key')
    .all()
    .filter(({ key }) => kept.some(({ isOne }) => isOne(`core-store.${key}`)));
};

/** The differences of another app: other rows for roles, settings, and one more table that Strapi is to keep. */
const live = async (admin, database) => {
  await admin.as('POST', '/admin/roles', { name: 'Auditors', description: '' }, 201);
  await admin.as('PUT', '/compliance/settings', { unverifiedAfterDays: 200 });
  const list = database.prepare("select value from strapi_core_store_settings where key = 'core_persisted_tables'");
  // in front of the plugin's own, where each start puts it
  const tables = [OF_ANOTHER, ...JSON.parse(list.get().value)];
  database
    .prepare("update strapi_core_store_settings set value = ? where key = 'core_persisted_tables'")
    .run(JSON.stringify(tables));
};

const checkImported = async ({ url, folder, env }, admin, database, check) => {
  const before = ownState(database);
  const imports = await check('config-sync imports the files into the database of another app', async () => {
    assert.ok(JSON.stringify(before).includes(OF_ANOTHER));
    const command = path.join(folder, 'node_modules/.bin/config-sync');
    const { output } = await run(process.execPath, ['--no-warnings', command, 'import', '--yes'], { cwd: folder, env });
    assert.match(output, /Finished import/, tail(output));
    const { diff } = await admin.as('GET', '/config-sync/diff');
    assert.deepEqual(Object.keys(diff), []);
  });
  if (!imports) return;
  await check('it has left alone what belongs to one database', () => {
    assert.deepEqual(ownState(database), before);
  });
  await check('settings and views have arrived in the app that runs', async () => {
    assert.deepEqual((await admin.as('GET', '/compliance/settings')).data.stored, SETTINGS);
    assert.deepEqual((await viewOf(admin)).layouts.list, COLUMNS);
  });
  await check('the editor role is known there, complete, and its people may edit and verify', async () => {
    const { role, missing } = (await admin.as('GET', '/compliance/editor-role')).data;
    assert.equal(role?.name, 'Compliance editor');
    assert.deepEqual(missing, { fields: [], actions: [], locales: [] });
    const editor = await invited(url, admin, role.id);
    await editor.as('GET', '/compliance/verifications');
    const organization = { key: 'smoke', name: 'Smoke' };
    const organizations = '/content-manager/collection-types/plugin::compliance.organization?locale=en';
    await editor.as('POST', organizations, organization, 201);
    await editor.as('GET', '/compliance/settings', undefined, 403);
  });
  await check('its content is as it was', async () => {
    const pages = (name) => database.prepare(`select count(*) as count from ${name}`).get().count;
    assert.equal(pages('compliance_pages'), 62);
    assert.equal(pages('compliance_import_runs'), 1);
    const place = '/api/compliance/pages/by-path?path=/support/sla/storage-en/&fields=title';
    assert.equal((await fetch(`${url}${place}`)).status, 200);
  });
};

/**
 * An app of the same code on a database of its own, into which what the first one exported is imported.
 *
 * @param {{ folder: string, program: string, env: Record<string, string> }} app `env` names its database, which has content
 */
export const checkImport = async ({ folder, program, env }, check) => {
  const file = env.DATABASE_FILENAME;
  let strapi;
  const boots = await check('the same app boots on another database', async () => {
    strapi = await startStrapi({ cwd: folder, env, port: await freePort(0), program });
  });
  if (!boots) return;
  const database = databaseOf(folder, file);
  try {
    const admin = await firstAdmin(strapi.url);
    await live(admin, database);
    await checkImported({ url: strapi.url, folder, env }, admin, database, check);
  } finally {
    database.close();
    await strapi.stop();
    await strapi.ended;
  }
};
