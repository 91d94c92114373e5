import type { Core } from '@strapi/strapi';
import { readAuth } from '../auth/anonymous-reader';
import { uidOf } from '../../../model/plugin-id';

/** The `config` of a reading route. A new value each time, since Strapi writes into it. */
export const readConfig = (strapi: Core.Strapi, scope: string, { everyLocale = false } = {}) => ({
  ...readAuth(strapi, scope),
  policies: [uidOf('published-only')],
  // A request that is answered with 304 has been asked with a known locale before.
  middlewares: [uidOf('caching'), { name: uidOf('known-locale'), config: { every: everyLocale } }],
});

/** The same for a route whose handler is a function: Strapi makes the scope of others of the name of their action. */
export const scopedReadConfig = (strapi: Core.Strapi, scope: string) => {
  const config = readConfig(strapi, scope);
  return { ...config, auth: config.auth ?? { scope: [scope] } };
};
