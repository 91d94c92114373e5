import { editorRoleController } from './editor-role-controller';
import { settingsController } from './controller';
import { webhooksController } from './webhooks-controller';
import { feature } from '../../core/feature';
import { editorRole } from './editor-role';
import { settings as service } from './service';
import { routes } from './routes';

/** What an administrator sets in the panel: settings, the role of editors, the webhooks that are told of changes. */
export const settings = feature({
  name: 'settings',
  services: { settings: service, 'editor-role': editorRole },
  controllers: { settings: settingsController, 'editor-role': editorRoleController, webhooks: webhooksController },
  routes,
});
