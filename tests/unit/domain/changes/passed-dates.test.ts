import { editionPassed, statusPassed } from '../../../../server/src/domain/changes/passed-dates';

const rules = { timeZone: 'Asia/Shanghai', expiringDays: 30, unverifiedAfterDays: 365 };
const facts = {
  certificationStatus: 'active' as const,
  validFrom: null,
  validUntil: '2027-04-30',
  verifiedOn: null,
  standard: null,
};
const passed = (from: string, to: string) => ({ from: new Date(from), to: new Date(to) });

test.each([
  ['2027-04-29T16:00:00Z', '2027-04-30T15:59:59Z', false],
  ['2027-04-30T15:59:59Z', '2027-04-30T16:00:00Z', true],
  // off for a year
  ['2026-06-01T00:00:00Z', '2027-06-01T00:00:00Z', true],
  ['2027-06-01T00:00:00Z', '2028-06-01T00:00:00Z', false],
])('from %s to %s a certificate that ends on 30 April in Shanghai changes: %s', (from, to, changes) => {
  expect(statusPassed(facts, passed(from, to), rules)).toBe(changes);
});

test('an edition ends after the last day of its transition', () => {
  const edition = { withdrawnOn: '2026-01-01', transitionEndsOn: '2027-04-30' };
  expect(editionPassed(edition, passed('2027-04-30T15:59:59Z', '2027-04-30T16:00:00Z'), rules)).toBe(true);
  expect(editionPassed(edition, passed('2026-01-01T00:00:00Z', '2027-04-30T15:00:00Z'), rules)).toBe(false);
});
