import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { ANONYMOUS_READER } from '../auth/anonymous-reader';
import { READ_SCOPES } from '../auth/read-scopes';
import { strapiAuth } from '../auth/strapi-auth';
import { READABLE_TYPES } from '../delivery/readable-types';
import { uidOf } from '../../../model/plugin-id';
import type { FieldMiddleware, Auth, Naming, ResolverContext } from './graphql-plugin';

/** The root fields that read the plugin's types, with the scope that each needs. */
export const ownQueries = (strapi: Core.Strapi, naming: Naming): ReadonlyMap<string, string> =>
  new Map(
    READABLE_TYPES.flatMap((type) => {
      const schema = strapi.contentType(uidOf(type));
      return [
        [`Query.${naming.getFindOneQueryName(schema)}`, `${uidOf(type)}.findOne`] as const,
        [`Query.${naming.getFindQueryName(schema)}`, `${uidOf(type)}.find`] as const,
        [`Query.${naming.getFindConnectionQueryName(schema)}`, `${uidOf(type)}.find`] as const,
      ];
    }),
  );

const isReading = (scope: string | string[] | undefined): boolean => {
  const scopes = [scope ?? []].flat();
  return scopes.length > 0 && scopes.every((one) => READ_SCOPES.has(one));
};

/** The rights of the public role of users-permissions, and besides the right to read published content. */
const alsoReading = (auth: Auth): Auth => {
  const { verify } = auth.strategy;
  return {
    ...auth,
    strategy: {
      ...auth.strategy,
      name: `${auth.strategy.name}+${ANONYMOUS_READER}`,
      verify: async (who, config) => {
        if (!isReading(config.scope)) await verify(who, config);
      },
    },
  };
};

const isAnonymous = ({ koaContext, state }: ResolverContext): boolean =>
  koaContext.request.headers.authorization === undefined && !state.auth?.credentials;

/** The authentications of requests so far: another root field of the same request finds it there. */
const composed = new WeakSet<object>();

/**
 * Lets a request without credentials query what is published, and nothing that it could not query before. Strapi asks
 * no scope of these root fields (`auth: false`), since the public role would not have it: it is asked for here.
 */
export const publicRead = (
  strapi: Core.Strapi,
  queries: ReadonlyMap<string, string>,
  field: string,
): FieldMiddleware => {
  const scope = queries.get(field);
  return async (root, args, context, info, next) => {
    const { auth } = context.state;
    if (auth?.strategy.name === ANONYMOUS_READER && scope === undefined) throw new errors.ForbiddenError();
    if (auth && isAnonymous(context) && auth.strategy.name !== ANONYMOUS_READER && !composed.has(auth)) {
      const both = alsoReading(auth);
      composed.add(both);
      context.state.auth = both;
    }
    if (scope !== undefined) await strapiAuth(strapi).verify(context.state.auth, { scope: [scope] });
    return next(root, args, context, info);
  };
};
