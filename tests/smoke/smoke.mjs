// The plugin as users get it: packed, in an application of its own, run by plain node.
import '../../scripts/require-node.mjs';

import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

import { buildPlugin } from '../../scripts/build.mjs';
import { closingLine, namedChecks } from '../../scripts/checks.mjs';
import { ROOT } from '../../scripts/root.mjs';
import { run } from '../../scripts/run.mjs';
import { runScript } from '../../scripts/shortcoming.mjs';
import { step } from '../../scripts/step.mjs';
import { freePort, startStrapi } from '../../scripts/strapi.mjs';
import { checkTypes } from './app-types.mjs';
import { checkCoexistence } from './coexistence.mjs';
import { checkPackage } from './package.mjs';
import { copiesOf, installPackedApp } from './packed-app.mjs';

/** Two copies of one of these break error classes, React contexts or the database connection. */
const LIBRARIES = ['migrator', 'answers'];
const SINGLE = [
  '@strapi/strapi',
  '@strapi/utils',
  '@strapi/design-system',
  '@strapi/icons',
  'knex',
  'react',
  'react-dom',
  'react-intl',
  'react-router-dom',
  'styled-components',
];

const { check, counts } = namedChecks();

const secret = () => randomBytes(16).toString('hex');

const env = {
  NODE_ENV: 'development',
  // the doctor asks whether a server runs there, and would find the demo at Strapi's own port
  PORT: String(await freePort(0)),
  STRAPI_TELEMETRY_DISABLED: 'true',
  STRAPI_LOG_LEVEL: 'error',
  DATABASE_CLIENT: 'sqlite',
  DATABASE_FILENAME: '.tmp/smoke.db',
  APP_KEYS: `${secret()},${secret()}`,
  API_TOKEN_SALT: secret(),
  ADMIN_JWT_SECRET: secret(),
  TRANSFER_TOKEN_SALT: secret(),
  ENCRYPTION_KEY: secret(),
};

const request = async (url, { token, json } = {}) => {
  const response = await fetch(url, {
    method: json === undefined ? 'GET' : 'POST',
    headers: {
      ...(json === undefined ? {} : { 'Content-Type': 'application/json' }),
      ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
    },
    body: json && JSON.stringify(json),
  });
  return { status: response.status, body: await response.json().catch(() => null) };
};

const statusOf = async (...args) => (await request(...args)).status;

const checkInstallation = async ({ folder: app, output: installing }) => {
  await check('npm warns of no package that others want beside them', () => {
    assert.doesNotMatch(installing, /ERESOLVE|peer/i);
  });
  for (const name of SINGLE)
    await check(`one copy of ${name}`, () => {
      const copies = copiesOf(app, name).map((folder) => path.relative(app, folder));
      assert.equal(copies.length, 1, copies.join(', ') || 'none');
    });
  await check('the migrator and the answers are libraries that plain node loads', async () => {
    const { code, output } = await run(
      process.execPath,
      ['-e', LIBRARIES.map((name) => `require('strapi-plugin-compliance/${name}');`).join('')],
      {
        cwd: app,
      },
    );
    assert.equal(code, 0, output);
  });
  await check('modules import from them by name', async () => {
    const program = [
      "import { readPage } from 'strapi-plugin-compliance/migrator';",
      "import { EFFECTIVE_STATUSES } from 'strapi-plugin-compliance/answers';",
      'if (!readPage || !EFFECTIVE_STATUSES) process.exit(1);',
    ].join('\n');
    const { code, output } = await run(process.execPath, ['--input-type=module', '-e', program], { cwd: app });
    assert.equal(code, 0, output);
  });
};

const checkProgram = async (app) => {
  const program = path.join(app, 'node_modules/.bin/strapi-compliance');
  await check('inspect needs no application and no database', async () => {
    const site = path.join(ROOT, 'playground/legacy-site');
    const { code, output } = await run(process.execPath, ['--no-warnings', program, 'inspect', site, '--json'], {
      cwd: app,
    });
    assert.ok(code === 0 || code === 3, `exit code ${code}\n${output}`);
    const records = output
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .map((line) => JSON.parse(line));
    assert.ok(records.filter(({ state }) => state === 'page').length > 10, `${records.length} records`);
  });
  await check('a wrong command is a usage error', async () => {
    const { code } = await run(process.execPath, [program, 'no-such-command'], { cwd: app });
    assert.equal(code, 2);
  });
};

/** Registers the first administrator and makes tokens through the HTTP API, as a person would in the admin panel. */
const tokenMaker = async (url) => {
  const user = { email: 'admin@example.com', password: `${secret()}A1`, firstname: 'Smoke', lastname: 'Test' };
  const { body } = await request(`${url}/admin/register-admin`, { json: user });
  return async (name, permissions) => {
    const token = { name, description: '', type: 'custom', lifespan: null, permissions };
    const { status, body: created } = await request(`${url}/admin/api-tokens`, { token: body.data.token, json: token });
    assert.equal(status, 201, JSON.stringify(created));
    return created.data.accessKey;
  };
};

/** An error class of another @strapi/utils would turn each of these refusals into a 500. */
const checkRefusals = async (url) => {
  const pages = `${url}/api/compliance/pages`;
  await check('anonymous reading is off by default', async () => {
    assert.ok([401, 403].includes(await statusOf(pages)), `status ${await statusOf(pages)}`);
  });
  const makeToken = await tokenMaker(url);
  await check('a token for something else is refused', async () => {
    const token = await makeToken('other', ['plugin::upload.content-api.find']);
    assert.equal(await statusOf(pages, { token }), 403);
  });
  const reader = await makeToken('reader', ['plugin::compliance.page.find']);
  await check('a reading token reads', async () => {
    assert.equal(await statusOf(pages, { token: reader }), 200);
  });
  await check('a reading token is refused drafts', async () => {
    assert.equal(await statusOf(`${pages}?status=draft`, { token: reader }), 403);
  });
};

const checkRunning = async (app) => {
  const program = path.join(app, 'boot.cjs');
  fs.copyFileSync(path.join(import.meta.dirname, 'boot.cjs'), program);
  let strapi;
  const port = await freePort(0);
  const boots = await check('Strapi boots with the plugin', async () => {
    strapi = await startStrapi({ cwd: app, env, port, program });
  });
  if (!boots) return;
  await checkRefusals(strapi.url);
  await check('SIGTERM stops it cleanly', async () => {
    await strapi.stop();
    assert.equal(await strapi.ended, 0);
  });
};

await runScript(async () => {
  await buildPlugin();
  const installed = await step('Installing the packed plugin in an application of its own', installPackedApp);
  const { folder: app } = installed;
  await checkPackage(installed, check);
  await checkInstallation(installed);
  await checkTypes(app, check);
  await checkProgram(app);
  await checkRunning(app);
  await checkCoexistence(app, { check, env });
  console.log(`\n${closingLine(counts)}`);
  return counts.failed === 0 ? 0 : 1;
});
