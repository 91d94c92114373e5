import fc from 'fast-check';

import {
  EFFECTIVE_STATUSES,
  effectiveStatus,
  type EffectiveStatus,
  type StatedStatus,
  type StatusFacts,
} from '../../../../server/src/domain/status/effective-status';
import { storedStatusFilter, type StoredFilter } from '../../../../server/src/domain/status/status-filter';

type Row = Readonly<Record<string, string | number | null>>;
/** What SQL knows: true, false, and NULL. */
type Truth = boolean | null;

const and = (parts: Truth[]): Truth => (parts.includes(false) ? false : parts.includes(null) ? null : true);
const or = (parts: Truth[]): Truth => (parts.includes(true) ? true : parts.includes(null) ? null : false);

const compare = (operator: string, operand: unknown, value: string | number | null): Truth => {
  if (operator === '$null') return value === null;
  if (operator === '$notNull') return value !== null;
  if (value === null) return null;
  const other = String(operand);
  const text = String(value);
  const answers: Record<string, boolean> = {
    $eq: text === other,
    $lt: text < other,
    $lte: text <= other,
    $gt: text > other,
    $gte: text >= other,
  };
  const answer = answers[operator];
  if (answer === undefined) throw new Error(`the test knows no operator ${operator}`);
  return answer;
};

const holds = (filter: StoredFilter, row: Row): Truth =>
  and(
    Object.entries(filter).map(([key, value]) => {
      if (key === '$and') return and((value as StoredFilter[]).map((part) => holds(part, row)));
      if (key === '$or') return or((value as StoredFilter[]).map((part) => holds(part, row)));
      return and(
        Object.entries(value as StoredFilter).map(([operator, operand]) =>
          compare(operator, operand, row[key] ?? null),
        ),
      );
    }),
  );

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
});
const now = fc
  .integer({ min: Date.UTC(2025, 0, 1), max: Date.UTC(2027, 6, 1) })
  .map((milliseconds) => new Date(milliseconds));
const rules = fc.record({
  timeZone: fc.constantFrom('UTC', 'Asia/Shanghai', 'America/Los_Angeles', 'Pacific/Kiritimati'),
  expiringDays: fc.integer({ min: 1, max: 200 }),
  unverifiedAfterDays: fc.integer({ min: 1, max: 500 }),
});
const row = (stored: StatusFacts): Row => ({ id: 1, ...stored });

test('the database finds by a status exactly what reads as it, and is never undecided', () => {
  fc.assert(
    fc.property(facts, now, rules, (stored, instant, rule) => {
      const found = EFFECTIVE_STATUSES.map((status) => holds(storedStatusFilter([status], instant, rule), row(stored)));
      const expected = EFFECTIVE_STATUSES.map((status) => status === effectiveStatus(stored, instant, rule));
      expect(found).toEqual(expected);
    }),
    { numRuns: 1000 },
  );
});

test('of several statuses each is found, of none nothing', () => {
  const rule = { timeZone: 'UTC', expiringDays: 90, unverifiedAfterDays: 400 };
  const at = new Date('2026-01-01T00:00:00Z');
  const found = (statuses: EffectiveStatus[], certificationStatus: StatedStatus): Truth =>
    holds(
      storedStatusFilter(statuses, at, rule),
      row({ certificationStatus, validFrom: null, validUntil: null, verifiedOn: null }),
    );
  expect(found(['withdrawn', 'cancelled'], 'cancelled')).toBe(true);
  expect(found(['withdrawn', 'cancelled'], 'suspended')).toBe(false);
  expect(found([], 'suspended')).toBe(false);
});
