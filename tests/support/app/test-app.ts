import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

import { createDatabase } from './databases';
import { freePort } from './free-port';
import { runFolder } from './run-folder';

export interface TestAppOptions {
  /** The plugin's configuration, as it would stand in config/plugins, beside the languages of the tests. Default: none. */
  config?: Record<string, unknown>;
  /** Strapi's other plugins that the application has installed. Default: none. */
  plugins?: readonly ('graphql' | 'users-permissions')[];
  /** Environment of the application, e.g. `{ STRAPI_LOG_LEVEL: 'debug' }`. */
  env?: Record<string, string>;
  /** Files of the application beside those that every test has, by path: content types of its own, say. */
  files?: Record<string, string>;
  /** Default: a migrated one. */
  database?: 'migrated' | 'empty';
}

/** A Strapi application with a database of its own, not yet running. */
export interface TestApp {
  dir: string;
  /** The environment of a process that runs this application; `bin` reads it too. */
  env: Record<string, string>;
  /** Path of the `strapi-compliance` program that belongs to the plugin under test. */
  bin: string;
  /** Drops the database and deletes the folder. */
  remove: () => Promise<void>;
}

/** The folder of this jest run. */
export const currentRun = () => {
  const root = process.env.COMPLIANCE_TEST_RUN;
  if (root === undefined) throw new Error('No test run: integration tests belong to the jest project "integration"');
  return runFolder(root);
};

/** The languages of an application whose test names none. */
const LOCALES = ['en', 'zh-CN'];

const secret = () => randomBytes(16).toString('hex');

const STRAPI_PLUGINS = {
  graphql: { enabled: true, resolve: '@strapi/plugin-graphql/package.json' },
  'users-permissions': {
    enabled: true,
    resolve: '@strapi/plugin-users-permissions/package.json',
    config: { jwtSecret: secret() },
  },
};

const pluginsConfig = ({ config = {}, plugins = [] }: TestAppOptions) => {
  const others = Object.fromEntries(plugins.map((name) => [name, STRAPI_PLUGINS[name]]));
  const own = `{ enabled: true, resolve: env('PLUGIN_DIR'), config: ${JSON.stringify({ locales: LOCALES, ...config })} }`;
  return `module.exports = ({ env }) => ({ compliance: ${own}, ...${JSON.stringify(others)} });\n`;
};

/** Makes an application in a folder of its own, on a migrated database of `DATABASE_CLIENT` (default sqlite). */
export const createTestApp = async (options: TestAppOptions = {}): Promise<TestApp> => {
  const { env = {}, files = {} } = options;
  const run = currentRun();
  const dir = path.join(run.root, `app-${process.pid}-${randomBytes(4).toString('hex')}`);
  fs.cpSync(run.app, dir, { recursive: true });
  fs.writeFileSync(path.join(dir, 'config/plugins.js'), pluginsConfig(options));
  for (const [name, content] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(dir, name)), { recursive: true });
    fs.writeFileSync(path.join(dir, name), content);
  }
  const database = await createDatabase(run.databases, options.database);
  return {
    dir,
    bin: path.join(run.plugin, 'bin/strapi-compliance.js'),
    env: {
      NODE_ENV: 'test',
      STRAPI_TELEMETRY_DISABLED: 'true',
      STRAPI_LOG_LEVEL: 'error',
      PLUGIN_DIR: run.plugin,
      HOST: '127.0.0.1',
      // its programs ask whether a server runs there, and would find the demo at Strapi's own port
      PORT: String(await freePort()),
      APP_KEYS: `${secret()},${secret()}`,
      API_TOKEN_SALT: secret(),
      ADMIN_JWT_SECRET: secret(),
      TRANSFER_TOKEN_SALT: secret(),
      ENCRYPTION_KEY: secret(),
      ...database.env,
      ...env,
    },
    remove: async () => {
      await database.drop();
      fs.rmSync(dir, { recursive: true, force: true });
    },
  };
};

/** Works with an application of its own, which is removed afterwards. */
export const withTestApp = async <Result>(work: (app: TestApp) => Promise<Result>): Promise<Result> => {
  const app = await createTestApp();
  try {
    return await work(app);
  } finally {
    await app.remove();
  }
};
