import { diff3Merge } from 'node-diff3';

/** The largest number of changed lines to merge. More would take seconds, and a person can compare them faster. */
const MOST_LINES = 5_000;

/**
 * The most steps of looking for what two texts share, which takes a second or two. There is one for each pair of equal lines and
 * each line in common: of texts that repeat a line thousands of times there are billions.
 */
const MOST_STEPS = 1_000_000_000;

const LINE_END = /\r\n?|\n/;

const linesOf = (text: string): string[] => text.trimEnd().split(LINE_END);

type Lines = readonly string[];
type At = (lines: Lines, n: number) => string | undefined;

const fromStart: At = (lines, n) => lines[n];
const fromEnd: At = (lines, n) => lines[lines.length - 1 - n];

/** How many lines are equal in all texts, counted from one end. */
const commonLines = (texts: readonly Lines[], at: At): number => {
  const most = Math.min(...texts.map(({ length }) => length));
  let count = 0;
  while (count < most && new Set(texts.map((lines) => at(lines, count))).size === 1) count += 1;
  return count;
};

const stepsToMatch = (one: Lines, other: Lines): number => {
  const counts = new Map<string, number>();
  for (const line of one) counts.set(line, (counts.get(line) ?? 0) + 1);
  const pairs = other.reduce((sum, line) => sum + (counts.get(line) ?? 0), 0);
  return pairs * Math.min(one.length, other.length);
};

/**
 * Merges two edited versions of a text line by line (diff3). Null where both changed the same or adjacent lines
 * differently, so that a person has to decide. The result has the line ends of `stored`; each of its lines is in
 * `stored` or in `source`.
 */
export const mergeText = (base: string, stored: string, source: string): string | null => {
  const ours = linesOf(stored);
  const texts = [linesOf(base), ours, linesOf(source)];
  const head = commonLines(texts, fromStart);
  const bodies = texts.map((lines) => lines.slice(head));
  const tail = commonLines(bodies, fromEnd);
  const [was = [], held = [], wanted = []] = bodies.map((lines) => lines.slice(0, lines.length - tail));
  if (Math.max(was.length, held.length, wanted.length) > MOST_LINES) return null;
  if (stepsToMatch(was, held) + stepsToMatch(was, wanted) > MOST_STEPS) return null;
  const parts = diff3Merge(held, was, wanted, { excludeFalseConflicts: true });
  if (parts.some(({ conflict }) => conflict !== undefined)) return null;
  const merged = [...ours.slice(0, head), ...parts.flatMap(({ ok = [] }) => ok), ...ours.slice(ours.length - tail)];
  return merged.join(LINE_END.exec(stored)?.[0] ?? '\n') + stored.slice(stored.trimEnd().length);
};
