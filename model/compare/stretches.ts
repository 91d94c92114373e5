import { diffArrays } from 'diff';

/** A part of two lists: what both have there, or what each has in place of what the other has. */
export interface Stretch<Value> {
  isSame: boolean;
  before: Value[];
  after: Value[];
}

/** Compares two lists. The answer holds all of both, in order. */
export type Compare = <Value>(before: readonly Value[], after: readonly Value[]) => Stretch<Value>[];

/** The number of values with which both lists begin, and with which both end. */
const sameEnds = <Value>(before: readonly Value[], after: readonly Value[]): [start: number, end: number] => {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  return [start, end];
};

/** The places of those values that the other list has too. */
const sharedPlaces = <Value>(values: readonly Value[], others: readonly Value[]): number[] => {
  const known = new Set(others);
  return values.flatMap((value, place) => (known.has(value) ? [place] : []));
};

/** The places of what two lists have in common, pair by pair. */
type Matches = readonly [before: readonly number[], after: readonly number[]];

const NONE: Matches = [[], []];

const stretchesOf = <Value>(before: readonly Value[], after: readonly Value[], matches: Matches): Stretch<Value>[] => {
  const stretches: Stretch<Value>[] = [];
  let [atBefore, atAfter] = [0, 0];
  const take = (isSame: boolean, toBefore: number, toAfter: number) => {
    if (toBefore > atBefore || toAfter > atAfter)
      stretches.push({ isSame, before: before.slice(atBefore, toBefore), after: after.slice(atAfter, toAfter) });
    [atBefore, atAfter] = [toBefore, toAfter];
  };
  const [inBefore, inAfter] = matches;
  for (let first = 0, next = 0; first < inBefore.length; first = next) {
    const [startBefore = 0, startAfter = 0] = [inBefore[first], inAfter[first]];
    while (inBefore[next] === startBefore + next - first && inAfter[next] === startAfter + next - first) next += 1;
    take(false, startBefore, startAfter);
    take(true, startBefore + next - first, startAfter + next - first);
  }
  take(false, before.length, after.length);
  return stretches;
};

/**
 * A comparison that ends soon: all that it is asked takes at most so many steps together, where each edit that is tried may
 * walk through all values. Lists for which they do not suffice have only their beginning and end in common. Values that one
 * list has alone take no steps.
 */
export const boundedCompare = (steps: number): Compare => {
  let left = steps;
  const matchesOf = <Value>(before: readonly Value[], after: readonly Value[]): Matches => {
    const [inBefore, inAfter] = [sharedPlaces(before, after), sharedPlaces(after, before)];
    const size = inBefore.length + inAfter.length;
    const maxEditLength = Math.floor(left / (size + 1));
    const comparator = (one: number, other: number) => before[one] === after[other];
    const changes = diffArrays(inBefore, inAfter, { comparator, maxEditLength });
    const edits = changes?.reduce((sum, { added, removed, count }) => sum + (added || removed ? count : 0), 0);
    left -= size * (edits ?? maxEditLength);
    if (changes === undefined) return NONE;
    const removed = new Set(changes.flatMap((change) => (change.removed ? change.value : [])));
    return [
      inBefore.filter((place) => !removed.has(place)),
      changes.flatMap((change) => (change.added || change.removed ? [] : change.value)),
    ];
  };
  return (before, after) => {
    const [start, end] = sameEnds(before, after);
    const [oneEnd, otherEnd] = [before.length - end, after.length - end];
    const [oneMiddle, otherMiddle] = [before.slice(start, oneEnd), after.slice(start, otherEnd)];
    return [
      { isSame: true, before: before.slice(0, start), after: after.slice(0, start) },
      ...stretchesOf(oneMiddle, otherMiddle, matchesOf(oneMiddle, otherMiddle)),
      { isSame: true, before: before.slice(oneEnd), after: after.slice(otherEnd) },
    ].filter((stretch) => stretch.before.length + stretch.after.length > 0);
  };
};
