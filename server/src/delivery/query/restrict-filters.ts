import { isGuardedFile, isJson, join, operator, type Json, type Reader, type Schema } from './reach';

const GROUPS = ['$and', '$or', '$not'];
const groupsOf = (reader: Reader) => ['and', 'or', 'not'].map((name) => operator(name, reader));

/** `{ documents: 5 }` and `{ documents: { $null: true } }` speak of the id. */
const spellOutId = (value: unknown): Json => {
  if (!isJson(value)) return { id: value };
  const isAboutId = Object.keys(value).some((key) => key.startsWith('$') && !GROUPS.includes(key));
  return isAboutId ? { id: value } : value;
};

/** Whether there is a related entry at all may still be asked: `filters[documents][id][$null]=true`. */
const orNone = (only: Json, reader: Reader): Json => ({
  [operator('or', reader)]: [only, { id: { [operator('null', reader)]: true } }],
});

/** What the reader may not see, cut out of every relation that filters cross. The same object where nothing is cut. */
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

/** Filters of which both must hold. */
const both = (asked: unknown, only: Json, reader: Reader): Json => ({ [operator('and', reader)]: [asked, only] });

const NOTHING_ASKED: readonly unknown[] = [undefined, null, ''];

/**
 * The filters asked for, and `only`, what must hold besides. What the reader may not see is cut out of every relation
 * that they cross: the answer to `filters[documents][title][$contains]=x` would tell what internal documents are called.
 */
export const restrictFilters = (filters: unknown, schema: Schema, reader: Reader, only: Json | undefined): unknown => {
  if (NOTHING_ASKED.includes(filters)) return only ?? filters;
  // of `filters[0]=x` Strapi makes a column named 0, and at `filters=x` beside other filters it fails
  if (![filters].flat().every(isJson))
    reader.refuse('"filters" must name what they filter by, such as filters[title]=x');
  const asked = restrictRelations(filters, schema, reader);
  return only === undefined ? asked : both(asked, only, reader);
};
