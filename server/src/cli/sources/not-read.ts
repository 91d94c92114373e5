import type { FilesNotRead } from '../../../../model/contracts/plan';
import type { FileRecord } from '../../../../migrator/model/file-record';
import { GENERATOR_KEYS, keyName } from '../../../../migrator/reader/dialects/header-keys';
import { shownName } from '../../adapters/source/source-path';

const NAMES: Record<FilesNotRead['kind'], (extension: string) => string> = {
  extension: shownName,
  noExtension: () => 'without an extension',
  lock: () => 'of open documents (~$…)',
  rest: () => 'of other kinds',
  dot: () => 'whose path has a name that begins with a dot',
};

/** The files that nothing is imported from, on one line: `17 .adoc in docs, 1 .zip`. Null where there are none. */
export const notReadLine = (notRead: readonly FilesNotRead[]): string | null =>
  notRead.length === 0 ? null : notRead.map(line).join(', ');

const line = ({ kind, extension, count, inFolders, folders }: FilesNotRead): string => {
  const named = `${String(count)} ${NAMES[kind](extension)}`;
  const places = folders.map((folder) => shownName(folder === '' ? 'the root' : folder)).sort();
  const where = places.length > 0 ? places.join(' and ') : `${String(inFolders)} folders`;
  if (inFolders === 0) return named;
  return kind === 'dot' ? `${named} (${where})` : `${named} in ${where}`;
};

const FILLING = new Set(Object.keys(GENERATOR_KEYS).map(keyName));
/** How many keys are named; sources with forms of their own have hundreds. */
const MOST_KEYS = 8;

/**
 * The keys of headers that fill no field, the most frequent first, each with the number of its pages:
 * `reviewed (12), weight (3)`. Null if there are none.
 */
export const keysNotRead = (files: readonly FileRecord[]): string | null => {
  const counts = new Map<string, number>();
  for (const { attributes } of files)
    for (const key of Object.keys(attributes))
      if (!FILLING.has(keyName(key))) counts.set(key, (counts.get(key) ?? 0) + 1);
  if (counts.size === 0) return null;
  const named = [...counts].sort(([a, first], [b, second]) => second - first || (a < b ? -1 : 1)).slice(0, MOST_KEYS);
  const more = counts.size > MOST_KEYS ? `, and ${counts.size - MOST_KEYS} more` : '';
  return `${named.map(([key, count]) => `${key} (${count})`).join(', ')}${more}`;
};
