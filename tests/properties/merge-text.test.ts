import fc from 'fast-check';
import { mergeText } from '../../migrator/plan/compare/merge-text';
import { compareThreeWay } from '../../migrator/plan/compare/three-way';
import { rounds } from '../support/jest/rounds';

const RUNS = { numRuns: rounds(10_000), seed: 20_170_801 };

const linesOf = (text: string) => text.split('\n');

/** The body after an import; null for a conflict. */
const merge = (base: string, stored: string, source: string): string | null => {
  const [change] = compareThreeWay({ body: base }, { body: stored }, { body: source }).changes;
  if (change?.verdict === 'conflict') return null;
  return change === undefined ? stored : (change.result as string);
};

/** Texts in which the same lines come again and again, as blank lines and table rules do. */
const repetitive = fc
  .array(fc.constantFrom('', '', 'a', 'b', '| - | - |', '  code', '# h'), { maxLength: 12 })
  .map((lines) => ['start', ...lines].join('\n'));

describe('three texts of few different lines', () => {
  it('are merged by the laws of merging', () => {
    fc.assert(
      fc.property(repetitive, repetitive, (base, text) => {
        expect(merge(base, base, text)?.trimEnd()).toBe(text.trimEnd());
        expect(merge(base, text, base)).toBe(text);
        expect(merge(base, text, text)).toBe(text);
      }),
      RUNS,
    );
  });

  it('give no line that neither side has', () => {
    fc.assert(
      fc.property(repetitive, repetitive, repetitive, (base, stored, source) => {
        const merged = mergeText(base, stored, source);
        const known = new Set([...linesOf(stored), ...linesOf(source)]);
        expect(linesOf(merged ?? '').filter((line) => merged !== null && !known.has(line))).toEqual([]);
      }),
      RUNS,
    );
  });
});

/** The edit of one side to a line, or in front of it; `end` is the place behind the last line. */
type Place = string | null;
interface Version {
  lines: Place[];
  gaps: Place[];
}

const SIZE = 8;
const original: Version = {
  lines: Array.from({ length: SIZE }, (_, n) => `line ${String(n)}`),
  gaps: Array.from({ length: SIZE + 1 }, () => null),
};

const textOf = ({ lines, gaps }: Version): string =>
  gaps.flatMap((gap, n) => [gap, lines[n] ?? null].filter((line) => line !== null)).join('\n');

/** `both` is what the other side may do as well, `own` what nobody else does. */
const version = (own: string): fc.Arbitrary<Version> => {
  const made = (n: number, unchanged: Place, ...others: Place[]) =>
    fc.oneof(
      { weight: 8, arbitrary: fc.constant(unchanged) },
      { weight: 1, arbitrary: fc.constantFrom(`${own} ${String(n)}`, `both ${String(n)}`, ...others) },
    );
  return fc.record({
    lines: fc.tuple(...original.lines.map((line, n) => made(n, line, null))),
    gaps: fc.tuple(...original.gaps.map((gap, n) => made(SIZE + n, gap))),
  });
};

/** Place by place; undefined where both changed one, each in its own way. */
const joined = (was: Place, ours: Place, theirs: Place): Place | undefined => {
  if (ours === was || ours === theirs) return theirs;
  return theirs === was ? ours : undefined;
};

/** Ranges of changed lines, a gap being an empty one. */
const rangesOf = ({ lines, gaps }: Version): [number, number][] => [
  ...lines.flatMap((line, n): [number, number][] => (line === original.lines[n] ? [] : [[n, n + 1]])),
  ...gaps.flatMap((gap, n): [number, number][] => (gap === null ? [] : [[n, n]])),
];

const touch = ([a, b]: [number, number], [c, d]: [number, number]): boolean => a <= d && c <= b;

describe('three texts of which is known what each side did', () => {
  it('are merged place by place: what both changed is never silent, and what only one changed is never asked', () => {
    let conflicts = 0;
    let merges = 0;
    fc.assert(
      fc.property(version('editor'), version('source'), (editor, source) => {
        const places = {
          lines: original.lines.map((line, n) => joined(line, editor.lines[n] ?? null, source.lines[n] ?? null)),
          gaps: original.gaps.map((gap, n) => joined(gap, editor.gaps[n] ?? null, source.gaps[n] ?? null)),
        };
        const merged = mergeText(textOf(original), textOf(editor), textOf(source));
        const isContested = [...places.lines, ...places.gaps].includes(undefined);
        const isApart = !rangesOf(editor).some((ours) => rangesOf(source).some((theirs) => touch(ours, theirs)));
        if (isContested) expect(merged).toBeNull();
        if (isApart) expect(merged).not.toBeNull();
        if (merged !== null) expect(merged).toBe(textOf(places as Version));
        if (merged === null) conflicts += 1;
        else merges += 1;
      }),
      RUNS,
    );
    expect(Math.min(conflicts, merges)).toBeGreaterThan(1_000);
  });
});
