/** A day of the calendar as `YYYY-MM-DD`. Days can be compared as text. */
export type CalendarDay = string;

const DAY_MS = 86_400_000;

const FIRST_MS = Date.parse('0001-01-01T00:00:00Z');
const LAST_MS = Date.parse('9999-12-31T00:00:00Z');

/**
 * The day that is `days` after another one, or before it if negative; the first or the last day with a year of four digits
 * where that one is beyond them, so that every day can be written and compared.
 */
export const addDays = (day: CalendarDay, days: number): CalendarDay => {
  const time = Date.parse(`${day}T00:00:00Z`) + days * DAY_MS;
  return new Date(Math.min(Math.max(time, FIRST_MS), LAST_MS)).toISOString().slice(0, 10);
};

/** How many days after `from` the day `to` is; negative if it is before. */
export const daysBetween = (from: CalendarDay, to: CalendarDay): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);

const findDay = (instant: number, timeZone: string): CalendarDay => {
  const parts = calendarOf(timeZone).formatToParts(instant);
  const part = (type: string): string => parts.find((each) => each.type === type)?.value ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
};

let last = { instant: Number.NaN, timeZone: '', day: '' };

/** The calendar day at an instant in a time zone. A list asks for each of its entries about the same instant. */
export const dayAt = (instant: Date, timeZone: string): CalendarDay => {
  const time = instant.getTime();
  if (last.instant !== time || last.timeZone !== timeZone)
    last = { instant: time, timeZone, day: findDay(time, timeZone) };
  return last.day;
};

/** No time zone has ever been 16 hours or more from UTC. */
const FARTHEST_MS = 16 * 3_600_000;

const findStart = (day: CalendarDay, timeZone: string): number => {
  const midnight = Date.parse(`${day}T00:00:00Z`);
  let before = midnight - FARTHEST_MS;
  let within = midnight + FARTHEST_MS + DAY_MS;
  while (within - before > 1) {
    const middle = Math.floor((before + within) / 2);
    if (findDay(middle, timeZone) < day) before = middle;
    else within = middle;
  }
  return within;
};

const starts = new Map<string, number>();
const MOST_STARTS = 10_000;

/**
 * The first instant of a day in a time zone, or of the next day that exists. It is found by bisection, so that the
 * rules of all zones apply: days that begin at 01:00 because clocks go forward at midnight, and days that are skipped.
 * Remembered, since finding it takes a hundred times longer.
 */
export const startOfDay = (day: CalendarDay, timeZone: string): Date => {
  const key = `${day} ${timeZone}`;
  const start = starts.get(key) ?? findStart(day, timeZone);
  if (starts.size >= MOST_STARTS) starts.clear();
  starts.set(key, start);
  return new Date(start);
};

const calendars = new Map<string, Intl.DateTimeFormat>();

/** Caches formats, because making one takes a hundred times longer than using it. */
const calendarOf = (timeZone: string): Intl.DateTimeFormat => {
  let calendar = calendars.get(timeZone);
  if (calendar === undefined) {
    const fields = { year: 'numeric', month: '2-digit', day: '2-digit' } as const;
    calendar = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', { timeZone, ...fields });
    calendars.set(timeZone, calendar);
  }
  return calendar;
};
