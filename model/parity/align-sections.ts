import type { Language } from '../languages/language';
import { usesHan } from '../languages/script';
import { mapInSteps, type Steps } from '../steps';
import { dates } from './facts/dates';
import { durations } from './facts/durations';
import { percentages } from './facts/percentages';
import { comparedLanguages } from './compared-languages';
import type { ParitySection } from './parity-page';

/** Sections with the same content in two languages. A section without a counterpart is joined to the one before it. */
export interface Aligned<Section> {
  left: Section[];
  right: Section[];
}

/** The indexes of two sections that are counterparts; null if one has none. */
export type Step = readonly [left: number | null, right: number | null];

/** The score of a section without a counterpart, which is worse than that of two sections with little resemblance. */
const GAP = -0.6;

/**
 * The most pairs that are compared, as for a page of a thousand headings in both languages. With more, sections are
 * paired in order.
 */
const MOST_PAIRS = 1_000_000;

const inOrder = (lefts: number, rights: number): Step[] =>
  Array.from({ length: Math.max(lefts, rights) }, (_none, index) => [
    index < lefts ? index : null,
    index < rights ? index : null,
  ]);

const latinWords = (text: string): Set<string> =>
  new Set(
    text
      .normalize('NFKC')
      .match(/[A-Za-z][A-Za-z0-9.+-]+|\d[\d.]*/g)
      ?.map((word) => word.toLowerCase()) ?? [],
  );

const share = (of: ReadonlySet<string>, among: ReadonlySet<string>): number =>
  of.size === 0 ? 0 : [...of].filter((each) => among.has(each)).length / of.size;

interface Features {
  level: number;
  /** The Latin words of the heading, which translations usually keep as names. */
  names: Set<string>;
  /** The values that it prints as facts. */
  facts: Set<string>;
  tables: number;
  blocks: number;
  /** Its share of the page's length. */
  share: number;
}

const lengthOf = ({ blocks }: ParitySection): number => blocks.reduce((sum, { text }) => sum + text.length, 0);

function* featuresOf(sections: readonly ParitySection[], languages: readonly Language[]): Steps<Features[]> {
  const whole = sections.reduce((sum, section) => sum + lengthOf(section), 0);
  const features: Features[] = [];
  for (const section of sections) {
    const found = yield* mapInSteps(section.blocks, ({ text }) => {
      const normal = text.normalize('NFKC');
      return [percentages, durations, dates].flatMap((find) => find(normal, languages));
    });
    features.push({
      level: section.level,
      names: latinWords(section.heading),
      facts: new Set(found.flat().map(({ value }) => value)),
      tables: section.blocks.filter(({ kind }) => kind === 'table').length,
      blocks: section.blocks.length,
      share: lengthOf(section) / Math.max(whole, 1),
    });
  }
  return features;
}

const alike = (one: number, other: number): number => 1 - Math.abs(one - other) / Math.max(one, other, 1);

const BOLD = 7;

/** How much two sections look like translations of each other, whatever their words. */
const resemblance = (left: Features, right: Features, han: { left: boolean; right: boolean }): number => {
  let score = 0.2;
  if (left.level === right.level) score += 1;
  else if (left.level !== BOLD && right.level !== BOLD) score -= 0.8;
  // Latin words in a Chinese heading also occur in the English one
  if (han.left !== han.right) {
    const [kept, whole] = han.left ? [left.names, right.names] : [right.names, left.names];
    if (kept.size > 0) score += share(kept, whole) * 1.2 - 0.6;
  }
  if (left.facts.size + right.facts.size > 0)
    score += share(left.facts, right.facts) * 0.4 + share(right.facts, left.facts) * 0.4 - 0.2;
  if (left.tables > 0 && left.tables === right.tables) score += 0.3;
  score += 0.4 * alike(left.blocks, right.blocks);
  // a section has about the same share of the page's length in every language
  const [short, long] = [Math.min(left.share, right.share), Math.max(left.share, right.share)];
  return score + (long === 0 ? 0.3 : 0.3 * (short / long));
};

/** Finds the best alignment of two pages that keeps the order of both. */
export function* alignSections(
  left: { locale: string; sections: readonly ParitySection[] },
  right: { locale: string; sections: readonly ParitySection[] },
): Steps<Step[]> {
  if (left.sections.length * right.sections.length > MOST_PAIRS)
    return inOrder(left.sections.length, right.sections.length);
  const han = { left: usesHan(left.locale), right: usesHan(right.locale) };
  const languages = comparedLanguages(left.locale, right.locale);
  const lefts = yield* featuresOf(left.sections, languages.left);
  const rights = yield* featuresOf(right.sections, languages.right);
  const width = rights.length + 1;
  const best = new Float64Array((lefts.length + 1) * width);
  const at = (row: number, column: number): number => best[row * width + column] ?? 0;
  for (let row = 0; row <= lefts.length; row += 1) {
    for (let column = 0; column <= rights.length; column += 1) {
      if (row === 0 || column === 0) best[row * width + column] = (row + column) * GAP;
      else {
        const pair = at(row - 1, column - 1) + pairScore(lefts, rights, row, column, han);
        best[row * width + column] = Math.max(pair, at(row - 1, column) + GAP, at(row, column - 1) + GAP);
      }
    }
    yield;
  }
  const steps: Step[] = [];
  let row = lefts.length;
  let column = rights.length;
  while (row > 0 || column > 0) {
    const here = at(row, column);
    if (row > 0 && column > 0 && here === at(row - 1, column - 1) + pairScore(lefts, rights, row, column, han)) {
      steps.push([(row -= 1), (column -= 1)]);
    } else if (row > 0 && here === at(row - 1, column) + GAP) steps.push([(row -= 1), null]);
    else steps.push([null, (column -= 1)]);
  }
  return steps.reverse();
}

const pairScore = (
  lefts: readonly Features[],
  rights: readonly Features[],
  row: number,
  column: number,
  han: { left: boolean; right: boolean },
): number => {
  const left = lefts[row - 1];
  const right = rights[column - 1];
  if (left === undefined || right === undefined) return 0;
  // the text above the first heading has no other counterpart
  if (row === 1 || column === 1) return row === column ? 10 : -10;
  return resemblance(left, right, han);
};

/** The sections that are compared with each other, by the steps of an alignment. */
export const alignedSections = <Section>(
  steps: readonly Step[],
  left: readonly Section[],
  right: readonly Section[],
): Aligned<Section>[] => {
  const groups: Aligned<Section>[] = [];
  for (const [inLeft, inRight] of steps) {
    const leftSection = inLeft === null ? undefined : left[inLeft];
    const rightSection = inRight === null ? undefined : right[inRight];
    const last = groups.at(-1);
    if (last !== undefined && (leftSection === undefined || rightSection === undefined)) {
      if (leftSection !== undefined) last.left.push(leftSection);
      if (rightSection !== undefined) last.right.push(rightSection);
    } else groups.push({ left: leftSection ? [leftSection] : [], right: rightSection ? [rightSection] : [] });
  }
  return groups;
};
