import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { strapiAuth } from './strapi-auth';

/** Whether whoever sent this request may do `scope`: a token that names it, a full-access token, a user's role. */
export const hasScope = async (strapi: Core.Strapi, ctx: Pick<Context, 'state'>, scope: string): Promise<boolean> => {
  try {
    await strapiAuth(strapi).verify(ctx.state.auth, { scope: [scope] });
    return true;
  } catch (error) {
    if (error instanceof errors.ForbiddenError || error instanceof errors.UnauthorizedError) return false;
    throw error;
  }
};
