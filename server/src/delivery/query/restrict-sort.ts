import { isGuardedFile, join, type Reader, type Schema } from './reach';
import { sortPaths } from './sort-paths';

const isRestricted = ([key = '', ...rest]: readonly string[], schema: Schema, reader: Reader): boolean => {
  if (isGuardedFile(key, schema, reader)) return true;
  const joined = join(key, schema, reader);
  if (joined === undefined) return false;
  return joined.only !== undefined || isRestricted(rest, joined.schema, joined.reader);
};

/** Refuses an order that depends on entries that the reader may not see. */
export const checkSort = (sort: unknown, schema: Schema, reader: Reader): void => {
  const path = sortPaths(sort).find((candidate) => isRestricted(candidate, schema, reader));
  if (path) reader.refuse(`Sorting by "${path.join('.')}" is not possible: it crosses content that is not public`);
};
