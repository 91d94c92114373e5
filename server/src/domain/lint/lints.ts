export type LintSeverity = 'error' | 'warning' | 'info';

/** One kind of problem that a lint can find. */
interface Lint {
  severity: LintSeverity;
  /** The meaning for people, as one sentence. */
  meaning: string;
}

const error = (meaning: string): Lint => ({ severity: 'error', meaning });
const warning = (meaning: string): Lint => ({ severity: 'warning', meaning });

/** code -> severity and meaning. Codes are a public contract. `error`: a published claim is not true. */
export const LINTS = {
  // claims
  CERT_EXPIRED: error('A published page names a certification that has expired.'),
  CERT_NOT_HELD: error('A published page names a certification that is suspended, withdrawn or cancelled.'),
  CERT_SUPERSEDED: error('A published page names a certification whose edition of the standard is no longer valid.'),
  CERT_UNVERIFIED: warning(
    'A published page names an unverified certification: an editor set this status, or it has no end date and was last verified too long ago.',
  ),
  CERT_EDITION_SUPERSEDED: warning('The edition of the standard is no longer valid.'),
  CERT_WITHOUT_SCOPE: warning('The certification has no scope.'),
  CERT_WITHOUT_ISSUER: warning('The certification has no issuer.'),
  // the languages of one entry
  FACT_DIFFERS: warning('The languages of an entry state different values of a fact that all languages share.'),
  RECORD_WITHOUT_LANGUAGE: warning('An entry names another entry that lacks one of its languages.'),
  // the body of a page against the certifications that it names
  BODY_EDITION: warning('The body states another edition of the standard than the entry.'),
  BODY_LEVEL: warning('The body states another level than the entry.'),
  BODY_NUMBER: warning('The body states another certificate number than the entry.'),
  BODY_DATE: warning('The body states another end of validity than the entry.'),
  // translations against each other
  PARITY_PERCENTAGE: warning('A percentage occurs in one language only.'),
  PARITY_DURATION: warning('A duration occurs in one language only.'),
  PARITY_DATE: warning('A date occurs in one language only.'),
  PARITY_STANDARD: warning('A standard is named in one language only.'),
  PARITY_EDITION: warning('The languages state different editions of a standard.'),
  PARITY_LEVEL: warning('The languages state different levels.'),
  PARITY_NUMBER: warning('A certificate number occurs in one language only.'),
  PARITY_SERVICE: warning('A service is named in one language only.'),
  PARITY_SECTION: warning('A heading has no counterpart in the other language.'),
  PARITY_TABLE: warning('A table has no counterpart in the other language.'),
  TEXT_UNTRANSLATED: warning('A page of another language contains Chinese text.'),
  // addresses
  REDIRECT_BEHIND_PAGE: warning('A redirect is never used, because a published page has its path.'),
} as const satisfies Record<string, Lint>;

export type LintCode = keyof typeof LINTS;
