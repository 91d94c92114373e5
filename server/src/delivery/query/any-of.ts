import { isJson, type Attribute, type Json, type LinkReader, type Reader, type Schema } from './reach';

/** The populate of one type of a polymorphic relation; the same value if nothing changes. */
export type Each<R extends Reader> = (value: unknown, schema: Schema | undefined, reader: R) => unknown;

/** The types that a dynamic zone or a polymorphic relation may contain; `undefined` for other attributes. */
export const casesOf = (attribute: Attribute | undefined, { uids }: LinkReader): readonly string[] | undefined => {
  if (attribute?.type === 'dynamiczone') return attribute.components ?? [];
  return attribute?.type === 'relation' && attribute.target === undefined ? uids : undefined;
};

const NOTHING: Json = {};

/** `populate` of a dynamic zone or a polymorphic relation, with one case for each type. */
export const populateAnyOf = <R extends Reader>(
  value: unknown,
  uids: readonly string[],
  reader: R,
  owner: Schema,
  each: Each<R>,
): unknown => {
  const { on, populate, ...options } = isJson(value) ? value : NOTHING;
  const inner = populate === undefined ? {} : { populate };
  const asked: Json = isJson(on) ? on : Object.fromEntries(uids.map((uid) => [uid, inner]));
  const guarded = Object.entries(asked).map(([uid, one]): [string, unknown] => {
    const schema = reader.schemaOf(uid);
    const isComponent = schema !== undefined && !uid.includes('::');
    return isComponent
      ? [uid, each(one, { ...schema, options: owner.options }, reader)]
      : [uid, each(one, schema, { ...reader, readsDrafts: true })];
  });
  if (guarded.every(([uid, one]) => one === asked[uid])) return value;
  // Strapi counts such links without regard to filters.
  const kept = options.count === undefined ? guarded : guarded.filter(([uid, one]) => one === asked[uid]);
  return { ...options, on: Object.fromEntries(kept) };
};
