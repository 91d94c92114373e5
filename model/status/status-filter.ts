import { addDays, dayAt, type CalendarDay } from './calendar-day';
import { EFFECTIVE_STATUSES, type EffectiveStatus, type StatusRules } from './effective-status';
import { all, any, known, unknown, type StoredFilter } from './stored-filter';

const stated = (status: string): StoredFilter => ({ certificationStatus: known({ $eq: status }) });

const holdsOn = (day: CalendarDay): StoredFilter =>
  all(stated('active'), any({ validFrom: unknown }, { validFrom: { $lte: day } }));

const notExpiredOn = (day: CalendarDay): StoredFilter => any({ validUntil: unknown }, { validUntil: { $gte: day } });

const endsBefore = (day: CalendarDay): StoredFilter =>
  any(
    { transitionEndsOn: known({ $lt: day }) },
    all({ transitionEndsOn: unknown }, { withdrawnOn: known({ $lt: day }) }),
  );

/**
 * Matches editions that are accepted on a day. It also matches a certification without a standard, whose joined columns
 * are NULL.
 */
const countsOn = (day: CalendarDay): StoredFilter =>
  any(
    { transitionEndsOn: known({ $gte: day }) },
    all({ transitionEndsOn: unknown }, any({ withdrawnOn: unknown }, { withdrawnOn: { $gte: day } })),
  );

/** Matches facts with a status on a day, whatever the edition. */
const haveOn = (status: EffectiveStatus, day: CalendarDay): StoredFilter => {
  switch (status) {
    case 'expired':
      return all(stated('active'), { validUntil: known({ $lt: day }) });
    case 'unverified':
      return any({ certificationStatus: unknown }, stated('unverified'));
    default:
      return stated(status);
  }
};

/** Matches facts that have a status on a day only as long as the edition is accepted. */
const haveWhileEditionCounts = (
  status: EffectiveStatus,
  day: CalendarDay,
  { expiringDays, unverifiedAfterDays }: StatusRules,
): StoredFilter | null => {
  const expiringUntil = addDays(day, expiringDays);
  const lapsedOn = addDays(day, -unverifiedAfterDays);
  switch (status) {
    case 'not-yet-valid':
      return all(stated('active'), { validFrom: known({ $gt: day }) }, notExpiredOn(day));
    case 'expiring':
      return all(holdsOn(day), { validUntil: known({ $gte: day, $lte: expiringUntil }) });
    case 'active':
      return all(
        holdsOn(day),
        any(
          { validUntil: known({ $gt: expiringUntil }) },
          all({ validUntil: unknown }, { verifiedOn: known({ $gt: lapsedOn }) }),
        ),
      );
    case 'unverified':
      return all(
        ...[holdsOn(day), { validUntil: unknown }],
        any({ verifiedOn: unknown }, { verifiedOn: { $lte: lapsedOn } }),
      );
    default:
      return null;
  }
};

/** Statuses that depend on the edition in every case. */
const ONLY_BY_EDITION: readonly EffectiveStatus[] = ['active', 'expiring', 'not-yet-valid', 'superseded'];

/**
 * The filter for stored facts with one of these statuses at an instant: the inverse of `effectiveStatus`. It names the
 * standard at most once, because Strapi adds a join for each mention.
 */
export const storedStatusFilter = (
  statuses: readonly EffectiveStatus[],
  now: Date,
  rules: StatusRules,
): StoredFilter => {
  const today = dayAt(now, rules.timeZone);
  const wanted = EFFECTIVE_STATUSES.filter((status) => statuses.includes(status));
  const always = wanted.filter((status) => !ONLY_BY_EDITION.includes(status)).map((status) => haveOn(status, today));
  const whileCounting = wanted
    .map((status) => haveWhileEditionCounts(status, today, rules))
    .filter((part) => part !== null);
  // if `superseded` is wanted, matches whose edition has ended are wanted too
  if (wanted.includes('superseded'))
    return any(
      ...[...always, ...whileCounting],
      all(stated('active'), notExpiredOn(today), { standard: endsBefore(today) }),
    );
  const counting = whileCounting.length === 0 ? [] : [all(any(...whileCounting), { standard: countsOn(today) })];
  const parts = [...always, ...counting];
  return parts.length === 0 ? { id: unknown } : any(...parts);
};
