import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { answered } from '../controllers/answer';
import { bodyTypeWrong, uploadTypeWrong } from '../controllers/requests';
import { PLUGIN_ID } from '../../../model/plugin-id';

/** How long a sender may go on after the answer. Closing at once could lose the answer on its way. */
const LINGER_MILLISECONDS = 5_000;

/**
 * Closes the connection some time after the answer if the body is still arriving. Node.js discards what arrives until
 * then.
 */
const endAfterAnswer = ({ req, res }: Context): void => {
  res.once('finish', () => {
    if (req.complete) return;
    const timer = setTimeout(() => req.destroy(), LINGER_MILLISECONDS).unref();
    req.once('close', () => {
      clearTimeout(timer);
    });
  });
};

/**
 * An upload that is refused, by its size or for lack of a right, is drained for a few seconds, then its connection is
 * closed.
 */
export const drainRejectedUploads = (strapi: Core.Strapi): void => {
  strapi.server.api('admin').use(async (ctx: Context, next: () => Promise<unknown>) => {
    if (ctx.path.startsWith(`/${PLUGIN_ID}/`)) endAfterAnswer(ctx);
    return next();
  });
};

/**
 * Refuses forms with files, with 415 and before the login is checked: no route of the plugin takes one. Strapi parses them ahead
 * of every route, onto the disk, and answers 500 to one that it cannot parse; call this in `register`, which runs before Strapi
 * adds its parser.
 */
export const refuseForms = (strapi: Core.Strapi): void => {
  const ofUpload = answered(() => Promise.reject(uploadTypeWrong()));
  const ofBody = answered(() => Promise.reject(bodyTypeWrong()));
  const ofPanel = `/${PLUGIN_ID}/`;
  // the router takes addresses in any case
  const ofApi = `${strapi.config.get('api.rest.prefix', '/api')}/${PLUGIN_ID}/`.toLowerCase();
  strapi.server.use(async (ctx, next) => {
    const path = ctx.path.toLowerCase();
    const isOwn = path.startsWith(ofPanel) || path.startsWith(ofApi);
    if (!isOwn || !ctx.is('multipart')) {
      await next();
      return;
    }
    endAfterAnswer(ctx);
    ctx.body = await (path === `/${PLUGIN_ID}/staged` ? ofUpload : ofBody)(ctx);
  });
};
