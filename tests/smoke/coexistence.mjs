// The packed plugin beside others that people install, in an app whose default language the content does not have, and
// which has a type of the same name.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

import { PLAYGROUND, ROOT } from '../../scripts/root.mjs';
import { run, tail } from '../../scripts/run.mjs';
import { Shortcoming } from '../../scripts/shortcoming.mjs';
import { freePort, startStrapi } from '../../scripts/strapi.mjs';
import { checkExport, checkImport, excludedConfig, SYNC_FOLDER } from './config-sync.mjs';

/** Exact: what is newest tomorrow is tried when somebody takes it. */
const OTHERS = {
  '@strapi/plugin-documentation': '5.54.0',
  '@strapi/plugin-graphql': '5.54.0',
  '@strapi/plugin-users-permissions': '5.54.0',
  '@strapi-community/plugin-rest-cache': '5.0.1',
  'strapi-plugin-config-sync': '3.2.0',
  'strapi-plugin-navigation': '3.3.7',
};

/** A certification is named to rest-cache for an hour: it must not come from there. */
const pluginsConfig = () => `export default () => ({
  compliance: { enabled: true, config: { locales: ['en', 'zh-CN'], publicRead: true } },
  documentation: { enabled: true },
  'users-permissions': { config: { jwtSecret: 'a-secret-of-this-test' } },
  'config-sync': { enabled: true, config: ${JSON.stringify({ syncDir: SYNC_FOLDER, excludedConfig: excludedConfig() })} },
  navigation: { enabled: true, config: { contentTypes: ['plugin::compliance.page'] } },
  'rest-cache': {
    enabled: true,
    config: {
      provider: { name: 'memory', getTimeout: 500, options: { max: 100 } },
      strategy: {
        enableXCacheHeaders: true,
        contentTypes: ['api::page.page', { contentType: 'plugin::compliance.certification', maxAge: 3600000 }],
      },
    },
  },
});
`;

const SCHEMA = {
  kind: 'collectionType',
  collectionName: 'pages',
  info: { singularName: 'page', pluralName: 'pages', displayName: 'Page' },
  options: { draftAndPublish: true },
  attributes: {
    title: { type: 'string' },
    source: { type: 'relation', relation: 'oneToOne', target: 'plugin::compliance.page' },
  },
};

const PARTS = { routes: 'createCoreRouter', controllers: 'createCoreController', services: 'createCoreService' };

const write = (folder, name, content) => {
  const file = path.join(folder, name);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  // a copy shares its files with the app that it was made of
  fs.rmSync(file, { force: true });
  fs.writeFileSync(file, content);
};

const writeApp = (folder) => {
  write(folder, 'config/plugins.ts', pluginsConfig());
  write(folder, 'src/api/page/content-types/page/schema.json', JSON.stringify(SCHEMA));
  for (const [part, make] of Object.entries(PARTS))
    write(
      folder,
      `src/api/page/${part}/page.ts`,
      `import { factories } from '@strapi/strapi';\nexport default factories.${make}('api::page.page' as never);\n`,
    );
  const tsconfig = JSON.parse(fs.readFileSync(path.join(PLAYGROUND, 'tsconfig.json'), 'utf8'));
  write(folder, 'tsconfig.json', JSON.stringify({ ...tsconfig, include: [...tsconfig.include, 'src/**/*.json'] }));
};

/** The other plugins are installed again only where they, or what the first app depends on, have changed. */
const installOthers = async (app, folder) => {
  const stamp = path.join(folder, 'others.sha256');
  const current = createHash('sha256')
    .update(fs.readFileSync(path.join(app, 'dependencies.sha256')))
    .update(JSON.stringify(OTHERS))
    .digest('hex');
  if (!fs.existsSync(stamp) || fs.readFileSync(stamp, 'utf8') !== current) {
    fs.rmSync(folder, { recursive: true, force: true });
    await run('cp', ['-al', app, folder]);
    // npm and the next run write it in place
    write(folder, 'package.json', fs.readFileSync(path.join(app, 'package.json')));
    const packages = Object.entries(OTHERS).map(([name, version]) => `${name}@${version}`);
    const { code, output } = await run(
      'npm',
      ['install', '--no-audit', '--no-fund', '--prefer-offline', '--save-exact', ...packages],
      { cwd: folder },
    );
    if (code !== 0) throw new Shortcoming(`The other plugins could not be installed:\n${tail(output)}`);
    fs.writeFileSync(stamp, current);
  }
  const plugin = 'node_modules/strapi-plugin-compliance';
  fs.rmSync(path.join(folder, plugin), { recursive: true, force: true });
  fs.cpSync(path.join(app, plugin), path.join(folder, plugin), { recursive: true });
  for (const name of ['dist', '.tmp', 'src', 'config'])
    fs.rmSync(path.join(folder, name), { recursive: true, force: true });
  for (const name of ['src', 'config']) fs.cpSync(path.join(app, name), path.join(folder, name), { recursive: true });
  writeApp(folder);
};

const program = (folder, args, env) =>
  run(process.execPath, ['--no-warnings', path.join(folder, 'node_modules/.bin/strapi-compliance'), ...args], {
    cwd: folder,
    env,
  });

const ask = async (url) => {
  const response = await fetch(url);
  return { status: response.status, headers: response.headers, body: await response.json().catch(() => null) };
};

const types = '{ __schema { queryType { fields { name } } } }';

const checkRunning = async (url, check) => {
  await check('beside them, what is published can be read over REST, in a language of the content', async () => {
    const { status, body } = await ask(
      `${url}/api/compliance/pages/by-path?path=/support/sla/storage-en/&fields=title,path`,
    );
    assert.equal(status, 200, JSON.stringify(body));
    assert.equal(body.meta.locale, 'en');
  });
  await check('over GraphQL the plugin’s pages and those of the app have names of their own', async () => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ query: types }),
    });
    const { data } = await response.json();
    const names = data.__schema.queryType.fields.map(({ name }) => name);
    for (const name of ['pages', 'compliancePages', 'complianceCertifications']) assert.ok(names.includes(name), name);
  });
  await check('rest-cache keeps no certification, though it was told to', async () => {
    for (const time of ['first', 'second']) {
      const { status, headers } = await ask(`${url}/api/compliance/certifications`);
      assert.equal(status, 200);
      assert.equal(headers.get('x-cache'), null, `${time} request`);
      assert.match(headers.get('cache-control'), /must-revalidate/);
    }
  });
};

/** @param {string} app the folder of an app with the packed plugin, which is left as it is */
export const checkCoexistence = async (app, { check, env: given }) => {
  const folder = `${app}-beside`;
  const env = {
    ...given,
    DATABASE_FILENAME: path.join(folder, '.tmp/beside.db'),
    STRAPI_PLUGIN_I18N_INIT_LOCALE_CODE: 'de',
  };
  const isInstalled = await check(`other plugins are installed beside it: ${Object.keys(OTHERS).join(', ')}`, () =>
    installOthers(app, folder),
  );
  if (!isInstalled) return;
  const site = path.join(ROOT, 'playground/legacy-site');
  const follower = path.join(folder, '.tmp/follower.db');
  await check('an import works where the app’s own default language is German', async () => {
    fs.mkdirSync(path.join(folder, '.tmp'), { recursive: true });
    const { code, output } = await program(folder, ['apply', site, '--publish', '--yes'], env);
    assert.equal(code, 0, tail(output));
    assert.match(output, /75 entries: 75 create/);
    // content for the second app, before anybody logs in to the first
    fs.copyFileSync(env.DATABASE_FILENAME, follower);
  });
  await check('the doctor finds no problem but the panel that nobody has built', async () => {
    const { code, output } = await program(folder, ['doctor'], env);
    assert.equal(code, 0, output);
    assert.match(output, /^warning languages .*de$/m);
  });
  const boot = path.join(folder, 'boot.cjs');
  fs.rmSync(boot, { force: true });
  fs.copyFileSync(path.join(import.meta.dirname, 'boot.cjs'), boot);
  let strapi;
  const boots = await check('Strapi boots with all of them, and with a type of the same name', async () => {
    strapi = await startStrapi({ cwd: folder, env, port: await freePort(0), program: boot });
  });
  if (!boots) return;
  try {
    await checkRunning(strapi.url, check);
    await checkExport({ url: strapi.url, folder }, check);
  } finally {
    await strapi.stop();
    await strapi.ended;
  }
  await checkImport({ folder, program: boot, env: { ...env, DATABASE_FILENAME: follower } }, check);
};
