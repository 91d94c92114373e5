const DAY = 86_400_000;

const name = (date: Date, part: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat('en-US', { ...part, timeZone: 'UTC' }).format(date);

const two = (part: number): string => String(part).padStart(2, '0');

/** The year and the number of the ISO week of a day, which belongs to the year of its Thursday. */
const weekOf = (date: Date): [year: number, week: number] => {
  const thursday = new Date(date.getTime() + (4 - (date.getUTCDay() || 7)) * DAY);
  const year = thursday.getUTCFullYear();
  return [year, Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / (7 * DAY)) + 1];
};

/** The values that patterns of addresses have of a date; what a date does not state is empty. */
export const dateValues = (year = '', month = '', day = ''): Record<string, string> => {
  const date = new Date(Date.UTC(Number(year), Number(month || '1') - 1, Number(day || '1')));
  const plain = {
    year,
    month: month.padStart(Math.min(2, 2 * month.length), '0'),
    day: day.padStart(Math.min(2, 2 * day.length), '0'),
    short_year: year.slice(-2),
    i_month: month.replace(/^0/, ''),
    i_day: day.replace(/^0/, ''),
    short_month: month === '' ? '' : name(date, { month: 'short' }),
    long_month: month === '' ? '' : name(date, { month: 'long' }),
  };
  if (day === '' || Number.isNaN(date.getTime())) return plain;
  const [weekYear, week] = weekOf(date);
  const ordinal = Math.round((date.getTime() - Date.UTC(Number(year), 0, 1)) / DAY) + 1;
  return {
    ...plain,
    y_day: String(ordinal).padStart(3, '0'),
    i_y_day: String(ordinal),
    w_year: String(weekYear),
    week: two(week),
    w_day: String(date.getUTCDay() || 7),
    i_weekday: String(date.getUTCDay()),
    short_day: name(date, { weekday: 'short' }),
    long_day: name(date, { weekday: 'long' }),
  };
};
