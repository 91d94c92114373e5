import { LANGUAGES } from '../../../../model/languages/language-of';

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

/** Reads a header's date. No precision is added and nothing is corrected. */
export const readDate = (written: string): ReadDate => {
  for (const [form, order] of FORMS) {
    const parts = form.exec(written.trim());
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
