import { ACTIONS } from '../../permissions';
import { adminRoute, type AdminRoute } from '../../routes/admin-route';

const { settings } = ACTIONS;

export const routes: readonly AdminRoute[] = [
  adminRoute('GET', '/editor-role', 'editor-role.find', settings),
  adminRoute('POST', '/editor-role', 'editor-role.complete', settings, 'admin::roles.create', 'admin::roles.update'),
  adminRoute('GET', '/webhooks', 'webhooks.find', settings, 'admin::webhooks.read'),
  adminRoute('PUT', '/webhooks/:webhook', 'webhooks.save', settings, 'admin::webhooks.read', 'admin::webhooks.update'),
  adminRoute('GET', '/settings', 'settings.find', settings),
  adminRoute('PUT', '/settings', 'settings.save', settings),
];
