import type { Context } from 'koa';
import { isObject } from '../../../model/readers';

/** Strapi's facts about the route of a request. */
interface RouteInfo {
  /** `admin` or `content-api`. */
  type?: unknown;
  /** The plugin that the route belongs to. */
  pluginName?: unknown;
}

/** The route of a request; nothing where there is none, such as in code that runs by itself. */
export const routeInfo = (ctx: Pick<Context, 'state'> | undefined): RouteInfo => {
  const route: unknown = ctx?.state.route;
  return isObject(route) && isObject(route['info']) ? route['info'] : {};
};
