import { dayAt } from '../status/calendar-day';
import { editionSuperseded, lastDayOfEdition, type EditionEnd } from '../status/edition-superseded';
import { effectiveStatus, type EffectiveStatus, type StatusFacts, type StatusRules } from '../status/effective-status';
import type { LintFinding } from './finding';
import { LINTS, type LintCode } from './lints';

/** One language of a certification, and the published pages that name it in this language. */
export interface ClaimedCertification extends StatusFacts {
  key: string;
  locale: string;
  name: string;
  scope: string | null;
  issuer: string | null;
  standard: ({ identifier: string; edition: string | null } & EditionEnd) | null;
  pages: readonly { title: string; path: string | null }[];
}

/** The statuses in which a page must not claim the certification as held. */
const ENDED: Readonly<Partial<Record<EffectiveStatus, LintCode>>> = {
  expired: 'CERT_EXPIRED',
  superseded: 'CERT_SUPERSEDED',
  suspended: 'CERT_NOT_HELD',
  withdrawn: 'CERT_NOT_HELD',
  cancelled: 'CERT_NOT_HELD',
  unverified: 'CERT_UNVERIFIED',
};

const HINTS: Readonly<Record<string, string>> = {
  CERT_EXPIRED: 'Remove the claim from the page, or enter the new certificate.',
  CERT_SUPERSEDED: 'Remove the claim from the page, or enter the certificate of the current edition.',
  CERT_NOT_HELD: 'Remove the claim from the page.',
  CERT_UNVERIFIED: 'Check the certificate, then verify it in the admin panel.',
};

const editionText = ({ identifier, edition }: { identifier: string; edition: string | null }): string =>
  edition === null ? identifier : `${identifier}:${edition}`;

const pagesText = (pages: ClaimedCertification['pages']): string => {
  const [first, ...others] = pages;
  const place = first === undefined ? '' : `“${first.title}”${first.path === null ? '' : ` (${first.path})`}`;
  return others.length === 0 ? place : `${place} and ${String(others.length)} more`;
};

/** Finds problems of a certification itself, and of the claims that published pages make about it. */
export const lintCertification = (
  certification: ClaimedCertification,
  now: Date,
  rules: StatusRules,
): LintFinding[] => {
  const { key, locale, name, scope, issuer, standard, pages, validUntil } = certification;
  const finding = (code: LintCode, said: string, hint: string): LintFinding => ({
    ...{ code, severity: LINTS[code].severity, type: 'certification', key, locale },
    ...{ path: pages[0]?.path ?? null, line: null, message: said, hint },
    quotes: [{ locale, line: null, text: name }],
  });
  const findings: LintFinding[] = [];
  const status = effectiveStatus(certification, now, rules);
  const ended = ENDED[status];
  const isClaimed = ended !== undefined && pages.length > 0;
  const edition = standard === null ? '' : editionText(standard);
  const lastOfEdition = String(standard && lastDayOfEdition(standard));
  if (isClaimed) {
    const whys: Readonly<Partial<Record<EffectiveStatus, string>>> = {
      expired: ` since ${String(validUntil)}`,
      superseded: ` (${edition} was valid until ${lastOfEdition})`,
    };
    const why = whys[status] ?? '';
    findings.push(
      finding(ended, `${name} is ${status}${why}, and is named by ${pagesText(pages)}.`, HINTS[ended] ?? ''),
    );
  }
  const isTold = isClaimed && status === 'superseded';
  if (!isTold && standard !== null && editionSuperseded(standard, dayAt(now, rules.timeZone))) {
    const message = `${name} states ${edition}; that edition is no longer valid (${lastOfEdition}).`;
    findings.push(finding('CERT_EDITION_SUPERSEDED', message, 'Enter the certificate of the current edition.'));
  }
  if (isBlank(scope))
    findings.push(finding('CERT_WITHOUT_SCOPE', `${name} has no scope in ${locale}.`, 'Fill in “scope”.'));
  if (issuer === null)
    findings.push(finding('CERT_WITHOUT_ISSUER', `${name} has no issuer in ${locale}.`, 'Fill in “issuedBy”.'));
  return findings;
};

const isBlank = (text: string | null): boolean => text === null || text.trim() === '';
