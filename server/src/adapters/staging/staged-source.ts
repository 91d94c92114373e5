import { realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { SourceError } from '../source/source-error';
import { printable } from '../source/source-path';

/**
 * The real path of a folder at or below an allowed one. Links are followed before the check: what lies elsewhere is
 * refused, whatever its name says.
 *
 * @throws SourceError when it is no folder or leads elsewhere
 */
export const folderBelow = async (allowed: string, below: string): Promise<string> => {
  if (below.includes('\0')) throw new SourceError('SOURCE_UNSAFE', 'the name of the folder contains a zero byte');
  const root = await realpath(allowed).catch(() => null);
  const folder = root === null ? null : await realpath(path.join(root, below)).catch(() => null);
  if (root === null || folder === null || !(await stat(folder)).isDirectory())
    throw new SourceError(
      'SOURCE_MISSING',
      `there is no such folder on the server: ${printable(below) || '(the whole)'}`,
    );
  if (folder !== root && !folder.startsWith(root.endsWith(path.sep) ? root : root + path.sep))
    throw new SourceError('SOURCE_UNSAFE', `${printable(below)} leads out of the folder that may be imported`);
  return folder;
};
