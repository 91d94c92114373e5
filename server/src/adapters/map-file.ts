import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { MAP_FILE } from '../migrator/map/map-line';
import { parseMap } from '../migrator/map/parse-map';
import type { SiteMap } from '../migrator/model';
import type { Source } from './source/source';
import { SourceError } from './source/source-error';

/** One byte past what a map may have; the parser says that it is too long. */
export const MAP_BYTES = 4 * 1024 * 1024 + 1;

const decode = (bytes: Uint8Array, name: string): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new SourceError('MAP_INVALID', `${name} is not UTF-8`);
  }
};

const readNamed = async (file: string): Promise<Uint8Array> => {
  try {
    return await readFile(file);
  } catch {
    throw new SourceError('MAP_MISSING', `the map ${file} cannot be read`);
  }
};

/**
 * The decisions about a source: those of `file`, else of `compliance.map.yml` in its root; null without either. Throws a
 * `SourceError` with a line for everything that is wrong, each with file, line and column.
 */
export const loadMap = async (
  source: Pick<Source, 'assets' | 'read'>,
  file: string | null,
): Promise<SiteMap | null> => {
  if (file === null && !source.assets.includes(MAP_FILE)) return null;
  const name = file === null ? MAP_FILE : basename(file);
  const bytes = file === null ? await source.read(MAP_FILE, MAP_BYTES) : await readNamed(file);
  const read = parseMap(decode(bytes, name), name);
  if ('problems' in read) throw new SourceError('MAP_INVALID', read.problems.join('\n'));
  return read.map;
};
