import { readStoredMap, removeStoredMap, writeStoredMap } from '../../adapters/staging/stored-map';
import { openStaged } from '../../adapters/staging/open-staged';
import type { StagedRecord } from '../../adapters/staging/staged-imports';
import { getConfig } from '../../config';
import type { StagedMap } from '../../contracts/staging';
import { sourceLimits } from '../../config/source-limits';
import { MAP_BYTES } from '../../adapters/map-file';
import { MAP_FILE } from '../../migrator/map/map-line';
import { mapProblems } from '../../migrator/map/map-problems';
import { Refusal } from '../refusal';
import type { StagingRoom } from './room';
import { dropPlan } from './planning';
import { allowedOf } from './stage';

export type { StagedMap } from '../../contracts/staging';

const staged = (text: string, origin: StagedMap['origin']): StagedMap => ({
  text,
  origin,
  problems: mapProblems(text),
});

export const readMap = async (room: StagingRoom, record: StagedRecord): Promise<StagedMap> => {
  const stage = (await room.staged()).folderOf(record.id);
  const stored = await readStoredMap(stage);
  if (stored !== null) return staged(stored, 'stored');
  const limits = sourceLimits(getConfig(room.strapi).limits);
  const source = await openStaged(stage, record, allowedOf(room, record), limits);
  if (!source.assets.includes(MAP_FILE)) return staged('', 'none');
  return staged(new TextDecoder().decode(await source.read(MAP_FILE, MAP_BYTES)), 'source');
};

/** Stores a map with a staged source, or, with null, takes it away again. A plan that was made with another one goes. */
export const saveMap = async (room: StagingRoom, record: StagedRecord, text: string | null): Promise<StagedMap> => {
  const problems = text === null ? [] : mapProblems(text);
  const [first] = problems;
  if (first !== undefined) {
    const more = problems.length > 1 ? ` (and ${String(problems.length - 1)} more)` : '';
    const message = `The map does not hold: line ${String(first.line)}, column ${String(first.column)}: ${first.message}${more}`;
    throw new Refusal(400, 'MAP_REFUSED', message, { problems });
  }
  await dropPlan(room, record);
  const stage = (await room.staged()).folderOf(record.id);
  await (text === null ? removeStoredMap(stage) : writeStoredMap(stage, text));
  return readMap(room, record);
};
