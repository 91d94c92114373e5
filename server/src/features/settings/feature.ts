import { routes } from './routes';
import { feature } from '../../core/feature';
import { editorRole } from './editor-role';
import { settings as service } from './service';

/** The settings of an administrator in the panel: settings, the role of editors, the webhooks that are told of changes. */
export const settings = feature({
  name: 'settings',
  services: { settings: service, 'editor-role': editorRole },
  routes,
});
