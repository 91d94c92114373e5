/** A date as precise as its source: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export type ReadDate = { date: string } | { flaw: 'impossible' | 'unreadable' };

/**
 * Forms of dates; the month comes first. Pages that also print their dates in words prove this (`2/3/2016` is February
 * 3).
 */
const FORMS: [RegExp, (parts: number[]) => [number, number?, number?]][] = [
  [/^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/, ([month, day, year]) => [year ?? 0, month, day]],
  [/^(\d{1,2})[/.-](\d{4})$/, ([month, year]) => [year ?? 0, month]],
  [/^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})(?:[T ]\d{1,2}:\d{2}.*)?$/, ([year, month, day]) => [year ?? 0, month, day]],
  [/^(\d{4})[/.-](\d{1,2})$/, ([year, month]) => [year ?? 0, month]],
  [/^(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日$/, ([year, month, day]) => [year ?? 0, month, day]],
  [/^(\d{4})\s*年\s*(\d{1,2})\s*月$/, ([year, month]) => [year ?? 0, month]],
  [/^(\d{4})$/, ([year]) => [year ?? 0]],
];

/** Reads a header's date. No precision is added and nothing is corrected. */
export const readDate = (written: string): ReadDate => {
  for (const [form, order] of FORMS) {
    const parts = form.exec(written.trim());
    if (parts === null) continue;
    const [year, month, day] = order(parts.slice(1).map(Number));
    if (year < 1900 || year > 2100) return { flaw: 'impossible' };
    if (month === undefined) return { date: String(year) };
    if (month < 1 || month > 12) return { flaw: 'impossible' };
    if (day === undefined) return { date: `${year}-${two(month)}` };
    const daysInMonth = new Date(Date.UTC(year, month, 0)).getUTCDate();
    return day < 1 || day > daysInMonth ? { flaw: 'impossible' } : { date: `${year}-${two(month)}-${two(day)}` };
  }
  return { flaw: 'unreadable' };
};

const two = (part: number): string => String(part).padStart(2, '0');
