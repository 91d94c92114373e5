import { errors } from '@strapi/utils';
import { ACTIONS } from '../permissions';

/** The answer (403) to whoever asks for drafts and may not read them. */
export const draftsRefused = (): Error =>
  new errors.PolicyError(`Only published content can be read without the permission "${ACTIONS.readDrafts}"`);
