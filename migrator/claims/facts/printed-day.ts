import { joined, phrases } from '../../../model/languages/phrases';
import type { Language } from '../../../model/languages/language';
import { LANGUAGES } from '../../../model/languages/language-of';

/** The names of months in each language whose facts are read, January to December, one language after the other. */
export const MONTHS: readonly string[][] = LANGUAGES.flatMap(({ facts, dates }) =>
  facts === null ? [] : (dates.named?.months ?? []),
);

/** The shortest beginnings of the names of months, with their month: texts abbreviate in more ways than have a name. */
const STEMS = new Map(
  MONTHS.flatMap((names, at) => {
    const all = names.map((name) => name.toLowerCase());
    return all
      .filter((name) => !all.some((other) => other !== name && name.startsWith(other)))
      .map((stem): [string, number] => [stem, (at % 12) + 1]);
  }),
);
const STEM = [...STEMS.keys()].sort((one, other) => other.length - one.length).join('|');
const MONTH = String.raw`(?:${STEM})[a-zà-ÿ]{0,6}\.?`;
/** The days that texts about certificates print. */
export const PRINTED_DATE = [
  ...phrases('facts', ({ days }) => days.printed(MONTH)).map(({ source }) => source),
  String.raw`\d{4}[-/.]\d{1,2}(?:[-/.]\d{1,2})?`,
  String.raw`\d{1,2}[-/.]\d{1,2}[-/.]\d{4}`,
  String.raw`\d{4}`,
].join('|');
/** Characters that, behind figures, show that the day goes on or that they are no day. */
export const GOES_ON = String.raw`[\d%/-]|${joined(phrases('facts', ({ days }) => days.goesOn)).source}`;

const two = (part: number): string => String(part).padStart(2, '0');

/** The day that is printed in full, `2021年12月31日` -> `2021-12-31`; null where the day is missing or there is no such day. */
export const printedDay = (written: string, language?: Language): string | null =>
  partsOf(written, language).length === 3 ? lastDayOf(written, language) : null;

/** `2021年12月` -> `2021-12-31`; null for what is no day. */
export const lastDayOf = (written: string, language?: Language): string | null => {
  const [year, month, day] = partsOf(written, language);
  if (year === undefined || year < 1990 || year > 2100) return null;
  if (month === undefined) return `${String(year)}-12-31`;
  if (month < 1 || month > 12) return null;
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (day !== undefined && (day < 1 || day > last)) return null;
  return `${String(year)}-${two(month)}-${two(day ?? last)}`;
};

const NAMED = new RegExp(String.raw`(?<!\p{L})(${STEM})`, 'iu');

/**
 * Year, month and day, as far as they are printed. In a language that has no one order, days before months and months
 * before days are told apart by what no month can be; other pairs are not read.
 */
const partsOf = (written: string, language?: Language): number[] => {
  const figures = (written.match(/\d+/g) ?? []).map(Number);
  const month = STEMS.get(NAMED.exec(written)?.[1]?.toLowerCase() ?? '');
  if (month !== undefined) {
    const [first = 0, second] = figures;
    return second === undefined ? [first, month] : [second, month, first];
  }
  const [first = 0, second = 0, year] = figures;
  if (year === undefined || first > 31) return figures;
  if (first > 12 || language?.dates.figures === 'day-first') return [year, second, first];
  return second > 12 || first === second ? [year, first, second] : [];
};
