import { extname } from 'node:path';

import type { FileRecord } from '../../../../migrator/model/file-record';
import type { SourcePath } from '../../../../migrator/model/source';
import { groupBy } from '../../../../migrator/group-by';
import { folderOf } from '../../../../migrator/reader/read/candidate';
import type { Source } from '../../adapters/source/source';
import { shownName } from '../../adapters/source/source-path';

const MOST_KINDS = 8;
const MOST_FOLDERS = 3;

/**
 * The files that nothing is imported from, by kind and folder, largest number first: `17 .adoc in docs, 1 .zip`. Null
 * where every file is a page or belongs to one.
 */
export const filesNotRead = (
  files: readonly FileRecord[],
  { assets, hidden = [] }: Pick<Source, 'assets' | 'hidden'>,
): string | null => {
  const used = new Set(files.flatMap(({ path, links }) => [path, ...links.map(({ target }) => target)]));
  const kinds = groupBy(
    assets.filter((path) => !used.has(path)),
    kindOf,
  );
  const sorted = [...kinds].sort(([, a], [, b]) => b.length - a.length);
  const shown = sorted.slice(0, MOST_KINDS).map(([kind, paths]) => counted(paths, kind));
  const rest = sorted.slice(MOST_KINDS).reduce((sum, [, paths]) => sum + paths.length, 0);
  if (rest > 0) shown.push(`${String(rest)} of other kinds`);
  if (hidden.length > 0) {
    const places = placesOf(hidden);
    const where = places === '' ? '' : ` (${places})`;
    shown.push(`${String(hidden.length)} whose path has a name that begins with a dot${where}`);
  }
  return shown.length === 0 ? null : shown.join(', ');
};

const kindOf = (path: SourcePath): string => {
  const extension = extname(path.replace(/[?@].*$/, '')).toLowerCase();
  return extension === '' ? 'without an extension' : shownName(extension);
};

const counted = (paths: readonly SourcePath[], kind: string): string => {
  const places = placesOf(paths);
  return `${String(paths.length)} ${kind}${places === '' ? '' : ` in ${places}`}`;
};

/** The folders of some files; `''` where all are in the root. */
const placesOf = (paths: readonly SourcePath[]): string => {
  const folders = [...new Set(paths.map((path) => folderOf(path) || 'the root'))].sort();
  if (folders.join('') === 'the root') return '';
  return folders.length > MOST_FOLDERS ? `${String(folders.length)} folders` : folders.map(shownName).join(' and ');
};
