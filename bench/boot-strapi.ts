import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { compileStrapi, createStrapi, type Core } from '@strapi/strapi';
import { createDatabase } from '../tests/support/app/databases';

/**
 * The playground with the built plugin, on a new SQLite file in `folder`; it becomes the current folder. `anyDatabase`: on the
 * empty database that the environment names instead (`DATABASE_CLIENT`, `DATABASE_NAME`), if it names one.
 */
export const bootStrapi = async (folder: string, { anyDatabase = false } = {}): Promise<Core.Strapi> => {
  const root = process.cwd();
  Object.assign(process.env, {
    NODE_ENV: 'production',
    STRAPI_TELEMETRY_DISABLED: 'true',
    STRAPI_LOG_LEVEL: 'error',
    PLUGIN_DIR: root,
  });
  if (!anyDatabase || process.env['DATABASE_CLIENT'] === undefined)
    Object.assign(process.env, { DATABASE_CLIENT: 'sqlite', DATABASE_FILENAME: join(folder, 'bench.db') });
  for (const secret of ['APP_KEYS', 'API_TOKEN_SALT', 'ADMIN_JWT_SECRET', 'TRANSFER_TOKEN_SALT', 'ENCRYPTION_KEY']) {
    process.env[secret] ??= 'only-for-this-benchmark-on-a-database-that-is-thrown-away';
  }
  const appDir = resolve(root, 'playground');
  process.chdir(appDir);
  const { distDir } = await compileStrapi({ appDir });
  return createStrapi({ appDir, distDir, autoReload: false, serveAdminPanel: false }).load();
};

/** The same, and what an earlier bench has read is not remembered. */
export const bootForgetful = async (
  folder: string,
  options?: Parameters<typeof bootStrapi>[1],
): Promise<Core.Strapi> => {
  const strapi = await bootStrapi(folder, options);
  strapi.config.set('plugin::compliance.workDir', join(folder, 'work'));
  return strapi;
};

/** Where a bench works. */
export interface Surroundings {
  /** A temporary folder. */
  folder: string;
  /** The folder of this package; the current folder is the app's. */
  root: string;
}

/**
 * Measures something of a new Strapi that remembers nothing, on PostgreSQL or MariaDB where the environment names one
 * (`DATABASE_CLIENT=postgres`), else on SQLite; nothing is left of it.
 */
export const onNewStrapi = async <Result>(
  measure: (strapi: Core.Strapi, surroundings: Surroundings) => Promise<Result>,
): Promise<Result> => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const root = process.cwd();
  const database = await createDatabase(folder);
  Object.assign(process.env, database.env);
  const strapi = await bootForgetful(folder, { anyDatabase: true });
  try {
    return await measure(strapi, { folder, root });
  } finally {
    await strapi.destroy();
    await database.drop();
    process.chdir(root);
    rmSync(folder, { recursive: true, force: true });
  }
};
