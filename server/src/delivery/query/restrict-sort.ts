import { isGuardedFile, joinedOnly, joinedSchema, type Reader, type Schema } from './reach';
import { sortPaths } from './sort-paths';

const isRestricted = ([key = '', ...rest]: readonly string[], schema: Schema, reader: Reader): boolean => {
  if (isGuardedFile(key, schema, reader)) return true;
  const target = joinedSchema(key, schema, reader);
  if (target === undefined) return false;
  return joinedOnly(schema, target, reader) !== undefined || isRestricted(rest, target, reader);
};

/** Refuses an order that would follow from entries which the reader may not see. */
export const checkSort = (sort: unknown, schema: Schema, reader: Reader): void => {
  const path = sortPaths(sort).find((candidate) => isRestricted(candidate, schema, reader));
  if (path) reader.refuse(`Sorting by "${path.join('.')}" is not possible: it crosses content that is not public`);
};
