import { joined, phrases } from '../../../model/languages/phrases';
import { LANGUAGES } from '../../../model/languages/language-of';

/** The names of months in each language whose facts are read, January to December, one language after the other. */
export const MONTHS: readonly string[][] = LANGUAGES.flatMap(({ facts, dates }) =>
  facts === null ? [] : (dates.named?.months ?? []),
);

/** The shortest name of each month: texts abbreviate months in more ways than have a name. */
const STEMS = MONTHS.map((names) => names.toSorted((one, other) => one.length - other.length)[0]?.toLowerCase() ?? '');
const MONTH = String.raw`(?:${STEMS.join('|')})[a-z]{0,6}\.?`;
/** The days that texts about certificates print. Days before months and months before days are told apart by what no month can be; other pairs are not read. */
export const PRINTED_DATE = [
  ...phrases('facts', ({ days }) => days.printed(MONTH)).map(({ source }) => source),
  String.raw`\d{4}[-/.]\d{1,2}(?:[-/.]\d{1,2})?`,
  String.raw`\d{1,2}[-/.]\d{1,2}[-/.]\d{4}`,
  String.raw`\d{4}`,
].join('|');
/** What follows figures that are no day yet, or no day at all. */
export const GOES_ON = String.raw`[\d%/-]|${joined(phrases('facts', ({ days }) => days.goesOn)).source}`;

const two = (part: number): string => String(part).padStart(2, '0');

/** The day that is printed in full, `2021年12月31日` -> `2021-12-31`; null where the day is missing or there is no such day. */
export const printedDay = (written: string): string | null =>
  partsOf(written).length === 3 ? lastDayOf(written) : null;

/** `2021年12月` -> `2021-12-31`; null for what is no day. */
export const lastDayOf = (written: string): string | null => {
  const [year, month, day] = partsOf(written);
  if (year === undefined || year < 1990 || year > 2100) return null;
  if (month === undefined) return `${String(year)}-12-31`;
  if (month < 1 || month > 12) return null;
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (day !== undefined && (day < 1 || day > last)) return null;
  return `${String(year)}-${two(month)}-${two(day ?? last)}`;
};

const NAMED = new RegExp(String.raw`\b(${STEMS.join('|')})[a-z]*`, 'i');

const partsOf = (written: string): number[] => {
  const figures = (written.match(/\d+/g) ?? []).map(Number);
  const name = NAMED.exec(written)?.[1]?.toLowerCase();
  if (name !== undefined) {
    const month = (STEMS.indexOf(name) % 12) + 1;
    const [first = 0, second] = figures;
    return second === undefined ? [first, month] : [second, month, first];
  }
  const [first = 0, second = 0, year] = figures;
  if (year === undefined || first > 31) return figures;
  if (first > 12) return [year, second, first];
  return second > 12 || first === second ? [year, first, second] : [];
};
