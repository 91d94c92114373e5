/** The program of a child process that reads or renders pages (`adapters/page-pool`), or reads a long map. */
import type { MapDifference } from '../../model/contracts/maps';
import { mapDifference } from '../../migrator/map/map-difference';
import { addRule as merged } from '../../migrator/map/add-rule';
import { parseMap, type ReadMap } from '../../migrator/map/parse-map';
import { watchOver } from './adapters/page-pool/watch-over';

export { inlineFiles } from './adapters/page-pool/inline-page';
export { readBatch } from './adapters/page-pool/read-batch';
export { workOnBody } from './adapters/page-pool/work-on-body';

export const readMap = ({ text, name }: { text: string; name: string }): ReadMap => parseMap(text, name);

export const compareMaps = ({ former, text }: { former: string; text: string }): MapDifference | null =>
  mapDifference(former, text);

export const addRule = ({ text, rule }: { text: string; rule: string }): string => merged(text, rule);

// Only where a pool has started it: importing the package's types or tests must change nothing.
if (process.send !== undefined && process.env['TINYPOOL_WORKER_ID'] !== undefined) {
  watchOver(Number(process.argv[2]));
}
