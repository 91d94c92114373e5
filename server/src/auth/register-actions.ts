import type { Core } from '@strapi/strapi';
import { ADMIN_ACTIONS } from '../permissions';
import { PLUGIN_ID, uidOf } from '../../../model/plugin-id';

/** The part of Strapi's permission service that is used here; it carries no types of its own. */
interface PermissionService {
  actionProvider: { registerMany(actions: readonly Record<string, string>[]): Promise<unknown> };
}

/**
 * Lists the plugin's actions in the form of every role. To be called while the plugin boots: Strapi removes what no
 * plugin registers.
 */
export const registerActions = async (strapi: Core.Strapi): Promise<void> => {
  const { actionProvider } = strapi.get<{ get(uid: string): PermissionService }>('services').get('admin::permission');
  await actionProvider.registerMany(
    ADMIN_ACTIONS.map(({ action, subCategory, displayName }) => ({
      section: 'plugins',
      pluginName: PLUGIN_ID,
      uid: action.slice(uidOf('').length),
      subCategory,
      displayName,
    })),
  );
};
