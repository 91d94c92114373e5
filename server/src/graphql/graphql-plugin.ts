import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { Strategy } from '../auth/strapi-auth';
import type { Json } from '../delivery/query/reach';

/** The authentication that Strapi keeps of a request; none before it. */
export interface Auth {
  strategy: Strategy;
  credentials?: unknown;
}

/** The context that Strapi hands to every resolver. */
export interface ResolverContext {
  /** Of the HTTP request: the same object for all fields of a query. */
  state: { auth?: Auth };
  koaContext: Context;
  /** The arguments of the root fields, whose `status` Strapi hands on to relations. */
  rootQueryArgsByPath?: unknown;
}

/** GraphQL's facts about the field that is resolved. */
export interface ResolvedField {
  operation: { operation: 'query' | 'mutation' | 'subscription' };
}

type Resolve = (root: Json, args: Json, context: ResolverContext, info: unknown) => unknown;

/** A step around a field's resolver. */
export type FieldMiddleware = (
  root: Json,
  args: Json,
  context: ResolverContext,
  info: unknown,
  next: Resolve,
) => unknown;

interface CreatedField {
  parentTypeConfig: { name: string };
  fieldConfig: { name: string };
}

interface FieldOptions {
  type: string;
  description: string;
  resolve: (row: Json, args: Json, context: ResolverContext, info: ResolvedField) => unknown;
}

interface TypeBuilder {
  field: (name: string, options: FieldOptions) => void;
}

/** The parts of Nexus, with which Strapi builds its schema, that are used here; it comes with the GraphQL plugin. */
export interface Nexus {
  extendType: (options: { type: string; definition: (type: TypeBuilder) => void }) => unknown;
  plugin: (options: {
    name: string;
    onCreateFieldResolver: (field: CreatedField) => FieldMiddleware | undefined;
  }) => unknown;
}

interface Extension {
  types?: unknown[];
  plugins?: unknown[];
  resolversConfig?: Record<string, { auth: false }>;
}

interface ExtensionService {
  shadowCRUD: (uid: string) => { disable: () => unknown; disableMutations: () => unknown };
  use: (extension: Extension | ((parts: { nexus: Nexus }) => Extension)) => unknown;
}

/** How Strapi's GraphQL plugin spells a type: functions of a schema. */
export interface Naming {
  getTypeName: (schema: unknown) => string;
  getComponentName: (schema: unknown) => string;
  getFindOneQueryName: (schema: unknown) => string;
  getFindQueryName: (schema: unknown) => string;
  getFindConnectionQueryName: (schema: unknown) => string;
}

export const hasGraphql = (strapi: Core.Strapi): boolean => 'graphql' in strapi.plugins;

/** The parts of the GraphQL plugin that are used here. To be asked for only where it is installed. */
export const graphqlPlugin = (strapi: Core.Strapi) => {
  const plugin = strapi.plugin('graphql');
  return {
    extension: plugin.service<ExtensionService>('extension'),
    naming: plugin.service<{ naming: Naming }>('utils').naming,
  };
};
