import { deeper, isTooWide, START, type Place } from './populate-place';
import { populateTree } from './populate-tree';
import { isJson, type Reader, type Schema } from './reach';

const DEEPEST = 5;

const check = (populate: unknown, schema: Schema, reader: Reader, place: Place): void => {
  // `*` is never too much: what does not belong where it stands is left out.
  if (populate === undefined || populate === '*') return;
  if (place.depth === DEEPEST) reader.refuse(`"populate" is nested more than ${DEEPEST} levels deep`);
  for (const [key, value] of Object.entries(populateTree(populate, schema))) {
    if (isTooWide(key, schema, place)) reader.refuse(`"${key}" cannot be populated this deep: ask for it on its own`);
    const target = reader.schemaOf(schema.attributes[key]?.target ?? '');
    if (target !== undefined && isJson(value)) check(value.populate, target, reader, deeper(place, key));
  }
};

/** Refuses a `populate`, as it came with the request, that would read more than an answer should hold. */
export const checkPopulate = (populate: unknown, schema: Schema, reader: Reader): void => {
  check(populate, schema, reader, START);
};
