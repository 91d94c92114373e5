import { join, resolve } from 'node:path';
import { compileStrapi, createStrapi, type Core } from '@strapi/strapi';

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
export const bootForgetful = async (folder: string): Promise<Core.Strapi> => {
  const strapi = await bootStrapi(folder);
  strapi.config.set('plugin::compliance.workDir', join(folder, 'work'));
  return strapi;
};
