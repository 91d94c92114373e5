import { own } from '../../../../model/own';
import { dayAt } from '../../../../model/status/calendar-day';
import { editionSuperseded, type EditionEnd } from '../../../../model/status/edition-superseded';
import { effectiveStatus, statusChangesAt, type StatusFacts } from '../../../../model/status/effective-status';
import { uidOfValue } from '../query/hide-files';
import { isJson, type Attribute, type Json, type Schema } from '../query/reach';
import { isCertification, isStandard } from './computed-fields';
import type { Moment } from './moment';

/** The facts behind the computed fields, by the id of their row. */
export interface StoredFacts {
  certifications: ReadonlyMap<number, StatusFacts>;
  standards: ReadonlyMap<number, EditionEnd>;
}

/** The rows of an answer that have computed fields. */
interface ComputedRows {
  certifications: number[];
  standards: number[];
}

/** The columns that the end of an edition follows from, and those of a status. */
export const EDITION = ['withdrawnOn', 'transitionEndsOn'] as const;
export const STATUS = ['certificationStatus', 'validFrom', 'validUntil', 'verifiedOn'] as const;

type SchemaOf = (uid: string) => Schema | undefined;
type Visit = (entry: Json, schema: Schema) => Json;

/** Rewrites every entry of a response, at any depth; what nothing changes stays the same value. */
const eachEntry = (answer: unknown, schema: Schema, schemaOf: SchemaOf, visit: Visit): unknown => {
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

const eachComputed = (answer: unknown, schema: Schema, schemaOf: SchemaOf, look: (entry: Json, of: Of) => void) =>
  eachEntry(answer, schema, schemaOf, (entry, type) => {
    if (isCertification(type)) look(entry, 'certifications');
    if (isStandard(type)) look(entry, 'standards');
    return entry;
  });

type Of = keyof StoredFacts;

const has = (entry: Json, names: readonly string[]): boolean => names.every((name) => name in entry);

/**
 * The facts that an answer states itself, as it was read: whoever asks chooses the fields, and which standards are shown, so
 * that a standard which is not there may have been left out.
 */
export const statedFacts = (answer: unknown, schema: Schema, schemaOf: SchemaOf): StoredFacts => {
  const certifications = new Map<number, StatusFacts>();
  const standards = new Map<number, EditionEnd>();
  eachComputed(answer, schema, schemaOf, (entry, of) => {
    if (typeof entry.id !== 'number') return;
    // columns as they were read, named by the queries that ask for them where an answer does not
    if (of === 'standards' && has(entry, EDITION)) standards.set(entry.id, entry as unknown as EditionEnd);
    if (of === 'certifications' && has(entry, STATUS) && isJson(entry.standard) && has(entry.standard, EDITION))
      certifications.set(entry.id, entry as unknown as StatusFacts);
  });
  return { certifications, standards };
};

/** The rows of an answer that have computed fields, without those whose facts are known. */
export const computedRows = (answer: unknown, schema: Schema, schemaOf: SchemaOf, known: StoredFacts): ComputedRows => {
  const rows = { certifications: new Set<number>(), standards: new Set<number>() };
  eachComputed(answer, schema, schemaOf, ({ id }, of) => {
    if (typeof id === 'number' && !known[of].has(id)) rows[of].add(id);
  });
  return { certifications: [...rows.certifications], standards: [...rows.standards] };
};

/** A row that was replaced between two reads (published again) has no status. */
const GONE = { certificationStatus: null, validFrom: null, validUntil: null, verifiedOn: null, standard: null };

/** A response with the current status of its certifications and standards. */
export const withStatus = (
  answer: unknown,
  schema: Schema,
  schemaOf: SchemaOf,
  facts: StoredFacts,
  { now, rules }: Moment,
): unknown => {
  const today = dayAt(now, rules.timeZone);
  const superseded = (edition: EditionEnd | null | undefined) => (edition ? editionSuperseded(edition, today) : false);
  return eachEntry(answer, schema, schemaOf, (entry, type) => {
    const id = Number(entry.id);
    if (isStandard(type)) return { ...entry, editionSuperseded: superseded(facts.standards.get(id)) };
    if (!isCertification(type)) return entry;
    const stored = facts.certifications.get(id) ?? GONE;
    return {
      ...entry,
      effectiveStatus: effectiveStatus(stored, now, rules),
      statusChangesAt: statusChangesAt(stored, now, rules)?.toISOString() ?? null,
      editionSuperseded: superseded(stored.standard),
    };
  });
};
