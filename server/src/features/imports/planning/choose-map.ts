import { loadSourceMap, mapOfText, type LoadedMap } from '../../../adapters/map-file';
import { describeMap, readMap } from '../../../adapters/map-reader';
import type { Source } from '../../../adapters/source/source';
import { SourceError } from '../../../adapters/source/source-error';
import type { MapOrigin } from '../../../../../model/contracts/maps';
import { MAP_FILE } from '../../../../../migrator/map/map-line';
import type { ChosenMap, KeptMap, SiteMap } from '../../../../../migrator/model/map';

/** A map that the caller names; with an empty text, that there shall be none. */
export interface GivenMap {
  text: string;
  /** Null for an empty text. */
  map: SiteMap | null;
  origin: Extract<MapOrigin, 'option' | 'panel'>;
}

const loadKept = async ({ run, text }: KeptMap): Promise<LoadedMap> => {
  try {
    return await mapOfText(text, MAP_FILE, readMap);
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    const why = `The map of run ${String(run)}, the last import of the site, is invalid. Provide another one`;
    throw new SourceError(error.code, `${why}:\n${error.message}`);
  }
};

/**
 * The map of an import: the given one, else the one in the source, else the one that the last import of the site used.
 * Throws a `SourceError` when it does not hold.
 */
export const chooseMap = async (
  source: Pick<Source, 'assets' | 'read'>,
  kept: KeptMap | null,
  given?: GivenMap,
): Promise<{ chosen: ChosenMap; map: SiteMap | null }> => {
  if (given !== undefined) return { chosen: await describeMap(given.text, given.origin, kept), map: given.map };
  const found = await loadSourceMap(source, readMap);
  if (found !== null) return { chosen: await describeMap(found.text, 'source', kept), map: found.map };
  if (kept === null || kept.text === '') return { chosen: await describeMap('', 'none', kept), map: null };
  return { chosen: await describeMap(kept.text, 'site', kept), map: (await loadKept(kept)).map };
};
