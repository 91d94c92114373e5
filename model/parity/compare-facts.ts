import type { Aligned } from './align-sections';
import { mapInSteps, type Steps } from '../steps';
import type { FactKind } from './fact-kinds';
import { occurrencesIn, type Occurrence, type ReadBlock, type ReadSection } from './occurrences';
import type { ParitySection } from './parity-page';

/** Values of one kind that only one language prints in a place. */
export interface FactGap {
  kind: FactKind;
  /** The section in which they occur, in each language. */
  left: { section: ParitySection | null; only: Occurrence[] };
  right: { section: ParitySection | null; only: Occurrence[] };
}

const equal = ({ alike }: FactKind) => alike?.same ?? ((one: string, other: string) => one === other);

/** Makes a function that counts a value, and others with the same meaning, among occurrences. */
const counter = (occurrences: readonly Occurrence[], { alike }: FactKind): ((value: string) => number) => {
  const counts = new Map<string, number>();
  for (const { value } of occurrences) counts.set(value, (counts.get(value) ?? 0) + 1);
  if (alike === undefined) return (value) => counts.get(value) ?? 0;
  const { same, keysOf } = alike;
  const byKey = new Map<string, string[]>();
  for (const value of counts.keys())
    for (const key of new Set(keysOf(value))) {
      const others = byKey.get(key);
      if (others === undefined) byKey.set(key, [value]);
      else others.push(value);
    }
  return (value) =>
    [...new Set(keysOf(value).flatMap((key) => byKey.get(key) ?? []))].reduce(
      (sum, other) => (same(value, other) ? sum + (counts.get(other) ?? 0) : sum),
      0,
    );
};

/** The first occurrence of each value in `ours` that has no counterpart in `theirs`. */
const withoutCounterpart = (ours: Occurrence[], theirs: Occurrence[], kind: FactKind): Occurrence[] => {
  const among = counter(theirs, kind);
  const first = new Map(ours.toReversed().map((occurrence) => [occurrence.value, occurrence]));
  const only = [...first.values()].reverse();
  return only.filter(({ value }) => among(value) === 0);
};

const blocksOf = (sections: readonly ReadSection[]): ReadBlock[] => sections.flatMap(({ blocks }) => blocks);

/** The section of the first occurrence, if several sections are compared as one. */
const sectionOf = (sections: readonly ReadSection[], [first]: readonly Occurrence[]): ParitySection | null => {
  const holding = sections.find(({ blocks }) => blocks.some(({ block }) => block === first?.block));
  return (holding ?? sections[0])?.section ?? null;
};

const sideOf = (sections: readonly ReadSection[], only: Occurrence[]): FactGap['left'] => ({
  section: sectionOf(sections, only),
  only,
});

/** The values that only one of two texts prints. */
const gapBetween = (left: readonly ReadSection[], right: readonly ReadSection[], kind: FactKind): FactGap[] => {
  const lefts = occurrencesIn(blocksOf(left), kind);
  const rights = occurrencesIn(blocksOf(right), kind);
  const gap = {
    kind,
    left: sideOf(left, withoutCounterpart(lefts, rights, kind)),
    right: sideOf(right, withoutCounterpart(rights, lefts, kind)),
  };
  return gap.left.only.length + gap.right.only.length > 0 ? [gap] : [];
};

/**
 * Values that both sections print, but in different places, for example 10 % and 25 % in swapped rows. They can be
 * found only if both sections have the same number of tables, or of paragraphs and items.
 */
const swapped = ({ left, right }: Aligned<ReadSection>, kind: FactKind): FactGap[] => {
  if (gapBetween(left, right, kind).length > 0) return [];
  for (const table of [true, false]) {
    const [lefts, rights] = [left, right].map((sections) =>
      blocksOf(sections).filter(({ block }) => (block.kind === 'table') === table && block.kind !== 'code'),
    );
    if (lefts === undefined || rights?.length !== lefts.length) continue;
    for (const [index, block] of lefts.entries()) {
      const ours = occurrencesIn([block], kind);
      const theirs = occurrencesIn(rights.slice(index, index + 1), kind);
      const found = table ? otherRows(ours, theirs, kind) : otherPlaces(ours, theirs, kind);
      if (found === null) continue;
      const [inLeft, inRight] = found;
      return [{ kind, left: sideOf(left, inLeft), right: sideOf(right, inRight) }];
    }
  }
  return [];
};

type Pair = [left: Occurrence[], right: Occurrence[]];

/** The first difference of two tables, in which the order of values matters. */
const otherRows = (left: Occurrence[], right: Occurrence[], kind: FactKind): Pair | null => {
  if (left.length !== right.length) return null;
  const same = equal(kind);
  const index = left.findIndex(({ value }, at) => !same(value, right[at]?.value ?? ''));
  return index < 0 ? null : [left.slice(index, index + 1), right.slice(index, index + 1)];
};

/**
 * The difference of two paragraphs, in which the order of values does not matter. If only one has extra values, they
 * may belong to a neighbouring paragraph, so the result is null.
 */
const otherPlaces = (left: Occurrence[], right: Occurrence[], kind: FactKind): Pair | null => {
  const pair: Pair = [withoutCounterpart(left, right, kind), withoutCounterpart(right, left, kind)];
  return pair.every((only) => only.length > 0) ? pair : null;
};

/**
 * The facts that two pages do not share. If the alignment of sections is certain, each section is compared with its
 * counterpart. If some have none, a fact that occurs in another section counts as moved.
 */
export function* compareFacts(
  aligned: readonly Aligned<ReadSection>[],
  sure: boolean,
  kinds: readonly FactKind[],
): Steps<FactGap[]> {
  const left = aligned.flatMap((each) => each.left);
  const right = aligned.flatMap((each) => each.right);
  const all: FactGap[][] = [];
  for (const kind of kinds) {
    const pairs = kind.within === 'page' ? [{ left, right }] : aligned;
    const gaps = yield* mapInSteps(pairs, (each) => [
      ...gapBetween(each.left, each.right, kind),
      ...(kind.within === 'page' ? [] : swapped(each, kind)),
    ]);
    all.push(kind.within === 'page' || sure ? gaps.flat() : withoutMoved(gaps.flat(), left, right, kind));
  }
  return all.flat();
}

/** Without the facts that the other language has as often, elsewhere. */
const withoutMoved = (
  gaps: readonly FactGap[],
  left: readonly ReadSection[],
  right: readonly ReadSection[],
  kind: FactKind,
): FactGap[] => {
  const inLeft = counter(occurrencesIn(blocksOf(left), kind), kind);
  const inRight = counter(occurrencesIn(blocksOf(right), kind), kind);
  const stays = ({ value }: Occurrence): boolean => inLeft(value) !== inRight(value);
  return gaps
    .map((gap) => ({
      ...gap,
      left: { ...gap.left, only: gap.left.only.filter(stays) },
      right: { ...gap.right, only: gap.right.only.filter(stays) },
    }))
    .filter((gap) => gap.left.only.length + gap.right.only.length > 0);
};
