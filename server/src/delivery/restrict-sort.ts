import { isJson, joinedOnly, type Reader, type Schema } from './reach';

/** Every spelling of `sort` as paths: `title:desc,parent.title`, a list of those, `{ parent: { title: 'asc' } }`. */
const sortPaths = (sort: unknown): string[][] => {
  if (typeof sort === 'string') return sort.split(',').map((part) => (part.split(':', 1)[0] ?? '').trim().split('.'));
  if (Array.isArray(sort)) return sort.flatMap(sortPaths);
  if (!isJson(sort)) return [];
  return Object.entries(sort).flatMap(([key, value]) =>
    isJson(value) ? sortPaths(value).map((path) => [key, ...path]) : [[key]],
  );
};

const isRestricted = ([key, ...rest]: readonly string[], schema: Schema, reader: Reader): boolean => {
  const target = reader.schemaOf(schema.attributes[key ?? '']?.target ?? '');
  if (target === undefined) return false;
  return joinedOnly(schema, target, reader) !== undefined || isRestricted(rest, target, reader);
};

/** Refuses an order that would follow from entries which the reader may not see. */
export const checkSort = (sort: unknown, schema: Schema, reader: Reader): void => {
  const path = sortPaths(sort).find((candidate) => isRestricted(candidate, schema, reader));
  if (path) reader.refuse(`Sorting by "${path.join('.')}" is not possible: it crosses content that is not public`);
};
