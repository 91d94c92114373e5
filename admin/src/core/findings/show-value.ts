/** How values of sentences are shown: the name of a field in the words of the reader, a language by its name. */
export interface ValueNames {
  fieldName: (field: string) => string;
  localeName: (locale: string) => string;
  /** Of a choice. */
  valueName: (value: string) => string;
  /** Of `2026-03-31`, and of a month. */
  dateName: (date: string) => string;
  /** One of several dates, each by its name. */
  either: (dates: string[]) => string;
}

const FIELDS = new Set(['field', 'label', 'other']);
const DATE = /^\d{4}-\d{2}(?:-\d{2})?$/;

/** A day or month of the calendar: not February 31, which would be shown as a day in March. */
const isDate = (value: string): boolean => {
  if (!DATE.test(value)) return false;
  const date = new Date(value);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
};

/** A value of a sentence, by the name that it has there. */
export const showValue = (name: string, given: string | number, shown: ValueNames): string => {
  const value = String(given);
  // several languages may lack the same
  if (/locale$/i.test(name)) return value.split(' / ').map(shown.localeName).join(' / ');
  if (FIELDS.has(name)) return shown.fieldName(value);
  if (name === 'visibility') return shown.valueName(value);
  // a date as a page prints it may be read in two ways
  const dates = value.split(' or ');
  return dates.every(isDate) ? shown.either(dates.map(shown.dateName)) : value;
};
