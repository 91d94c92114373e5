import picomatch from 'picomatch';
import { openStaged, mapOfStaged } from '../../adapters/staging/open-staged';
import { removePlan, storePlan } from '../../adapters/staging/plan-store';
import type { StagedRecord } from '../../adapters/staging/staged-imports';
import { SourceError } from '../../adapters/source/source-error';
import { plainMessage } from '../../adapters/strapi/plain-message';
import { getConfig } from '../../config';
import { sourceLimits } from '../../config/source-limits';
import { getService } from '../../get-service';
import { conflict } from '../refusal';
import type { PlanningJob, StagingRoom } from './room';
import { allowedOf } from './stage';

export interface PlanningOptions {
  publish: boolean;
  /** A glob: a part of the source only. */
  only?: string;
}

const plan = async (
  room: StagingRoom,
  record: StagedRecord,
  { publish, only }: PlanningOptions,
  job: PlanningJob,
): Promise<void> => {
  const { strapi } = room;
  await getService(strapi, 'settings').load();
  const { signal } = job.stop;
  const stage = (await room.staged()).folderOf(record.id);
  const source = await openStaged(stage, record, allowedOf(room, record), sourceLimits(getConfig(strapi).limits));
  signal.throwIfAborted();
  job.total = source.candidates.length;
  const imports = getService(strapi, 'imports');
  const matches = only === undefined ? undefined : picomatch(only);
  const planned = await imports.plan({
    source,
    rules: await imports.rules({ name: record.site, map: await mapOfStaged(stage, source) }),
    options: { publish },
    ...(matches && { only: (path) => matches(path) }),
    signal,
    onFile: () => {
      job.read += 1;
    },
  });
  signal.throwIfAborted();
  room.setPlan(record.id, await storePlan(stage, planned, room.now().toISOString()));
};

/** Our own errors are written for people; what else went wrong is for the log too. */
const explain = (room: StagingRoom, error: unknown): string => {
  if (error instanceof SourceError) return error.message;
  room.strapi.log.error(
    `compliance: planning an import failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
  );
  return plainMessage(error);
};

/** Whether a run of this staged source is still writing. */
const isApplying = async (room: StagingRoom, { run }: StagedRecord): Promise<boolean> =>
  run !== null &&
  (await getService(room.strapi, 'imports').runs()).some(({ id, state }) => id === run && state === 'applying');

/** Refuses while a run of this staged source is still writing. */
export const refuseWhileApplying = async (room: StagingRoom, record: StagedRecord): Promise<void> => {
  if (await isApplying(room, record))
    throw conflict('busy', 'This import is being applied; wait for its end or cancel it');
};

/** Begins to plan, and comes back at once. */
export const startPlanning = async (
  room: StagingRoom,
  record: StagedRecord,
  options: PlanningOptions,
): Promise<void> => {
  await refuseWhileApplying(room, record);
  if (room.planning.has(record.id))
    throw conflict('busy', 'This import is being planned; wait, or stop the planning first');
  const job: PlanningJob = { stop: new AbortController(), read: 0, total: 0, done: Promise.resolve() };
  room.planning.set(record.id, job);
  const staged = await room.staged();
  const finish = async (error: string | null) => {
    // Deleted meanwhile: nobody waits for it.
    if ((await staged.get(record.id)) !== null) await staged.put({ ...record, run: null, error });
  };
  job.done = forget(room, record)
    .then(async () => plan(room, record, options, job))
    .then(
      async () => finish(null),
      async (error: unknown) => finish(job.stop.signal.aborted ? null : explain(room, error)),
    )
    .finally(() => room.planning.delete(record.id));
};

const forget = async (room: StagingRoom, { id }: StagedRecord): Promise<void> => {
  room.setPlan(id, null);
  await removePlan((await room.staged()).folderOf(id));
};

/** Stops the planning, or drops the plan, of a staged source. */
export const dropPlan = async (room: StagingRoom, record: StagedRecord): Promise<void> => {
  await refuseWhileApplying(room, record);
  const job = room.planning.get(record.id);
  job?.stop.abort(new Error('the planning was stopped'));
  await job?.done;
  await forget(room, record);
  const staged = await room.staged();
  await staged.put({ ...record, run: null, error: null });
};
