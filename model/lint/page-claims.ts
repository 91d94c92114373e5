import { editionName } from '../catalogue/edition-name';
import type { StatedClaim } from '../contracts/page-claims';
import { say } from '../say';
import { dayAt } from '../status/calendar-day';
import { claimState, isOfStandard, type Claimable } from '../status/claim-state';
import type { StatusRules } from '../status/effective-status';
import { lintFinding, type LintFinding } from './finding';
import { LINTS } from './lints';

/** Finds what the text of a published page claims although it has ended. `published`: the published certifications. */
export const lintClaims = (
  { key, locale, path }: { key: string; locale: string; path: string | null },
  claims: readonly StatedClaim[],
  published: readonly Claimable[],
  now: Date,
  rules: StatusRules,
): LintFinding[] => {
  const day = dayAt(now, rules.timeZone);
  return claims.flatMap((claim) => {
    const { state, endedOn } = claimState(
      claim,
      published.filter((each) => isOfStandard(each, claim)),
      day,
      rules,
    );
    if (state !== 'ended') return [];
    const { standard: identifier, edition, quote, line } = claim;
    const standard = editionName({ identifier, edition }) ?? identifier;
    return lintFinding({
      ...{ code: 'CLAIM_ENDED', severity: LINTS.CLAIM_ENDED.severity, type: 'page', key, locale, path, line },
      message: endedOn === null ? say('textClaims', { standard }) : say('textClaimsUntil', { standard, date: endedOn }),
      hint: say('correctText'),
      quotes: [{ locale, line, text: quote }],
    });
  });
};
