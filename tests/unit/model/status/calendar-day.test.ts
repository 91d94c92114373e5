import { addDays, startOfDay } from '../../../../model/status/calendar-day';
import { effectiveStatus, statusChangesAt, type StatusFacts } from '../../../../model/status/effective-status';
import { storedStatusFilter } from '../../../../model/status/status-filter';

test.each([
  ['2026-12-31', 1, '2027-01-01'],
  ['2026-03-01', -1, '2026-02-28'],
  ['2026-11-29', 1e9, '9999-12-31'],
  ['2026-11-29', -1e9, '0001-01-01'],
  ['2026-11-29', Number.MAX_SAFE_INTEGER, '9999-12-31'],
  ['9999-12-31', 1, '9999-12-31'],
  ['0001-01-01', -1, '0001-01-01'],
])('%s and %d days is %s, a day that can be written and compared', (day, days, expected) => {
  expect(addDays(day, days)).toBe(expected);
  expect(startOfDay(expected, 'Asia/Shanghai').toISOString()).toMatch(/^\d{4}-/);
});

test('a status has an answer whatever rules an earlier version has stored', () => {
  const facts: StatusFacts = {
    certificationStatus: 'active',
    validFrom: null,
    validUntil: '2027-03-31',
    verifiedOn: '2026-01-01',
    standard: null,
  };
  const rules = { timeZone: 'UTC', expiringDays: 1e9, unverifiedAfterDays: 1e9 };
  const now = new Date('2026-11-29T12:00:00Z');
  expect(effectiveStatus(facts, now, rules)).toBe('expiring');
  expect(effectiveStatus({ ...facts, validUntil: null }, now, rules)).toBe('active');
  expect(statusChangesAt(facts, now, rules)?.toISOString()).toBe('2027-04-01T00:00:00.000Z');
  expect(() => storedStatusFilter(['active', 'expiring', 'unverified'], now, rules)).not.toThrow();
});
