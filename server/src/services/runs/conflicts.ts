import type { Core } from '@strapi/strapi';
import { getService } from '../../get-service';
import type { ResolvedField } from '../../contracts/runs';
import type { Conflict, Resolution } from '../imports';
import type { Actor } from './actor';
import { withBusyTimeout } from './busy-timeout';
import { refusedRun } from './refused-run';
import { authorizeAs } from './write-rights';

/** Open conflicts. */
export const openConflicts = async (strapi: Core.Strapi, run: number): Promise<Conflict[]> =>
  getService(strapi, 'imports').conflicts(run);

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
  const patience = withBusyTimeout(new AbortController());
  const read = await getService(strapi, 'staging').filesOf(run);
  try {
    return await getService(strapi, 'imports').resolve(run, item, [resolution], {
      signal: patience.signal,
      onWait: patience.onWait,
      authorize: authorizeAs(strapi, actor.id),
      startedBy: actor.name,
      ...(read && { read }),
    });
  } catch (error) {
    throw refusedRun(error);
  } finally {
    patience.arrived();
  }
};
