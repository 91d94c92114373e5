import { dayAt } from '../../domain/status/calendar-day';
import { editionSuperseded, type EditionEnd } from '../../domain/status/edition-superseded';
import { effectiveStatus, statusChangesAt, type StatusFacts } from '../../domain/status/effective-status';
import { isJson, type Json, type Schema } from '../query/reach';
import { isCertification, isStandard } from './computed-fields';
import type { Moment } from './stored-query';

/** The facts behind the computed fields, by the id of their row. */
export interface StoredFacts {
  certifications: ReadonlyMap<number, StatusFacts>;
  standards: ReadonlyMap<number, EditionEnd>;
}

/** The rows of an answer that have computed fields. */
export interface ComputedRows {
  certifications: number[];
  standards: number[];
}

type SchemaOf = (uid: string) => Schema | undefined;
type Visit = (entry: Json, schema: Schema) => Json;

/** An answer with every entry in it visited, wherever it stands. */
const eachEntry = (answer: unknown, schema: Schema, schemaOf: SchemaOf, visit: Visit): unknown => {
  if (Array.isArray(answer)) return answer.map((entry) => eachEntry(entry, schema, schemaOf, visit));
  if (!isJson(answer)) return answer;
  const entry = Object.fromEntries(
    Object.entries(answer).map(([key, value]) => {
      const target = schemaOf(schema.attributes[key]?.target ?? '');
      return [key, target === undefined ? value : eachEntry(value, target, schemaOf, visit)];
    }),
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

/** Nothing is vouched for that is no longer there: a row that was published anew between two reads. */
const GONE = { certificationStatus: null, validFrom: null, validUntil: null, verifiedOn: null, standard: null };

/** An answer whose certifications and standards say what holds at this moment. */
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
