import type { StatusRules } from '../../../../model/status/effective-status';

/** The time of a request, and the settings that answers follow from. */
export interface Moment {
  now: Date;
  rules: StatusRules;
  /** Where customers object to processors, where the settings say it. */
  objectionsTo?: string | null;
  /** The version of a page that the request names by its documentId, whatever is in force. */
  version?: string;
}
