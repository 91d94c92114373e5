import { populateTree } from './populate-tree';
import { FILE, isGuarded, isJson, join, listedOnly, shownOnly, type Json, type Reader, type Schema } from './reach';
import { restrictFilters } from './restrict-filters';
import { checkSort } from './restrict-sort';

const OFF: readonly unknown[] = [false, 'false', 'f', '0', 0, null, undefined, ''];

/** What the parts of a query are called: by Strapi's services, or by the database layer below them. */
export interface QueryKeys {
  filters: string;
  fields: string;
  sort: string;
  /** What `populate` says for all that there is. */
  everything: unknown;
}

export const SERVICE_KEYS: QueryKeys = { filters: 'filters', fields: 'fields', sort: 'sort', everything: '*' };
export const DATABASE_KEYS: QueryKeys = { filters: 'where', fields: 'select', sort: 'orderBy', everything: true };

/** Somebody who reads through an app's own types. */
export interface AppReader extends Reader {
  keys: QueryKeys;
  /** The uids of all types and components: where a link that names no type may lead. */
  uids: readonly string[];
}

/** The same object where nothing changes, so that queries which lead nowhere near the plugin's types stay as they are. */
const withChanges = (query: Json, changes: Json): Json => {
  const changed = Object.entries(changes).filter(([key, value]) => value !== query[key]);
  return changed.length === 0 ? query : { ...query, ...Object.fromEntries(changed) };
};

/** Whether a document's file may be shown depends on its visibility, so that is read in any case. */
const guardFields = (fields: unknown, schema: Schema, reader: Reader): unknown => {
  if (fields === undefined || !isGuarded(schema, reader) || [fields].flat().includes('*')) return fields;
  return [...new Set([fields, 'visibility'].flat())];
};

const guardRelated = (value: unknown, schema: Schema | undefined, reader: AppReader): unknown => {
  if (schema === undefined) return value;
  const options = isJson(value) ? value : {};
  const guarded = guardLevel(options, schema, reader, shownOnly(schema, reader));
  return guarded === options ? value : guarded;
};

/** A dynamic zone, or a link that names no type: each type that may stand there is a case of its own. */
const guardAnyOf = (value: unknown, uids: readonly string[], reader: AppReader, owner: Schema): unknown => {
  const { on, populate, ...options } = isJson(value) ? value : ({} as Json);
  const inner = populate === undefined ? {} : { populate };
  const asked: Json = isJson(on) ? on : Object.fromEntries(uids.map((uid) => [uid, inner]));
  const guarded = Object.entries(asked).map(([uid, each]): [string, unknown] => {
    const schema = reader.schemaOf(uid);
    const isComponent = schema !== undefined && !uid.includes('::');
    return isComponent
      ? [uid, guardRelated(each, { ...schema, options: owner.options }, reader)]
      : [uid, guardRelated(each, schema, { ...reader, readsDrafts: true })];
  });
  if (guarded.every(([uid, each]) => each === asked[uid])) return value;
  // Strapi counts such links without regard to filters.
  const kept = options.count === undefined ? guarded : guarded.filter(([uid, each]) => each === asked[uid]);
  return { ...options, on: Object.fromEntries(kept) };
};

const guardPopulate = (populate: unknown, schema: Schema, reader: AppReader): unknown => {
  if (OFF.includes(populate)) return populate;
  const guard = (key: string, value: unknown): unknown => {
    const attribute = schema.attributes[key];
    if (OFF.includes(value) || attribute === undefined) return value;
    if (attribute.type === 'dynamiczone') return guardAnyOf(value, attribute.components ?? [], reader, schema);
    if (attribute.type === 'media') return guardRelated(value, reader.schemaOf(FILE), reader);
    if (attribute.type === 'relation' && attribute.target === undefined)
      return guardAnyOf(value, reader.uids, reader, schema);
    const joined = join(key, schema, reader);
    return joined ? guardRelated(value, joined.schema, joined.reader) : value;
  };
  const tree = populateTree(populate === reader.keys.everything ? '*' : populate, schema);
  const guarded = Object.entries(tree).map(([key, value]): [string, unknown] => [key, guard(key, value)]);
  return guarded.every(([key, value]) => value === tree[key]) ? populate : Object.fromEntries(guarded);
};

const guardLevel = (query: Json, schema: Schema, reader: AppReader, only: Json | undefined): Json => {
  const { filters, fields, sort } = reader.keys;
  checkSort(query[sort], schema, reader);
  return withChanges(query, {
    [filters]: restrictFilters(query[filters], schema, reader, only),
    [fields]: guardFields(query[fields], schema, reader),
    populate: guardPopulate(query.populate, schema, reader),
  });
};

/** These tell published from edited entries, in everything that is populated too. */
const tellsOfEdits = ({ publicationFilter, hasPublishedVersion }: Json): boolean =>
  [publicationFilter, hasPublishedVersion].some((value) => value !== undefined && value !== null);

/**
 * A query for entries of any type that reaches of the plugin's types only what this reader may see: at every level of
 * `populate`, through components, dynamic zones and files, and through every relation of `filters` and `sort`.
 */
export const guardQuery = (query: Json, schema: Schema, reader: AppReader): Json => {
  const guarded = guardLevel(query, schema, reader, listedOnly(schema, reader));
  if (tellsOfEdits(query) && !reader.clearance.drafts && guarded.populate !== query.populate)
    reader.refuse('"publicationFilter" cannot be used together with content that may have drafts');
  return guarded;
};

/** The same for the arguments of a field of GraphQL that leads to entries of a type. */
export const guardArguments = (args: Json, schema: Schema, reader: Reader): Json => {
  checkSort(args.sort, schema, reader);
  const filters = restrictFilters(args.filters ?? undefined, schema, reader, shownOnly(schema, reader));
  return filters === undefined ? args : withChanges(args, { filters });
};
