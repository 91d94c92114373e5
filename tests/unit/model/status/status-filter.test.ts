import fc from 'fast-check';

import {
  EFFECTIVE_STATUSES,
  effectiveStatus,
  type EffectiveStatus,
  type StatedStatus,
  type StatusFacts,
} from '../../../../model/status/effective-status';
import { storedStatusFilter } from '../../../../model/status/status-filter';
import { rounds } from '../../../support/jest/rounds';
import { holds, type Row, type Truth } from '../../../support/status/holds';

const day = fc.option(fc.integer({ min: 0, max: 900 }), { nil: null }).map((days) => {
  if (days === null) return null;
  return new Date(Date.UTC(2025, 0, 1 + days)).toISOString().slice(0, 10);
});
const STATED: (StatedStatus | null)[] = ['active', 'in-progress', 'suspended', 'withdrawn', 'cancelled', 'unverified'];
const facts: fc.Arbitrary<StatusFacts> = fc.record({
  certificationStatus: fc.oneof(
    { weight: 4, arbitrary: fc.constant<StatedStatus>('active') },
    { weight: 1, arbitrary: fc.constantFrom(...STATED, null) },
  ),
  validFrom: day,
  validUntil: day,
  verifiedOn: day,
  standard: fc.option(fc.record({ withdrawnOn: day, transitionEndsOn: day })),
});
const now = fc
  .integer({ min: Date.UTC(2025, 0, 1), max: Date.UTC(2027, 6, 1) })
  .map((milliseconds) => new Date(milliseconds));
const rules = fc.record({
  timeZone: fc.constantFrom('UTC', 'Asia/Shanghai', 'America/Los_Angeles', 'Pacific/Kiritimati'),
  expiringDays: fc.integer({ min: 1, max: 200 }),
  unverifiedAfterDays: fc.integer({ min: 1, max: 500 }),
});
const row = ({ standard, ...stored }: StatusFacts): Row => ({
  id: 1,
  ...stored,
  standard: standard && { ...standard },
});

test('the database finds by a status exactly what reads as it, and is never undecided', () => {
  fc.assert(
    fc.property(facts, now, rules, (stored, instant, rule) => {
      const found = EFFECTIVE_STATUSES.map((status) => holds(storedStatusFilter([status], instant, rule), row(stored)));
      const expected = EFFECTIVE_STATUSES.map((status) => status === effectiveStatus(stored, instant, rule));
      expect(found).toEqual(expected);
    }),
    { numRuns: rounds(1000) },
  );
});

test('what is found by several statuses reads as one of them, and joins the standard at most once', () => {
  fc.assert(
    fc.property(facts, now, rules, fc.subarray([...EFFECTIVE_STATUSES]), (stored, instant, rule, statuses) => {
      const filter = storedStatusFilter(statuses, instant, rule);
      expect(holds(filter, row(stored))).toBe(statuses.includes(effectiveStatus(stored, instant, rule)));
      expect(JSON.stringify(filter).split('"standard"').length - 1).toBeLessThanOrEqual(1);
    }),
    { numRuns: rounds(1000) },
  );
});

test('of several statuses each is found, of none nothing', () => {
  const rule = { timeZone: 'UTC', expiringDays: 90, unverifiedAfterDays: 400 };
  const at = new Date('2026-01-01T00:00:00Z');
  const found = (statuses: EffectiveStatus[], certificationStatus: StatedStatus): Truth =>
    holds(
      storedStatusFilter(statuses, at, rule),
      row({ certificationStatus, validFrom: null, validUntil: null, verifiedOn: null, standard: null }),
    );
  expect(found(['withdrawn', 'cancelled'], 'cancelled')).toBe(true);
  expect(found(['withdrawn', 'cancelled'], 'suspended')).toBe(false);
  expect(found([], 'suspended')).toBe(false);
});
