import type { Core } from '@strapi/strapi';
import { rightsOf, type RightsCheck } from '../../adapters/strapi/content-rights';
import { rightsForItem } from '../../migrator/plan/needed-rights';
import type { PlanItem } from '../../migrator/plan/plan';

/** Somebody may not write an entry by hand, so no import writes it for them. */
export class NotAllowedError extends Error {
  override name = 'NotAllowedError';
}

/** How old what is known of somebody's rights may be when an entry is written, in milliseconds. */
const FRESH = 1_000;

/**
 * Refuses the items that this administrator may not write in the content manager, by their rights at the time of the
 * write: a role that is taken away stops the rest of a run. `now` in milliseconds.
 */
export const authorizeAs = (strapi: Core.Strapi, user: number, now: () => number) => {
  let known: { check: RightsCheck; at: number } | undefined;
  const rights = async (): Promise<RightsCheck> => {
    if (known === undefined || now() - known.at >= FRESH) known = { check: await rightsOf(strapi, user), at: now() };
    return known.check;
  };
  return async (item: PlanItem): Promise<void> => {
    const [missing] = (await rights())(rightsForItem(item));
    if (missing !== undefined) throw new NotAllowedError(missing.message);
  };
};
