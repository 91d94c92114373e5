import type { Core } from '@strapi/strapi';
import { mkdir, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

/** Inside the upload folder. A leading dot: Strapi serves no hidden files. */
const HIDDEN = '.compliance-import';

const PREFIX = 'compliance-import-';

const HOUR = 60 * 60 * 1000;

/** The folder that the local provider writes to and Strapi serves as `/uploads/`; null with another provider. */
export const localUploads = (strapi: Core.Strapi): string | null =>
  strapi.config.get('plugin::upload.provider', 'local').toLowerCase() === 'local'
    ? path.join(strapi.dirs.static.public, 'uploads')
    : null;

/**
 * Where files wait until they are whole. With the local provider it lies inside the upload folder, which is often a
 * volume of its own: a rename is atomic only within one file system.
 */
const workRoot = (strapi: Core.Strapi): string => {
  const uploads = localUploads(strapi);
  return uploads === null ? os.tmpdir() : path.join(uploads, HIDDEN);
};

/** Runs `work` with an empty folder of its own, which is gone afterwards. */
export const inWorkFolder = async <Result>(
  strapi: Core.Strapi,
  work: (folder: string) => Promise<Result>,
): Promise<Result> => {
  const root = workRoot(strapi);
  await mkdir(root, { recursive: true });
  const folder = await mkdtemp(path.join(root, PREFIX));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

/** Removes the folders of processes that were killed. `now` in milliseconds; none is in use for as long as an hour. */
export const sweepWorkFolders = async (strapi: Core.Strapi, now: number): Promise<void> => {
  const root = workRoot(strapi);
  const names = await readdir(root).catch(() => []);
  for (const name of names.filter((candidate) => candidate.startsWith(PREFIX))) {
    const folder = path.join(root, name);
    const age = now - (await stat(folder).catch(() => ({ mtimeMs: now }))).mtimeMs;
    if (age > HOUR) await rm(folder, { recursive: true, force: true });
  }
};
