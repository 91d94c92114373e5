import type { FieldValue } from '../model';
import type { FieldChange } from './plan';

/** Text that reads the same: trailing white space and line ends carry no content. */
const settle = (value: FieldValue): FieldValue =>
  typeof value === 'string'
    ? value
        .replace(/\r\n?/g, '\n')
        .replace(/[ \t]+$/gm, '')
        .trimEnd() || null
    : value;

export const sameValue = (a: FieldValue, b: FieldValue): boolean => a === b || settle(a) === settle(b);

type Values = Readonly<Record<string, FieldValue>>;

/** What became of one record's fields since the last import. */
export interface Comparison {
  /** Fields in which the source says something that the base did not. */
  changes: FieldChange[];
  /** A person changed a field of the draft since the last import. */
  edited: boolean;
}

const verdictOf = (base: FieldValue | undefined, stored: FieldValue, source: FieldValue): FieldChange['verdict'] => {
  if (sameValue(source, stored)) return 'same';
  // Nobody has written this field: an empty one takes the source's value, a filled one was filled by a person.
  if (base === undefined) return settle(stored) === null ? 'take' : 'conflict';
  return sameValue(stored, base) ? 'take' : 'conflict';
};

/**
 * Compares field by field. `base` lacks a field that no import has written yet; `stored` and `source` give null for an
 * empty one. A field that only the editor changed is no change: it stands.
 */
export const compareThreeWay = (base: Values, stored: Values, source: Values): Comparison => {
  const changes: FieldChange[] = [];
  let edited = false;
  for (const [field, wanted] of Object.entries(source)) {
    const before = base[field];
    const held = stored[field] ?? null;
    if (before !== undefined && !sameValue(held, before)) edited = true;
    if (before !== undefined && sameValue(wanted, before)) continue;
    changes.push({
      field,
      base: before ?? null,
      stored: held,
      source: wanted,
      verdict: verdictOf(before, held, wanted),
    });
  }
  return { changes, edited };
};
