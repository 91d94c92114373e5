import { contentTypes } from '../../content-types';
import { bootstrap } from './bootstrap';
import { config } from './config';
import { controllers } from './controllers';
import { destroy } from './destroy';
import { middlewares } from './middlewares';
import { policies } from './policies';
import { register } from './register';
import { routes } from './routes';
import { services } from './services';

export default {
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
