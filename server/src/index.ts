import type { Core } from '@strapi/strapi';
import { contentTypes } from '../../content-types';
import { watchListeners } from './adapters/strapi/bulk/watch-listeners';
import { bootstrap } from './bootstrap';
import { validateConfig } from './config';
import { destroy } from './destroy';
import { controllers, routes } from './doors/routes';
import { services } from './doors/services';
import { middlewares } from './middlewares';
import { publishedOnly } from './policies/published-only';
import { register } from './register';

type Step = (context: { strapi: Core.Strapi }) => void | Promise<void>;

/** The plugin as Strapi takes it, and as an app's `strapi-server` may extend it. */
export interface CompliancePlugin {
  register: Step;
  bootstrap: Step;
  destroy: Step;
  config: { default: () => object; validator: (config: unknown) => void };
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
  config: {
    default: () => {
      // Strapi asks while it loads plugins, before it registers one of them, and passes no Strapi.
      watchListeners(strapi);
      // Defaults live in the schema and are filled in by `getConfig`: Strapi merges these into the user's configuration
      // deeply, lists item by item, and would turn `locales: ['fr']` into `['fr', 'zh-CN']`.
      return {};
    },
    validator: validateConfig,
  },
  // A copy, since Strapi writes an app's extensions into what it is given.
  get contentTypes() {
    return structuredClone(contentTypes);
  },
  controllers,
  middlewares,
  policies: { 'published-only': publishedOnly },
  routes,
  services,
};

export default plugin;
