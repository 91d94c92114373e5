import { editionName } from '../entry-name';
import { quoted, say, type Said } from '../say';
import { dayAt } from '../status/calendar-day';
import { editionSuperseded, lastDayOfEdition, type EditionEnd } from '../status/edition-superseded';
import { effectiveStatus, type EffectiveStatus, type StatusFacts, type StatusRules } from '../status/effective-status';
import { lintFinding, type LintFinding } from './finding';
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

type Ended = 'CERT_EXPIRED' | 'CERT_SUPERSEDED' | 'CERT_NOT_HELD' | 'CERT_UNVERIFIED';

/** The statuses in which a page must not claim the certification as held. */
const ENDED: Readonly<Partial<Record<EffectiveStatus, Ended>>> = {
  expired: 'CERT_EXPIRED',
  superseded: 'CERT_SUPERSEDED',
  suspended: 'CERT_NOT_HELD',
  withdrawn: 'CERT_NOT_HELD',
  cancelled: 'CERT_NOT_HELD',
  unverified: 'CERT_UNVERIFIED',
};

/** The other statuses that a page must not claim. */
const STATUSES: Readonly<Partial<Record<EffectiveStatus, Said>>> = {
  suspended: say('suspended'),
  withdrawn: say('withdrawn'),
  cancelled: say('cancelled'),
  unverified: say('unverified'),
};

const HINTS: Readonly<Record<Ended, Said>> = {
  CERT_EXPIRED: say('removeClaimOrRenew'),
  CERT_SUPERSEDED: say('removeClaimOrCurrentEdition'),
  CERT_NOT_HELD: say('removeClaim'),
  CERT_UNVERIFIED: say('verifyCertificate'),
};

const pagesText = (pages: ClaimedCertification['pages']): Said => {
  const [first, ...others] = pages;
  if (first === undefined) return quoted('');
  const { title, path } = first;
  const page = path === null ? say('pageTitled', { title }) : say('pageAtPath', { title, path });
  return others.length === 0 ? page : say('listAndMore', { list: page, count: others.length });
};

/** Finds problems of a certification itself, and of the claims that published pages make about it. */
export const lintCertification = (
  certification: ClaimedCertification,
  now: Date,
  rules: StatusRules,
): LintFinding[] => {
  const { key, locale, name, scope, issuer, standard, pages, validUntil } = certification;
  const finding = (code: LintCode, message: Said, hint: Said): LintFinding =>
    lintFinding({
      ...{ code, severity: LINTS[code].severity, type: 'certification', key, locale },
      ...{ path: pages[0]?.path ?? null, line: null, message, hint },
      quotes: [{ locale, line: null, text: name }],
    });
  const findings: LintFinding[] = [];
  const status = effectiveStatus(certification, now, rules);
  const ended = ENDED[status];
  const isClaimed = ended !== undefined && pages.length > 0;
  const edition = standard === null ? '' : editionName(standard);
  const lastOfEdition = String(standard && lastDayOfEdition(standard));
  if (isClaimed) {
    const said = { name, pages: pagesText(pages) };
    const message =
      status === 'expired'
        ? say('claimSince', {
            ...{ ...said, status: say('expired'), date: String(validUntil) },
          })
        : status === 'superseded'
          ? say('claimSuperseded', {
              ...{ ...said, edition, date: lastOfEdition },
            })
          : say('claimStatus', {
              ...said,
              status: STATUSES[status] ?? quoted(status),
            });
    findings.push(finding(ended, message, HINTS[ended]));
  }
  const isTold = isClaimed && status === 'superseded';
  if (!isTold && standard !== null && editionSuperseded(standard, dayAt(now, rules.timeZone))) {
    const message = say('editionOver', {
      name,
      edition,
      date: lastOfEdition,
    });
    findings.push(finding('CERT_EDITION_SUPERSEDED', message, say('enterCurrentCertificate')));
  }
  if (isBlank(scope))
    findings.push(
      finding('CERT_WITHOUT_SCOPE', say('scopeMissing', { name, locale }), say('fillIn', { field: 'scope' })),
    );
  if (issuer === null)
    findings.push(
      finding('CERT_WITHOUT_ISSUER', say('issuerMissing', { name, locale }), say('fillIn', { field: 'issuedBy' })),
    );
  return findings;
};

const isBlank = (text: string | null): boolean => text === null || text.trim() === '';
