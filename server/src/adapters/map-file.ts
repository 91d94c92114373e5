import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { MAP_FILE } from '../../../migrator/map/map-line';
import { parseMap, type ReadMap } from '../../../migrator/map/parse-map';
import type { SiteMap } from '../../../migrator/model/map';
import type { Source } from './source/source';
import { SourceError } from './source/source-error';

/** One character past what a map may have, at three bytes each; the parser says that it is too long. */
export const MAP_BYTES = 3 * (4 * 1024 * 1024 + 1);

/** The text of a map, and the decisions in it. */
export interface LoadedMap {
  text: string;
  map: SiteMap;
}

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
    const stream: AsyncIterable<Buffer> = createReadStream(file, { end: MAP_BYTES - 1 });
    for await (const chunk of stream) chunks.push(chunk);
    return Buffer.concat(chunks);
  } catch {
    throw new SourceError('MAP_MISSING', `the map ${file} cannot be read`);
  }
};

/** Reads the text of a map; `name` is what messages call it. */
type MapReader = (text: string, name: string) => ReadMap | Promise<ReadMap>;

/** The decisions in a text. Throws a `SourceError` with a line for everything that is wrong, each with `name`, line and column. */
export const mapOfText = async (text: string, name: string, read: MapReader = parseMap): Promise<LoadedMap> => {
  const found = await read(text, name);
  if ('problems' in found) throw new SourceError('MAP_INVALID', found.problems.join('\n'));
  return { text, map: found.map };
};

/** The decisions in a file. Throws as `mapOfText` does. */
export const loadMapFile = async (file: string): Promise<LoadedMap> => {
  const name = basename(file);
  return mapOfText(decode(await readNamed(file), name), name);
};

/** Those of `compliance.map.yml` in the root of a source; null without it. Throws as `mapOfText` does. */
export const loadSourceMap = async (
  source: Pick<Source, 'assets' | 'read'>,
  read?: MapReader,
): Promise<LoadedMap | null> =>
  source.assets.includes(MAP_FILE)
    ? mapOfText(decode(await source.read(MAP_FILE, MAP_BYTES), MAP_FILE), MAP_FILE, read)
    : null;
