import {
  areSameRules,
  editionPassed,
  processorPassed,
  statusPassed,
  versionPassed,
} from '../../../../model/changes/passed-dates';

const rules = { timeZone: 'Asia/Shanghai', expiringDays: 30, unverifiedAfterDays: 365 };
const facts = {
  certificationStatus: 'active' as const,
  validFrom: null,
  validUntil: '2027-04-30',
  verifiedOn: null,
  standard: null,
};
const passed = (from: string, to: string, after = rules) => ({
  from: { now: new Date(from), rules },
  to: { now: new Date(to), rules: after },
});

test.each([
  ['2027-04-29T16:00:00Z', '2027-04-30T15:59:59Z', false],
  ['2027-04-30T15:59:59Z', '2027-04-30T16:00:00Z', true],
  // off for a year
  ['2026-06-01T00:00:00Z', '2027-06-01T00:00:00Z', true],
  ['2027-06-01T00:00:00Z', '2028-06-01T00:00:00Z', false],
])('from %s to %s a certificate that ends on 30 April in Shanghai changes: %s', (from, to, changes) => {
  expect(statusPassed(facts, passed(from, to))).toBe(changes);
});

test('an edition ends after the last day of its transition', () => {
  const edition = { withdrawnOn: '2026-01-01', transitionEndsOn: '2027-04-30' };
  expect(editionPassed(edition, passed('2027-04-30T15:59:59Z', '2027-04-30T16:00:00Z'))).toBe(true);
  expect(editionPassed(edition, passed('2026-01-01T00:00:00Z', '2027-04-30T15:00:00Z'))).toBe(false);
});

test('a processor changes with the first day of each of its statuses, in its time zone', () => {
  const dates = { planned: null, announcedOn: null, effectiveOn: '2027-05-01', removedOn: '2028-01-01' };
  expect(processorPassed(dates, passed('2027-04-30T15:59:59Z', '2027-04-30T16:00:00Z'))).toBe(true);
  expect(processorPassed(dates, passed('2027-05-01T00:00:00Z', '2027-12-31T15:00:00Z'))).toBe(false);
  expect(processorPassed(dates, passed('2027-06-01T00:00:00Z', '2027-12-31T16:00:00Z'))).toBe(true);
});

test('a page changes with the first day of each of its versions, in its time zone', () => {
  const versions = [{ effectiveFrom: '2027-05-01' }, { effectiveFrom: null }, { effectiveFrom: '2028-01-01' }];
  expect(versionPassed(versions, passed('2027-04-30T15:59:59Z', '2027-04-30T16:00:00Z'))).toBe(true);
  expect(versionPassed(versions, passed('2027-04-30T16:00:00Z', '2027-12-31T15:59:59Z'))).toBe(false);
  expect(versionPassed(versions, passed('2027-06-01T00:00:00Z', '2027-12-31T16:00:00Z'))).toBe(true);
  expect(versionPassed([{ effectiveFrom: null }], passed('2020-01-01T00:00:00Z', '2030-01-01T00:00:00Z'))).toBe(false);
});

describe('at the same instant', () => {
  const NOON = '2027-04-30T12:00:00Z';
  const LATE = '2027-04-30T16:30:00Z';
  const verified = { ...facts, validUntil: null, verifiedOn: '2027-01-01' };

  test.each([
    ['unverifiedAfterDays', verified, NOON, { ...rules, unverifiedAfterDays: 30 }, true],
    ['unverifiedAfterDays', verified, NOON, { ...rules, unverifiedAfterDays: 300 }, false],
    ['expiringDays', { ...facts, validUntil: '2027-06-30' }, NOON, { ...rules, expiringDays: 90 }, true],
    ['timeZone', facts, LATE, { ...rules, timeZone: 'UTC' }, true],
    ['timeZone', facts, NOON, { ...rules, timeZone: 'UTC' }, false],
  ])('another %s changes what depends on it', (_, certification, now, after, changes) => {
    expect(statusPassed(certification, passed(now, now, after))).toBe(changes);
  });

  test('an edition ends with the day of another time zone', () => {
    const edition = { withdrawnOn: '2027-04-30', transitionEndsOn: null };
    expect(editionPassed(edition, passed(LATE, LATE, { ...rules, timeZone: 'UTC' }))).toBe(true);
  });
});

test('rules are the same that decide alike', () => {
  expect(areSameRules(rules, { ...rules })).toBe(true);
  for (const other of [{ timeZone: 'UTC' }, { expiringDays: 31 }, { unverifiedAfterDays: 366 }])
    expect(areSameRules(rules, { ...rules, ...other })).toBe(false);
});
