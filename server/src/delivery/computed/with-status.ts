import { dayAt } from '../../domain/status/calendar-day';
import { editionSuperseded, type EditionEnd } from '../../domain/status/edition-superseded';
import { effectiveStatus, statusChangesAt, type StatusFacts } from '../../domain/status/effective-status';
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

type SchemaOf = (uid: string) => Schema | undefined;
type Visit = (entry: Json, schema: Schema) => Json;

/** Visits every entry of a response, at any depth. */
const eachEntry = (answer: unknown, schema: Schema, schemaOf: SchemaOf, visit: Visit): unknown => {
  if (Array.isArray(answer)) return answer.map((entry) => eachEntry(entry, schema, schemaOf, visit));
  if (!isJson(answer)) return answer;
  const inside = (attribute: Attribute | undefined, value: unknown): unknown => {
    if (Array.isArray(value)) return value.map((each) => inside(attribute, each));
    const target = schemaOf(uidOfValue(attribute, value));
    return target === undefined ? value : eachEntry(value, target, schemaOf, visit);
  };
  const entry = Object.fromEntries(
    Object.entries(answer).map(([key, value]) => [key, inside(schema.attributes[key], value)]),
  );
  return visit(entry, schema);
};

export const computedRows = (answer: unknown, schema: Schema, schemaOf: SchemaOf): ComputedRows => {
  const certifications = new Set<number>();
  const standards = new Set<number>();
  eachEntry(answer, schema, schemaOf, (entry, type) => {
    const ids = isCertification(type) ? certifications : isStandard(type) ? standards : null;
    if (typeof entry.id === 'number') ids?.add(entry.id);
    return entry;
  });
  return { certifications: [...certifications], standards: [...standards] };
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
