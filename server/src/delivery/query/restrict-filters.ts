import { isJson, joinedOnly, listedOnly, type Json, type Reader, type Schema } from './reach';

const GROUPS = ['$and', '$or', '$not'];

/** `{ documents: 5 }` and `{ documents: { $null: true } }` speak of the id. */
const spellOutId = (value: unknown): Json => {
  if (!isJson(value)) return { id: value };
  const isAboutId = Object.keys(value).some((key) => key.startsWith('$') && !GROUPS.includes(key));
  return isAboutId ? { id: value } : value;
};

/** Whether there is a related entry at all may still be asked: `filters[documents][id][$null]=true`. */
const orNone = (only: Json): Json => ({ $or: [only, { id: { $null: true } }] });

const restrictRelations = (filters: unknown, schema: Schema, reader: Reader): unknown => {
  const restrict = (key: string, value: unknown): unknown => {
    if (GROUPS.includes(key)) return restrictRelations(value, schema, reader);
    const target = reader.schemaOf(schema.attributes[key]?.target ?? '');
    if (target === undefined) return value;
    const only = joinedOnly(schema, target, reader);
    if (only === undefined) return restrictRelations(value, target, reader);
    return { $and: [restrictRelations(spellOutId(value), target, reader), orNone(only)] };
  };
  if (Array.isArray(filters)) return filters.map((filter) => restrictRelations(filter, schema, reader));
  if (!isJson(filters)) return filters;
  return Object.fromEntries(Object.entries(filters).map(([key, value]) => [key, restrict(key, value)]));
};

/**
 * The filters asked for, and what must hold besides. What the reader may not see is cut out of every relation that
 * they cross: the answer to `filters[documents][title][$contains]=x` would tell what internal documents are called.
 */
export const restrictFilters = (filters: unknown, schema: Schema, reader: Reader): unknown => {
  // of `filters[0]=x` Strapi makes a column named 0
  if (Array.isArray(filters) && !filters.every(isJson))
    reader.refuse('"filters" must name what they filter by, such as filters[title]=x');
  const asked = filters === undefined ? undefined : restrictRelations(filters, schema, reader);
  const only = listedOnly(schema, reader);
  return asked !== undefined && only !== undefined ? { $and: [asked, only] } : (asked ?? only);
};
