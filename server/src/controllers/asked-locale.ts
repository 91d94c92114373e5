import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { defaultLocale } from '../services/pages-locales';

/** The language of what a request asks for; null: all of them. The route has seen to it that it is one of ours. */
export const askedLocale = async (strapi: Core.Strapi, { query: { locale } }: Context): Promise<string | null> => {
  if (locale === '*') return null;
  return typeof locale === 'string' ? locale : defaultLocale(strapi);
};
