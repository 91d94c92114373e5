import type { EntryValue } from '../ports';
import { withoutTrailingSpace } from '../trailing-space';
import type { Contributors } from './contributors';
import { keptTogether } from './kept-together';
import { mergeSet, sortedSet } from './merge-set';
import { mergeText } from './merge-text';
import type { FieldChange } from './plan';

const isSet = (value: EntryValue): value is readonly string[] => Array.isArray(value);

const listOf = (value: EntryValue | undefined): readonly string[] =>
  value !== undefined && isSet(value) ? value : typeof value === 'string' ? [value] : [];

/** Text that reads the same: trailing white space and line ends carry no content. */
export const settle = (value: EntryValue): EntryValue =>
  typeof value === 'string' ? withoutTrailingSpace(value.replace(/\r\n?/g, '\n')).trimEnd() || null : value;

export const sameValue = (a: EntryValue, b: EntryValue): boolean =>
  isSet(a) || isSet(b)
    ? sortedSet(listOf(a)).join() === sortedSet(listOf(b)).join()
    : a === b || settle(a) === settle(b);

export const isEmptyValue = (value: EntryValue): boolean =>
  isSet(value) ? value.length === 0 : settle(value) === null;

type Values = Readonly<Record<string, EntryValue>>;

/** What became of one record's fields since the last import. */
export interface Comparison {
  /** Fields in which the source says something that the base did not. */
  changes: FieldChange[];
  /** The fields of the draft that a person changed since the last import. */
  edited: string[];
}

/** Whether what a field holds, and the last import of this site did not write, came with the import of another site. */
const cameFromElsewhere = (held: EntryValue, before: EntryValue | undefined, others: readonly EntryValue[]): boolean =>
  isSet(held)
    ? listOf(before).every((id) => held.includes(id)) &&
      held.every((id) => listOf(before).includes(id) || others.some((other) => listOf(other).includes(id)))
    : others.some((other) => sameValue(other, held));

const verdictOf = (base: EntryValue | undefined, stored: EntryValue, source: EntryValue): FieldChange['verdict'] => {
  if (sameValue(source, stored)) return 'same';
  // Nobody has written this field: an empty one takes the source's value, a filled one was filled by a person.
  if (base === undefined) return isEmptyValue(stored) ? 'take' : 'conflict';
  return sameValue(stored, base) ? 'take' : 'conflict';
};

/** Long texts, in which an editor and the source may well have changed different lines. */
const MERGED_BY_LINE: ReadonlySet<string> = new Set(['body']);

const isText = (value: EntryValue | undefined): value is string => typeof value === 'string' && !isEmptyValue(value);

/** What both sides made of a text together; null where a person has to choose. */
const mergedText = (
  field: string,
  base: EntryValue | undefined,
  stored: EntryValue,
  source: EntryValue,
): string | null =>
  MERGED_BY_LINE.has(field) && isText(base) && isText(stored) && isText(source)
    ? mergeText(base, stored, source)
    : null;

const settled = (
  field: string,
  base: EntryValue | undefined,
  stored: EntryValue,
  source: EntryValue,
  { adopted, others }: { adopted: boolean; others: readonly EntryValue[] },
): Pick<FieldChange, 'verdict' | 'result'> => {
  if (isSet(source)) {
    const result = mergeSet(listOf(base), listOf(stored), source);
    return { verdict: sameValue(result, stored) ? 'same' : 'take', result };
  }
  const verdict = verdictOf(base, stored, source);
  const isTheirs = !isEmptyValue(stored) && cameFromElsewhere(stored, base, others);
  if (verdict === 'conflict' && (adopted || isTheirs)) return { verdict: 'keep', result: stored };
  const merged = verdict === 'conflict' ? mergedText(field, base, stored, source) : null;
  if (merged !== null) return { verdict: sameValue(merged, stored) ? 'same' : 'take', result: merged };
  // this site no longer states it, another one still does
  if (verdict === 'take' && isEmptyValue(source) && isTheirs) return { verdict: 'keep', result: stored };
  return { verdict, result: verdict === 'take' ? source : stored };
};

const ALONE: Contributors = { adopted: false, values: () => [] };

/**
 * Compares field by field. `base` lacks a field that no import has written yet; `stored` and `source` give null for an
 * empty one. A field that only the editor changed is no change: it stands. Lists are sets, and never conflict; a
 * body is merged line by line, and conflicts only where both changed the same lines. Of a record that several sites
 * share, what another contributor filled in stays.
 */
export const compareThreeWay = (
  base: Values,
  stored: Values,
  source: Values,
  { adopted, values }: Contributors = ALONE,
): Comparison => {
  const changes: FieldChange[] = [];
  const edited: string[] = [];
  for (const [field, wanted] of Object.entries(source)) {
    const before = base[field];
    const held = stored[field] ?? (isSet(wanted) ? [] : null);
    const others = values(field);
    const isWrittenByImport = before === undefined ? !adopted || isEmptyValue(held) : sameValue(held, before);
    if (!isWrittenByImport && !cameFromElsewhere(held, before, others)) edited.push(field);
    if (before !== undefined && sameValue(wanted, before)) continue;
    // to state nothing takes nothing away from what others have stated
    if (before === undefined && adopted && isEmptyValue(wanted)) continue;
    const result = settled(field, before, held, wanted, { adopted, others });
    changes.push({ field, base: before ?? null, stored: held, source: wanted, ...result });
  }
  return { changes: keptTogether(changes), edited };
};
