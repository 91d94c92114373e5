import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

import { readLocales } from '../services/pages-locales';
import type { PolicyContext } from './policy-context';

export interface Config {
  /** Whether `locale=*` may ask for every locale at once. */
  every?: boolean;
}

/**
 * Refuses a locale that does not exist. Strapi answers it with an empty list, which looks like missing content.
 *
 * @throws ValidationError (400) naming the locales there are
 */
export const knownLocale = async (
  ctx: PolicyContext,
  { every = false }: Config,
  { strapi }: { strapi: Core.Strapi },
) => {
  const { locale } = ctx.request.query;
  if (locale === undefined || (every && locale === '*')) return true;
  const known = await readLocales(strapi);
  if (typeof locale === 'string' && known.includes(locale)) return true;
  const accepted = every ? [...known, '*'] : known;
  throw new errors.ValidationError(`"locale" must be one of ${accepted.join(', ')}`, { locales: known });
};
