import { isGuardedFile, isJson, join, operator, type Json, type Reader, type Schema } from './reach';

const GROUPS = ['$and', '$or', '$not'];
const groupsOf = (reader: Reader) => ['and', 'or', 'not'].map((name) => operator(name, reader));

/** `{ documents: 5 }` and `{ documents: { $null: true } }` filter by the id. */
const spellOutId = (value: unknown): Json => {
  if (!isJson(value)) return { id: value };
  const isAboutId = Object.keys(value).some((key) => key.startsWith('$') && !GROUPS.includes(key));
  return isAboutId ? { id: value } : value;
};

/** Filters may still test whether a related entry exists: `filters[documents][id][$null]=true`. */
const orNone = (only: Json, reader: Reader): Json => ({
  [operator('or', reader)]: [only, { id: { [operator('null', reader)]: true } }],
});

/** Filters that exclude what the reader may not see, in every relation. Returns the same object if nothing changes. */
const restrictRelations = (filters: unknown, schema: Schema, reader: Reader): unknown => {
  const groups = groupsOf(reader);
  const restrict = (key: string, value: unknown): unknown => {
    if (groups.includes(key)) return restrictRelations(value, schema, reader);
    const joined = join(key, schema, reader);
    if (joined === undefined) return value;
    if (joined.only === undefined) return restrictRelations(value, joined.schema, joined.reader);
    const restricted = restrictRelations(spellOutId(value), joined.schema, joined.reader);
    return { [operator('and', reader)]: [restricted, orNone(joined.only, reader)] };
  };
  if (Array.isArray(filters)) {
    const restricted = filters.map((filter: unknown) => restrictRelations(filter, schema, reader));
    return restricted.every((filter, index) => filter === filters[index]) ? filters : restricted;
  }
  if (!isJson(filters)) return filters;
  const restricted = Object.entries(filters).map(([key, value]): [string, unknown] => [key, restrict(key, value)]);
  const cut = restricted.every(([key, value]) => value === filters[key]) ? filters : Object.fromEntries(restricted);
  if (!restricted.some(([key]) => isGuardedFile(key, schema, reader))) return cut;
  return both(cut, { visibility: { [operator('eq', reader)]: 'public' } }, reader);
};

/** Filters that must both match. */
const both = (asked: unknown, only: Json, reader: Reader): Json => ({ [operator('and', reader)]: [asked, only] });

const NOTHING_ASKED: readonly unknown[] = [undefined, null, ''];

/**
 * The requested filters, combined with `only`. What the reader may not see is excluded from every relation in them:
 * otherwise `filters[documents][title][$contains]=x` would disclose the titles of internal documents.
 */
export const restrictFilters = (filters: unknown, schema: Schema, reader: Reader, only: Json | undefined): unknown => {
  if (NOTHING_ASKED.includes(filters)) return only ?? filters;
  // Strapi treats `filters[0]=x` as a column named 0, and fails for `filters=x` beside other filters
  if (![filters].flat().every(isJson)) reader.refuse('"filters" must name a field, such as filters[title]=x');
  const asked = restrictRelations(filters, schema, reader);
  return only === undefined ? asked : both(asked, only, reader);
};
