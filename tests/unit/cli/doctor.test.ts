import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { BUILD_STAMP } from '../../../admin/src/build-stamp';
import packageJson from '../../../package.json';
import { adviseError } from '../../../server/src/cli/doctor/advise-error';
import { readAppFiles, type AppFiles } from '../../../server/src/cli/doctor/app-files';
import { answersAnySite, type AppState, type StoredState } from '../../../server/src/cli/doctor/app-state';
import { checkFiles } from '../../../server/src/cli/doctor/check-files';
import { checkState } from '../../../server/src/cli/doctor/check-state';
import { checkLeftovers } from '../../../server/src/features/evidence/checks';
import { checkObjections } from '../../../server/src/features/processors/checks';
import { doctorText } from '../../../server/src/cli/text/doctor-text';

const files: AppFiles = {
  node: '20.19.0',
  strapi: '5.54.0',
  plugin: { version: '0.1.0', isBuilt: true },
  utilsCopies: 1,
  panel: { version: '0.1.0' },
};

const stored: StoredState = {
  client: 'postgres',
  content: { pages: 31, published: 1, certifications: 3, runs: 1 },
  mayCreate: true,
  locales: ['en', 'zh-CN'],
  readers: 0,
  start: null,
  ofFeatures: [],
};

const state: AppState = {
  isEnabled: true,
  options: { locales: ['en', 'zh-CN'], publicRead: true },
  folders: [{ option: 'workDir', folder: '/app/.tmp/compliance', isUsable: true }],
  stored,
  address: 'https://cms.example.com',
  answersAnySite: false,
  server: null,
};

test('says in twelve lines that all is well', () => {
  expect(doctorText([...checkFiles(files), ...checkState(state)])).toEqual([
    'ok      node        Node.js 20.19.0',
    'ok      strapi      Strapi 5.54.0',
    'ok      plugin      strapi-plugin-compliance 0.1.0',
    'ok      panel       the admin panel is built, with the plugin',
    'ok      enabled     the plugin is enabled, and its options are valid',
    'ok      database    postgres, reachable; 31 pages (1 published), 3 certifications, 1 run',
    'ok      languages   en, zh-CN',
    'ok      folders     workDir',
    'ok      reading     anybody may read published content (publicRead)',
    'ok      address     images begin with https://cms.example.com',
    'ok      origins     scripts of other sites read only what strapi::cors allows',
    'ok      server      not running on this machine',
  ]);
});

/** The checks that are not ok, with their states. */
const found = (checks: ReturnType<typeof checkFiles>): string[] =>
  checks.filter((check) => check.state !== 'ok').map((check) => `${check.name} ${check.state}: ${check.says}`);

test.each([
  [{ node: '20.18.3' }, 'node problem: Node.js 20.18.3'],
  [{ node: '18.20.0' }, 'node problem: Node.js 18.20.0'],
  [{ strapi: null }, 'strapi problem: Strapi is not installed'],
  [{ strapi: '5.53.9' }, 'strapi problem: Strapi 5.53.9'],
  [{ utilsCopies: 2 }, 'strapi problem: Strapi 5.54.0, and two copies of @strapi/utils: errors are answered with 500'],
  [{ plugin: null, panel: { version: packageJson.version } }, 'plugin warning: not in the packages of the app'],
  [{ plugin: { version: '0.1.0', isBuilt: false } }, 'plugin problem: strapi-plugin-compliance 0.1.0, not built'],
  [{ panel: 'missing' }, 'panel warning: the admin panel is not built'],
  [{ panel: 'without-plugin' }, 'panel problem: the admin panel was built without the plugin'],
  [
    { panel: { version: '0.0.9' } },
    'panel problem: the admin panel was built with 0.0.9 of the plugin, not with 0.1.0',
  ],
  [
    { panel: { version: null } },
    'panel problem: the admin panel was built with an earlier version of the plugin, not with 0.1.0',
  ],
] as [Partial<AppFiles>, string][])('of the folder: %j', (change, line) => {
  const checks = checkFiles({ ...files, ...change });
  expect(found(checks)).toEqual([line]);
  expect(checks.filter((check) => check.state !== 'ok').every(({ advice }) => advice !== null)).toBe(true);
});

test.each(['20.19.0', '20.20.2', '22.0.0', '24.1.0-nightly'])('takes Node.js %s', (node) => {
  expect(found(checkFiles({ ...files, node }))).toEqual([]);
});

test.each([
  [{ isEnabled: false, options: null, folders: [] }, ['enabled problem: Strapi does not load the plugin']],
  [
    { stored: { error: 'connect ECONNREFUSED 127.0.0.1:5432' } },
    ['database problem: connect ECONNREFUSED 127.0.0.1:5432'],
  ],
  [{ stored: { ...stored, content: null } }, ['database warning: postgres, reachable; without tables of the plugin']],
  [
    { stored: { ...stored, content: null, mayCreate: false } },
    ['database problem: postgres, reachable; its user may not create tables'],
  ],
  [{ stored: { ...stored, locales: ['en'] } }, ['languages warning: zh-CN missing in Strapi']],
  [{ stored: { ...stored, locales: ['en', 'zh-CN', 'de'] } }, ['languages warning: en, zh-CN; Strapi also has de']],
  [
    { folders: [{ option: 'privateDir', folder: '/srv/evidence', isUsable: false }] },
    ['folders problem: privateDir cannot be used: /srv/evidence'],
  ],
  ...['http://0.0.0.0:1337', 'http://localhost:1337', 'http://127.0.0.1', 'http://[::]:1337'].map((address) => [
    { address },
    [`address warning: images begin with ${address}, which only this machine reaches`],
  ]),
  [
    { options: { locales: ['en', 'zh-CN'], publicRead: false } },
    ['reading warning: nobody may read over REST and GraphQL'],
  ],
  [
    { answersAnySite: true },
    [
      'origins warning: strapi::cors names no origin: a script of any site reads what its visitor may read here, an administrator too',
    ],
  ],
] as [Partial<AppState>, string[]][])('of the app: %j', (change, lines) => {
  const checks = checkState({ ...state, ...change });
  expect(found(checks)).toEqual(lines);
  expect(checks.filter((check) => check.state !== 'ok').every(({ advice }) => advice !== null)).toBe(true);
});

const server = 'http://127.0.0.1:1340';
const startedOn = '2026-11-29T05:00:00.000Z';

test.each([
  [null, `server problem: runs at ${server} with an earlier version of the plugin`],
  [
    { version: '0.0.9', startedOn },
    `server problem: runs at ${server} with version 0.0.9 of the plugin, since ${startedOn}; installed is ${packageJson.version}`,
  ],
])('of a server that nobody has restarted since an upgrade: %j', (start, line) => {
  expect(found(checkState({ ...state, server, stored: { ...stored, start } }))).toEqual([line]);
});

test('of a server that runs what is installed', () => {
  const start = { version: packageJson.version, startedOn };
  expect(found(checkState({ ...state, server, stored: { ...stored, start } }))).toEqual([]);
  expect(found(checkState({ ...state, server, stored: { error: 'no database' } }))).toEqual([
    'database problem: no database',
  ]);
});

test('a built panel states the version that was built', () => {
  expect(BUILD_STAMP).toBe(`${packageJson.name}@${packageJson.version}`);
});

test('finds the version of a built panel in its program', async () => {
  const app = fs.mkdtempSync(path.join(os.tmpdir(), 'built-panel-'));
  const build = path.join(app, 'dist/build');
  const panel = async () => (await readAppFiles(app)).panel;
  try {
    expect(await panel()).toBe('missing');
    fs.mkdirSync(build, { recursive: true });
    fs.writeFileSync(path.join(build, 'index.html'), '');
    expect(await panel()).toBe('without-plugin');
    fs.writeFileSync(path.join(build, 'a.js'), 'x("plugin::compliance.import.read")');
    expect(await panel()).toEqual({ version: null });
    fs.writeFileSync(path.join(build, 'b.js'), `r({id:"compliance",apis:{build:"${BUILD_STAMP}"}})`);
    expect(await panel()).toEqual({ version: packageJson.version });
  } finally {
    fs.rmSync(app, { recursive: true });
  }
});

test.each([
  [{ files: 0, bytes: 0, late: 0, isShared: false }, 'ok', 'every file in privateDir has a document'],
  [
    { files: 2, bytes: 31_000, late: 0, isShared: false },
    'ok',
    '2 files in privateDir without a document (31,000 bytes); a server deletes them after a day',
  ],
  [
    { files: 2, bytes: 31_000, late: 1, isShared: false },
    'warning',
    '2 files in privateDir without a document (31,000 bytes), 1 of them for more than two days',
  ],
  [
    { files: 2, bytes: 31_000, late: 1, isShared: true },
    'warning',
    'privateDir also has the files of another database, so that servers delete nothing there',
  ],
])('counts the files that no document names: %j', (leftovers, as, says) => {
  const check = checkLeftovers({ place: 'privateDir', ...leftovers });
  expect(check).toMatchObject({ name: 'evidence', state: as, says });
  expect(check.advice === null).toBe(as === 'ok');
});

test('says what features say behind the folders', () => {
  const own = { name: 'evidence', state: 'ok', says: 'every file in privateDir has a document', advice: null } as const;
  const names = checkState({ ...state, stored: { ...stored, ofFeatures: [own] } }).map(({ name }) => name);
  expect(names.slice(names.indexOf('folders'))).toEqual([
    'folders',
    'evidence',
    'reading',
    'address',
    'origins',
    'server',
  ]);
});

test('tokens and roles count as readers', () => {
  const options = { locales: ['en', 'zh-CN'], publicRead: false };
  expect(checkState({ ...state, options, stored: { ...stored, readers: 2 } })).toContainEqual(
    expect.objectContaining({ state: 'ok', says: '2 tokens and roles may read' }),
  );
});

test.each([
  ['Could not locate the bindings file. Tried: …', /npm rebuild better-sqlite3/],
  ['connect ECONNREFUSED 127.0.0.1:5432', /Start the database/],
  ['password authentication failed for user "strapi"', /user and password/],
  ['database "trust" does not exist', /Create the database/],
  ['create table "files" - permission denied for schema public', /OWNER TO/],
  ['App keys are required. Please set app.keys', /APP_KEYS/],
])('knows what to do about “%s”', (message, advice) => {
  expect(adviseError(message)).toMatch(advice);
});

test('has no advice for what it does not know', () => {
  expect(adviseError('the moon is full')).toBeNull();
});

test.each<[unknown, boolean]>([
  // without config/middlewares, Strapi has a list of its own
  [undefined, true],
  [['strapi::errors', 'strapi::cors'], true],
  [[{ name: 'strapi::cors', config: { credentials: true } }], true],
  [[{ name: 'strapi::cors', config: { origin: '*' } }], true],
  [[{ name: 'strapi::cors', config: { origin: 'https://a.example, *' } }], true],
  [[{ name: 'strapi::cors', config: { origin: ['https://a.example', '*'] } }], true],
  [[{ name: 'strapi::cors', config: { origin: [] } }], false],
  [[{ name: 'strapi::cors', config: { origin: 'https://a.example' } }], false],
  [[{ name: 'strapi::cors', config: { origin: () => 'https://a.example' } }], false],
])('whether scripts of every site are answered: %j', (middlewares, answers) => {
  expect(answersAnySite(middlewares)).toBe(answers);
});

test.each([
  [0, null, null, []],
  [0, 'privacy@example.com', null, ['ok']],
  [2, 'privacy@example.com', 30, ['ok']],
  [2, null, null, ['warning']],
  [0, null, 30, ['warning']],
])('%i announced processors, address %j, notice %j: %j', (open, address, noticeDays, states) => {
  const found = checkObjections(open, { address, noticeDays });
  expect(found.map(({ state }) => state)).toEqual(states);
  for (const { state, advice } of found) expect(advice === null).toBe(state === 'ok');
});
