import type { contentRead } from '../auth/readable-entries';
import type { AdminAction } from '../permissions';

/** An action of the plugin, or the permission to read entries of a type in the Content Manager. */
type NeededAction = AdminAction | ReturnType<typeof contentRead>;

/** One row of the admin panel's routes. */
export interface AdminRoute {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Below `/compliance`. */
  path: string;
  handler: string;
  config: {
    auth: { scope: string[]; strategies: string[] };
    policies: (string | { name: string; config: { actions: NeededAction[] } })[];
  };
}

/**
 * A route for people who are logged in to the admin panel and whose role allows the action. The strategy is named since
 * Strapi also lets its admin tokens through: no token of an API acts here.
 */
export const adminRoute = (
  method: AdminRoute['method'],
  path: string,
  handler: string,
  action: NeededAction,
): AdminRoute => ({
  method,
  path,
  handler,
  config: {
    auth: { scope: [], strategies: ['admin'] },
    policies: ['admin::isAuthenticatedAdmin', { name: 'admin::hasPermissions', config: { actions: [action] } }],
  },
});
