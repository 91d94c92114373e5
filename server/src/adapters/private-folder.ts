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

/**
 * A folder in `workDir`, made when it is absent, which nobody but the account that Strapi runs under can look into:
 * `staged`, in which uploads wait, or `readings`, in which stands what pages said when they were last read.
 *
 * @throws Error when `workDir` leads into the public folder, where anybody could read it
 */
export const privateFolder = async (strapi: Core.Strapi, name: 'staged' | 'readings'): Promise<string> => {
  const { workDir } = getConfig(strapi);
  const folder = path.join(path.resolve(strapi.dirs.app.root, workDir ?? DEFAULT), name);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const served = await realpath(strapi.dirs.static.public).catch(() => strapi.dirs.static.public);
  if (contains(served, await realpath(folder)))
    throw new Error(
      '"workDir" is inside the public folder, where anybody could read the uploads. Choose another folder',
    );
  return folder;
};
