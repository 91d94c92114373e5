import type { Core } from '@strapi/strapi';
import { rightsOf, type RightsCheck } from '../../adapters/strapi/content-rights';
import type { NeededRight } from '../../migrator/plan/needed-rights';

/** Somebody may not write an entry by hand, so no import writes it for them. */
export class NotAllowedError extends Error {
  override name = 'NotAllowedError';
}

/** How old what is known of somebody's rights may be when an entry is written, in milliseconds. */
const FRESH = 1_000;

/**
 * Refuses what this administrator may not write in the content manager, by their rights at the time of the
 * write: a role that is taken away stops the rest of a run. `now` in milliseconds.
 */
export const authorizeAs = (strapi: Core.Strapi, user: number, now: () => number) => {
  let known: { check: RightsCheck; at: number } | undefined;
  const rights = async (): Promise<RightsCheck> => {
    if (known === undefined || now() - known.at >= FRESH) known = { check: await rightsOf(strapi, user), at: now() };
    return known.check;
  };
  return async (needed: readonly NeededRight[]): Promise<void> => {
    const [missing] = (await rights())(needed);
    if (missing !== undefined) throw new NotAllowedError(missing.message);
  };
};
