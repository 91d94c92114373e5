import { own } from '../../../../model/own';
import { casesOf, populateAnyOf } from './any-of';
import { populateTree } from './populate-tree';
import {
  FILE,
  isGuarded,
  isJson,
  join,
  listedOnly,
  shownOnly,
  type Json,
  type LinkReader,
  type Reader,
  type Schema,
} from './reach';
import { restrictFilters } from './restrict-filters';
import { checkSort } from './restrict-sort';

const OFF: readonly unknown[] = [false, 'false', 'f', '0', 0, null, undefined, ''];

/** The names of the parts of a query: in Strapi's services, or in the database layer below them. */
interface QueryKeys {
  filters: string;
  fields: string;
  sort: string;
  /** The value of `populate` that populates everything. */
  everything: unknown;
}

export const SERVICE_KEYS: QueryKeys = { filters: 'filters', fields: 'fields', sort: 'sort', everything: '*' };
export const DATABASE_KEYS: QueryKeys = { filters: 'where', fields: 'select', sort: 'orderBy', everything: true };

/** A reader who queries an app's own types. */
export interface AppReader extends LinkReader {
  keys: QueryKeys;
}

/** Returns the same object if nothing changes, so that queries without the plugin's types are not touched. */
const withChanges = (query: Json, changes: Json): Json => {
  const changed = Object.entries(changes).filter(([key, value]) => value !== query[key]);
  return changed.length === 0 ? query : { ...query, ...Object.fromEntries(changed) };
};

/** The visibility of a document decides whether its file may be shown, so it is always read. */
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

const guardPopulate = (populate: unknown, schema: Schema, reader: AppReader): unknown => {
  if (OFF.includes(populate)) return populate;
  const guard = (key: string, value: unknown): unknown => {
    const attribute = own(schema.attributes, key);
    if (OFF.includes(value) || attribute === undefined) return value;
    const uids = casesOf(attribute, reader);
    if (uids !== undefined) return populateAnyOf(value, uids, reader, schema, guardRelated);
    if (attribute.type === 'media') return guardRelated(value, reader.schemaOf(FILE), reader);
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

/** These distinguish published from edited entries, also in populated relations. */
const tellsOfEdits = ({ publicationFilter, hasPublishedVersion }: Json): boolean =>
  [publicationFilter, hasPublishedVersion].some((value) => value !== undefined && value !== null);

/**
 * A query for entries of any type, restricted to what this reader may see of the plugin's types: at every level of
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
