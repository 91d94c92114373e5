import { placeOfStaged } from '../../adapters/staging/open-staged';
import { claimPlanning, requestStop, type PlanningClaim } from '../../adapters/staging/planning-claims';
import { loadPlan } from '../../adapters/staging/plan-store';
import type { Staged, StagedRecord } from '../../adapters/staging/staged-imports';
import { mapOfText } from '../../adapters/map-file';
import { readMap } from '../../adapters/map-reader';
import { SourceError } from '../../adapters/source/source-error';
import { plainMessage } from '../../adapters/strapi/plain-message';
import { isDiskFull } from '../../database/transient-error';
import { getConfig } from '../../config';
import type { PlanChoices } from '../../../../model/contracts/plan';
import { getService } from '../../get-service';
import { MAP_FILE } from '../../../../migrator/map/map-line';
import type { GivenMap, Progress } from '../imports/feature';
import { conflict, Refusal } from '../../services/refusal';
import { outOfSpace } from '../../services/out-of-space';
import type { PlanningJob, StagingContext } from './context';
import { allowedOf, stagingSpace } from './stage';
import { storageRefusal } from './unwritable';

/** The map that a person has written for a staged source, or, with an empty text, that there shall be none. */
const writtenMap = async ({ map: text }: Staged): Promise<GivenMap | undefined> => {
  if (text === null) return undefined;
  return { text, map: text === '' ? null : (await mapOfText(text, MAP_FILE, readMap)).map, origin: 'panel' };
};

const plan = async (
  context: StagingContext,
  record: Staged,
  { only, publish, publishDrafts }: PlanChoices,
  job: PlanningJob,
): Promise<void> => {
  const { strapi } = context;
  await getService(strapi, 'settings').load();
  const { signal } = job.stop;
  const staged = await context.staged();
  const { limits } = getConfig(strapi);
  const place = await placeOfStaged(staged, record, allowedOf(context, record));
  const imports = getService(strapi, 'imports');
  const given = await writtenMap(record);
  const request = {
    place,
    rules: await imports.rules({ name: record.site }),
    ...(given && { map: given }),
    // an option that was not chosen is no part of the plan, and of its hash
    options: { publish, ...(publish && publishDrafts && { publishDrafts }), ...(only !== null && { only }) },
    madeOn: context.now().toISOString(),
    signal,
    onProgress: (progress: Progress) => {
      Object.assign(job, progress);
    },
  };
  const { plan: id, written } = await staged.putPlan(record.id, async (folder) => {
    await imports.planInto(folder, request);
    const flaw = await stagingSpace(context, staged, 0);
    if (flaw !== null) throw outOfSpace(flaw, 'plan', limits);
    return loadPlan(folder);
  });
  context.keepPlan(id, written);
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
  const refusal = error instanceof Refusal ? error : storageRefusal(context, error);
  if (refusal !== null) return { error: refusal.message, errorDetails: refusal.details };
  log(context, 'planning an import', error);
  if (isDiskFull(error)) return explain(context, outOfSpace('disk-full', 'plan', getConfig(context.strapi).limits));
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

/** How often a planning tells other servers how far it is, and looks whether it shall stop. Milliseconds. */
const BEAT = 1_000;

const STOPPED = 'the planning was stopped';

const alreadyPlanning = () =>
  conflict('busy', 'STAGED_PLANNING', 'This source is being planned. Wait, or stop planning first');

/** Keeps the claim of a planning until `done`. What cannot be said now is said with the next beat. */
const keepClaim = ({ strapi }: StagingContext, claim: PlanningClaim, job: PlanningJob): (() => void) => {
  const timer = setInterval(() => {
    claim.renew(job).then(
      (goOn) => {
        if (!goOn) job.stop.abort(new Error(STOPPED));
      },
      (error: unknown) => {
        strapi.log.debug(`compliance: telling of a planning failed: ${plainMessage(error)}`);
      },
    );
  }, BEAT);
  timer.unref();
  return () => {
    clearInterval(timer);
  };
};

/** Begins to plan, and comes back at once. */
export const startPlanning = async (context: StagingContext, record: Staged, choices: PlanChoices): Promise<void> => {
  const staged = await context.staged();
  await refuseWhileApplying(context, record);
  const claim = await claimPlanning(context.strapi, record.id);
  if (claim === null) throw alreadyPlanning();
  const job: PlanningJob = { stop: new AbortController(), read: 0, total: 0, done: Promise.resolve() };
  context.planning.set(record.id, job);
  const end = async (failure: Failure) => {
    await staged.put({ ...record, run: null, ...failure, choices });
    await claim.end();
  };
  try {
    // where nothing can be written the plan of before would stay, and look like the new one
    await staged.put({ ...record, run: null, ...NO_FAILURE, choices });
    await staged.dropPlan(record.id);
  } catch (error) {
    context.planning.delete(record.id);
    await claim.end();
    throw error;
  }
  const stopTelling = keepClaim(context, claim, job);
  job.done = plan(context, record, choices, job)
    .then(
      () => NO_FAILURE,
      (error: unknown) => (job.stop.signal.aborted ? NO_FAILURE : explain(context, error)),
    )
    .finally(stopTelling)
    .then(end)
    .catch((error: unknown) => {
      log(context, 'noting how the planning of an import ended', error);
    })
    .finally(() => context.planning.delete(record.id));
};

/** Waits until no server plans a staged source, or it is gone. */
const planningEnded = async (context: StagingContext, id: string): Promise<void> => {
  const staged = await context.staged();
  const isPlanned = async () => (await staged.get(id))?.planning ?? null;
  // one that does not answer loses its claim
  while ((await isPlanned()) !== null) await getService(context.strapi, 'clock').sleep(BEAT / 4);
};

/** Stops the planning of a staged source, on whichever server, and forgets its plan. Requires no disk space. */
export const endPlanning = async (context: StagingContext, record: Staged): Promise<void> => {
  await refuseWhileApplying(context, record);
  const job = context.planning.get(record.id);
  if (job !== undefined) {
    job.stop.abort(new Error(STOPPED));
    await job.done;
  } else if (record.planning !== null) {
    await requestStop(context.strapi, record.id);
    await planningEnded(context, record.id);
  }
  await (await context.staged()).dropPlan(record.id);
};

/** Stops the planning, or drops the plan, of a staged source. */
export const dropPlan = async (context: StagingContext, record: Staged): Promise<void> => {
  await endPlanning(context, record);
  const staged = await context.staged();
  await staged.put({ ...record, run: null, ...NO_FAILURE });
};
