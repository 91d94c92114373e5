import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { readLocales } from '../services/pages-locales';

export interface Config {
  /** Whether `locale=*` may ask for every locale at once. */
  every?: boolean;
}

/**
 * Refuses a locale that does not exist. Strapi answers it with an empty list, which looks like missing content.
 *
 * @throws ValidationError (400) naming the locales there are
 */
export const knownLocale =
  ({ every = false }: Config, { strapi }: { strapi: Core.Strapi }) =>
  async (ctx: Context, next: () => Promise<unknown>): Promise<void> => {
    const { locale } = ctx.query;
    if (locale !== undefined && !(every && locale === '*')) {
      const known = await readLocales(strapi);
      const accepted = every ? [...known, '*'] : known;
      if (typeof locale !== 'string' || !known.includes(locale))
        throw new errors.ValidationError(`"locale" must be one of ${accepted.join(', ')}`, { locales: known });
    }
    await next();
  };
