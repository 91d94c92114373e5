import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

import { run, tail } from '../../scripts/run.mjs';
import { Shortcoming } from '../../scripts/shortcoming.mjs';
import { step } from '../../scripts/step.mjs';
import { freePort, startStrapi } from '../../scripts/strapi.mjs';
import { installPackedApp } from '../smoke/packed-app.mjs';

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

/**
 * The packed plugin in an application of its own, built for production, on an empty database, with one administrator.
 *
 * @returns {Promise<{ login: { url: string, email: string, password: string }, stop: () => Promise<void> }>}
 */
export const startProductionApp = async () => {
  const app = await step('Installing the packed plugin in an application of its own', installPackedApp);
  const program = path.join(app, 'node_modules/@strapi/strapi/bin/strapi.js');
  const env = environment();
  await step('Building its admin panel for production', async () => {
    const { code, output } = await run(process.execPath, [program, 'build'], { cwd: app, env });
    if (code !== 0) throw new Shortcoming(`strapi build failed:\n${tail(output)}`);
  });
  fs.rmSync(path.join(app, '.tmp'), { recursive: true, force: true });
  const { url, stop } = await startStrapi({ cwd: app, env, port: await freePort(0), program });
  await registerAdministrator(url);
  return { login: { url, ...LOGIN }, stop };
};
