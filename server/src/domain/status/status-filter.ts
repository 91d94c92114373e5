import { addDays, dayAt, type CalendarDay } from './calendar-day';
import { EFFECTIVE_STATUSES, type EffectiveStatus, type StatusRules } from './effective-status';

/** A filter over the stored facts of a certification, as Strapi's query engine takes it. */
export type StoredFilter = Readonly<Record<string, unknown>>;

/** A comparison with NULL is neither true nor false, and `$not` around it too: each says itself what NULL means. */
const known = (comparison: StoredFilter): StoredFilter => ({ $notNull: true, ...comparison });
const unknown: StoredFilter = { $null: true };

const all = (...parts: StoredFilter[]): StoredFilter => ({ $and: parts });
const any = (...parts: StoredFilter[]): StoredFilter => ({ $or: parts });

const stated = (status: string): StoredFilter => ({ certificationStatus: known({ $eq: status }) });

const holdsOn = (day: CalendarDay): StoredFilter =>
  all(stated('active'), any({ validFrom: unknown }, { validFrom: { $lte: day } }));

/** The same decisions as `effectiveStatus`, from the other side: which facts have this status on a day. */
const haveOn = (
  status: EffectiveStatus,
  day: CalendarDay,
  { expiringDays, unverifiedAfterDays }: StatusRules,
): StoredFilter => {
  const expiringUntil = addDays(day, expiringDays);
  const lapsedOn = addDays(day, -unverifiedAfterDays);
  switch (status) {
    case 'expired':
      return all(stated('active'), { validUntil: known({ $lt: day }) });
    case 'not-yet-valid':
      return all(
        stated('active'),
        { validFrom: known({ $gt: day }) },
        any({ validUntil: unknown }, { validUntil: { $gte: day } }),
      );
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
      return any(
        { certificationStatus: unknown },
        stated('unverified'),
        all(holdsOn(day), { validUntil: unknown }, any({ verifiedOn: unknown }, { verifiedOn: { $lte: lapsedOn } })),
      );
    default:
      return stated(status);
  }
};

/** Which stored facts read as one of these statuses at an instant. */
export const storedStatusFilter = (
  statuses: readonly EffectiveStatus[],
  now: Date,
  rules: StatusRules,
): StoredFilter => {
  const today = dayAt(now, rules.timeZone);
  const wanted = EFFECTIVE_STATUSES.filter((status) => statuses.includes(status));
  return wanted.length === 0 ? { id: unknown } : any(...wanted.map((status) => haveOn(status, today, rules)));
};
