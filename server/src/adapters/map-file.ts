import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { MAP_FILE } from '../migrator/map/map-line';
import { parseMap } from '../migrator/map/parse-map';
import type { SiteMap } from '../migrator/model';
import type { Source } from './source/source';
import { SourceError } from './source/source-error';

/** One character past what a map may have, at three bytes each; the parser says that it is too long. */
export const MAP_BYTES = 3 * (4 * 1024 * 1024 + 1);

const decode = (bytes: Uint8Array, name: string): string => {
  try {
    // of one that is too long the last character may be cut off
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: bytes.length === MAP_BYTES });
  } catch {
    throw new SourceError('MAP_INVALID', `${name} is not UTF-8`);
  }
};

const readNamed = async (file: string): Promise<Uint8Array> => {
  try {
    // not readFile: a device may have no end
    const chunks: Buffer[] = [];
    for await (const chunk of createReadStream(file, { end: MAP_BYTES - 1 })) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks);
  } catch {
    throw new SourceError('MAP_MISSING', `the map ${file} cannot be read`);
  }
};

const read = (bytes: Uint8Array, name: string): SiteMap => {
  const found = parseMap(decode(bytes, name), name);
  if ('problems' in found) throw new SourceError('MAP_INVALID', found.problems.join('\n'));
  return found.map;
};

/** The decisions in a file. Throws a `SourceError` with a line for everything that is wrong, each with file, line and column. */
export const loadMapFile = async (file: string): Promise<SiteMap> => read(await readNamed(file), basename(file));

/** Those of `compliance.map.yml` in the root of a source; null without it. Throws as `loadMapFile` does. */
export const loadSourceMap = async (source: Pick<Source, 'assets' | 'read'>): Promise<SiteMap | null> =>
  source.assets.includes(MAP_FILE) ? read(await source.read(MAP_FILE, MAP_BYTES), MAP_FILE) : null;

/** Those of `file`, else those in the root of the source; null without either. Throws as `loadMapFile` does. */
export const loadMap = async (source: Pick<Source, 'assets' | 'read'>, file: string | null): Promise<SiteMap | null> =>
  file === null ? loadSourceMap(source) : loadMapFile(file);
