import fc from 'fast-check';

import { addDays, dayAt, startOfDay } from '../../../../model/status/calendar-day';
import { effectiveStatus, statusChangesAt, type StatusFacts } from '../../../../model/status/effective-status';
import { rounds } from '../../../support/jest/rounds';

const ZONES = ['UTC', 'Asia/Shanghai', 'America/New_York', 'America/Santiago', 'Australia/Lord_Howe', 'Asia/Kathmandu'];

const day = fc.integer({ min: 0, max: 4000 }).map((days) => addDays('2020-01-01', days));
const facts: fc.Arbitrary<StatusFacts> = fc.record({
  certificationStatus: fc.constantFrom('active', 'active', 'active', 'suspended', 'unverified', null),
  validFrom: fc.option(day),
  validUntil: fc.option(day),
  verifiedOn: fc.option(day),
  standard: fc.option(fc.record({ withdrawnOn: fc.option(day), transitionEndsOn: fc.option(day) })),
});
const instant = fc.integer({ min: Date.parse('2020-01-01T00:00:00Z'), max: Date.parse('2031-01-01T00:00:00Z') });
const rules = fc.record({
  timeZone: fc.constantFrom(...ZONES),
  expiringDays: fc.integer({ min: 1, max: 200 }),
  unverifiedAfterDays: fc.integer({ min: 1, max: 800 }),
});

test('the status changes exactly at statusChangesAt, and not before', () => {
  fc.assert(
    fc.property(facts, instant, rules, fc.double({ min: 0, max: 1, noNaN: true }), (stated, now, rule, share) => {
      const status = (time: number) => effectiveStatus(stated, new Date(time), rule);
      const next = statusChangesAt(stated, new Date(now), rule)?.getTime() ?? null;
      const current = status(now);
      if (next === null) {
        expect(status(now + share * 20 * 365 * 86_400_000)).toBe(current);
        return;
      }
      expect(next).toBeGreaterThan(now);
      expect(status(next)).not.toBe(current);
      expect(status(next - 1)).toBe(current);
      expect(status(Math.floor(now + share * (next - 1 - now)))).toBe(current);
    }),
    { numRuns: rounds(400) },
  );
});

test('whichever way a clock jumps, the same instant gives the same answer, and it holds until statusChangesAt', () => {
  fc.assert(
    fc.property(facts, fc.array(instant, { minLength: 2, maxLength: 6 }), rules, (stated, jumps, rule) => {
      const told = jumps.map((time) => ({
        time,
        status: effectiveStatus(stated, new Date(time), rule),
        until: statusChangesAt(stated, new Date(time), rule)?.getTime() ?? Infinity,
      }));
      for (const one of told)
        for (const other of told.filter(({ time }) => time >= one.time && time < one.until))
          expect(other).toEqual({ ...one, time: other.time });
    }),
    { numRuns: rounds(400) },
  );
});

test('a day begins at its first instant', () => {
  fc.assert(
    fc.property(day, fc.constantFrom(...ZONES), (date, timeZone) => {
      const start = startOfDay(date, timeZone);
      expect(dayAt(start, timeZone)).toBe(date);
      expect(dayAt(new Date(start.getTime() - 1), timeZone)).toBe(addDays(date, -1));
    }),
  );
});
