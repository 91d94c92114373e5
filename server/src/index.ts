import type { Core } from '@strapi/strapi';
import { contentTypes } from '../../content-types';
import { bootstrap } from './bootstrap';
import { config } from './config';
import { destroy } from './destroy';
import { controllers } from './doors/controllers';
import { routes } from './doors/routes';
import { services } from './doors/services';
import { middlewares } from './middlewares';
import { policies } from './policies';
import { register } from './register';

type Step = (context: { strapi: Core.Strapi }) => void | Promise<void>;

/** The plugin as Strapi takes it, and as an app's `strapi-server` may extend it. */
export interface CompliancePlugin {
  register: Step;
  bootstrap: Step;
  destroy: Step;
  config: { default: object; validator: (config: unknown) => void };
  readonly contentTypes: Record<string, { schema: object }>;
  controllers: object;
  middlewares: object;
  policies: object;
  routes: object;
  services: object;
}

const plugin: CompliancePlugin = {
  register,
  bootstrap,
  destroy,
  config,
  // A copy, since Strapi writes an app's extensions into what it is given.
  get contentTypes() {
    return structuredClone(contentTypes);
  },
  controllers,
  middlewares,
  policies,
  routes,
  services,
};

export default plugin;
