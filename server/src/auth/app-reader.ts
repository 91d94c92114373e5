import { routeInfo } from './route-info';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { SERVICE_KEYS, type AppReader } from '../delivery/query/guard-query';
import type { Clearance, Schema } from '../delivery/query/reach';
import { ACTIONS } from '../permissions';
import { PLUGIN_ID } from '../../../model/plugin-id';
import { hasScope } from './has-scope';
import { isUnrestricted } from './unrestricted';

interface Registry {
  keys: () => string[];
}

const NOTHING: Clearance = { drafts: false, restrictedDocuments: false };

const clearances = new WeakMap<object, Promise<Clearance>>();

const ask = async (strapi: Core.Strapi, { state }: Pick<Context, 'state'>): Promise<Clearance> => ({
  drafts: await hasScope(strapi, { state }, ACTIONS.readDrafts),
  restrictedDocuments: await hasScope(strapi, { state }, ACTIONS.readRestrictedDocuments),
});

/** Asked once for each request, by the value that Strapi made when it let the request in. */
const clearanceOf = async (strapi: Core.Strapi, { state }: Pick<Context, 'state'>): Promise<Clearance> => {
  const auth: unknown = state.auth;
  if (typeof auth !== 'object' || auth === null) return NOTHING;
  const known = clearances.get(auth) ?? ask(strapi, { state });
  clearances.set(auth, known);
  return known;
};

const refuse = (message: string): never => {
  throw new errors.ValidationError(message);
};

/** A type or a component. */
export const schemaOf = (strapi: Core.Strapi, uid: string): Schema | undefined => strapi.getModel(uid as never);

/** The uids of all types and components. */
export const allUids = (strapi: Core.Strapi): string[] =>
  ['content-types', 'components'].flatMap((registry) => strapi.get<Registry>(registry).keys());

/**
 * Who reads through the content API, by a route that is not the plugin's own: those restrict queries themselves.
 * `undefined` where nothing is restricted: in the admin panel, in imports and other code without a request, for those
 * who may read everything, and for code that says so.
 */
export const appReader = async (strapi: Core.Strapi): Promise<AppReader | undefined> => {
  const ctx = strapi.requestContext.get();
  const { type, pluginName } = routeInfo(ctx);
  if (ctx === undefined || type !== 'content-api' || pluginName === PLUGIN_ID || isUnrestricted()) return undefined;
  const clearance = await clearanceOf(strapi, ctx);
  if (clearance.drafts && clearance.restrictedDocuments) return undefined;
  return {
    clearance,
    keys: SERVICE_KEYS,
    schemaOf: (uid) => schemaOf(strapi, uid),
    uids: allUids(strapi),
    refuse,
  };
};
