import { own } from '../../../../model/own';
import { uidOfValue } from '../query/hide-files';
import { isJson, type Attribute, type Json, type Schema } from '../query/reach';

type SchemaOf = (uid: string) => Schema | undefined;
type Visit = (entry: Json, schema: Schema) => Json;

/** Rewrites every entry of a response, at any depth; what nothing changes stays the same value. */
export const eachEntry = (answer: unknown, schema: Schema, schemaOf: SchemaOf, visit: Visit): unknown => {
  if (Array.isArray(answer)) return answer.map((entry) => eachEntry(entry, schema, schemaOf, visit));
  if (!isJson(answer)) return answer;
  const inside = (attribute: Attribute | undefined, value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map((each) => inside(attribute, each));
    const target = schemaOf(uidOfValue(attribute, value));
    return target === undefined ? value : eachEntry(value, target, schemaOf, visit);
  };
  let entry = answer;
  for (const [key, value] of Object.entries(answer)) {
    const changed = inside(own(schema.attributes, key), value);
    if (changed !== value) entry = entry === answer ? { ...answer, [key]: changed } : { ...entry, [key]: changed };
  }
  return visit(entry, schema);
};
