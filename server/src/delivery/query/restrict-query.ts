import { checkJoins } from './check-joins';
import { deeper, isTooWide, START, type Place } from './populate-place';
import { populateTree } from './populate-tree';
import { isGuarded, isJson, listedOnly, type Json, type Reader, type Schema } from './reach';
import { restrictFilters } from './restrict-filters';
import { checkSort } from './restrict-sort';

const OFF: readonly unknown[] = [false, 'false', 'f', '0', 0, null, undefined];

/** Strapi looks names up where every object has a `constructor`, and asks the database for a column of that name. */
const checkFields = (fields: unknown, reader: Reader): void => {
  const names = [fields].flat().flatMap((name: unknown) => (typeof name === 'string' ? name.split(',') : []));
  const wrong = names.map((name) => name.trim()).find((name) => name in Object.prototype);
  if (wrong !== undefined) reader.refuse(`There is no field "${wrong}"`);
};

/** Whether a document's file may be shown depends on its visibility, so that is read in any case. */
const restrictFields = (fields: unknown, schema: Schema, reader: Reader): unknown => {
  checkFields(fields, reader);
  if (fields === undefined || fields === '*' || !isGuarded(schema, reader)) return fields;
  return [...new Set([fields, 'visibility'].flat())];
};

const restrictMedia = (options: Json, reader: Reader): Json => {
  checkFields(options.fields, reader);
  // From a file Strapi finds the way back to every entry that uses it, whatever its visibility.
  const { populate: _populate, ...rest } = options;
  return rest;
};

const restrictPopulate = (populate: unknown, schema: Schema, reader: Reader, place: Place): Json => {
  const restrict = (key: string, value: unknown): unknown => {
    const attribute = schema.attributes[key];
    const options = isJson(value) ? value : {};
    if (attribute?.type === 'media') return restrictMedia(options, reader);
    const target = reader.schemaOf(attribute?.target ?? '');
    return target === undefined ? value : restrictLevel(options, target, reader, deeper(place, key));
  };
  return Object.fromEntries(
    Object.entries(populateTree(populate, schema))
      .filter(([key, value]) => !OFF.includes(value) && !isTooWide(key, schema, place))
      .map(([key, value]) => [key, restrict(key, value)]),
  );
};

const restrictLevel = (query: Json, schema: Schema, reader: Reader, place: Place): Json => {
  checkJoins(query, schema, reader);
  checkSort(query.sort, schema, reader);
  const restricted: Json = {
    ...query,
    filters: restrictFilters(query.filters, schema, reader, listedOnly(schema, reader)),
    fields: restrictFields(query.fields, schema, reader),
    populate: query.populate === undefined ? undefined : restrictPopulate(query.populate, schema, reader, place),
  };
  return Object.fromEntries(Object.entries(restricted).filter(([, value]) => value !== undefined));
};

/**
 * A query, already sanitised by Strapi, that reaches only what this reader may see: at every level of `populate`, and
 * through every relation of `filters` and `sort`.
 */
export const restrictQuery = (query: Json, schema: Schema, reader: Reader): Json =>
  restrictLevel(query, schema, reader, START);
