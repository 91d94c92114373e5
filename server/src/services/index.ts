import { factories } from '@strapi/strapi';
import { READABLE_TYPES } from '../delivery/readable-types';
import { uidOf } from '../../../model/plugin-id';
import { fromKeys } from '../../../model/typed-keys';
import { bodies } from './bodies';
import { status } from './status/status';
import { unrestricted } from '../auth/unrestricted';
import { setTimeout } from 'node:timers/promises';

/** The time of the plugin; a test may give it another one. `sleep`: milliseconds. */
const clock = () => ({
  now: (): Date => new Date(),
  /** Milliseconds that only grow, from any beginning: how long something takes, whatever happens to the clock meanwhile. */
  elapsed: (): number => performance.now(),
  sleep: async (milliseconds: number): Promise<void> => setTimeout(milliseconds),
});

/** How an app's own code gets past the rules that hold for those who ask. */
const access = () => ({
  /**
   * Runs reads of the app's own without the rules on drafts and restricted evidence: whoever calls it decides what of
   * that reaches an answer.
   *
   * @example await strapi.plugin('compliance').service('access').unrestricted(() => strapi.documents(uid).findMany({ status: 'draft' }))
   */
  unrestricted,
});

/** The services that features share; a readable type's core service stands under its singular name. */
export const coreServices = {
  ...fromKeys(READABLE_TYPES, (type) => factories.createCoreService(uidOf(type))),
  access,
  bodies,
  clock,
  status,
};
