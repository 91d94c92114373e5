import {
  EFFECTIVE_STATUSES,
  type EffectiveStatus,
  type StatusReason,
  type VersionStatus,
} from '../contracts/certifications/certification-status';
import type { CertificationSet } from '../contracts/overview';
import { addDays, dayAt, startOfDay, type CalendarDay } from './calendar-day';
import { editionSuperseded, lastDayOfEdition, type EditionEnd } from './edition-superseded';

/** Everything that is shown about the status of a certification at an instant, except the name of its edition. */
export const versionStatus = (facts: StatusFacts, now: Date, rules: StatusRules): Omit<VersionStatus, 'edition'> => {
  const today = dayAt(now, rules.timeZone);
  const { status, reason } = verdictOn(facts, today, rules);
  return {
    effectiveStatus: status,
    reason,
    since: statusSince(facts, today, rules),
    statusChangesAt: statusChangesAt(facts, now, rules)?.toISOString() ?? null,
    next: nextStatus(facts, today, rules),
  };
};

/** The statuses that an editor can state. */
export const STATED_STATUSES = ['active', 'in-progress', 'suspended', 'withdrawn', 'cancelled', 'unverified'] as const;
export type StatedStatus = (typeof STATED_STATUSES)[number];

export { EFFECTIVE_STATUSES, type EffectiveStatus };

/** The facts that determine the status of a certification. */
export interface StatusFacts {
  certificationStatus: StatedStatus | null;
  /** The first day of validity. */
  validFrom: CalendarDay | null;
  /** The last day of validity, inclusive. */
  validUntil: CalendarDay | null;
  /** The day of the last verification. */
  verifiedOn: CalendarDay | null;
  /** The edition that it was issued for. */
  standard: EditionEnd | null;
}

export interface StatusRules {
  /** The IANA time zone that determines when days begin and end. */
  timeZone: string;
  /** The number of days before its last day in which a certificate counts as expiring. */
  expiringDays: number;
  /**
   * The number of days after its last verification from which a certificate without a last day counts as unverified.
   */
  unverifiedAfterDays: number;
}

/** A status, with the fact that decides it. */
interface Verdict {
  status: EffectiveStatus;
  reason: StatusReason;
}

/** The status of a certification at an instant. Any stated status other than active is kept. */
export const effectiveStatus = (facts: StatusFacts, now: Date, rules: StatusRules): EffectiveStatus =>
  verdictOn(facts, dayAt(now, rules.timeZone), rules).status;

/** The next time at which the status changes without an edit, or null. */
export const statusChangesAt = (facts: StatusFacts, now: Date, rules: StatusRules): Date | null => {
  const next = nextStatus(facts, dayAt(now, rules.timeZone), rules);
  return next === null ? null : startOfDay(next.on, rules.timeZone);
};

/** The first day after `today` on which the status changes, with the new status; null if no date changes it. */
const nextStatus = (
  facts: StatusFacts,
  today: CalendarDay,
  rules: StatusRules,
): { on: CalendarDay; status: EffectiveStatus } | null => {
  const current = verdictOn(facts, today, rules).status;
  const days = turningDays(facts, rules).filter((day) => day > today);
  const changes = days.sort().map((on) => ({ on, status: verdictOn(facts, on, rules).status }));
  return changes.find(({ status }) => status !== current) ?? null;
};

/** The first day of the status that a certification has on `today`; null if no date has changed it. */
export const statusSince = (facts: StatusFacts, today: CalendarDay, rules: StatusRules): CalendarDay | null => {
  const statusOn = (day: CalendarDay): EffectiveStatus => verdictOn(facts, day, rules).status;
  const days = turningDays(facts, rules).filter((day) => day <= today);
  const changes = days.sort().filter((day) => statusOn(addDays(day, -1)) !== statusOn(day));
  return changes.at(-1) ?? null;
};

/**
 * The status on a day, with its reason. The order of the checks is the precedence: the editor's status, then permanent
 * ends, then temporary states. `storedStatusFilter` is the equivalent for the database.
 */
export const verdictOn = (facts: StatusFacts, day: CalendarDay, rules: StatusRules): Verdict => {
  const { certificationStatus, validFrom, validUntil, verifiedOn, standard } = facts;
  const verdict = (status: EffectiveStatus, code: StatusReason['code'], on: CalendarDay | null): Verdict => ({
    status,
    reason: { code, on },
  });
  if (certificationStatus === null || certificationStatus === 'unverified')
    return verdict('unverified', 'not-verified', null);
  if (certificationStatus !== 'active') return verdict(certificationStatus, 'stated', null);
  if (validUntil !== null && day > validUntil) return verdict('expired', 'ended', validUntil);
  if (standard !== null && editionSuperseded(standard, day))
    return verdict('superseded', 'edition-ended', lastDayOfEdition(standard));
  if (validFrom !== null && day < validFrom) return verdict('not-yet-valid', 'not-begun', validFrom);
  if (validUntil !== null)
    return day >= addDays(validUntil, -rules.expiringDays)
      ? verdict('expiring', 'ends-soon', validUntil)
      : verdict('active', 'valid-until', validUntil);
  if (verifiedOn === null) return verdict('unverified', 'never-verified', null);
  return day < addDays(verifiedOn, rules.unverifiedAfterDays)
    ? verdict('active', 'verified', verifiedOn)
    : verdict('unverified', 'verified-long-ago', verifiedOn);
};

/** The days on which the status can change. */
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

const ENDING: readonly { set: CertificationSet; days: number }[] = [
  { set: 'ending-30', days: 30 },
  { set: 'ending-60', days: 60 },
  { set: 'ending-90', days: 90 },
];

/**
 * The sets of an overview that contain a certification on a day. It is ending if its last day is within the number of
 * days, whatever `expiringDays` says, and it is valid otherwise.
 */
export const certificationSets = (facts: StatusFacts, today: CalendarDay, rules: StatusRules): CertificationSet[] => {
  const { status } = verdictOn(facts, today, rules);
  if (status === 'expired' || status === 'superseded' || status === 'unverified') return [status];
  const { validUntil } = facts;
  if ((status !== 'active' && status !== 'expiring') || validUntil === null) return [];
  return ENDING.filter(({ days }) => validUntil <= addDays(today, days)).map(({ set }) => set);
};
