import { own } from '../../../../model/own';
import { deeper, isTooWide, START, type Place } from './populate-place';
import { populateTree } from './populate-tree';
import { isJson, type Reader, type Schema } from './reach';

const DEEPEST = 5;

const check = (populate: unknown, schema: Schema, reader: Reader, place: Place): void => {
  // `*` is always allowed: what may not be populated is omitted.
  if (populate === undefined || populate === '*') return;
  if (place.depth === DEEPEST) reader.refuse(`"populate" is nested more than ${DEEPEST} levels deep`);
  for (const [key, value] of Object.entries(populateTree(populate, schema))) {
    if (isTooWide(key, schema, place))
      reader.refuse(`"${key}" cannot be populated at this depth: request it separately`);
    if (!isJson(value)) continue;
    const attribute = own(schema.attributes, key);
    const cases = [
      [attribute?.target ?? attribute?.component ?? '', value] as const,
      ...Object.entries(value.on ?? {}),
    ];
    for (const [uid, one] of cases) {
      const target = reader.schemaOf(uid);
      if (target !== undefined && isJson(one)) check(one.populate, target, reader, deeper(place, key));
    }
  }
};

/** Refuses a `populate` of the request that would read too much. */
export const checkPopulate = (populate: unknown, schema: Schema, reader: Reader): void => {
  check(populate, schema, reader, START);
};
