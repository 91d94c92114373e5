import type { Core } from '@strapi/strapi';
import { rightsOf } from '../../../adapters/strapi/content-rights';
import { combineRights, rightsForItem } from '../../../../../migrator/plan/needed-rights';
import { Refusal } from '../../../services/refusal';
import { getService } from '../../../get-service';
import type { ResolvedField, Resolutions, StartedResolving } from '../../../../../model/contracts/runs';
import type { Resolution } from '../service';
import type { Actor } from '../../../services/actor';
import type { BackgroundRuns } from './background';
import { withBusyTimeout } from './busy-timeout';
import { refusedRun } from './refused-run';
import { authorizeAs } from './write-rights';

/**
 * Begins to resolve conflicts of a run in the background, in one run, with the rights of whoever does: what they may not write
 * fails, and stays open; where that is all of it, nothing begins. Answers the number of the run, null where nothing is left to write, and what it leaves alone.
 *
 * @throws Refusal
 */
export const startResolving = async (
  strapi: Core.Strapi,
  background: BackgroundRuns,
  actor: Actor,
  run: number,
  asked: Resolutions,
): Promise<Omit<StartedResolving, 'run'> & { run: number | null }> => {
  const imports = getService(strapi, 'imports');
  const read = await getService(strapi, 'staging').filesOf(run);
  const plan = await imports.planResolve(run, asked).catch((error: unknown) => {
    throw refusedRun(error);
  });
  const { resolved, changed, closed, isMore } = plan;
  const missing = await rightsOf(strapi, actor.id);
  const lacking = resolved.map(({ items }) => missing(combineRights(items.flatMap(rightsForItem)))[0]);
  const [first] = lacking;
  if (first !== undefined && lacking.every((one) => one !== undefined))
    throw new Refusal(403, 'WRITE_NOT_ALLOWED', first.message);
  if (resolved.length === 0) return { run: null, changed, closed, isMore };
  const started = await background.start((control) =>
    imports.resolvePlanned(plan, {
      ...control,
      authorize: authorizeAs(strapi, actor.id),
      startedBy: actor.name,
      ...(read && { read }),
    }),
  );
  return { run: started, changed, closed, isMore };
};

/**
 * Resolves one field with the rights of whoever does.
 *
 * @throws Refusal
 */
export const resolveField = async (
  strapi: Core.Strapi,
  actor: Actor,
  run: number,
  item: number,
  resolution: Resolution,
): Promise<ResolvedField> => {
  const busyTimeout = withBusyTimeout(new AbortController());
  const read = await getService(strapi, 'staging').filesOf(run);
  try {
    return await getService(strapi, 'imports').resolve(run, item, [resolution], {
      signal: busyTimeout.signal,
      onWait: busyTimeout.onWait,
      authorize: authorizeAs(strapi, actor.id),
      startedBy: actor.name,
      ...(read && { read }),
    });
  } catch (error) {
    throw refusedRun(error);
  } finally {
    busyTimeout.arrived();
  }
};
