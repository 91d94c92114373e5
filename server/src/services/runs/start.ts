import type { Core } from '@strapi/strapi';
import type { StagedSource } from '../../adapters/staging/staged-imports';
import { rightsOf } from '../../adapters/strapi/content-rights';
import { getService } from '../../get-service';
import { conflict, Refusal } from '../refusal';
import type { BackgroundRuns } from './background';
import type { Starter } from './index';
import { authorizeAs } from './write-rights';

const nameOf = (source: StagedSource): string =>
  source.kind === 'upload' || source.path === '' ? source.name : `${source.name}/${source.path}`;

const authorize = (strapi: Core.Strapi, { id }: Starter) =>
  authorizeAs(strapi, id, () => getService(strapi, 'clock').now().getTime());

/** Begins to apply the plan of a staged source; answers the number of the run. @throws Refusal */
export const applyStaged = async (
  strapi: Core.Strapi,
  background: BackgroundRuns,
  starter: Starter,
  staged: string,
  planHash: string,
): Promise<number> => {
  const own = getService(strapi, 'staging').of(starter.id);
  const { record, plan, read } = await own.planned(staged);
  if (plan.index.summary.planHash !== planHash)
    throw conflict(
      'hash',
      'PLAN_REPLACED',
      'The plan has been made anew since you looked at it. Read it again, then approve it.',
    );
  const missing = (await rightsOf(strapi, starter.id))(plan.index.rights);
  if (missing.length > 0)
    throw new Refusal(
      403,
      'PLAN_RIGHTS_MISSING',
      'Your role may not write what this plan would write. Ask for these rights, or plan less.',
      { missing },
    );
  const whole = await plan.whole();
  const run = await background.start((control) =>
    getService(strapi, 'imports').apply(
      { ...whole, read },
      { ...control, authorize: authorize(strapi, starter), source: nameOf(record.source), startedBy: starter.name },
    ),
  );
  try {
    await own.applied(staged, run);
  } catch {
    // said in the log; the run is at work, and whoever approved it has to hear of it
  }
  return run;
};

/** Begins to do the rest of a run. @throws Refusal */
export const resumeRun = async (
  strapi: Core.Strapi,
  background: BackgroundRuns,
  starter: Starter,
  run: number,
): Promise<number> => {
  const read = await getService(strapi, 'staging').filesOf(run);
  return background.start((control) =>
    getService(strapi, 'imports').resume(run, {
      ...control,
      authorize: authorize(strapi, starter),
      ...(read && { read }),
    }),
  );
};
