import { editorRoleController, settingsController, webhooksController } from './controller';
import { feature } from '../../core/feature';
import { editorRole } from './editor-role';
import { settings as service } from './service';
import { ACTIONS } from '../../permissions';
import { adminRoute, type AdminRoute } from '../../routes/admin-route';

const right = ACTIONS.settings;

const routes: readonly AdminRoute[] = [
  adminRoute('GET', '/editor-role', 'editor-role.find', right),
  adminRoute('POST', '/editor-role', 'editor-role.complete', right, 'admin::roles.create', 'admin::roles.update'),
  adminRoute('GET', '/webhooks', 'webhooks.find', right, 'admin::webhooks.read'),
  adminRoute('PUT', '/webhooks/:webhook', 'webhooks.save', right, 'admin::webhooks.read', 'admin::webhooks.update'),
  adminRoute('GET', '/settings', 'settings.find', right),
  adminRoute('PUT', '/settings', 'settings.save', right),
];

/** The settings of an administrator in the panel: settings, the role of editors, the webhooks that are told of changes. */
export const settings = feature({
  name: 'settings',
  services: { settings: service, 'editor-role': editorRole },
  controllers: { settings: settingsController, 'editor-role': editorRoleController, webhooks: webhooksController },
  routes,
});
