import fc from 'fast-check';

import { addDays, dayAt, startOfDay } from '../../../../model/status/calendar-day';
import { inForceOn, nextAfter, statedOn, type DatedVersion } from '../../../../model/status/version-in-force';
import { rounds } from '../../../support/jest/rounds';

const version = (effectiveFrom: string | null) => ({ effectiveFrom });
const [oldest, first, second] = [version(null), version('2026-01-01'), version('2027-01-01')];
const ALL = [second, oldest, first];

test.each([
  ['1999-12-31', oldest, first],
  ['2025-12-31', oldest, first],
  ['2026-01-01', first, second],
  ['2026-12-31', first, second],
  ['2027-01-01', second, null],
  ['9999-12-31', second, null],
])('on %s', (day, inForce, next) => {
  expect(inForceOn(ALL, day)).toBe(inForce);
  expect(nextAfter(ALL, day)).toBe(next);
});

test('before the first version with a day none is in force, where no other is older', () => {
  expect(inForceOn([first, second], '2025-12-31')).toBeNull();
  expect(nextAfter([first, second], '2025-12-31')).toBe(first);
  expect(inForceOn([], '2026-01-01')).toBeNull();
});

test('each says its state, and from when the next one is in force', () => {
  expect(statedOn(ALL, '2026-06-15')).toEqual([
    { version: oldest, state: 'replaced', until: '2026-01-01' },
    { version: first, state: 'in-force', until: '2027-01-01' },
    { version: second, state: 'announced', until: null },
  ]);
});

const TODAY = '2026-06-15';
const zone = fc.constantFrom('UTC', 'Asia/Shanghai', 'America/Los_Angeles', 'Pacific/Kiritimati');
const days = fc.uniqueArray(fc.option(fc.integer({ min: -5, max: 5 }), { nil: null }), { maxLength: 5 });

test('at any instant one version at most is in force, the newest that has begun, until the instant of the next one', () => {
  fc.assert(
    fc.property(days, zone, fc.integer({ min: -7 * 86_400, max: 7 * 86_400 }), (at, timeZone, seconds) => {
      const versions: DatedVersion[] = at.map((day) => version(day === null ? null : addDays(TODAY, day)));
      const now = new Date(Date.parse(`${TODAY}T12:00:00Z`) + seconds * 1000);
      const startOf = ({ effectiveFrom }: DatedVersion): number =>
        effectiveFrom === null ? Number.NEGATIVE_INFINITY : startOfDay(effectiveFrom, timeZone).getTime();
      const begun = versions.filter((each) => startOf(each) <= now.getTime());
      const day = dayAt(now, timeZone);
      const inForce = inForceOn(versions, day);
      expect(inForce === null ? begun : begun.filter((each) => startOf(each) > startOf(inForce))).toEqual([]);
      expect(begun).toEqual(inForce === null ? [] : expect.arrayContaining([inForce]));
      expect(statedOn(versions, day).flatMap((each) => (each.state === 'in-force' ? each.version : []))).toEqual(
        inForce === null ? [] : [inForce],
      );
      const next = nextAfter(versions, day);
      if (next === null) return;
      const change = startOf(next);
      expect(inForceOn(versions, dayAt(new Date(change - 1), timeZone))).toBe(inForce);
      expect(inForceOn(versions, dayAt(new Date(change), timeZone))).toBe(next);
    }),
    { numRuns: rounds(2000) },
  );
});
