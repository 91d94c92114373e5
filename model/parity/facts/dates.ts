import type { DateWords, Language } from '../../languages/language';
import { LETTER } from '../../languages/whole-words';
import type { PrintedFact } from '../parity-page';
import { forLanguages, readInTurn, type Form } from './in-turn';

/** Separates the two readings of `9/1/2016`. */
export const OR = ' or ';

const YEAR = String.raw`((?:19|20)\d\d)`;

const day = (year: string, month: number, dayOfMonth?: string): string => {
  const parts = [year, String(month).padStart(2, '0')];
  return dayOfMonth === undefined ? parts.join('-') : [...parts, dayOfMonth.padStart(2, '0')].join('-');
};

const exists = (value: string): boolean => {
  if (!/^\d{4}-/.test(value)) return false;
  const [year = '', month = '', date = '01'] = value.split('-');
  const parsed = new Date(`${year}-${month}-${date}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.getUTCDate() === Number(date);
};

/** Between the first and the last day of a range. */
const rangeOf = ({ to }: DateWords): string => String.raw`\s?(?:-|~|${to})\s?`;

/** Dates with the name of their month: `March 5, 2024`, `5. März 2024`, `5 de marzo de 2024`. */
const namedForms = ({ dates }: Language): Form[] => {
  if (dates.named === null) return [];
  const { months, behindDay, beforeMonth, beforeYear } = dates.named;
  const numbers = new Map(months.flatMap((names, at) => names.map((name) => [name.toLowerCase(), at + 1])));
  const longest = [...numbers.keys()].sort((a, b) => b.length - a.length);
  const MONTH = `(${longest.join('|')})`;
  const DAY = String.raw`(\d{1,2})(?:${behindDay})?`;
  const OF = beforeMonth === '' ? '' : String.raw`(?:(?:${beforeMonth})\s)?`;
  const OF_YEAR = beforeYear === '' ? '' : String.raw`(?:(?:${beforeYear})\s)?`;
  const TO = rangeOf(dates);
  const START = `(?<![${LETTER}\\d])`;
  const END = String.raw`(?![${LETTER}\d])`;
  const form = (source: string, read: Form[1]): Form => [new RegExp(`${START}${source}${END}`, 'gi'), read];
  const monthOf = (name = ''): number => numbers.get(name.toLowerCase()) ?? 0;
  return [
    // ranges print the part that both ends share only once
    form(
      String.raw`${MONTH}\.?\s${DAY}${TO}(?:${MONTH}\.?\s)?${DAY},?\s${YEAR}`,
      ([, month, from = '', other, to = '', year = '']) => [
        day(year, monthOf(month), from),
        day(year, monthOf(other ?? month), to),
      ],
    ),
    form(
      String.raw`${DAY}(?:\s${OF}${MONTH}\.?)?${TO}${DAY}\s${OF}${MONTH}\.?,?\s{1,2}${OF_YEAR}${YEAR}`,
      ([, from = '', month, to = '', other, year = '']) => [
        day(year, monthOf(month ?? other), from),
        day(year, monthOf(other), to),
      ],
    ),
    form(String.raw`${MONTH}\.?${TO}${MONTH}\.?,?\s${OF_YEAR}${YEAR}`, ([, from, to, year = '']) => [
      day(year, monthOf(from)),
      day(year, monthOf(to)),
    ]),
    form(String.raw`${MONTH}\.?\s{0,2}${DAY}\s?,?\s{0,2}${OF_YEAR}${YEAR}`, ([, month, date = '', year = '']) => [
      day(year, monthOf(month), date),
    ]),
    form(String.raw`${DAY}\s${OF}${MONTH}\.?,?\s{1,2}${OF_YEAR}${YEAR}`, ([, date = '', month, year = '']) => [
      day(year, monthOf(month), date),
    ]),
    form(String.raw`${MONTH}\.?,?\s{1,2}${OF_YEAR}${YEAR}`, ([, month, year = '']) => [day(year, monthOf(month))]),
  ];
};

/** Dates with a sign behind each number: 2024 年 3 月 5 日. */
const markedForms = ({ dates, numbers }: Language): Form[] => {
  if (dates.marked === null) return [];
  const marks = dates.marked;
  const eras = Object.keys(marks.eras).join('|');
  const NUMBER = String.raw`(\d{1,4}|${numbers.spelled.source})`;
  const YEAR_OF = String.raw`(?<!\d)(?:(${eras})\s?)?(?:${NUMBER}|${marks.firstYear})\s?${marks.year}\s?`;
  const TO = rangeOf(dates);
  const figures = (printed = ''): string =>
    /^\d*$/.test(printed) ? printed : String(numbers.spelled.valueOf(printed));
  // the first year of an era has a sign of its own
  const yearOf = (era: string | undefined, printed = '1'): string =>
    String(Number(figures(printed)) + (marks.eras[era ?? ''] ?? 0));
  return [
    [
      new RegExp(
        String.raw`${YEAR_OF}(\d{1,2})\s?(?:${marks.month})\s?(\d{1,2})\s?${marks.day}?${TO}(?:(\d{1,2})\s?(?:${marks.month})\s?)?(\d{1,2})\s?${marks.day}`,
        'g',
      ),
      ([, era, year, month = '', from = '', other, to = '']) => [
        day(yearOf(era, year), Number(month), from),
        day(yearOf(era, year), Number(other ?? month), to),
      ],
    ],
    [
      new RegExp(
        String.raw`${YEAR_OF}(\d{1,2})\s?(?:${marks.month})?${TO}(\d{1,2})\s?(?:${marks.month})(?!\s?\d)`,
        'g',
      ),
      ([, era, year, from, to]) => [day(yearOf(era, year), Number(from)), day(yearOf(era, year), Number(to))],
    ],
    [
      new RegExp(String.raw`${YEAR_OF}${NUMBER}\s?(?:${marks.month})(?:\s?${NUMBER}\s?${marks.day})?`, 'g'),
      ([, era, year, month, date]) => [day(yearOf(era, year), Number(figures(month)), date && figures(date))],
    ],
  ];
};

/** Dates in figures, as languages agree on them. */
const ISO_FORMS: readonly Form[] = [
  [
    new RegExp(String.raw`(?<![\d/.-])${YEAR}([-/.])(\d{1,2})\2(\d{1,2})(?![\d/-]|\.\d)`, 'g'),
    ([, year = '', , month, date]) => [day(year, Number(month), date)],
  ],
  [
    new RegExp(String.raw`(?<![\d/.:-])${YEAR}-(0[1-9]|1[0-2])(?![\d/-]|\.\d)`, 'g'),
    ([, year = '', month]) => [day(year, Number(month))],
  ],
];

/** It is unknown whether the month or the day comes first. */
const UNKNOWN: Form = [
  new RegExp(String.raw`(?<![\d/])(\d{1,2})\/(\d{1,2})\/${YEAR}(?![\d/])`, 'g'),
  ([, first = '', second = '', year = '']) => {
    const readings = [day(year, Number(first), second), day(year, Number(second), first)].filter(exists);
    return readings.length === 0 ? [] : [readings.join(OR)];
  },
];

const DAY_FIRST: readonly Form[] = [
  [
    new RegExp(String.raw`(?<![\d/.-])(\d{1,2})\s?([/.-])\s?(\d{1,2})\s?\2\s?${YEAR}(?![\d/-]|\.\d)`, 'g'),
    ([, date, , month, year = '']) => [day(year, Number(month), date)],
  ],
  [
    new RegExp(String.raw`(?<![\d/.-])(\d\d)([/.])(\d\d)\2(\d\d)(?![\d/-]|\.\d)`, 'g'),
    ([, date, , month, year = '']) => [day(`20${year}`, Number(month), date)],
  ],
  [
    new RegExp(String.raw`(?<![\d/.-])(0[1-9]|1[0-2])[/.]${YEAR}(?![\d/-]|\.\d)`, 'g'),
    ([, month, year = '']) => [day(year, Number(month))],
  ],
];

/** A form without the dates that no calendar has. */
const existing = ([pattern, read]: Form): Form => [
  pattern,
  (groups, named) => {
    const values = read(groups, named);
    return values.every((value) => exists(value.split(OR)[0] ?? '')) ? values : [];
  },
];

/** The forms of a date, in the order in which they are tried. */
const prepared = forLanguages((languages) =>
  [
    ...languages.flatMap((language) => [...namedForms(language), ...markedForms(language)]),
    ...ISO_FORMS,
    // the language of the text decides, then the one that it is compared with
    ...languages.flatMap(({ dates }) => (dates.figures === 'day-first' ? DAY_FIRST : [UNKNOWN])),
  ].map(existing),
);

/**
 * The dates of a folded text as `YYYY-MM-DD`, or `YYYY-MM` if no day is printed; a year alone is not a date. An
 * ambiguous date gives both readings, separated by `OR`.
 */
export const dates = (text: string, languages: readonly Language[]): PrintedFact[] =>
  readInTurn(text, prepared(languages));
