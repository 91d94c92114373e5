import type { Sentence } from '../../contracts/sentences';
import { quoted, say, type Said } from '../say';
import type { FindStandards } from '../catalogue/find-standards';
import { printedLevels } from '../catalogue/printed-level';
import type { LintCode } from '../lint/lints';
import { certificateNumbers } from './facts/certificate-numbers';
import { dates, OR } from './facts/dates';
import { durations } from './facts/durations';
import { percentages } from './facts/percentages';
import type { PrintedFact } from './parity-page';

/** A kind of fact that translations must share. */
export interface FactKind {
  code: LintCode;
  /**
   * The part of the page that is searched for a counterpart. It is the whole page if translations may repeat the fact
   * in other places, as with the name of a standard.
   */
  within: 'section' | 'page';
  find: (text: string) => PrintedFact[];
  /** Formats a value for messages. */
  print: (value: string) => Said;
  /** Whether two values have the same meaning; equality if absent. */
  same?: (one: string, other: string) => boolean;
}

const asItIs = (value: string): Said => quoted(value);

type Period = Extract<Sentence, `{count} ${string}s`>;

const PERIODS: Readonly<Record<string, Period>> = {
  second: '{count} seconds',
  minute: '{count} minutes',
  hour: '{count} hours',
  day: '{count} days',
  week: '{count} weeks',
  month: '{count} months',
  year: '{count} years',
};

/** `90 days` of `90 day` */
const printedDuration = (value: string): Said => {
  const [count = '', unit = ''] = value.split(' ');
  return say(PERIODS[unit] ?? '{count} days', { count });
};

/** Whether two dates agree. August 2016 is less precise than 18 August 2016, but does not contradict it. */
const sameDate = (one: string, other: string): boolean =>
  one.split(OR).some((left) => other.split(OR).some((right) => left.startsWith(right) || right.startsWith(left)));

/** Caches the last result, because two kinds search the same text for standards one after the other. */
const once = (find: FindStandards): FindStandards => {
  let last: { text: string; found: ReturnType<FindStandards> } | null = null;
  return (text) => {
    if (last?.text !== text) last = { text, found: find(text) };
    return last.found;
  };
};

/** The kinds by which any two pages are compared; `findStandards` finds mentions of standards. */
export const factKinds = (findStandards: FindStandards): FactKind[] => {
  const find = once(findStandards);
  return [
    { code: 'PARITY_PERCENTAGE', within: 'section', find: percentages, print: asItIs },
    { code: 'PARITY_DURATION', within: 'section', find: durations, print: printedDuration },
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
      print: (value) => say('level {level}', { level: value }),
    },
    { code: 'PARITY_NUMBER', within: 'page', find: certificateNumbers, print: asItIs },
  ];
};
