import type { CertificationSet } from '../contracts/overview';
import { addDays, type CalendarDay } from './calendar-day';
import { verdictOn, type StatusFacts, type StatusRules } from './effective-status';

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
