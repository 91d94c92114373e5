import type { EntryValue } from '../ports';
import { mergeSet, sortedSet } from './merge-set';
import type { FieldChange } from './plan';

const isSet = (value: EntryValue): value is readonly string[] => Array.isArray(value);

const listOf = (value: EntryValue | undefined): readonly string[] =>
  value !== undefined && isSet(value) ? value : typeof value === 'string' ? [value] : [];

/** Text that reads the same: trailing white space and line ends carry no content. */
export const settle = (value: EntryValue): EntryValue =>
  typeof value === 'string'
    ? value
        .replace(/\r\n?/g, '\n')
        .replace(/[ \t]+$/gm, '')
        .trimEnd() || null
    : value;

export const sameValue = (a: EntryValue, b: EntryValue): boolean =>
  isSet(a) || isSet(b)
    ? sortedSet(listOf(a)).join() === sortedSet(listOf(b)).join()
    : a === b || settle(a) === settle(b);

type Values = Readonly<Record<string, EntryValue>>;

/** What became of one record's fields since the last import. */
export interface Comparison {
  /** Fields in which the source says something that the base did not. */
  changes: FieldChange[];
  /** A person changed a field of the draft since the last import. */
  edited: boolean;
}

const verdictOf = (base: EntryValue | undefined, stored: EntryValue, source: EntryValue): FieldChange['verdict'] => {
  if (sameValue(source, stored)) return 'same';
  // Nobody has written this field: an empty one takes the source's value, a filled one was filled by a person.
  if (base === undefined) return settle(stored) === null ? 'take' : 'conflict';
  return sameValue(stored, base) ? 'take' : 'conflict';
};

const settled = (
  base: EntryValue | undefined,
  stored: EntryValue,
  source: EntryValue,
): Pick<FieldChange, 'verdict' | 'result'> => {
  if (isSet(source)) {
    const result = mergeSet(listOf(base), listOf(stored), source);
    return { verdict: sameValue(result, stored) ? 'same' : 'take', result };
  }
  const verdict = verdictOf(base, stored, source);
  return { verdict, result: verdict === 'take' ? source : stored };
};

/**
 * Compares field by field. `base` lacks a field that no import has written yet; `stored` and `source` give null for an
 * empty one. A field that only the editor changed is no change: it stands. Lists are sets, and never conflict.
 */
export const compareThreeWay = (base: Values, stored: Values, source: Values): Comparison => {
  const changes: FieldChange[] = [];
  let edited = false;
  for (const [field, wanted] of Object.entries(source)) {
    const before = base[field];
    const held = stored[field] ?? (isSet(wanted) ? [] : null);
    if (before !== undefined && !sameValue(held, before)) edited = true;
    if (before !== undefined && sameValue(wanted, before)) continue;
    changes.push({ field, base: before ?? null, stored: held, source: wanted, ...settled(before, held, wanted) });
  }
  return { changes, edited };
};
