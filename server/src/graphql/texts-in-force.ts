import type { Core } from '@strapi/strapi';
import { getService } from '../get-service';
import { uidOf } from '../../../model/plugin-id';
import { listOf, parts } from '../../../model/readers';
import type { Schema } from '../delivery/query/reach';
import { momentOf } from '../services/status/moment-of';
import { VERSIONED } from '../content/versions/copy-texts';
import { withTextsInForce } from '../services/versions/with-texts';
import { completer, type CompleteIn } from './computed-fields';
import type { FieldMiddleware, Naming, ResolvedField } from './graphql-plugin';

/** The text of rows of pages at the instant of the request; nothing of a row that keeps its own. */
const withTexts =
  (strapi: Core.Strapi, schema: Schema): CompleteIn =>
  ({ state }) =>
  async (rows) => {
    await getService(strapi, 'settings').follow();
    const asked = rows.map(({ id }) => ({ id, ...Object.fromEntries(VERSIONED.map((name) => [name, undefined])) }));
    return listOf(parts)(await withTextsInForce(strapi, asked, schema, momentOf(strapi, { state })));
  };

/** Resolvers for the fields of pages that their version in force holds, by type and name. */
export const textFields = (strapi: Core.Strapi, naming: Naming): ReadonlyMap<string, FieldMiddleware> => {
  const schema: Schema = strapi.contentType(uidOf('page'));
  const complete = completer(withTexts(strapi, schema));
  return new Map(
    VERSIONED.map((name): [string, FieldMiddleware] => [
      `${naming.getTypeName(schema)}.${name}`,
      async (row, args, context, info, next) =>
        // Strapi hands on what nexus gives it
        (await complete(row, context, info as ResolvedField))[name] ?? next(row, args, context, info),
    ]),
  );
};
