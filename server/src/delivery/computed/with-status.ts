import { isJson, type Json, type Schema } from '../query/reach';
import { eachEntry } from './each-entry';
import type { Moment } from './moment';
import { timedOf, type TimedOfType, type TimedType } from './timed';

/** The facts behind the computed fields, by type and by the id of their row. */
export type StoredFacts = ReadonlyMap<TimedType, ReadonlyMap<number, object>>;

/** The rows of an answer that have computed fields, by type. */
type ComputedRows = ReadonlyMap<TimedType, readonly number[]>;

type SchemaOf = (uid: string) => Schema | undefined;

type Look = (entry: Json, timed: TimedOfType) => void;

const eachComputed = (answer: unknown, schema: Schema, schemaOf: SchemaOf, look: Look) =>
  eachEntry(answer, schema, schemaOf, (entry, at) => {
    const timed = timedOf(at);
    if (timed !== undefined) look(entry, timed);
    return entry;
  });

const has = (entry: Json, names: readonly string[]): boolean => names.every((name) => name in entry);

/** Whether an entry, as it was read, states all its facts: queries name its columns. */
const statesAll = (entry: Json, { columns, linked }: TimedOfType): boolean =>
  has(entry, columns) &&
  Object.entries(linked).every(([relation, names]) => {
    const target = entry[relation];
    return isJson(target) && has(target, names);
  });

/**
 * The facts that an answer states itself, as it was read: whoever asks chooses the fields, and which linked entries are
 * shown, so that one which is not there may have been left out.
 */
export const statedFacts = (answer: unknown, schema: Schema, schemaOf: SchemaOf): StoredFacts => {
  const facts = new Map<TimedType, Map<number, object>>();
  eachComputed(answer, schema, schemaOf, (entry, timed) => {
    if (typeof entry.id !== 'number' || !statesAll(entry, timed)) return;
    facts.set(timed.type, (facts.get(timed.type) ?? new Map<number, object>()).set(entry.id, entry));
  });
  return facts;
};

/** The rows of an answer that have computed fields, without those whose facts are known. */
export const computedRows = (answer: unknown, schema: Schema, schemaOf: SchemaOf, known: StoredFacts): ComputedRows => {
  const rows = new Map<TimedType, Set<number>>();
  eachComputed(answer, schema, schemaOf, ({ id }, { type }) => {
    if (typeof id !== 'number' || known.get(type)?.has(id) === true) return;
    rows.set(type, (rows.get(type) ?? new Set()).add(id));
  });
  return new Map([...rows].map(([type, ids]) => [type, [...ids]]));
};

/** A response with what follows from the facts of its entries at a moment. */
export const withStatus = (
  answer: unknown,
  schema: Schema,
  schemaOf: SchemaOf,
  facts: StoredFacts,
  moment: Moment,
): unknown =>
  eachEntry(answer, schema, schemaOf, (entry, at) => {
    const timed = timedOf(at);
    if (timed === undefined) return entry;
    return { ...entry, ...timed.answer(facts.get(timed.type)?.get(Number(entry.id)) ?? null, moment) };
  });
