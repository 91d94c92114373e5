import { lstat, readdir, rename, unlink, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { isOwnName } from '../../../model/evidence/stored-name';
import { errorCode } from './error-code';

/** A file that the plugin stored in `privateDir`. */
export interface OwnFile {
  stored: string;
  bytes: number;
  writtenOn: Date;
}

/** The name of a file while it is decided whether it goes. */
const ASIDE = /^\.(.+)\.aside$/su;
const asideName = (stored: string): string => `.${stored}.aside`;

/** Null where the file is gone: another server may delete the same files. */
const unlessGone = async <Result>(work: Promise<Result>): Promise<Result | null> => {
  try {
    return await work;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
};

const namesIn = async (folder: string): Promise<string[]> => {
  const entries = await unlessGone(readdir(folder, { withFileTypes: true }));
  return (entries ?? []).flatMap((entry) => (entry.isFile() ? [entry.name] : []));
};

/** The files of the plugin's own naming in a folder; of a folder that does not exist, none. */
export const ownFiles = async (folder: string): Promise<OwnFile[]> => {
  const found: OwnFile[] = [];
  for (const stored of (await namesIn(folder)).filter(isOwnName).sort()) {
    const stats = await unlessGone(lstat(path.join(folder, stored)));
    if (stats !== null) found.push({ stored, bytes: stats.size, writtenOn: stats.mtime });
  }
  return found;
};

/** The name of the file that says of which database there are files in a folder. */
const OWNER = /^\.([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.owner$/u;

const OWNER_TEXT = `Files in this folder belong to the database of a Strapi app, which has the id in the name of this file.
With two such files, nothing is deleted here. Delete that of a database that is gone.
`;

/** The ids of the databases that have files in a folder. */
export const ownersIn = async (folder: string): Promise<string[]> =>
  (await namesIn(folder)).flatMap((name) => OWNER.exec(name)?.[1] ?? []);

export const noteOwner = async (folder: string, id: string): Promise<void> => {
  if (!(await ownersIn(folder)).includes(id)) await writeFile(path.join(folder, `.${id}.owner`), OWNER_TEXT);
};

/** As just written, since it may take the place of the same bytes that somebody uploaded meanwhile. */
const putBack = async (folder: string, stored: string): Promise<void> => {
  const aside = path.join(folder, asideName(stored));
  const now = new Date();
  await unlessGone(utimes(aside, now, now));
  await unlessGone(rename(aside, path.join(folder, stored)));
};

/** Puts back what a server that ended while it decided has left aside. */
export const putBackAsides = async (folder: string): Promise<void> => {
  for (const name of await namesIn(folder)) {
    const stored = ASIDE.exec(name)?.[1];
    if (stored !== undefined && isOwnName(stored)) await putBack(folder, stored);
  }
};

/**
 * Deletes a file for which `isDue` answers true, and says whether it did. The file is moved aside before it is asked:
 * an upload of the same bytes has either replaced it by then, which its date shows, or takes the free name.
 */
export const deleteIfDue = async (
  folder: string,
  stored: string,
  isDue: (writtenOn: Date) => Promise<boolean>,
): Promise<boolean> => {
  const aside = path.join(folder, asideName(stored));
  const moved = await unlessGone(rename(path.join(folder, stored), aside).then(() => true));
  if (moved === null) return false;
  let isDeleted = false;
  try {
    const stats = await unlessGone(lstat(aside));
    if (stats === null || !(await isDue(stats.mtime))) return false;
    isDeleted = (await unlessGone(unlink(aside).then(() => true))) ?? false;
    return isDeleted;
  } finally {
    if (!isDeleted) await putBack(folder, stored);
  }
};
