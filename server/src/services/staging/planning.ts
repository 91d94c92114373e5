import { openStaged } from '../../adapters/staging/open-staged';
import { spaceError } from '../../adapters/staging/free-space';
import { readStoredMap } from '../../adapters/staging/stored-map';
import { removePlan, storePlan } from '../../adapters/staging/plan-store';
import type { StagedRecord } from '../../adapters/staging/staged-imports';
import { mapOfText } from '../../adapters/map-file';
import { readMap } from '../../adapters/map-reader';
import { SourceError } from '../../adapters/source/source-error';
import { plainMessage } from '../../adapters/strapi/plain-message';
import { isDiskFull } from '../../database/transient-error';
import { getConfig } from '../../config';
import { sourceLimits } from '../../adapters/source/source-limits';
import type { PlanChoices } from '../../contracts/plan';
import { getService } from '../../get-service';
import { MAP_FILE } from '../../migrator/map/map-line';
import type { GivenMap } from '../imports';
import { conflict, Refusal } from '../refusal';
import { outOfSpace } from './out-of-space';
import type { PlanningJob, StagingContext } from './context';
import { allowedOf } from './stage';

/** The map that a person has written for a staged source, or, with an empty text, that there shall be none. */
const writtenMap = async (stage: string): Promise<GivenMap | undefined> => {
  const text = await readStoredMap(stage);
  if (text === null) return undefined;
  return { text, map: text === '' ? null : (await mapOfText(text, MAP_FILE, readMap)).map, origin: 'panel' };
};

const plan = async (
  context: StagingContext,
  record: StagedRecord,
  { only, publish, publishDrafts }: PlanChoices,
  job: PlanningJob,
): Promise<void> => {
  const { strapi } = context;
  await getService(strapi, 'settings').load();
  const { signal } = job.stop;
  const staged = await context.staged();
  const stage = staged.folderOf(record.id);
  const { limits } = getConfig(strapi);
  const source = await openStaged(stage, record, allowedOf(context, record), sourceLimits(limits));
  signal.throwIfAborted();
  job.total = source.candidates.length;
  const imports = getService(strapi, 'imports');
  const given = await writtenMap(stage);
  const planned = await imports.plan({
    source,
    rules: await imports.rules({ name: record.site }),
    ...(given && { map: given }),
    // an option that was not chosen is no part of the plan, and of its hash
    options: { publish, ...(publish && publishDrafts && { publishDrafts }), ...(only !== null && { only }) },
    signal,
    onFile: () => {
      job.read += 1;
    },
  });
  signal.throwIfAborted();
  const flaw = await spaceError(staged.root, 0, limits.stagedBytes, context.receiving);
  if (flaw !== null) throw outOfSpace(flaw, 'plan', limits.stagedBytes);
  context.setPlan(record.id, await storePlan(stage, planned, context.now().toISOString()));
};

const log = ({ strapi }: StagingContext, what: string, error: unknown): void => {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  strapi.log.error(`compliance: ${what} failed: ${text}`);
};

/** How the record of a staged source tells that its planning failed, or did not. */
type Failure = Pick<StagedRecord, 'error' | 'errorDetails'>;

const NO_FAILURE: Failure = { error: null, errorDetails: {} };

/** Our own errors are written for people; what else went wrong is for the log too. */
const explain = (context: StagingContext, error: unknown): Failure => {
  if (error instanceof SourceError) return { error: error.message, errorDetails: { code: error.code } };
  if (error instanceof Refusal) return { error: error.message, errorDetails: error.details };
  log(context, 'planning an import', error);
  const { stagedBytes } = getConfig(context.strapi).limits;
  if (isDiskFull(error)) return explain(context, outOfSpace('disk-full', 'plan', stagedBytes));
  return { error: plainMessage(error), errorDetails: {} };
};

/** Whether a run of this staged source is still writing. */
const isApplying = async (context: StagingContext, { run }: StagedRecord): Promise<boolean> =>
  run !== null && (await getService(context.strapi, 'imports').atWork()).has(run);

/** Refuses while a run of this staged source is still writing. */
export const refuseWhileApplying = async (context: StagingContext, record: StagedRecord): Promise<void> => {
  if (await isApplying(context, record))
    throw conflict('busy', 'STAGED_APPLYING', 'This source is being applied. Wait for the run to end, or cancel it');
};

/** Begins to plan, and comes back at once. */
export const startPlanning = async (
  context: StagingContext,
  record: StagedRecord,
  choices: PlanChoices,
): Promise<void> => {
  const staged = await context.staged();
  await refuseWhileApplying(context, record);
  if (context.planning.has(record.id))
    throw conflict('busy', 'STAGED_PLANNING', 'This source is being planned. Wait, or stop planning first');
  const job: PlanningJob = { stop: new AbortController(), read: 0, total: 0, done: Promise.resolve() };
  context.planning.set(record.id, job);
  try {
    // where nothing can be written the plan of before would stay, and look like the new one
    await staged.put({ ...record, run: null, ...NO_FAILURE, choices });
    await forget(context, record);
  } catch (error) {
    context.planning.delete(record.id);
    throw error;
  }
  const finish = async (failure: Failure) => {
    // Deleted meanwhile: nobody waits for it.
    if ((await staged.get(record.id)) !== null) await staged.put({ ...record, run: null, ...failure, choices });
  };
  job.done = plan(context, record, choices, job)
    .then(
      () => NO_FAILURE,
      (error: unknown) => (job.stop.signal.aborted ? NO_FAILURE : explain(context, error)),
    )
    .then(finish)
    .catch((error: unknown) => {
      log(context, 'noting how the planning of an import ended', error);
    })
    .finally(() => context.planning.delete(record.id));
};

const forget = async (context: StagingContext, { id }: StagedRecord): Promise<void> => {
  context.setPlan(id, null);
  await removePlan((await context.staged()).folderOf(id));
};

/** Stops the planning of a staged source, and forgets its plan. Requires no disk space. */
export const endPlanning = async (context: StagingContext, record: StagedRecord): Promise<void> => {
  await refuseWhileApplying(context, record);
  const job = context.planning.get(record.id);
  job?.stop.abort(new Error('the planning was stopped'));
  await job?.done;
  await forget(context, record);
};

/** Stops the planning, or drops the plan, of a staged source. */
export const dropPlan = async (context: StagingContext, record: StagedRecord): Promise<void> => {
  await endPlanning(context, record);
  const staged = await context.staged();
  await staged.put({ ...record, run: null, ...NO_FAILURE });
};
