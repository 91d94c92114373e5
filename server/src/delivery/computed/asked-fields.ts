import { own } from '../../../../model/own';
import { isJson, type Json, type Schema } from '../query/reach';
import { uidOfValue } from '../query/hide-files';
import type { PageField } from '../../../../model/contracts/page-fields';
import { pageFields } from './computed-fields';
import { fieldNames } from './field-names';

type SchemaOf = (uid: string) => Schema | undefined;
/** Gets an entry, and the fields that the query asks for where the entry stands. */
type Visit = (entry: Json, fields: readonly PageField[]) => Json;

const populated = (query: Json, key: string): Json => {
  const inside = isJson(query.populate) ? query.populate[key] : undefined;
  return isJson(inside) ? inside : {};
};

/** Visits every page of an answer for which the query that it answers names fields that are computed on request. */
export const eachAsked = (answer: unknown, query: Json, schema: Schema, schemaOf: SchemaOf, visit: Visit): unknown => {
  if (Array.isArray(answer)) return answer.map((entry) => eachAsked(entry, query, schema, schemaOf, visit));
  if (!isJson(answer)) return answer;
  const inside = (key: string, value: unknown): unknown => {
    if (Array.isArray(value)) return value.map((each) => inside(key, each));
    const target = schemaOf(uidOfValue(own(schema.attributes, key), value));
    return target === undefined ? value : eachAsked(value, populated(query, key), target, schemaOf, visit);
  };
  const entry = isJson(query.populate)
    ? Object.fromEntries(Object.entries(answer).map(([key, value]) => [key, inside(key, value)]))
    : answer;
  const named = fieldNames(query.fields);
  const asked = pageFields(schema).filter((field) => named.includes(field));
  return asked.length === 0 ? entry : visit(entry, asked);
};
