import { extname } from 'node:path';

import type { FilesNotRead } from '../../model/contracts/plan';
import { groupBy } from '../group-by';
import type { FileRecord } from '../model/file-record';
import type { SourcePath } from '../model/source';
import { folderOf, isLockFile } from '../reader/read/candidate';

const MOST_KINDS = 8;
const MOST_FOLDERS = 3;

/** The files of a source beside those that are read. */
export interface OtherFiles {
  assets: readonly SourcePath[];
  /** Pages whose path has a name that begins with a dot. */
  hidden?: readonly SourcePath[];
}

/** The files that nothing is imported from, by kind and folder, largest number first. None where every file is a page or belongs to one. */
export const filesNotRead = (files: readonly FileRecord[], { assets, hidden = [] }: OtherFiles): FilesNotRead[] => {
  const used = new Set(files.flatMap(({ path, links }) => [path, ...links.map(({ target }) => target)]));
  const kinds = groupBy(
    assets.filter((path) => !used.has(path)),
    kindOf,
  );
  const sorted = [...kinds].sort(([, a], [, b]) => b.length - a.length);
  const rest = sorted.slice(MOST_KINDS).reduce((sum, [, paths]) => sum + paths.length, 0);
  return [
    ...sorted.slice(0, MOST_KINDS).map(([kind, paths]) => counted(kind, paths)),
    ...(rest > 0 ? [{ kind: 'rest' as const, extension: '', count: rest, inFolders: 0, folders: [] }] : []),
    ...(hidden.length > 0 ? [counted('dot', hidden)] : []),
  ];
};

/** An extension, which begins with a dot, or one of the other kinds. */
const kindOf = (path: SourcePath): string => {
  if (isLockFile(path)) return 'lock';
  const extension = extname(path.replace(/[?@].*$/, '')).toLowerCase();
  return extension === '' ? 'noExtension' : extension;
};

const counted = (kind: string, paths: readonly SourcePath[]): FilesNotRead => {
  const folders = [...new Set(paths.map(folderOf))].sort();
  const isInRoot = folders.every((folder) => folder === '');
  return {
    ...(kind === 'lock' || kind === 'noExtension' || kind === 'dot'
      ? { kind, extension: '' }
      : { kind: 'extension', extension: kind }),
    count: paths.length,
    inFolders: isInRoot ? 0 : folders.length,
    folders: isInRoot || folders.length > MOST_FOLDERS ? [] : folders,
  };
};
