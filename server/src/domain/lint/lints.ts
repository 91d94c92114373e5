import type { LintSeverity } from './finding';

/** What a lint looks for. */
export interface Lint {
  severity: LintSeverity;
  /** One sentence for people. */
  meaning: string;
}

const error = (meaning: string): Lint => ({ severity: 'error', meaning });
const warning = (meaning: string): Lint => ({ severity: 'warning', meaning });

/** code -> severity and meaning. A code is a contract once it was printed. `error`: what readers are told is not so. */
export const LINTS = {
  // claims
  CERT_EXPIRED: error('A published page names a certification that has expired.'),
  CERT_NOT_HELD: error('A published page names a certification that is suspended, withdrawn or cancelled.'),
  CERT_SUPERSEDED: error('A published page names a certification whose edition of the standard no longer counts.'),
  CERT_UNVERIFIED: warning(
    'A published page names a certification whose status is unverified: an editor says so, or it has no end date and its last check is too old.',
  ),
  CERT_EDITION_SUPERSEDED: warning('The edition of the standard no longer counts.'),
  CERT_WITHOUT_SCOPE: warning('The certification does not say what it covers.'),
  CERT_WITHOUT_ISSUER: warning('The certification does not say who issued it.'),
  // a body against the records that its page names
  BODY_EDITION: warning('The body prints another edition of the standard than the record.'),
  BODY_LEVEL: warning('The body prints another level than the record.'),
  BODY_NUMBER: warning('The body prints another certificate number than the record.'),
  BODY_DATE: warning('The body prints another end of validity than the record.'),
  // translations against each other
  PARITY_PERCENTAGE: warning('A percentage stands in one language only.'),
  PARITY_DURATION: warning('A length of time stands in one language only.'),
  PARITY_DATE: warning('A date stands in one language only.'),
  PARITY_STANDARD: warning('A standard is named in one language only.'),
  PARITY_EDITION: warning('The languages print different editions of a standard.'),
  PARITY_LEVEL: warning('The languages print different levels.'),
  PARITY_NUMBER: warning('A certificate number stands in one language only.'),
  PARITY_SERVICE: warning('A service is named in one language only.'),
  PARITY_SECTION: warning('A heading has no counterpart in the other language.'),
  PARITY_TABLE: warning('A table has no counterpart in the other language.'),
  TEXT_UNTRANSLATED: warning('Chinese text stands in a page of another language.'),
  // addresses
  REDIRECT_BEHIND_PAGE: warning('A redirect is never followed, since a published page has its path.'),
} as const satisfies Record<string, Lint>;

export type LintCode = keyof typeof LINTS;
