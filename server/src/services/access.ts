import { unrestricted } from '../auth/unrestricted';

/** How an app's own code gets past the rules that hold for those who ask. */
export const access = () => ({
  /**
   * Runs reads of the app's own without the rules on drafts and restricted evidence: whoever calls it decides what of
   * that reaches an answer.
   *
   * @example await strapi.plugin('compliance').service('access').unrestricted(() => strapi.documents(uid).findMany({ status: 'draft' }))
   */
  unrestricted,
});
