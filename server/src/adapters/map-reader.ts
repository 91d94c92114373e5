import type { MapDifference, MapOrigin } from '../../../model/contracts/maps';
import type { ChosenMap, KeptMap } from '../../../migrator/model/map';
import { chosenMap } from '../../../migrator/map/chosen-map';
import { addRule } from '../../../migrator/map/add-rule';
import { mapDifference } from '../../../migrator/map/map-difference';
import { parseMap, type ReadMap } from '../../../migrator/map/parse-map';
import { runApart } from './page-pool/run-apart';

/** Characters. Reading takes about a microsecond for each, and nobody may hold the event loop for longer than 100 ms. */
const LONG = 50_000;

/** The rules of a map, or all its faults; `name` is what messages call it. Long ones are read in another process. */
export const readMap = (text: string, name: string): Promise<ReadMap> =>
  text.length < LONG ? Promise.resolve(parseMap(text, name)) : runApart('readMap', { text, name });

/** The differences between two maps; null when nothing does. Long ones are compared in another process. */
const compareMaps = (former: string, text: string): Promise<MapDifference | null> =>
  former === text || former.length + text.length < LONG
    ? Promise.resolve(mapDifference(former, text))
    : runApart('compareMaps', { former, text });

/** A map with the rules of another one (`addRule`). Long ones are written in another process. */
export const addRuleTo = (text: string, rule: string): Promise<string> =>
  text.length + rule.length < LONG ? Promise.resolve(addRule(text, rule)) : runApart('addRule', { text, rule });

/** Says of a map where it comes from, and how it differs from the one that the site has. */
export const describeMap = async (text: string, origin: MapOrigin, kept: KeptMap | null): Promise<ChosenMap> =>
  chosenMap(text, origin, kept, kept && (await compareMaps(kept.text, text)));
