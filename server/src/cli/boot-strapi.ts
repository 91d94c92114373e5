import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import type { Core } from '@strapi/strapi';
import { PLUGIN_ID } from '../plugin-id';
import { CliError } from './cli-error';
import { EXIT } from './exit-codes';

type StrapiModule = Pick<typeof import('@strapi/strapi'), 'createStrapi' | 'compileStrapi'>;

const loadStrapi = (appDir: string): StrapiModule => {
  try {
    // The app's own copy: a second one beside it would have other error classes and another registry.
    return createRequire(join(appDir, 'package.json'))('@strapi/strapi') as StrapiModule;
  } catch {
    throw new CliError(
      EXIT.usage,
      `${appDir} is not a Strapi app: @strapi/strapi cannot be loaded from there (use --app DIR)`,
    );
  }
};

/** Strapi logs to standard output, which belongs to the command's answer: until it is quiet, send its lines to standard error. */
const withLogsOnStderr = async <Result>(work: () => Promise<Result>): Promise<Result> => {
  const write = process.stdout.write.bind(process.stdout);
  process.stdout.write = process.stderr.write.bind(process.stderr) as typeof process.stdout.write;
  try {
    return await work();
  } finally {
    process.stdout.write = write;
  }
};

/**
 * Boots the Strapi app in `dir` without its HTTP server, runs `work`, and shuts it down again.
 * Throws a `CliError` when there is no app, or the app does not have the plugin.
 */
export const withStrapi = async <Result>(
  dir: string,
  work: (strapi: Core.Strapi) => Promise<Result>,
): Promise<Result> => {
  const appDir = resolve(dir);
  if (!existsSync(join(appDir, 'package.json')))
    throw new CliError(EXIT.usage, `no Strapi app at ${dir} (use --app DIR)`);
  const { createStrapi, compileStrapi } = loadStrapi(appDir);
  process.env['STRAPI_TELEMETRY_DISABLED'] ??= 'true';
  // Strapi reads its configuration and .env from the current folder.
  process.chdir(appDir);
  const strapi = await withLogsOnStderr(async () => {
    const { distDir } = await compileStrapi({ appDir });
    const app = createStrapi({ appDir, distDir, autoReload: false, serveAdminPanel: false });
    app.log.level = 'error';
    return app.load();
  });
  strapi.log.level = 'error';
  try {
    if (!(PLUGIN_ID in strapi.plugins)) {
      throw new CliError(
        EXIT.usage,
        `the Strapi app at ${dir} does not have the plugin "${PLUGIN_ID}" installed, built and enabled`,
      );
    }
    return await withLogsOnStderr(() => work(strapi));
  } finally {
    await withLogsOnStderr(async () => strapi.destroy());
  }
};
