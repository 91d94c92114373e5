import type { contentRead } from '../auth/readable-entries';
import type { AdminAction } from '../permissions';
import { uidOf } from '../../../model/plugin-id';

/** An action of the plugin, the permission to read entries of a type in the Content Manager, or one of Strapi's to manage roles or webhooks. */
type NeededAction =
  | AdminAction
  | ReturnType<typeof contentRead>
  | 'admin::roles.create'
  | 'admin::roles.update'
  | 'admin::webhooks.read'
  | 'admin::webhooks.update';

/** One row of the admin panel's routes. */
export interface AdminRoute {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Below `/compliance`. */
  path: string;
  handler: string;
  config: {
    auth: { scope: string[]; strategies: string[] };
    policies: (string | { name: string; config: { actions: NeededAction[] } })[];
    middlewares: string[];
  };
}

/**
 * A route for people who are logged in to the admin panel and whose role allows the actions. The strategy is named since
 * Strapi also lets its admin tokens through: no token of an API acts here.
 */
export const adminRoute = (
  method: AdminRoute['method'],
  path: string,
  handler: string,
  ...actions: NeededAction[]
): AdminRoute => ({
  method,
  path,
  handler,
  config: {
    auth: { scope: [], strategies: ['admin'] },
    policies: ['admin::isAuthenticatedAdmin', { name: 'admin::hasPermissions', config: { actions } }],
    middlewares: [uidOf('current-settings')],
  },
});
