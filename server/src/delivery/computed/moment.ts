import type { StatusRules } from '../../../../model/status/effective-status';

/** The time of a request, and the rules of the status. */
export interface Moment {
  now: Date;
  rules: StatusRules;
}
