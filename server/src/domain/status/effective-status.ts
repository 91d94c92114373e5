import { addDays, dayAt, startOfDay, type CalendarDay } from './calendar-day';

/** What an editor states. */
export type StatedStatus = 'active' | 'in-progress' | 'suspended' | 'withdrawn' | 'cancelled' | 'unverified';

export const EFFECTIVE_STATUSES = [
  'active',
  'expiring',
  'expired',
  'not-yet-valid',
  'suspended',
  'withdrawn',
  'cancelled',
  'in-progress',
  'unverified',
] as const;
/** What a reader may be told at a given time. */
export type EffectiveStatus = (typeof EFFECTIVE_STATUSES)[number];

/** The facts of a certification that its status follows from. */
export interface StatusFacts {
  certificationStatus: StatedStatus | null;
  /** First day on which it holds. */
  validFrom: CalendarDay | null;
  /** Last day on which it holds; it ends with the end of that day. */
  validUntil: CalendarDay | null;
  /** The day on which somebody last looked whether it is true. */
  verifiedOn: CalendarDay | null;
}

export interface StatusRules {
  /** The IANA time zone in which days begin and end. */
  timeZone: string;
  /** How many days before its last day a certificate counts as expiring. */
  expiringDays: number;
  /** How many days after it was last verified a certificate without a last day counts as unverified. */
  unverifiedAfterDays: number;
}

/** The status of a certification at an instant. What is not stated as active keeps its stated status. */
export const effectiveStatus = (facts: StatusFacts, now: Date, rules: StatusRules): EffectiveStatus =>
  statusOn(facts, dayAt(now, rules.timeZone), rules);

/** The next instant at which the status changes by itself, or null when only an editor can change it. */
export const statusChangesAt = (facts: StatusFacts, now: Date, rules: StatusRules): Date | null => {
  const today = dayAt(now, rules.timeZone);
  const current = statusOn(facts, today, rules);
  const next = turningDays(facts, rules)
    .filter((day) => day > today)
    .sort()
    .find((day) => statusOn(facts, day, rules) !== current);
  return next === undefined ? null : startOfDay(next, rules.timeZone);
};

const statusOn = (facts: StatusFacts, day: CalendarDay, rules: StatusRules): EffectiveStatus => {
  const { certificationStatus, validFrom, validUntil, verifiedOn } = facts;
  if (certificationStatus !== 'active') return certificationStatus ?? 'unverified';
  if (validUntil !== null && day > validUntil) return 'expired';
  if (validFrom !== null && day < validFrom) return 'not-yet-valid';
  if (validUntil !== null) return day >= addDays(validUntil, -rules.expiringDays) ? 'expiring' : 'active';
  const verified = verifiedOn !== null && day < addDays(verifiedOn, rules.unverifiedAfterDays);
  return verified ? 'active' : 'unverified';
};

/** The days on which the status may become another one. */
const turningDays = ({ validFrom, validUntil, verifiedOn }: StatusFacts, rules: StatusRules): CalendarDay[] => [
  ...(validFrom === null ? [] : [validFrom]),
  ...(validUntil === null ? [] : [addDays(validUntil, -rules.expiringDays), addDays(validUntil, 1)]),
  ...(verifiedOn === null ? [] : [addDays(verifiedOn, rules.unverifiedAfterDays)]),
];
