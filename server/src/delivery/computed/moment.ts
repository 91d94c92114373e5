import type { StatusRules } from '../../domain/status/effective-status';

/** The time of a request, and the rules of the status. */
export interface Moment {
  now: Date;
  rules: StatusRules;
}
