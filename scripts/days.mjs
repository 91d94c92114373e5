const DAY = 86_400_000;

/** The day so many days after another one, or before it; after today, if none is named. As `2027-03-01`. */
export const onDay = (days, from = new Date().toISOString().slice(0, 10)) =>
  new Date(Date.parse(from) + days * DAY).toISOString().slice(0, 10);
