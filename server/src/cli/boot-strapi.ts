import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import type { Core } from '@strapi/strapi';
import { PLUGIN_ID } from '../plugin-id';
import { CliError } from './cli-error';
import { EXIT } from './exit-codes';
import { catchStopSignals } from './stop-signals';

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

/** Strapi logs to standard output, which belongs to the command's answer: send its lines to standard error. */
const withLogsOnStderr = async <Result>(work: () => Promise<Result>): Promise<Result> => {
  const write = process.stdout.write.bind(process.stdout);
  process.stdout.write = process.stderr.write.bind(process.stderr);
  try {
    return await work();
  } finally {
    process.stdout.write = write;
  }
};

const boot = async (dir: string, appDir: string): Promise<Core.Strapi> => {
  process.env['STRAPI_TELEMETRY_DISABLED'] ??= 'true';
  // Strapi reads .env from the current folder as soon as it is loaded, and its configuration later.
  process.chdir(appDir);
  const { createStrapi, compileStrapi } = loadStrapi(appDir);
  const { distDir } = await compileStrapi({ appDir });
  const strapi = createStrapi({ appDir, distDir, autoReload: false, serveAdminPanel: false });
  strapi.log.level = 'error';
  await strapi.register();
  // Strapi passes over a plugin that is disabled or not built, and its bootstrap then drops the tables of all types that
  // are gone: every page would be lost. So look before it.
  if (!(PLUGIN_ID in strapi.plugins)) {
    throw new CliError(
      EXIT.usage,
      `the Strapi app at ${dir} does not have the plugin "${PLUGIN_ID}" installed, built and enabled`,
    );
  }
  await strapi.bootstrap();
  strapi.log.level = 'error';
  return strapi;
};

/**
 * Boots the Strapi app in `dir` without its HTTP server, runs `work`, and shuts it down again. What `work` answers is
 * to be printed afterwards: until Strapi is gone, standard output leads to standard error.
 * `signal` is aborted when the process is asked to stop.
 * Throws a `CliError` when there is no app, or the app does not have the plugin.
 */
export const withStrapi = async <Result>(
  dir: string,
  work: (strapi: Core.Strapi, signal: AbortSignal) => Promise<Result>,
): Promise<Result> => {
  const appDir = resolve(dir);
  if (!existsSync(join(appDir, 'package.json')) || !existsSync(join(appDir, 'config')))
    throw new CliError(EXIT.usage, `no Strapi app at ${dir} (use --app DIR)`);
  return withLogsOnStderr(async () => {
    const stop = catchStopSignals();
    const strapi = await boot(dir, appDir);
    stop.own();
    try {
      stop.signal.throwIfAborted();
      return await work(strapi, stop.signal);
    } finally {
      await strapi.destroy();
      stop.release();
    }
  });
};
