import { CHINESE_NUMERAL, chineseNumber } from '../chinese-number';
import type { PrintedFact } from '../parity-page';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = String.raw`(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)`;
const DAY = String.raw`(\d{1,2})(?:st|nd|rd|th)?`;
const NUMBER = String.raw`(\d{1,4}|${CHINESE_NUMERAL}{1,4})`;

const day = (year: string, month: number, dayOfMonth?: string): string => {
  const parts = [year, String(month).padStart(2, '0')];
  return dayOfMonth === undefined ? parts.join('-') : [...parts, dayOfMonth.padStart(2, '0')].join('-');
};
const figures = (printed: string): string => (/\d/.test(printed) ? printed : String(chineseNumber(printed)));
const monthOf = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;

/** Separates the two readings of `9/1/2016`. */
export const OR = ' or ';

/** Converts a match to its date, or to two dates for a range. */
type Read = (match: readonly (string | undefined)[]) => string | [string, string];

const TO = String.raw`\s?(?:-|~|to|through|until|and|至|到)\s?`;

const exists = (value: string): boolean => {
  if (!/^\d{4}-/.test(value)) return false;
  const [year = '', month = '', date = '01'] = value.split('-');
  const parsed = new Date(`${year}-${month}-${date}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.getUTCDate() === Number(date);
};

/** The forms of a date, in the order in which they are tried. Text that one form has read is not read again. */
const FORMS: readonly [RegExp, Read][] = [
  // ranges print the part that both ends share only once
  [
    new RegExp(
      String.raw`(?<!\d)(\d{4})\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?[日号]?${TO}(?:(\d{1,2})\s?月\s?)?(\d{1,2})\s?[日号]`,
      'g',
    ),
    ([, year = '', month = '', from = '', other, to = '']) => [
      day(year, Number(month), from),
      day(year, Number(other ?? month), to),
    ],
  ],
  [
    new RegExp(String.raw`(?<!\d)(\d{4})\s?年\s?(\d{1,2})\s?月?${TO}(\d{1,2})\s?月(?!\s?\d)`, 'g'),
    ([, year = '', from = '', to = '']) => [day(year, Number(from)), day(year, Number(to))],
  ],
  [
    new RegExp(String.raw`\b(${MONTH})\.?\s${DAY}${TO}(?:(${MONTH})\.?\s)?${DAY},?\s((?:19|20)\d\d)\b`, 'gi'),
    ([, month = '', from = '', other, to = '', year = '']) => [
      day(year, monthOf(month), from),
      day(year, monthOf(other ?? month), to),
    ],
  ],
  [
    new RegExp(String.raw`\b(${MONTH})\.?${TO}(${MONTH})\.?,?\s((?:19|20)\d\d)\b`, 'gi'),
    ([, from = '', to = '', year = '']) => [day(year, monthOf(from)), day(year, monthOf(to))],
  ],
  [
    new RegExp(String.raw`(?<!\d)${NUMBER}\s?年\s?${NUMBER}\s?月(?:份)?(?:\s?${NUMBER}\s?[日号])?`, 'g'),
    ([, year = '', month = '', date]) => day(figures(year), Number(figures(month)), date && figures(date)),
  ],
  [
    new RegExp(String.raw`\b(${MONTH})\.?\s{0,2}${DAY}\s?,?\s{0,2}((?:19|20)\d\d)\b`, 'gi'),
    ([, month = '', date = '', year = '']) => day(year, monthOf(month), date),
  ],
  [
    new RegExp(String.raw`\b${DAY}\s(?:of\s)?(${MONTH})\.?,?\s{1,2}((?:19|20)\d\d)\b`, 'gi'),
    ([, date = '', month = '', year = '']) => day(year, monthOf(month), date),
  ],
  [
    new RegExp(String.raw`\b(${MONTH})\.?,?\s{1,2}(?:of\s)?((?:19|20)\d\d)\b`, 'gi'),
    ([, month = '', year = '']) => day(year, monthOf(month)),
  ],
  [
    /(?<![\d/.-])((?:19|20)\d\d)([-/.])(\d{1,2})\2(\d{1,2})(?![\d/.-])/g,
    ([, year = '', , month = '', date = '']) => day(year, Number(month), date),
  ],
  [/(?<![\d/.:-])((?:19|20)\d\d)-(0[1-9]|1[0-2])(?![\d/.-])/g, ([, year = '', month = '']) => day(year, Number(month))],
  [
    /(?<![\d/])(\d{1,2})\/(\d{1,2})\/((?:19|20)\d\d)(?![\d/])/g,
    // it is unknown whether the month or the day comes first
    ([, first = '', second = '', year = '']) =>
      [day(year, Number(first), second), day(year, Number(second), first)].filter(exists).join(OR),
  ],
];

/**
 * The dates of a folded text as `YYYY-MM-DD`, or `YYYY-MM` if no day is printed; a year alone is not a date. An
 * ambiguous date gives both readings, separated by `OR`.
 */
export const dates = (text: string): PrintedFact[] => {
  const found: PrintedFact[] = [];
  let unread = text;
  for (const [pattern, read] of FORMS) {
    unread = unread.replace(pattern, (printed, ...rest) => {
      const groups = rest.filter((each): each is string | undefined => typeof each !== 'number').slice(0, -1);
      const from = rest.find((each): each is number => typeof each === 'number') ?? 0;
      const values = [read([printed, ...groups])].flat();
      if (!values.every((value) => exists(value.split(OR)[0] ?? ''))) return printed;
      found.push(...values.map((value) => ({ value, from, to: from + printed.length })));
      return '\n'.repeat(printed.length);
    });
  }
  return found.sort((a, b) => a.from - b.from);
};
