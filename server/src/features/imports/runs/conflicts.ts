import type { Core } from '@strapi/strapi';
import { getService } from '../../../get-service';
import type { ResolvedField } from '../../../../../model/contracts/runs';
import type { Resolution } from '../service';
import type { Actor } from '../../../services/actor';
import { withBusyTimeout } from './busy-timeout';
import { refusedRun } from './refused-run';
import { authorizeAs } from './write-rights';

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
