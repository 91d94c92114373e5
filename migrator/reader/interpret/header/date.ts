import type { Language } from '../../../../model/languages/language';
import { LANGUAGES } from '../../../../model/languages/language-of';
import { LETTER } from '../../../../model/languages/whole-words';
import type { Words } from '../../../../model/languages/words';

/** A date as precise as its source: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export type ReadDate = { date: string } | { flaw: 'impossible' | 'unreadable' };

type Form = [RegExp, (parts: (number | undefined)[]) => [number, number?, number?]];

/** How languages write dates with signs behind their figures. */
const MARKED = LANGUAGES.flatMap(({ dates }) => dates.marked ?? []);

/**
 * Forms of dates; the month comes first. Pages that also print their dates in words prove this (`2/3/2016` is February
 * 3).
 */
const FORMS: Form[] = [
  [/^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/, ([month, day, year]) => [year ?? 0, month, day]],
  [/^(\d{1,2})[/.-](\d{4})$/, ([month, year]) => [year ?? 0, month]],
  [/^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})(?:[T ]\d{1,2}:\d{2}.*)?$/, ([year, month, day]) => [year ?? 0, month, day]],
  [/^(\d{4})[/.-](\d{1,2})$/, ([year, month]) => [year ?? 0, month]],
  ...MARKED.map(({ year, month, day }): Form => [
    new RegExp(String.raw`^(\d{4})\s*(?:${year})\s*(\d{1,2})\s*(?:${month})(?:\s*(\d{1,2})\s*(?:${day}))?$`),
    ([year, month, day]) => [year ?? 0, month, day],
  ]),
  [/^(\d{4})$/, ([year]) => [year ?? 0]],
];

/** The names of months in a language, with the number of each. */
const MONTHS = LANGUAGES.flatMap(({ dates: { named } }) =>
  named === null ? [] : named.months.map((names, at) => [new RegExp(`^(?:${names.join('|')})$`, 'i'), at + 1] as const),
);

const wordsOrNone = (words: Words): Words => (words === '' ? '' : String.raw`(?:(?:${words})\s+)?`);

/** The forms in which a language writes a day or a month in words. */
export const writtenDates = ({ dates: { named, marked } }: Language): Words[] => {
  if (marked !== null) {
    const { year, month, day } = marked;
    return [String.raw`\d{4}\s*(?:${year})\s*\d{1,2}\s*(?:${month})(?:\s*\d{1,2}\s*(?:${day}))?`];
  }
  if (named === null) return [];
  const names = named.months.flat().sort((one, other) => other.length - one.length);
  const month = String.raw`(?<![${LETTER}])(?:${names.join('|')})(?![${LETTER}])\.?`;
  const day = String.raw`\d{1,2}(?:${named.behindDay})?`;
  const year = String.raw`,?\s+${wordsOrNone(named.beforeYear)}\d{4}`;
  return [
    String.raw`${month}\s+${day}${year}`,
    String.raw`${day}\s+${wordsOrNone(named.beforeMonth)}${month}${year}`,
    `${month}${year}`,
  ];
};

/** A date in words, as people write it: with a day of the week in front, and a time behind. */
const IN_WORDS = new RegExp(
  String.raw`^(?:[${LETTER}]{2,12}\.?,\s+)?(${LANGUAGES.flatMap(writtenDates).join('|')})(?:,?\s+(?:\D{0,9}\s)?\d{1,2}:\d{2}.*)?$`,
  'i',
);

/** `March 18, 2024` -> `2024-3-18` */
const inFigures = (written: string): string => {
  const words = written.match(/\p{L}+/gu) ?? [];
  const month = MONTHS.find(([name]) => words.some((word) => name.test(word)))?.[1];
  if (month === undefined) return written.replace(/\s+/g, '');
  const year = /\d{4}/.exec(written)?.[0] ?? '';
  const day = /(?<!\d)\d{1,2}(?!\d)/.exec(written.replace(year, ''))?.[0];
  return [year, month, ...(day === undefined ? [] : [day])].join('-');
};

/** Reads a date. No precision is added and nothing is corrected. */
export const readDate = (written: string): ReadDate => {
  const words = IN_WORDS.exec(written.trim())?.[1];
  const figures = words === undefined ? written.trim() : inFigures(words);
  for (const [form, order] of FORMS) {
    const parts = form.exec(figures);
    if (parts === null) continue;
    const [year, month, day] = order(parts.slice(1).map(numberOf));
    if (year < 1900 || year > 2100) return { flaw: 'impossible' };
    if (month === undefined) return { date: String(year) };
    if (month < 1 || month > 12) return { flaw: 'impossible' };
    if (day === undefined) return { date: `${year}-${two(month)}` };
    const daysInMonth = new Date(Date.UTC(year, month, 0)).getUTCDate();
    return day < 1 || day > daysInMonth ? { flaw: 'impossible' } : { date: `${year}-${two(month)}-${two(day)}` };
  }
  return { flaw: 'unreadable' };
};

const numberOf = (part: string | undefined): number | undefined => (part === undefined ? undefined : Number(part));

const two = (part: number): string => String(part).padStart(2, '0');
