import { own } from '../../../../model/own';
import { casesOf, populateAnyOf, type Each } from './any-of';
import { checkJoins } from './check-joins';
import { deeper, isTooWide, START, type Place } from './populate-place';
import { populateTree } from './populate-tree';
import {
  isGuarded,
  isJson,
  isOwn,
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

const OFF: readonly unknown[] = [false, 'false', 'f', '0', 0, null, undefined];

/** Strapi looks names up where every object has a `constructor`, and asks the database for a column of that name. */
const checkFields = (fields: unknown, reader: Reader): void => {
  const names = [fields].flat().flatMap((name: unknown) => (typeof name === 'string' ? name.split(',') : []));
  const wrong = names.map((name) => name.trim()).find((name) => name in Object.prototype);
  if (wrong !== undefined) reader.refuse(`There is no field "${wrong}"`);
};

/** The visibility of a document decides whether its file may be shown, so it is always read. */
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

const restrictPopulate = (populate: unknown, schema: Schema, reader: LinkReader, place: Place): Json => {
  // relations of the plugin's types lead to published entries, those of an app's types also to drafts
  const only = isOwn(schema) ? listedOnly : shownOnly;
  const restrictCase: Each<LinkReader> = (value, target, each) =>
    target === undefined ? value : restrictLevel(optionsOf(value), target, each, place, shownOnly(target, each));
  const restrict = (key: string, value: unknown): unknown => {
    const attribute = own(schema.attributes, key);
    if (attribute?.type === 'media') return restrictMedia(optionsOf(value), reader);
    const uids = casesOf(attribute, reader);
    if (uids !== undefined) return populateAnyOf(value, uids, reader, schema, restrictCase);
    const joined = join(key, schema, reader);
    if (joined === undefined) return value;
    const { schema: target, reader: there } = joined;
    return restrictLevel(optionsOf(value), target, there, deeper(place, key), only(target, there));
  };
  return Object.fromEntries(
    Object.entries(populateTree(populate, schema))
      .filter(([key, value]) => !OFF.includes(value) && !isTooWide(key, schema, place))
      .map(([key, value]) => [key, restrict(key, value)]),
  );
};

const optionsOf = (value: unknown): Json => (isJson(value) ? value : {});

const restrictLevel = (query: Json, schema: Schema, reader: LinkReader, place: Place, only: Json | undefined): Json => {
  checkJoins(query, schema, reader);
  checkSort(query.sort, schema, reader);
  const restricted: Json = {
    ...query,
    filters: restrictFilters(query.filters, schema, reader, only),
    fields: restrictFields(query.fields, schema, reader),
    populate: query.populate === undefined ? undefined : restrictPopulate(query.populate, schema, reader, place),
  };
  return Object.fromEntries(Object.entries(restricted).filter(([, value]) => value !== undefined));
};

/**
 * A query, already sanitised by Strapi, restricted to what this reader may see: at every level of `populate`, and
 * through every relation of `filters` and `sort`; through what an app has added to the plugin's types as well.
 */
export const restrictQuery = (query: Json, schema: Schema, reader: LinkReader): Json =>
  restrictLevel(query, schema, reader, START, listedOnly(schema, reader));
