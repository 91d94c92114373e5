import { setImmediate } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import { momentOf } from '../services/certifications/moment-of';
import { computedFields } from '../delivery/computed/computed-fields';
import { listOf, parts } from '../readers';
import type { Json, Schema } from '../delivery/query/reach';
import { READABLE_TYPES } from '../delivery/readable-types';
import { getService } from '../get-service';
import { uidOf } from '../plugin-id';
import type { Naming, Nexus, ResolverContext } from './graphql-plugin';

const FIELDS: Readonly<Record<string, { type: string; description: string }>> = {
  effectiveStatus: { type: 'String', description: 'The status at the time of the request' },
  statusChangesAt: { type: 'DateTime', description: 'The next time at which the status changes without an edit' },
  editionSuperseded: { type: 'Boolean', description: 'Whether certificates of this edition are no longer valid' },
};

type Complete = (rows: Json[]) => Promise<Json[]>;

/** Rows whose fields are asked for in one turn of the event loop are completed together: one read, not one for each. */
const gather = (complete: Complete): ((row: Json) => Promise<Json | undefined>) => {
  let waiting: { rows: Json[]; answer: Promise<Json[]> } | undefined;
  const begin = () => {
    const rows: Json[] = [];
    const answer = setImmediate().then(() => {
      waiting = undefined;
      return complete(rows);
    });
    return { rows, answer };
  };
  return async ({ id }) => {
    const { rows, answer } = (waiting ??= begin());
    const position = rows.push({ id }) - 1;
    return (await answer)[position];
  };
};

/** The computed values of a row, by the same code and at the same instant as in REST. */
const completer = (strapi: Core.Strapi, schema: Schema) => {
  const requests = new WeakMap<object, ReturnType<typeof gather>>();
  return async (row: Json, { state }: ResolverContext): Promise<Json | undefined> => {
    const complete: Complete = async (rows) =>
      listOf(parts)(await getService(strapi, 'status').complete(rows, schema, momentOf(strapi, { state })));
    const ask = requests.get(state) ?? gather(complete);
    requests.set(state, ask);
    return ask(row);
  };
};

/** The computed fields of the plugin's types, as types of GraphQL. */
export const computedTypes = (strapi: Core.Strapi, naming: Naming, nexus: Nexus): unknown[] =>
  READABLE_TYPES.map((type): Schema => strapi.contentType(uidOf(type))).flatMap((schema) => {
    const names = computedFields(schema);
    if (names.length === 0) return [];
    const completed = completer(strapi, schema);
    const definition: Parameters<Nexus['extendType']>[0]['definition'] = (type) => {
      for (const name of names) {
        const field = FIELDS[name];
        if (field)
          type.field(name, { ...field, resolve: async (row, _, context) => (await completed(row, context))?.[name] });
      }
    };
    return [nexus.extendType({ type: naming.getTypeName(schema), definition })];
  });
