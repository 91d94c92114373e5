import type { Core } from '@strapi/strapi';
import { getConfig } from '../config';
import { computedTypes } from './computed-fields';
import { fieldGuards } from './guard-fields';
import { graphqlPlugin, hasGraphql, type FieldMiddleware } from './graphql-plugin';
import { textFields } from './texts-in-force';
import { ownQueries, publicRead } from './public-read';
import { HIDDEN_TYPES } from '../content/type-names';
import { RECORD_TYPES } from '../../../model/contracts/values';
import { uidOf } from '../../../model/plugin-id';

/** Keeps the hidden types out of the app's GraphQL schema, and makes the editorial ones read-only there. */
const closeTypes = (strapi: Core.Strapi): void => {
  const { extension } = graphqlPlugin(strapi);
  for (const type of HIDDEN_TYPES) extension.shadowCRUD(uidOf(type)).disable();
  for (const type of RECORD_TYPES) extension.shadowCRUD(uidOf(type)).disableMutations();
};

const ROOTS = ['Query', 'Mutation', 'Subscription'];

/**
 * Holds the app's GraphQL schema, where there is one, to the rules of the REST routes. What stands in a plugin of Nexus
 * runs right around each resolver; Strapi's `resolversConfig` would merge our middlewares with another plugin's by their
 * position, and drop one of them.
 */
export const registerGraphql = (strapi: Core.Strapi): void => {
  if (!hasGraphql(strapi)) return;
  closeTypes(strapi);
  const { extension, naming } = graphqlPlugin(strapi);
  const isPublic = getConfig(strapi).publicRead;
  extension.use(({ nexus }) => {
    const guards = new Map([...fieldGuards(strapi, naming), ...textFields(strapi, naming)]);
    const queries = ownQueries(strapi, naming);
    const middlewareOf = (type: string, field: string): FieldMiddleware | undefined =>
      isPublic && ROOTS.includes(type) ? publicRead(strapi, queries, field) : guards.get(field);
    return {
      types: computedTypes(strapi, naming, nexus),
      plugins: [
        nexus.plugin({
          name: 'compliance',
          onCreateFieldResolver: ({ parentTypeConfig: { name: type }, fieldConfig: { name } }) =>
            middlewareOf(type, `${type}.${name}`),
        }),
      ],
    };
  });
  // Strapi keeps the configuration that came first, and adds its own when it builds the schema.
  if (isPublic)
    extension.use(() => ({
      resolversConfig: Object.fromEntries(
        [...ownQueries(strapi, naming).keys()].map((name) => [name, { auth: false }]),
      ),
    }));
};
