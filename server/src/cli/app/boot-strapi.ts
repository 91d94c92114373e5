import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import type { Core } from '@strapi/strapi';
import { PLUGIN_ID } from '../../../../model/plugin-id';
import { ignoreLateRejections } from '../../database/late-rejections';
import { CliError } from '../exit/cli-error';
import { EXIT } from '../exit/exit-codes';
import { compileApp } from './compile-app';
import { catchStopSignals } from './stop-signals';

type StrapiModule = Pick<typeof import('@strapi/strapi'), 'createStrapi'>;

const loadStrapi = (appDir: string): StrapiModule => {
  try {
    // Its types are those of the peer dependency. The app's own copy: a second one beside it would have other error classes and another registry.
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

/** Loads the app's configuration, types and plugins; touches no database. */
const register = async (appDir: string): Promise<Core.Strapi> => {
  process.env['STRAPI_TELEMETRY_DISABLED'] ??= 'true';
  // Strapi reads .env from the current folder as soon as it is loaded, and its configuration later.
  process.chdir(appDir);
  const { createStrapi } = loadStrapi(appDir);
  const distDir = await compileApp(appDir);
  const strapi = createStrapi({ appDir, distDir, autoReload: false, serveAdminPanel: false });
  strapi.log.level = 'error';
  await strapi.register();
  return strapi;
};

/** Boots an app that has the plugin. */
const bootWithPlugin = async (strapi: Core.Strapi, dir: string): Promise<void> => {
  // Strapi passes over a plugin that is disabled or not built, and its bootstrap removes links to files and permissions
  // of all types that are gone. So look before it.
  if (!(PLUGIN_ID in strapi.plugins)) {
    throw new CliError(
      EXIT.usage,
      `the Strapi app at ${dir} does not have the plugin "${PLUGIN_ID}" installed, built and enabled`,
    );
  }
  await strapi.bootstrap();
  strapi.log.level = 'error';
};

type Model = Parameters<Core.Strapi['db']['init']>[0]['models'][number];

/** Opens an app's database as it is. Other types may lead to some that are missing: the core store leads nowhere. */
export const openDatabase = async (strapi: Core.Strapi): Promise<void> => {
  const models = strapi.get<{ get: () => Model[] }>('models').get();
  await strapi.db.init({ models: models.filter(({ uid }) => uid === 'strapi::core-store') });
};

type Work<Result> = (strapi: Core.Strapi, signal: AbortSignal) => Promise<Result>;

const withApp = async <Result>(
  dir: string,
  open: (strapi: Core.Strapi, dir: string) => Promise<void>,
  work: Work<Result>,
): Promise<Result> => {
  const appDir = resolve(dir);
  if (!existsSync(join(appDir, 'package.json')) || !existsSync(join(appDir, 'config')))
    throw new CliError(EXIT.usage, `no Strapi app at ${dir} (use --app DIR)`);
  return withLogsOnStderr(async () => {
    const stop = catchStopSignals();
    // until the process ends: the command answers for what fails
    ignoreLateRejections();
    const strapi = await register(appDir);
    await open(strapi, dir);
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

/**
 * Boots the Strapi app in `dir` without its HTTP server, runs `work`, and shuts it down again. What `work` answers is
 * to be printed afterwards: until Strapi is gone, standard output leads to standard error.
 * `signal` is aborted when the process is asked to stop.
 * Throws a `CliError` when there is no app, or the app does not have the plugin.
 */
export const withStrapi = async <Result>(dir: string, work: Work<Result>): Promise<Result> =>
  withApp(dir, bootWithPlugin, work);

/**
 * Like `withStrapi`, for an app without the plugin, of which Strapi is not booted: the database is left as it is, and of
 * Strapi's queries only those of the core store work.
 */
export const withDatabase = async <Result>(dir: string, work: Work<Result>): Promise<Result> =>
  withApp(dir, openDatabase, work);

/**
 * Like `withDatabase`, without opening the database: for whoever wants to know whether that works. `work` may call
 * `openDatabase`; what goes wrong before it is thrown.
 */
export const withUnopened = async <Result>(dir: string, work: Work<Result>): Promise<Result> =>
  withApp(dir, () => Promise.resolve(), work);
