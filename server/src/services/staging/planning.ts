import { openStaged } from '../../adapters/staging/open-staged';
import { roomFlaw } from '../../adapters/staging/room-left';
import { readStoredMap } from '../../adapters/staging/stored-map';
import { removePlan, storePlan } from '../../adapters/staging/plan-store';
import type { StagedRecord } from '../../adapters/staging/staged-imports';
import { mapOfText } from '../../adapters/map-file';
import { readMap } from '../../adapters/map-reader';
import { SourceError } from '../../adapters/source/source-error';
import { plainMessage } from '../../adapters/strapi/plain-message';
import { isDiskFull } from '../../database/transient-error';
import { getConfig } from '../../config';
import { sourceLimits } from '../../config/source-limits';
import type { PlanChoices } from '../../contracts/plan';
import { getService } from '../../get-service';
import { globMatcher } from '../../migrator/glob';
import { MAP_FILE } from '../../migrator/map/map-line';
import type { GivenMap } from '../imports';
import { conflict, Refusal } from '../refusal';
import { noRoom } from './no-room';
import type { PlanningJob, StagingRoom } from './room';
import { allowedOf } from './stage';

/** The map that a person has written for a staged source, or, with an empty text, that there shall be none. */
const writtenMap = async (stage: string): Promise<GivenMap | undefined> => {
  const text = await readStoredMap(stage);
  if (text === null) return undefined;
  return { text, map: text === '' ? null : (await mapOfText(text, MAP_FILE, readMap)).map, origin: 'panel' };
};

const plan = async (
  room: StagingRoom,
  record: StagedRecord,
  { only, publish, publishDrafts }: PlanChoices,
  job: PlanningJob,
): Promise<void> => {
  const { strapi } = room;
  await getService(strapi, 'settings').load();
  const { signal } = job.stop;
  const staged = await room.staged();
  const stage = staged.folderOf(record.id);
  const { limits } = getConfig(strapi);
  const source = await openStaged(stage, record, allowedOf(room, record), sourceLimits(limits));
  signal.throwIfAborted();
  job.total = source.candidates.length;
  const imports = getService(strapi, 'imports');
  const given = await writtenMap(stage);
  const matches = only === null ? undefined : globMatcher(only);
  const planned = await imports.plan({
    source,
    rules: await imports.rules({ name: record.site }),
    ...(given && { map: given }),
    // an option that was not chosen is no part of the plan, and of its hash
    options: { publish, ...(publish && publishDrafts && { publishDrafts }) },
    ...(matches && { only: matches }),
    signal,
    onFile: () => {
      job.read += 1;
    },
  });
  signal.throwIfAborted();
  const flaw = await roomFlaw(staged.root, 0, limits.stagedBytes, room.receiving);
  if (flaw !== null) throw noRoom(flaw, 'plan', limits.stagedBytes);
  room.setPlan(record.id, await storePlan(stage, planned, room.now().toISOString()));
};

const log = ({ strapi }: StagingRoom, what: string, error: unknown): void => {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  strapi.log.error(`compliance: ${what} failed: ${text}`);
};

/** How the record of a staged source tells that its planning failed, or did not. */
type Failure = Pick<StagedRecord, 'error' | 'errorDetails'>;

const NO_FAILURE: Failure = { error: null, errorDetails: {} };

/** Our own errors are written for people; what else went wrong is for the log too. */
const explain = (room: StagingRoom, error: unknown): Failure => {
  if (error instanceof SourceError) return { error: error.message, errorDetails: { code: error.code } };
  if (error instanceof Refusal) return { error: error.message, errorDetails: error.details };
  log(room, 'planning an import', error);
  const { stagedBytes } = getConfig(room.strapi).limits;
  if (isDiskFull(error)) return explain(room, noRoom('disk-full', 'plan', stagedBytes));
  return { error: plainMessage(error), errorDetails: {} };
};

/** Whether a run of this staged source is still writing. */
const isApplying = async (room: StagingRoom, { run }: StagedRecord): Promise<boolean> =>
  run !== null &&
  (await getService(room.strapi, 'imports').runs()).some(({ id, state }) => id === run && state === 'applying');

/** Refuses while a run of this staged source is still writing. */
export const refuseWhileApplying = async (room: StagingRoom, record: StagedRecord): Promise<void> => {
  if (await isApplying(room, record))
    throw conflict('busy', 'STAGED_APPLYING', 'This import is being applied; wait for its end or cancel it');
};

/** Begins to plan, and comes back at once. */
export const startPlanning = async (room: StagingRoom, record: StagedRecord, choices: PlanChoices): Promise<void> => {
  const staged = await room.staged();
  await refuseWhileApplying(room, record);
  if (room.planning.has(record.id))
    throw conflict('busy', 'STAGED_PLANNING', 'This import is being planned; wait, or stop the planning first');
  const job: PlanningJob = { stop: new AbortController(), read: 0, total: 0, done: Promise.resolve() };
  room.planning.set(record.id, job);
  try {
    // where nothing can be written the plan of before would stay, and look like the new one
    await staged.put({ ...record, run: null, ...NO_FAILURE, choices });
    await forget(room, record);
  } catch (error) {
    room.planning.delete(record.id);
    throw error;
  }
  const finish = async (failure: Failure) => {
    // Deleted meanwhile: nobody waits for it.
    if ((await staged.get(record.id)) !== null) await staged.put({ ...record, run: null, ...failure, choices });
  };
  job.done = plan(room, record, choices, job)
    .then(
      () => NO_FAILURE,
      (error: unknown) => (job.stop.signal.aborted ? NO_FAILURE : explain(room, error)),
    )
    .then(finish)
    .catch((error: unknown) => {
      log(room, 'noting how the planning of an import ended', error);
    })
    .finally(() => room.planning.delete(record.id));
};

const forget = async (room: StagingRoom, { id }: StagedRecord): Promise<void> => {
  room.setPlan(id, null);
  await removePlan((await room.staged()).folderOf(id));
};

/** Stops the planning of a staged source, and forgets its plan. Needs no room on the disk. */
export const endPlanning = async (room: StagingRoom, record: StagedRecord): Promise<void> => {
  await refuseWhileApplying(room, record);
  const job = room.planning.get(record.id);
  job?.stop.abort(new Error('the planning was stopped'));
  await job?.done;
  await forget(room, record);
};

/** Stops the planning, or drops the plan, of a staged source. */
export const dropPlan = async (room: StagingRoom, record: StagedRecord): Promise<void> => {
  await endPlanning(room, record);
  const staged = await room.staged();
  await staged.put({ ...record, run: null, ...NO_FAILURE });
};
