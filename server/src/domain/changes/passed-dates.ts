import { dayAt } from '../status/calendar-day';
import { editionSuperseded, type EditionEnd } from '../status/edition-superseded';
import { effectiveStatus, type StatusFacts, type StatusRules } from '../status/effective-status';

/** Two instants, the earlier one first. */
export interface Passed {
  from: Date;
  to: Date;
}

/** Whether a certification has another status after some time than before it. */
export const statusPassed = (facts: StatusFacts, { from, to }: Passed, rules: StatusRules): boolean =>
  effectiveStatus(facts, from, rules) !== effectiveStatus(facts, to, rules);

/** Whether an edition of a standard has ended meanwhile. */
export const editionPassed = (edition: EditionEnd, { from, to }: Passed, { timeZone }: StatusRules): boolean =>
  editionSuperseded(edition, dayAt(from, timeZone)) !== editionSuperseded(edition, dayAt(to, timeZone));
