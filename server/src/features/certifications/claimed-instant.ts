import { errors } from '@strapi/utils';
import type { Moment } from '../../delivery/computed/moment';
import { addDays, dayAt, startOfDay } from '../../../../model/status/calendar-day';
import { isDay, readInstant } from '../../controllers/asked-instant';

/**
 * The instant that is asked for: a day counts to its end in the app's time zone, today to now.
 *
 * @throws ValidationError (400) for what is neither a day nor an instant, and for a time that is still to come
 */
export const claimedInstant = (asked: unknown, { now, rules: { timeZone } }: Moment): Date => {
  const text = typeof asked === 'string' ? asked : '';
  const isWholeDay = isDay(text);
  const named = isWholeDay ? null : readInstant(text);
  if (!isWholeDay && named === null)
    throw new errors.ValidationError('"asOf" is required: a day such as 2026-03-31, or 2026-03-31T12:00:00Z');
  if (isWholeDay && text === dayAt(now, timeZone)) return now;
  const instant = named ?? new Date(startOfDay(addDays(text, 1), timeZone).getTime() - 1);
  if (instant > now) throw new errors.ValidationError('"asOf" must not be in the future');
  return instant;
};
