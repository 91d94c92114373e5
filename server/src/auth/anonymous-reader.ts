import { routeInfo } from './route-info';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { getConfig } from '../config';
import { PLUGIN_ID } from '../../../model/plugin-id';
import { READ_SCOPES } from './read-scopes';
import { strapiAuth, type Strategy } from './strapi-auth';

export const ANONYMOUS_READER = 'compliance-anonymous-reader';

const isOwnRoute = (ctx: Context) => routeInfo(ctx).pluginName === PLUGIN_ID;

/** Strapi's GraphQL plugin authenticates by itself, on a route that names nothing but its kind. */
const isGraphql = (strapi: Core.Strapi, ctx: Context) =>
  'graphql' in strapi.plugins &&
  ctx.path === strapi.plugin('graphql').config<string>('endpoint') &&
  !routeInfo(ctx).pluginName;

/**
 * Lets a request without credentials read. `auth: false` on the routes would do so too, but then Strapi drops every
 * populated relation, takes a wrong token for none, and opens `status=draft`.
 */
const anonymousReader = (strapi: Core.Strapi): Strategy => ({
  name: ANONYMOUS_READER,
  authenticate: (ctx: Context) => ({
    authenticated: ctx.request.headers.authorization === undefined && (isOwnRoute(ctx) || isGraphql(strapi, ctx)),
  }),
  /** @throws ForbiddenError for every scope but those of reading */
  verify: (_auth, { scope }) => {
    const scopes = [scope ?? []].flat();
    if (scopes.length === 0 || !scopes.every((one) => READ_SCOPES.has(one))) throw new errors.ForbiddenError();
  },
});

/**
 * Registers the reader without credentials when `publicRead` is on. To be called when all plugins have registered: on
 * GraphQL, which names no order, the public role of users-permissions is asked first.
 */
export const registerAnonymousReader = (strapi: Core.Strapi): void => {
  if (getConfig(strapi).publicRead) strapiAuth(strapi).register('content-api', anonymousReader(strapi));
};

export interface RouteAuth {
  scope: string[];
  strategies: string[];
}

/**
 * The `auth` part of a route with this scope. users-permissions accepts every request without a token, and when it
 * registered first no other strategy would be asked: so the order is named. Strapi skips the names it does not know.
 */
export const readAuth = (strapi: Core.Strapi, scope: string): { auth?: RouteAuth } =>
  getConfig(strapi).publicRead
    ? { auth: { scope: [scope], strategies: [ANONYMOUS_READER, 'users-permissions', 'content-api-token'] } }
    : {};
