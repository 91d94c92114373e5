import type { Language } from '../languages/language';
import { quoted, say, type Said } from '../say';
import type { FindStandards } from '../catalogue/find-standards';
import { printedLevels } from '../catalogue/printed-level';
import type { LintCode } from '../lint/lints';
import { amounts } from './facts/amounts';
import { certificateNumbers } from './facts/certificate-numbers';
import { dates, OR } from './facts/dates';
import { durations } from './facts/durations';
import { percentages } from './facts/percentages';
import { sizes } from './facts/sizes';
import { localNames } from './facts/local-names';
import type { PrintedFact } from './parity-page';

/** A kind of fact that translations must share. */
export interface FactKind {
  code: LintCode;
  /**
   * The part of the page that is searched for a counterpart. It is the whole page if translations may repeat the fact
   * in other places, as with the name of a standard.
   */
  within: 'section' | 'page';
  /** Whether it needs the words of the languages that are compared. */
  needsWords: boolean;
  /** Finds it in a folded text, by the words of languages; the first one is that of the text. */
  find: (text: string, languages: readonly Language[]) => PrintedFact[];
  /** Formats a value for messages. */
  print: (value: string) => Said;
  /** Which values have the same meaning; only equal ones if absent. */
  alike?: Alike;
}

/** When two values have the same meaning. Values without a key in common never do, so that only few have to be compared. */
interface Alike {
  same: (one: string, other: string) => boolean;
  keysOf: (value: string) => string[];
}

const asItIs = (value: string): Said => quoted(value);

type Period = 'seconds' | 'minutes' | 'hours' | 'days' | 'weeks' | 'months' | 'years';

const PERIODS: Readonly<Record<string, Period>> = {
  second: 'seconds',
  minute: 'minutes',
  hour: 'hours',
  day: 'days',
  week: 'weeks',
  month: 'months',
  year: 'years',
};

/** `90 days` of `90 day` */
const printedDuration = (value: string): Said => {
  const [count = '', unit = ''] = value.split(' ');
  return say(PERIODS[unit] ?? 'days', { count });
};

const readingsOf = (value: string): string[] => value.split(OR);

/** Whether two dates agree. August 2016 is less precise than 18 August 2016, but does not contradict it. */
const sameDate = (one: string, other: string): boolean =>
  readingsOf(one).some((left) => readingsOf(other).some((right) => left.startsWith(right) || right.startsWith(left)));

const MONTH = 'YYYY-MM'.length;

const DATES: Alike = {
  same: sameDate,
  keysOf: (value) => readingsOf(value).map((reading) => reading.slice(0, MONTH)),
};

/** Amounts agree that share a reading. */
const AMOUNTS: Alike = {
  same: (one, other) => readingsOf(one).some((reading) => readingsOf(other).includes(reading)),
  keysOf: readingsOf,
};

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
    { code: 'PARITY_PERCENTAGE', within: 'section', needsWords: true, find: percentages, print: asItIs },
    { code: 'PARITY_DURATION', within: 'section', needsWords: true, find: durations, print: printedDuration },
    { code: 'PARITY_DATE', within: 'section', needsWords: true, find: dates, print: asItIs, alike: DATES },
    { code: 'PARITY_AMOUNT', within: 'section', needsWords: true, find: amounts, print: asItIs, alike: AMOUNTS },
    { code: 'PARITY_SIZE', within: 'section', needsWords: true, find: sizes, print: asItIs },
    {
      code: 'PARITY_STANDARD',
      within: 'page',
      needsWords: true,
      find: (text, languages) => [
        ...find(text).map(({ standard, from, to }) => ({ value: standard.identifier, from, to })),
        ...localNames(text, languages),
      ],
      print: asItIs,
    },
    {
      code: 'PARITY_EDITION',
      within: 'page',
      needsWords: true,
      find: (text) =>
        find(text).flatMap(({ standard, edition, from, to }) =>
          edition === null ? [] : [{ value: `${standard.identifier}:${edition}`, from, to }],
        ),
      print: asItIs,
    },
    {
      code: 'PARITY_LEVEL',
      within: 'page',
      needsWords: true,
      find: (text, languages) =>
        printedLevels(text, languages).map(({ level, from, to }) => ({ value: level, from, to })),
      print: (value) => say('level', { level: value }),
    },
    { code: 'PARITY_NUMBER', within: 'page', needsWords: true, find: certificateNumbers, print: asItIs },
  ];
};
