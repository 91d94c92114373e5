import { EFFECTIVE_STATUSES, STATUS_REASONS } from '../../../../model/contracts/certifications/certification-status';
import { addDays } from '../../../../model/status/calendar-day';
import {
  effectiveStatus,
  statusSince,
  verdictOn,
  type StatusFacts,
  type StatusRules,
} from '../../../../model/status/effective-status';
import { versionStatus } from '../../../../model/status/effective-status';

const rules: StatusRules = { timeZone: 'UTC', expiringDays: 90, unverifiedAfterDays: 400 };
const none: StatusFacts = {
  certificationStatus: 'active',
  validFrom: null,
  validUntil: null,
  verifiedOn: null,
  standard: null,
};
const ended = { withdrawnOn: '2022-10-25', transitionEndsOn: '2025-10-31' };

const CASES: [Partial<StatusFacts>, string, string, string | null, string | null][] = [
  [{ certificationStatus: null }, 'unverified', 'not-verified', null, null],
  [{ certificationStatus: 'unverified', validUntil: '2020-01-01' }, 'unverified', 'not-verified', null, null],
  [{ certificationStatus: 'suspended', validUntil: '2020-01-01' }, 'suspended', 'stated', null, null],
  [{ validUntil: '2025-03-01' }, 'expired', 'ended', '2025-03-01', '2025-03-02'],
  [{ validUntil: '2027-01-01', standard: ended }, 'superseded', 'edition-ended', '2025-10-31', '2025-11-01'],
  [{ validFrom: '2026-07-01' }, 'not-yet-valid', 'not-begun', '2026-07-01', null],
  [{ validUntil: '2026-06-30' }, 'expiring', 'ends-soon', '2026-06-30', '2026-04-01'],
  [{ validFrom: '2026-01-01', validUntil: '2028-06-30' }, 'active', 'valid-until', '2028-06-30', '2026-01-01'],
  [{ verifiedOn: '2026-01-01' }, 'active', 'verified', '2026-01-01', null],
  [{ verifiedOn: '2020-01-01' }, 'unverified', 'verified-long-ago', '2020-01-01', addDays('2020-01-01', 400)],
  [{}, 'unverified', 'never-verified', null, null],
];

test.each(CASES)('on 2026-06-01 %j is %s because of %s (%s), since %s', (facts, status, code, on, since) => {
  const told = versionStatus({ ...none, ...facts }, new Date('2026-06-01T12:00:00Z'), rules);
  expect(told).toMatchObject({ effectiveStatus: status, reason: { code, on }, since });
});

test('every reason is given by some certification', () => {
  expect(new Set(CASES.map(([, , code]) => code))).toEqual(new Set(STATUS_REASONS));
});

test('an end beats the end of the edition, as it does in the status', () => {
  const facts = { ...none, validUntil: '2025-01-01', standard: ended };
  expect(verdictOn(facts, '2026-06-01', rules)).toEqual({
    status: 'expired',
    reason: { code: 'ended', on: '2025-01-01' },
  });
  // it was superseded never: it had ended before
  expect(statusSince(facts, '2026-06-01', rules)).toBe('2025-01-02');
});

test('a status holds from its first day to the day before the next one', () => {
  const facts = { ...none, validFrom: '2024-01-01', validUntil: '2026-06-30', standard: ended };
  const seen = new Set<string>();
  for (let day = '2023-12-01'; day < '2026-08-01'; day = addDays(day, 1)) {
    const now = new Date(`${day}T12:00:00Z`);
    const { effectiveStatus: status, since, next } = versionStatus(facts, now, rules);
    seen.add(status);
    const at = (other: string) => effectiveStatus(facts, new Date(`${other}T12:00:00Z`), rules);
    if (since !== null)
      expect([since <= day, at(since), at(addDays(since, -1)) !== status]).toEqual([true, status, true]);
    if (next !== null)
      expect([next.on > day, at(next.on), at(addDays(next.on, -1))]).toEqual([true, next.status, status]);
  }
  expect(EFFECTIVE_STATUSES.filter((status) => seen.has(status))).toEqual([
    'active',
    'expired',
    'superseded',
    'not-yet-valid',
  ]);
});
