import { mkdir, realpath } from 'node:fs/promises';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { getConfig } from '../config';

/** Below the app's folder. Strapi serves nothing of it, and `strapi develop` does not watch it. */
const DEFAULT = '.tmp/compliance';

const contains = (folder: string, inner: string): boolean => {
  const way = path.relative(folder, inner);
  return way === '' || (!way.startsWith('..') && !path.isAbsolute(way));
};

/** Makes a folder that nobody but the account that Strapi runs under can look into. */
const makePrivate = async (strapi: Core.Strapi, folder: string, option: 'workDir' | 'privateDir'): Promise<string> => {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const served = await realpath(strapi.dirs.static.public).catch(() => strapi.dirs.static.public);
  if (contains(served, await realpath(folder)))
    throw new Error(
      `"${option}" is inside the public folder, where anybody could read its files. Choose another folder`,
    );
  return folder;
};

/**
 * A folder in `workDir`, made when it is absent: `staged`, in which uploads wait, `readings`, in which stands what
 * pages said when they were last read, or `evidence`, for copies of private files that the database holds.
 *
 * @throws Error when `workDir` leads into the public folder
 */
export const privateFolder = async (strapi: Core.Strapi, name: 'staged' | 'readings' | 'evidence'): Promise<string> => {
  const { workDir } = getConfig(strapi);
  return makePrivate(strapi, path.join(path.resolve(strapi.dirs.app.root, workDir ?? DEFAULT), name), 'workDir');
};

/**
 * The folder `privateDir` of evidence that is not public, made when it is absent; null when the option is not set.
 *
 * @throws Error when it is in the public folder
 */
export const evidenceFolder = async (strapi: Core.Strapi): Promise<string | null> => {
  const { privateDir } = getConfig(strapi);
  return privateDir === null ? null : makePrivate(strapi, path.resolve(strapi.dirs.app.root, privateDir), 'privateDir');
};
