import { existsSync, realpathSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import packageJson from '../../../../package.json';
import { isObject } from '../../../../model/readers';

/** The files of an app's folder and its packages, before Strapi is loaded. */
export interface AppFiles {
  node: string;
  /** The version of Strapi; null where the app does not find it. */
  strapi: string | null;
  /** The version of the plugin that the app finds, and whether it is built; null without it. */
  plugin: { version: string; isBuilt: boolean } | null;
  /** How many copies of `@strapi/utils` the app and the plugin use between them. */
  utilsCopies: number;
  /** Of a built panel, the version of the plugin in it; null: an early one, which did not state it. */
  panel: 'missing' | 'without-plugin' | { version: string | null };
}

/** The folder of a package as code in `from` finds it; packages need not export their package.json. */
const packageFolder = (name: string, from: string): string | null => {
  const paths = createRequire(join(from, 'package.json')).resolve.paths(name) ?? [];
  return paths.map((path) => join(path, name)).find((folder) => existsSync(join(folder, 'package.json'))) ?? null;
};

const versionIn = async (folder: string): Promise<string> => {
  const manifest: unknown = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  return isObject(manifest) && typeof manifest['version'] === 'string' ? manifest['version'] : 'unknown';
};

/** As the panel's code states it, in `admin/src/build-stamp.ts`. */
const STAMP = /\bstrapi-plugin-compliance@(\d[\w.+-]*)/;

/** Which version of the plugin the program of a built panel contains, if any: its code names permissions of this form. */
const panelState = async (appDir: string): Promise<AppFiles['panel']> => {
  const build = join(appDir, 'dist/build');
  if (!existsSync(join(build, 'index.html'))) return 'missing';
  let hasPlugin = false;
  for (const name of await readdir(build, { recursive: true })) {
    if (!name.endsWith('.js')) continue;
    const program = await readFile(join(build, name), 'utf8');
    const version = STAMP.exec(program)?.[1];
    if (version !== undefined) return { version };
    hasPlugin ||= program.includes('plugin::compliance.');
  }
  return hasPlugin ? { version: null } : 'without-plugin';
};

/** Looks at an app without loading it. */
export const readAppFiles = async (appDir: string): Promise<AppFiles> => {
  const strapi = packageFolder('@strapi/strapi', appDir);
  const found = packageFolder(packageJson.name, appDir);
  const utils = [appDir, found].map((from) => (from === null ? null : packageFolder('@strapi/utils', from)));
  return {
    node: process.versions.node,
    strapi: strapi === null ? null : await versionIn(strapi),
    plugin:
      found === null
        ? null
        : { version: await versionIn(found), isBuilt: existsSync(join(found, 'dist/server/index.js')) },
    utilsCopies: new Set(utils.filter((folder) => folder !== null).map((folder) => realpathSync(folder))).size,
    panel: await panelState(appDir),
  };
};
