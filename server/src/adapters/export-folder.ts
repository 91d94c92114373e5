import { mkdir, readdir, readFile } from 'node:fs/promises';
import { lstatSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import type { SourcePath } from '../../../migrator/model/source';
import { foldedPath } from '../../../migrator/export/file-path';
import { DEFAULT_SOURCE_LIMITS } from './source/source-limits';
import { quoted, type Said } from '../../../model/say';
import { pathFlaw } from './source/source-path';
import { writeWhole } from './write-whole';
import { CodedError } from '../../../model/coded-error';
import { errorCode } from './error-code';

/** The outcome of a file. `unchanged`: it was there already, byte for byte. */
type FileFate = { written: 'created' | 'overwritten' | 'unchanged' } | { refused: Said };

/** A folder that an export goes to. */
export interface ExportFolder {
  /** Writes a file below the folder, whole or not at all. Names are not trusted. */
  write(path: SourcePath, bytes: Uint8Array): Promise<FileFate>;
}

/** Why a folder cannot be exported to: it is a file, or holds something. Messages are for people. */
export class ExportFolderError extends CodedError<'EXPORT_FOLDER_UNUSABLE'> {
  override name = 'ExportFolderError';
  constructor(message: string, options?: ErrorOptions) {
    super('EXPORT_FOLDER_UNUSABLE', message, options);
  }
}

const stats = (file: string): Stats | null => lstatSync(file, { throwIfNoEntry: false }) ?? null;

/** Makes the folders of a path one by one: none may be a link, which could lead anywhere. */
const makeFolders = async (root: string, path: SourcePath): Promise<Said | null> => {
  const segments = path.split('/').slice(0, -1);
  for (let depth = 1; depth <= segments.length; depth += 1) {
    const folder = join(root, ...segments.slice(0, depth));
    const found = stats(folder);
    if (found === null) await mkdir(folder);
    else if (!found.isDirectory()) return quoted(`${segments.slice(0, depth).join('/')} exists and is not a folder.`);
  }
  return null;
};

const nameFlaw = (path: SourcePath): Said | null => {
  const flaw = pathFlaw(path, DEFAULT_SOURCE_LIMITS.pathBytes);
  if (flaw !== null) return flaw;
  const segments = path.split('/');
  if (segments.some((segment) => segment === '' || segment === '.')) return quoted('The name has an empty part.');
  return segments.some((segment) => Buffer.byteLength(segment) > 255)
    ? quoted('A part of the name is too long.')
    : null;
};

/**
 * Opens a folder for an export, and makes it if need be. Unless `force` is set it has to be empty.
 *
 * @throws ExportFolderError
 */
export const openExportFolder = async (root: string, asGiven: string, force: boolean): Promise<ExportFolder> => {
  await mkdir(root, { recursive: true }).catch((error: unknown) => {
    const code = errorCode(error) ?? 'unknown error';
    throw new ExportFolderError(`${asGiven} is not a folder and cannot be created (${code})`);
  });
  if (!force && (await readdir(root)).length > 0)
    throw new ExportFolderError(`${asGiven} is not empty. Name another folder, or add --force to write to it`);

  const written = new Map<string, SourcePath>();
  return {
    async write(path, bytes) {
      const flaw = nameFlaw(path) ?? (await makeFolders(root, path));
      if (flaw !== null) return { refused: flaw };
      const file = join(root, path);
      const found = stats(file);
      const namesake = written.get(foldedPath(path));
      // where case does not count, two names may be one file
      if (found !== null && namesake !== undefined)
        return { refused: quoted(`${namesake} is the same file on this system.`) };
      if (found !== null && !found.isFile()) return { refused: quoted('It exists and is not a file.') };
      written.set(foldedPath(path), path);
      if (found !== null && Buffer.compare(await readFile(file), bytes) === 0) return { written: 'unchanged' };
      await writeWhole(file, bytes);
      return { written: found === null ? 'created' : 'overwritten' };
    },
  };
};
