import type { Core } from '@strapi/strapi';
import { momentOf } from '../services/status/moment-of';
import { revisionOf } from '../content/revision/request-revision';
import { gather, type AnswerAll, type Ask } from '../database/gather';
import { listOf, parts } from '../../../model/readers';
import { dataReader } from '../services/page-fields/data-reader';
import type { PageField } from '../../../model/contracts/page-fields';
import { FIELD_ROWS } from '../services/page-fields/field-rows';
import { computedFields, pageFields } from '../delivery/computed/computed-fields';
import type { Json, Schema } from '../delivery/query/reach';
import { READABLE_TYPES } from '../delivery/readable-types';
import { getService } from '../get-service';
import { uidOf } from '../../../model/plugin-id';
import type { Naming, Nexus, ResolvedField, ResolverContext } from './graphql-plugin';

const FIELDS: Readonly<Record<string, { type: string; description: string }>> = {
  effectiveStatus: { type: 'String', description: 'The status at the time of the request' },
  statusChangesAt: { type: 'DateTime', description: 'The next time at which the status changes without an edit' },
  objectionsTo: { type: 'String', description: 'Where to object to it, while it is planned or announced' },
  editionSuperseded: { type: 'Boolean', description: 'Whether certificates of this edition are no longer valid' },
  ...FIELD_ROWS,
};

type Complete = AnswerAll<Json, Json>;

export type CompleteIn = (context: Pick<ResolverContext, 'state'>, info: ResolvedField) => Complete;

/** The facts that hold at the instant of the request. */
const withStatus =
  (strapi: Core.Strapi, schema: Schema): CompleteIn =>
  ({ state }) =>
  async (rows) => {
    await getService(strapi, 'settings').follow();
    return listOf(parts)(await getService(strapi, 'status').complete(rows, rows, schema, momentOf(strapi, { state })));
  };

/**
 * A field of pages, which costs more than the others and is computed by itself. A query knows the revision of the content, so
 * that what was rendered is remembered; a mutation changes it.
 */
const withPageField =
  (strapi: Core.Strapi, field: PageField): CompleteIn =>
  (context, { operation }) =>
  async (rows) => {
    if (operation.operation === 'query') await revisionOf(strapi, context);
    const computed = await getService(strapi, 'page-fields').compute(
      new Map([[field, new Set(rows.map(({ id }) => Number(id)))]]),
      await dataReader(strapi, context),
    );
    return rows.map(({ id }) => ({ ...computed.get(Number(id)) }));
  };

/** The computed values of a row, by the same code as in REST. */
export const completer = (completeIn: CompleteIn) => {
  const requests = new WeakMap<object, Ask<Json, Json>>();
  return async ({ id }: Json, context: ResolverContext, info: ResolvedField): Promise<Json> => {
    const { state } = context;
    const ask = requests.get(state) ?? gather(completeIn(context, info));
    requests.set(state, ask);
    return ask({ id });
  };
};

/** The computed fields of the plugin's types, as types of GraphQL. */
export const computedTypes = (strapi: Core.Strapi, naming: Naming, nexus: Nexus): unknown[] =>
  READABLE_TYPES.map((type): Schema => strapi.contentType(uidOf(type))).flatMap((schema) => {
    const names = computedFields(schema);
    if (names.length === 0) return [];
    const ofStatus = completer(withStatus(strapi, schema));
    const ofPage = new Map<string, ReturnType<typeof completer>>(
      pageFields(schema).map((name) => [name, completer(withPageField(strapi, name))]),
    );
    const definition: Parameters<Nexus['extendType']>[0]['definition'] = (type) => {
      for (const name of names) {
        const field = FIELDS[name];
        const completed = ofPage.get(name) ?? ofStatus;
        if (field)
          type.field(name, {
            type: field.type,
            description: field.description,
            resolve: async (row, _, context, info) => (await completed(row, context, info))[name],
          });
      }
    };
    return [nexus.extendType({ type: naming.getTypeName(schema), definition })];
  });
