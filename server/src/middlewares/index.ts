import { caching } from './caching';
import { knownLocale } from './known-locale';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { getService } from '../get-service';

/** Settings that somebody saved on another server hold for the next request on this one. */
const currentSettings =
  (_config: unknown, { strapi }: { strapi: Core.Strapi }) =>
  async (_ctx: Context, next: () => Promise<unknown>): Promise<void> => {
    await getService(strapi, 'settings').follow();
    await next();
  };

export const middlewares = { caching, 'current-settings': currentSettings, 'known-locale': knownLocale };
