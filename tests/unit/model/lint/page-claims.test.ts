import type { StatedClaim } from '../../../../model/contracts/page-claims';
import { lintClaims } from '../../../../model/lint/page-claims';
import type { Claimable } from '../../../../model/status/claim-state';

const RULES = { timeZone: 'Asia/Shanghai', expiringDays: 90, unverifiedAfterDays: 400 };
const PAGE = { key: 'trust', locale: 'en', path: '/trust/' };
const CLAIM: StatedClaim = {
  ...{ standard: 'ISO 9001', edition: null, editionEndsOn: null, line: 7, section: null },
  quote: 'We are ISO 9001 certified.',
};
const certificate = (identifier: string, facts: Partial<Claimable> = {}): Claimable => ({
  ...{ certificationStatus: 'active', validFrom: null, validUntil: '2026-06-30', verifiedOn: null },
  standard: { identifier, edition: null, withdrawnOn: null, transitionEndsOn: null },
  ...facts,
});
const found = (published: Claimable[], now = '2026-06-30T16:00:00Z', claim = CLAIM) =>
  lintClaims(PAGE, [claim], published, new Date(now), RULES);

test('a claim that has ended is an error at its line, from the first second of the day after', () => {
  const published = [certificate('ISO 9001')];
  expect(found(published, '2026-06-30T15:59:59Z')).toEqual([]);
  expect(found(published)).toMatchObject([
    {
      ...{ code: 'CLAIM_ENDED', severity: 'error', type: 'page', key: 'trust', locale: 'en', path: '/trust/', line: 7 },
      message: 'The text claims ISO 9001, whose certificate ended on 2026-06-30.',
      hint: 'Correct the text, or enter the new certificate.',
      quotes: [{ locale: 'en', line: 7, text: 'We are ISO 9001 certified.' }],
    },
  ]);
});

test('an edition that is over is named, and a certificate that was withdrawn has no day', () => {
  expect(found([], undefined, { ...CLAIM, edition: '2008', editionEndsOn: '2018-09-14' })).toMatchObject([
    { message: 'The text claims ISO 9001:2008, whose certificate ended on 2018-09-14.' },
  ]);
  expect(found([certificate('ISO 9001', { certificationStatus: 'withdrawn' })])).toMatchObject([
    { message: 'The text claims ISO 9001, of which no certificate is held at present.' },
  ]);
});

test('certificates of other standards say nothing of it', () => {
  expect(found([certificate('ISO 14001')])).toEqual([]);
});
