import type { Core } from '@strapi/strapi';
import type { StagedSource } from '../../../adapters/staging/staged-imports';
import { rightsOf, rightsUnder } from '../../../adapters/strapi/content-rights';
import { getService } from '../../../get-service';
import { conflict, Refusal } from '../../../services/refusal';
import type { MissingRight } from '../../../../../model/contracts/rights';
import type { RunInfo } from '../../../../../model/contracts/runs';
import type { BackgroundRuns } from './background';
import type { Actor, Agent } from '../../../services/actor';
import { refusedRun } from './refused-run';
import { authorizeRun } from './write-rights';

const nameOf = (source: StagedSource): string =>
  source.kind === 'upload' || source.path === '' ? source.name : `${source.name}/${source.path}`;

const rightsMissing = (missing: readonly MissingRight[]): Refusal =>
  new Refusal(
    403,
    'PLAN_RIGHTS_MISSING',
    'Your role lacks permissions that this plan requires. Ask for them, or plan a smaller part.',
    { missing },
  );

/** Begins to apply a plan that a person has approved for agents, with what owner and token both allow. @throws Refusal */
export const applyForAgent = async (
  strapi: Core.Strapi,
  background: BackgroundRuns,
  { ability, id, name }: Agent,
  staged: string,
  planHash: string,
): Promise<number> => {
  const own = getService(strapi, 'staging').of(id);
  await own.requireApproval(staged, planHash);
  const { plan } = await own.planned(staged);
  const missing = rightsUnder(strapi, ability, id)(plan.index.rights);
  if (missing.length > 0) throw rightsMissing(missing);
  return applyStaged(strapi, background, { id, name: `${name} (MCP)` }, staged, planHash);
};

/** Begins to apply the plan of a staged source; answers the number of the run. @throws Refusal */
export const applyStaged = async (
  strapi: Core.Strapi,
  background: BackgroundRuns,
  actor: Actor,
  staged: string,
  planHash: string,
): Promise<number> => {
  const own = getService(strapi, 'staging').of(actor.id);
  const { record, plan, read } = await own.planned(staged);
  if (plan.index.summary.planHash !== planHash)
    throw conflict(
      'hash',
      'PLAN_REPLACED',
      'The plan has been replaced since you opened it. Review the new plan, then apply it.',
    );
  const missing = (await rightsOf(strapi, actor.id))(plan.index.rights);
  if (missing.length > 0) throw rightsMissing(missing);
  const whole = await own.whole(plan);
  const run = await background.start((control) =>
    getService(strapi, 'imports').apply(
      { ...whole, read },
      {
        ...control,
        authorize: authorizeRun(strapi, actor, 'import'),
        source: nameOf(record.source),
        startedBy: actor.name,
      },
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
export const resumeInBackground = async (
  strapi: Core.Strapi,
  background: BackgroundRuns,
  actor: Actor,
  { id: run, kind }: Pick<RunInfo, 'id' | 'kind'>,
): Promise<number> => {
  const needed = await getService(strapi, 'imports')
    .rightsLeft(run)
    .catch((error: unknown) => {
      throw refusedRun(error);
    });
  const missing = (await rightsOf(strapi, actor.id))(needed);
  if (missing.length > 0)
    throw new Refusal(
      403,
      'FOLLOW_UP_RIGHTS_MISSING',
      'Your role may not write what this would write. Ask for these rights.',
      { missing },
    );
  const read = await getService(strapi, 'staging').filesOf(run);
  return background.start((control) =>
    getService(strapi, 'imports').resume(run, {
      ...control,
      authorize: authorizeRun(strapi, actor, kind),
      ...(read && { read }),
    }),
  );
};
