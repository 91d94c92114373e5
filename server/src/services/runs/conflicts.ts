import type { Core } from '@strapi/strapi';
import { getService } from '../../get-service';
import type { ResolvedField } from '../../contracts/runs';
import type { Conflict, Settlement } from '../imports';
import type { Starter } from './index';
import { withPatience } from './patience';
import { refusedRun } from './refused-run';
import { authorizeAs } from './write-rights';

/** Open conflicts. */
export const openConflicts = async (strapi: Core.Strapi, run: number): Promise<Conflict[]> =>
  getService(strapi, 'imports').conflicts(run);

/**
 * Settles one field with the rights of whoever does.
 *
 * @throws Refusal
 */
export const settleField = async (
  strapi: Core.Strapi,
  starter: Starter,
  run: number,
  item: number,
  settlement: Settlement,
): Promise<ResolvedField> => {
  const patience = withPatience(new AbortController());
  const read = await getService(strapi, 'staging').filesOf(run);
  try {
    return await getService(strapi, 'imports').settle(run, item, [settlement], {
      signal: patience.signal,
      onWait: patience.onWait,
      authorize: authorizeAs(strapi, starter.id, () => getService(strapi, 'clock').now().getTime()),
      startedBy: starter.name,
      ...(read && { read }),
    });
  } catch (error) {
    throw refusedRun(error);
  } finally {
    patience.arrived();
  }
};
