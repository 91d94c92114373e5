import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { getService } from '../get-service';
import { momentOf } from '../services/certifications/moment-of';
import { askedLocale } from './asked-locale';

/** `GET /overview`: what is held. Its permission covers all forms of the trust center as a whole. */
export const trustCenterController = ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(ctx: Context) {
    const locale = await askedLocale(strapi, ctx);
    if (locale !== null) ctx.set('Content-Language', locale);
    return getService(strapi, 'forms').overview(locale, momentOf(strapi, ctx));
  },
});
