import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

import { run, tail } from '../../scripts/run.mjs';
import { Shortcoming } from '../../scripts/shortcoming.mjs';
import { step } from '../../scripts/step.mjs';
import { freePort, startStrapi } from '../../scripts/strapi.mjs';
import { appFolder, installPackedApp } from '../smoke/packed-app.mjs';

const secret = () => randomBytes(24).toString('base64url');

const environment = () => ({
  NODE_ENV: 'production',
  STRAPI_LOG_LEVEL: 'error',
  STRAPI_TELEMETRY_DISABLED: 'true',
  ADMIN_RATE_LIMIT: 'false',
  DATABASE_CLIENT: 'sqlite',
  DATABASE_FILENAME: '.tmp/e2e.db',
  APP_KEYS: `${secret()},${secret()}`,
  API_TOKEN_SALT: secret(),
  ADMIN_JWT_SECRET: secret(),
  TRANSFER_TOKEN_SALT: secret(),
  ENCRYPTION_KEY: secret(),
});

const LOGIN = { email: 'ada@example.com', password: `${secret()}-Aa1` };

const registerAdministrator = async (url) => {
  const response = await fetch(`${url}/admin/register-admin`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ ...LOGIN, firstname: 'Ada', lastname: 'Lin' }),
  });
  if (!response.ok) throw new Shortcoming(`The first administrator could not be registered: ${response.status}`);
};

/** Holds the instant that the plugin is to take for the time. */
const CLOCK = '.tmp/clock';

/** Files of the application itself: its options, and a clock that can be set. */
const FILES = {
  'config/plugins.ts': `export default {
  compliance: {
    config: {
      locales: ['en', 'zh-CN'],
      mcp: true,
      privateDir: '.tmp/evidence',
      documentRequests: { enabled: true },
    },
  },
};
`,
  'src/index.ts': `import fs from 'node:fs';

import type { Core } from '@strapi/strapi';

const read = () => {
  try {
    return fs.readFileSync('${CLOCK}', 'utf8');
  } catch {
    return Date.now();
  }
};

export default {
  bootstrap({ strapi }: { strapi: Core.Strapi }) {
    strapi.plugin('compliance').service('clock').now = () => new Date(read());
  },
};
`,
};

const programOf = (app) => path.join(app, 'node_modules/@strapi/strapi/bin/strapi.js');

/** Installs the packed plugin in an application of its own, and builds that for production. */
export const buildProductionApp = async () => {
  const { folder: app } = await step('Installing the packed plugin in an application of its own', installPackedApp);
  for (const [name, content] of Object.entries(FILES)) fs.writeFileSync(path.join(app, name), content);
  await step('Building its admin panel for production', async () => {
    const { code, output } = await run(process.execPath, [programOf(app), 'build'], { cwd: app, env: environment() });
    if (code !== 0) throw new Shortcoming(`strapi build failed:\n${tail(output)}`);
  });
};

/**
 * The application that has been built, on an empty database, with one administrator. `setClock`: to an instant of ISO
 * 8601, or back to the time with null.
 *
 * @returns {Promise<{
 *   login: { url: string, email: string, password: string },
 *   setClock: (instant: string | null) => void,
 *   stop: () => Promise<void>,
 * }>}
 */
export const startProductionApp = async () => {
  const app = appFolder();
  fs.rmSync(path.join(app, '.tmp'), { recursive: true, force: true });
  const options = { cwd: app, env: environment(), program: programOf(app), port: await freePort(0) };
  const { url, stop } = await startStrapi(options);
  await registerAdministrator(url);
  const clock = path.join(app, CLOCK);
  const setClock = (instant) => {
    if (instant === null) fs.rmSync(clock, { force: true });
    else fs.writeFileSync(clock, instant);
  };
  return { login: { url, ...LOGIN }, setClock, stop };
};
