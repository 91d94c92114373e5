import { addDays, dayAt, startOfDay, type CalendarDay } from './calendar-day';
import { editionSuperseded, lastDayOfEdition, type EditionEnd } from './edition-superseded';

/** What an editor states. */
export type StatedStatus = 'active' | 'in-progress' | 'suspended' | 'withdrawn' | 'cancelled' | 'unverified';

export const EFFECTIVE_STATUSES = [
  'active',
  'expiring',
  'expired',
  'superseded',
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
  /** The edition that it was issued against. */
  standard: EditionEnd | null;
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

/**
 * The order of the questions is the precedence: what an editor states, then what ends a certificate for good, then what
 * passes. `storedStatusFilter` asks the same of the database.
 */
const statusOn = (facts: StatusFacts, day: CalendarDay, rules: StatusRules): EffectiveStatus => {
  const { certificationStatus, validFrom, validUntil, verifiedOn, standard } = facts;
  if (certificationStatus !== 'active') return certificationStatus ?? 'unverified';
  if (validUntil !== null && day > validUntil) return 'expired';
  if (standard !== null && editionSuperseded(standard, day)) return 'superseded';
  if (validFrom !== null && day < validFrom) return 'not-yet-valid';
  if (validUntil !== null) return day >= addDays(validUntil, -rules.expiringDays) ? 'expiring' : 'active';
  const verified = verifiedOn !== null && day < addDays(verifiedOn, rules.unverifiedAfterDays);
  return verified ? 'active' : 'unverified';
};

/** The days on which the status may become another one. */
const turningDays = (facts: StatusFacts, rules: StatusRules): CalendarDay[] => {
  const { validFrom, validUntil, verifiedOn, standard } = facts;
  const lastOfEdition = standard && lastDayOfEdition(standard);
  return [
    ...(validFrom === null ? [] : [validFrom]),
    ...(validUntil === null ? [] : [addDays(validUntil, -rules.expiringDays), addDays(validUntil, 1)]),
    ...(lastOfEdition === null ? [] : [addDays(lastOfEdition, 1)]),
    ...(verifiedOn === null ? [] : [addDays(verifiedOn, rules.unverifiedAfterDays)]),
  ];
};
