import { format } from './format';

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const exists = (year: number, month: number, day: number): boolean => {
  const days = month === 2 && isLeap(year) ? 29 : DAYS_IN_MONTH[month - 1];
  return year > 0 && days !== undefined && day >= 1 && day <= days;
};

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

const isPartialDate = (text: string): boolean => {
  const [, year, month = '01', day = '01'] = DATE.exec(text) ?? [];
  return year !== undefined && exists(Number(year), Number(month), Number(day));
};

/** A day of the Gregorian calendar in ISO 8601: `2024-02-29`. */
export const calendarDate = format(
  'NOT_A_DATE',
  'a date of the calendar as YYYY-MM-DD',
  (text) => text.length === 10 && isPartialDate(text),
);

/** A year, a month or a day, as precise as its source: `2015`, `2015-12`, `2015-12-01`. */
export const partialDate = format(
  'NOT_A_PARTIAL_DATE',
  'a year, month or day as YYYY, YYYY-MM or YYYY-MM-DD',
  isPartialDate,
);
