import type { FindStandards } from '../catalogue/find-standards';
import { printedLevels } from '../catalogue/printed-level';
import type { LintCode } from '../lint/lints';
import { certificateNumbers } from './facts/certificate-numbers';
import { dates, OR } from './facts/dates';
import { durations } from './facts/durations';
import { percentages } from './facts/percentages';
import type { PrintedFact } from './parity-page';

/** A kind of fact that translations have to share. */
export interface FactKind {
  code: LintCode;
  /** Where a counterpart is looked for: translations may name a standard again, or not, where they like. */
  within: 'section' | 'page';
  find: (text: string) => PrintedFact[];
  /** For messages. */
  print: (value: string) => string;
  /** Whether two values state the same; equality where it is absent. */
  same?: (one: string, other: string) => boolean;
}

const asItIs = (value: string): string => value;

/** August 2016 says less than 18 August 2016, and nothing else. */
const sameDate = (one: string, other: string): boolean =>
  one.split(OR).some((left) => other.split(OR).some((right) => left.startsWith(right) || right.startsWith(left)));

/** Two kinds read the standards of a text, one behind the other. */
const once = (find: FindStandards): FindStandards => {
  let last: { text: string; found: ReturnType<FindStandards> } | null = null;
  return (text) => {
    if (last?.text !== text) last = { text, found: find(text) };
    return last.found;
  };
};

/** The kinds that any two pages are compared by; `find` knows the standards. */
export const factKinds = (findStandards: FindStandards): FactKind[] => {
  const find = once(findStandards);
  return [
    { code: 'PARITY_PERCENTAGE', within: 'section', find: percentages, print: asItIs },
    { code: 'PARITY_DURATION', within: 'section', find: durations, print: (value) => `${value}s` },
    { code: 'PARITY_DATE', within: 'section', find: dates, print: asItIs, same: sameDate },
    {
      code: 'PARITY_STANDARD',
      within: 'page',
      find: (text) => find(text).map(({ standard, from, to }) => ({ value: standard.identifier, from, to })),
      print: asItIs,
    },
    {
      code: 'PARITY_EDITION',
      within: 'page',
      find: (text) =>
        find(text).flatMap(({ standard, edition, from, to }) =>
          edition === null ? [] : [{ value: `${standard.identifier}:${edition}`, from, to }],
        ),
      print: asItIs,
    },
    {
      code: 'PARITY_LEVEL',
      within: 'page',
      find: (text) => printedLevels(text).map(({ level, from, to }) => ({ value: level, from, to })),
      print: (value) => `level ${value}`,
    },
    { code: 'PARITY_NUMBER', within: 'page', find: certificateNumbers, print: asItIs },
  ];
};
