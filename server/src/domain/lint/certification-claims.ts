import { editionName } from '../entry-name';
import { quoted, say, type Said } from '../say';
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
  CERT_EXPIRED: say('Remove the claim from the page, or enter the new certificate.'),
  CERT_SUPERSEDED: say('Remove the claim from the page, or enter the certificate of the current edition.'),
  CERT_NOT_HELD: say('Remove the claim from the page.'),
  CERT_UNVERIFIED: say('Check the certificate, then verify it in the admin panel.'),
};

const pagesText = (pages: ClaimedCertification['pages']): Said => {
  const [first, ...others] = pages;
  if (first === undefined) return quoted('');
  const { title, path } = first;
  const page = path === null ? say('“{title}”', { title }) : say('“{title}” ({path})', { title, path });
  return others.length === 0 ? page : say('{@list} and {count} more', { list: page, count: others.length });
};

/** Finds problems of a certification itself, and of the claims that published pages make about it. */
export const lintCertification = (
  certification: ClaimedCertification,
  now: Date,
  rules: StatusRules,
): LintFinding[] => {
  const { key, locale, name, scope, issuer, standard, pages, validUntil } = certification;
  const finding = (code: LintCode, message: Said, hint: Said): LintFinding => ({
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
        ? say('{name} is {@status} since {date}, and is named by {@pages}.', {
            ...{ ...said, status: say('expired'), date: String(validUntil) },
          })
        : status === 'superseded'
          ? say('{name} is superseded ({edition} was valid until {date}), and is named by {@pages}.', {
              ...{ ...said, edition, date: lastOfEdition },
            })
          : say('{name} is {@status}, and is named by {@pages}.', {
              ...said,
              status: STATUSES[status] ?? quoted(status),
            });
    findings.push(finding(ended, message, HINTS[ended]));
  }
  const isTold = isClaimed && status === 'superseded';
  if (!isTold && standard !== null && editionSuperseded(standard, dayAt(now, rules.timeZone))) {
    const message = say('{name} states {edition}; that edition is no longer valid ({date}).', {
      name,
      edition,
      date: lastOfEdition,
    });
    findings.push(finding('CERT_EDITION_SUPERSEDED', message, say('Enter the certificate of the current edition.')));
  }
  if (isBlank(scope))
    findings.push(
      finding(
        'CERT_WITHOUT_SCOPE',
        say('{name} has no scope in {locale}.', { name, locale }),
        say('Fill in “{field}”.', { field: 'scope' }),
      ),
    );
  if (issuer === null)
    findings.push(
      finding(
        'CERT_WITHOUT_ISSUER',
        say('{name} has no issuer in {locale}.', { name, locale }),
        say('Fill in “{field}”.', { field: 'issuedBy' }),
      ),
    );
  return findings;
};

const isBlank = (text: string | null): boolean => text === null || text.trim() === '';
