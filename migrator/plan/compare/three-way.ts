import type { FieldChange } from '../../../model/contracts/plan';
import { factsLike } from '../../../model/contracts/certification-facts';
import type { EntryValue } from '../../../model/contracts/values';
import { withoutTrailingSpace } from '../../trailing-space';
import type { Contributors } from '../stored-state/contributors';
import { mergeSet, sortedSet } from './merge-set';
import { mergeText } from './merge-text';

const isSet = (value: EntryValue): value is readonly string[] => Array.isArray(value);

const listOf = (value: EntryValue | undefined): readonly string[] =>
  value !== undefined && isSet(value) ? value : typeof value === 'string' ? [value] : [];

/**
 * A text in a form that is equal for texts with the same content: without trailing white space, with one kind of line
 * end.
 */
export const settle = (value: EntryValue): EntryValue =>
  typeof value === 'string' ? withoutTrailingSpace(value.replace(/\r\n?/g, '\n')).trimEnd() || null : value;

export const sameValue = (a: EntryValue, b: EntryValue): boolean =>
  isSet(a) || isSet(b)
    ? sortedSet(listOf(a)).join() === sortedSet(listOf(b)).join()
    : a === b || settle(a) === settle(b);

export const isEmptyValue = (value: EntryValue): boolean =>
  isSet(value) ? value.length === 0 : settle(value) === null;

type Values = Readonly<Record<string, EntryValue>>;

/** How the fields of one record have changed since the last import. */
export interface Comparison {
  /** Fields whose value in the source differs from the base. */
  changes: FieldChange[];
  /** The fields of the draft that a person changed since the last import. */
  edited: string[];
}

/** Whether the import of another site wrote a field's value that the last import of this site did not write. */
const cameFromElsewhere = (held: EntryValue, before: EntryValue | undefined, others: readonly EntryValue[]): boolean =>
  isSet(held)
    ? listOf(before).every((id) => held.includes(id)) &&
      held.every((id) => listOf(before).includes(id) || others.some((other) => listOf(other).includes(id)))
    : others.some((other) => sameValue(other, held));

const verdictOf = (base: EntryValue | undefined, stored: EntryValue, source: EntryValue): FieldChange['verdict'] => {
  if (sameValue(source, stored)) return 'same';
  // no import has written this field: an empty one takes the source's value, a filled one was filled by a person
  if (base === undefined) return isEmptyValue(stored) ? 'take' : 'conflict';
  return sameValue(stored, base) ? 'take' : 'conflict';
};

/** Long texts, in which an editor and the source often change different lines. */
const MERGED_BY_LINE: ReadonlySet<string> = new Set(['body']);

const isText = (value: EntryValue | undefined): value is string => typeof value === 'string' && !isEmptyValue(value);

/** The merge of both versions of a text; null where a person has to decide. */
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
    const merged = mergeSet(listOf(base), listOf(stored), source);
    // what another site still states stays
    const theirs = listOf(stored).filter((value) => others.some((other) => listOf(other).includes(value)));
    const result = sortedSet([...merged, ...theirs]);
    return { verdict: sameValue(result, stored) ? 'same' : 'take', result };
  }
  const verdict = verdictOf(base, stored, source);
  const isTheirs = !isEmptyValue(stored) && cameFromElsewhere(stored, base, others);
  if (verdict === 'conflict' && (adopted || isTheirs)) return { verdict: 'keep', result: stored };
  const merged = verdict === 'conflict' ? mergedText(field, base, stored, source) : null;
  if (merged !== null) return { verdict: sameValue(merged, stored) ? 'same' : 'take', result: merged };
  // this site no longer states the value, but another one still does
  if (verdict === 'take' && isEmptyValue(source) && isTheirs) return { verdict: 'keep', result: stored };
  return { verdict, result: verdict === 'take' ? source : stored };
};

const ALONE: Contributors = { adopted: false, values: () => [] };

/**
 * Compares field by field. `base` lacks a field that no import has written yet; `stored` and `source` give null for an
 * empty one. A field that only the editor changed is not a change and keeps its value. Lists are merged as sets and
 * never conflict; a body is merged line by line and conflicts only where both sides changed the same lines. In a record
 * that several sites share, values of other contributors stay.
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
    // a source that states nothing does not remove what others have stated
    if (before === undefined && adopted && isEmptyValue(wanted)) continue;
    const result = settled(field, before, held, wanted, { adopted, others });
    changes.push({ field, base: before ?? null, stored: held, source: wanted, ...result });
  }
  return { changes: keptTogether(changes), edited };
};

const TELLING = factsLike({ tells: true });

/**
 * Fields that are only true together with others: the end of an edition belongs to that edition, the first day of a
 * certificate to its last day, and what a certificate states to what tells it from the others of its standard.
 */
const BELONGS_TO: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(factsLike({ imported: {} }, { tells: true }).map((name) => [name, TELLING])),
  withdrawnOn: ['edition'],
  transitionEndsOn: ['edition'],
  validFrom: [...TELLING, 'validUntil'],
};

/** Keeps the stored value of a field where one that it belongs to keeps its stored value. */
const keptTogether = (changes: readonly FieldChange[]): FieldChange[] => {
  const kept = new Set(changes.filter(({ verdict }) => verdict === 'keep').map(({ field }) => field));
  return changes.map((change) =>
    BELONGS_TO[change.field]?.some((field) => kept.has(field)) === true
      ? { ...change, verdict: 'keep', result: change.stored }
      : change,
  );
};
