import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { getConfig } from '../../config';

const originOf = (address: string): string | null => (URL.canParse(address) ? new URL(address).origin : null);

/**
 * Whether a page of the site or of this server sends the request, or a program, which states no origin. A page that hides its
 * origin is none of these.
 */
export const isSiteOrigin = (strapi: Core.Strapi, ctx: Pick<Context, 'get' | 'host'>): boolean => {
  const stated = ctx.get('Origin');
  if (stated === '') return true;
  const given = originOf(stated);
  if (given === null || given === 'null') return false;
  const known = [...getConfig(strapi).origins, strapi.config.get('server.absoluteUrl', '')].map(originOf);
  // the host of its own request, which scripts cannot choose
  return known.includes(given) || new URL(given).host === ctx.host;
};
