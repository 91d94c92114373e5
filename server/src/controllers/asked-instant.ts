const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2})$/;

/** Whether a text is a day that the calendar has: it goes from 28 February to 1 or 29, not to 30. */
export const isDay = (text: string): boolean => {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
};

/** The instant that a text in ISO 8601 names, with its time zone; null if it names none. */
export const readInstant = (text: string): Date | null =>
  isDay(text.slice(0, 10)) && INSTANT.test(text) && !Number.isNaN(Date.parse(text)) ? new Date(text) : null;
