import { addDays, type CalendarDay } from '../status/calendar-day';
import { lastDayOfEdition } from '../status/edition-superseded';
import type { StatusFacts } from '../status/effective-status';

/** For so many days after an end a reminder is still sent that nobody got in time. */
export const LATE_DAYS = 30;

/**
 * Which reminder of an end is due on a day, as its number of days ahead: the nearest one whose day has come, since the
 * earlier ones would say nothing more. Null before the first one, and `LATE_DAYS` after the end.
 */
export const dueReminder = (endsOn: CalendarDay, today: CalendarDay, daysAhead: readonly number[]): number | null => {
  if (today > addDays(endsOn, LATE_DAYS)) return null;
  const begun = daysAhead.filter((days) => today >= addDays(endsOn, -days));
  return begun.length === 0 ? null : Math.min(...begun);
};

/**
 * The last day on which a certification is valid: that of the certificate, or of the edition of its standard if that
 * comes first. Null if neither is known, and for one that does not claim to be valid.
 */
export const lastValidDay = ({
  certificationStatus,
  validUntil,
  standard,
}: Pick<StatusFacts, 'certificationStatus' | 'validUntil' | 'standard'>): CalendarDay | null => {
  if (certificationStatus !== 'active') return null;
  const days = [validUntil, standard && lastDayOfEdition(standard)].filter((day) => day !== null);
  return days.sort()[0] ?? null;
};
