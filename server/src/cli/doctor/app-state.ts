import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Core } from '@strapi/strapi';
import { plainMessage } from '../../adapters/strapi/plain-message';
import { readServerStart, type ServerStart } from '../../adapters/strapi/server-start';
import { getConfig } from '../../config';
import type { Check } from '../../core/check';
import { CORE_STORE_TABLE } from '../../content/schema/stored-tables';
import { getService } from '../../get-service';
import { isObject, object, text } from '../../../../model/readers';
import { PLUGIN_ID } from '../../../../model/plugin-id';
import { openDatabase } from '../app/boot-strapi';
import { runningServer } from '../app/running-server';

/** A folder that an option names. */
interface FolderState {
  option: string;
  folder: string;
  isUsable: boolean;
}

/** The plugin's state in a database; null where there are no tables yet. */
export interface StoredState {
  client: string;
  content: { pages: number; published: number; certifications: number; runs: number } | null;
  /** Whether its user may create tables: what PostgreSQL 15 grants only to the owner of a database. */
  mayCreate: boolean;
  /** The languages of the app. */
  locales: string[];
  /** How many tokens and roles may read pages. */
  readers: number;
  /** The server that started last; null: none, or one of an early version. */
  start: ServerStart | null;
  /** The checks of features; nothing where Strapi does not load the plugin. */
  ofFeatures: Check[];
}

/** The state of an app as Strapi loads it. */
export interface AppState {
  isEnabled: boolean;
  /** The options; null where the plugin is not enabled. */
  options: { locales: string[] | null; publicRead: boolean } | null;
  folders: FolderState[];
  /** Or why the database cannot be reached. */
  stored: StoredState | { error: string };
  /** The address with which images in `html` begin. */
  address: string;
  /** Whether `strapi::cors` lets scripts of every site read answers, with the cookies of whoever visits it: its default. */
  answersAnySite: boolean;
  /** The address at which the app runs with the plugin. */
  server: string | null;
}

const READS = 'plugin::compliance.page.find';

/** The folder, or the nearest one above it that exists: it is made when it is needed. */
const isUsable = async (folder: string, mode: number): Promise<boolean> => {
  try {
    await access(folder, mode);
    return true;
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return isMissing && mode === constants.W_OK && dirname(folder) !== folder && isUsable(dirname(folder), mode);
  }
};

const foldersOf = async (strapi: Core.Strapi): Promise<FolderState[]> => {
  const { workDir, privateDir, folders } = getConfig(strapi);
  const inApp = (folder: string): string => resolve(strapi.dirs.app.root, folder);
  const stateOf = async (option: string, named: string, mode: number): Promise<FolderState> => {
    const folder = inApp(named);
    return { option, folder, isUsable: await isUsable(folder, mode) };
  };
  return Promise.all([
    stateOf('workDir', workDir ?? '.tmp/compliance', constants.W_OK),
    ...(privateDir === null ? [] : [stateOf('privateDir', privateDir, constants.W_OK)]),
    ...Object.entries(folders).map(async ([name, folder]) => stateOf(`folders["${name}"]`, folder, constants.R_OK)),
  ]);
};

/** PostgreSQL counts in texts. */
const firstCount = (rows: readonly unknown[]): number => {
  const [row] = rows;
  return isObject(row) ? Number(row['count']) : 0;
};

const countIn = async (strapi: Core.Strapi, table: string, where: Record<string, unknown> = {}): Promise<number> => {
  const knex = strapi.db.connection;
  if (!(await knex.schema.hasTable(table))) return 0;
  return firstCount(await knex(table).where(where).count({ count: '*' }));
};

const documentsIn = async (strapi: Core.Strapi, table: string, isPublished: boolean): Promise<number> => {
  const query = strapi.db.connection(table).countDistinct({ count: 'document_id' });
  return firstCount(await (isPublished ? query.whereNotNull('published_at') : query));
};

const contentOf = async (strapi: Core.Strapi): Promise<StoredState['content']> => {
  if (!(await strapi.db.connection.schema.hasTable('compliance_pages'))) return null;
  return {
    pages: await documentsIn(strapi, 'compliance_pages', false),
    published: await documentsIn(strapi, 'compliance_pages', true),
    certifications: await documentsIn(strapi, 'compliance_certifications', false),
    runs: await countIn(strapi, 'compliance_import_runs'),
  };
};

const mayCreateTables = async ({ db }: Core.Strapi): Promise<boolean> => {
  if (db.dialect.client !== 'postgres') return true;
  const asked = "select coalesce(has_schema_privilege(current_schema(), 'CREATE'), false) as may";
  const { rows } = await db.connection.raw<{ rows: unknown[] }>(asked);
  return isObject(rows[0]) && rows[0]['may'] === true;
};

const localesOf = async (strapi: Core.Strapi): Promise<string[]> => {
  const knex = strapi.db.connection;
  if (!(await knex.schema.hasTable('i18n_locale'))) return [];
  const rows: unknown[] = await knex('i18n_locale').select('code').orderBy('id');
  return rows.map((row) => object({ code: text })(row).code);
};

const startOf = async (strapi: Core.Strapi): Promise<ServerStart | null> =>
  (await strapi.db.connection.schema.hasTable(CORE_STORE_TABLE)) ? readServerStart(strapi) : null;

const readStored = async (strapi: Core.Strapi): Promise<AppState['stored']> => {
  try {
    await openDatabase(strapi);
    return {
      client: strapi.config.get<string>('database.connection.client'),
      content: await contentOf(strapi),
      mayCreate: await mayCreateTables(strapi),
      locales: await localesOf(strapi),
      readers:
        (await countIn(strapi, 'strapi_api_token_permissions', { action: READS })) +
        (await countIn(strapi, 'strapi_api_tokens', { type: 'full-access' })) +
        (await countIn(strapi, 'strapi_api_tokens', { type: 'read-only' })) +
        (await countIn(strapi, 'up_permissions', { action: READS })),
      start: await startOf(strapi),
      ofFeatures: PLUGIN_ID in strapi.plugins ? await getService(strapi, 'checks').run() : [],
    };
  } catch (error) {
    return { error: plainMessage(error) };
  }
};

const CORS = 'strapi::cors';

/** Whether the middlewares of an app, as it configures them, let scripts of every site read answers. */
export const answersAnySite = (middlewares: unknown): boolean => {
  const isCors = (each: unknown): boolean => each === CORS || (isObject(each) && each['name'] === CORS);
  const cors: unknown = Array.isArray(middlewares) ? middlewares.find(isCors) : undefined;
  const config = isObject(cors) && isObject(cors['config']) ? cors['config'] : {};
  const origin = config['origin'] ?? '*';
  const origins: unknown = typeof origin === 'string' ? origin.split(',').map((each) => each.trim()) : origin;
  // a function decides for itself
  return Array.isArray(origins) && origins.includes('*');
};

/** Looks at an app that Strapi has loaded, and at its database as it is: nothing is changed. */
export const readAppState = async (strapi: Core.Strapi): Promise<AppState> => {
  const isEnabled = PLUGIN_ID in strapi.plugins;
  const config = isEnabled ? getConfig(strapi) : null;
  return {
    isEnabled,
    options: config === null ? null : { locales: config.locales, publicRead: config.publicRead },
    folders: isEnabled ? await foldersOf(strapi) : [],
    stored: await readStored(strapi),
    address: strapi.config.get<string>('server.absoluteUrl', ''),
    answersAnySite: answersAnySite(strapi.config.get('middlewares')),
    server: await runningServer(strapi),
  };
};
