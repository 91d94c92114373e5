import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { PLUGIN_ID } from '../plugin-id';

/** How long a sender may go on after the answer. Closing at once could lose the answer on its way. */
const LINGER_MILLISECONDS = 5_000;

interface AdminApi {
  use(middleware: (ctx: Context, next: Next) => Promise<unknown>): unknown;
}

/**
 * Ends the connection of a request that was answered while its body was still on its way: an upload that is refused, by
 * its size or for lack of a right, is not read to its end. Until then Node.js throws away what arrives.
 */
export const letGoOfRefusedBodies = (strapi: Core.Strapi): void => {
  const api = strapi.server.api('admin') as unknown as AdminApi;
  api.use(async (ctx, next) => {
    if (!ctx.path.startsWith(`/${PLUGIN_ID}/`)) return next();
    const { req, res } = ctx;
    res.once('finish', () => {
      if (req.complete) return;
      const timer = setTimeout(() => req.destroy(), LINGER_MILLISECONDS).unref();
      req.once('close', () => {
        clearTimeout(timer);
      });
    });
    return next();
  });
};
