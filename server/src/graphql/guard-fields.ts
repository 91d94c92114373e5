import type { Core } from '@strapi/strapi';
import { appReader, schemaOf } from '../auth/app-reader';
import { guardArguments } from '../delivery/query/guard-query';
import { listOf, parts } from '../../../model/readers';
import { isGuarded, isOwn, isShown, type Attribute, type Reader, type Schema } from '../delivery/query/reach';
import type { FieldMiddleware, Naming } from './graphql-plugin';

/** In a nested field nothing says what rows its filters are joined to. */
const inGraphql = (reader: Reader): Reader => ({ ...reader, sign: '', readsDrafts: true });

/** A field that leads to entries of a type: its filters and sort, and which of them it may show. */
const guardLinks =
  (strapi: Core.Strapi, target: Schema): FieldMiddleware =>
  async (root, args, context, info, next) => {
    const reader = await appReader(strapi);
    if (reader === undefined) return next(root, args, context, info);
    const guarded = guardArguments(args, target, inGraphql(reader));
    // Strapi would hand on `publicationFilter` of the root field, which tells what has edits.
    const mayInherit = reader.clearance.drafts || !isOwn(target);
    return next(root, guarded, mayInherit ? context : { ...context, rootQueryArgsByPath: undefined }, info);
  };

/** A file, which a document that is not public keeps to itself. */
const guardFile =
  (strapi: Core.Strapi, owner: Schema): FieldMiddleware =>
  async (root, args, context, info, next) => {
    const reader = await appReader(strapi);
    const hidden = reader !== undefined && isGuarded(owner, reader) && root.visibility !== 'public';
    return hidden ? null : next(root, args, context, info);
  };

/** The way back from a file to whatever uses it. */
const guardAnyType =
  (strapi: Core.Strapi): FieldMiddleware =>
  async (root, args, context, info, next) => {
    const reader = await appReader(strapi);
    const found = await next(root, args, context, info);
    if (reader === undefined || found === null || found === undefined) return found;
    const shown = listOf(parts)([found].flat()).filter((row) => {
      const schema = schemaOf(strapi, String(row.__type));
      return schema === undefined || isShown(row, schema, reader);
    });
    return Array.isArray(found) ? shown : (shown[0] ?? null);
  };

const guardOf = (strapi: Core.Strapi, attribute: Attribute, owner: Schema): FieldMiddleware | undefined => {
  if (attribute.type === 'media') return guardFile(strapi, owner);
  if (attribute.type === 'relation' && attribute.target === undefined) return guardAnyType(strapi);
  const target = schemaOf(strapi, attribute.target ?? attribute.component ?? '');
  return target && guardLinks(strapi, target);
};

/**
 * The guards of the fields of the app's GraphQL schema, by type and name. Strapi reads relations, components and files of
 * an entry past its Document Service.
 */
export const fieldGuards = (strapi: Core.Strapi, naming: Naming): ReadonlyMap<string, FieldMiddleware> => {
  const contentTypes = Object.values<Schema>({ ...strapi.contentTypes }).filter(
    ({ uid }) => !uid.startsWith('admin::'),
  );
  const types = [
    ...contentTypes.map((schema) => [naming.getTypeName(schema), schema] as const),
    ...Object.values<Schema>({ ...strapi.components }).map(
      (schema) => [naming.getComponentName(schema), schema] as const,
    ),
  ];
  return new Map(
    types.flatMap(([name, schema]) =>
      Object.entries(schema.attributes).flatMap(([key, attribute]) => {
        const guard = guardOf(strapi, attribute, schema);
        return guard ? ['', '_connection'].map((end) => [`${name}.${key}${end}`, guard] as const) : [];
      }),
    ),
  );
};
