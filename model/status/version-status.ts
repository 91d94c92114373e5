import type { VersionStatus } from '../contracts/certifications/certification-status';
import { dayAt } from './calendar-day';
import {
  nextStatus,
  statusChangesAt,
  statusSince,
  verdictOn,
  type StatusFacts,
  type StatusRules,
} from './effective-status';

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
