import { dayAt } from '../status/calendar-day';
import { editionSuperseded, type EditionEnd } from '../status/edition-superseded';
import { processorStatusOn, type ProcessorDates } from '../status/processor-status';
import { inForceOn, type DatedVersion } from '../status/version-in-force';
import { effectiveStatus, type StatusFacts, type StatusRules } from '../status/effective-status';

/** An instant, and the rules that hold at it. */
interface Ruled {
  now: Date;
  rules: StatusRules;
}

/** Two instants, the earlier one first. Between them, the settings may have changed the rules. */
export interface Passed {
  from: Ruled;
  to: Ruled;
}

/** Whether two sets of rules say the same of everything. */
export const areSameRules = (one: StatusRules, other: StatusRules): boolean =>
  one.timeZone === other.timeZone &&
  one.expiringDays === other.expiringDays &&
  one.unverifiedAfterDays === other.unverifiedAfterDays;

/** Whether a certification has another status after some time than before it. */
export const statusPassed = (facts: StatusFacts, { from, to }: Passed): boolean =>
  effectiveStatus(facts, from.now, from.rules) !== effectiveStatus(facts, to.now, to.rules);

const isEnded = (edition: EditionEnd, { now, rules }: Ruled): boolean =>
  editionSuperseded(edition, dayAt(now, rules.timeZone));

/** Whether an edition of a standard has ended meanwhile. */
export const editionPassed = (edition: EditionEnd, { from, to }: Passed): boolean =>
  isEnded(edition, from) !== isEnded(edition, to);

/** Whether a processor has another status meanwhile. */
export const processorPassed = (facts: ProcessorDates, { from, to }: Passed): boolean => {
  const statusAt = ({ now, rules }: Ruled) => processorStatusOn(facts, dayAt(now, rules.timeZone));
  return statusAt(from) !== statusAt(to);
};

/** Whether another version of a page is in force meanwhile. `versions`: those of the page in one language. */
export const versionPassed = (versions: readonly DatedVersion[], { from, to }: Passed): boolean => {
  const inForceAt = ({ now, rules }: Ruled) => inForceOn(versions, dayAt(now, rules.timeZone));
  return inForceAt(from) !== inForceAt(to);
};
