import fc from 'fast-check';

import { PROCESSOR_STATUSES } from '../../../../model/contracts/processors';
import { addDays, dayAt, startOfDay } from '../../../../model/status/calendar-day';
import {
  processorStatusAt,
  processorStatusFilter,
  processorStatusOn,
  type ProcessorDates,
} from '../../../../model/status/processor-status';
import { rounds } from '../../../support/jest/rounds';
import { holds } from '../../../support/status/holds';

const NOTHING: ProcessorDates = { planned: null, announcedOn: null, effectiveOn: null, removedOn: null };
const TODAY = '2026-06-15';

test.each<[string, Partial<ProcessorDates>, string]>([
  ['no day says anything of', {}, 'in-use'],
  ['will be used some day', { planned: true }, 'planned'],
  ['will be used some day, as customers were told', { planned: true, announcedOn: '2026-06-15' }, 'announced'],
  ['begins tomorrow', { effectiveOn: '2026-06-16' }, 'announced'],
  [
    'begins later, and customers are told tomorrow',
    { effectiveOn: '2026-08-01', announcedOn: '2026-06-16' },
    'planned',
  ],
  ['begins today', { effectiveOn: '2026-06-15' }, 'in-use'],
  ['was planned and has begun', { planned: true, effectiveOn: '2026-06-15' }, 'in-use'],
  ['ends tomorrow', { removedOn: '2026-06-16' }, 'ending'],
  ['ended today', { removedOn: '2026-06-15', effectiveOn: '2024-01-01' }, 'ended'],
])('a processor that %s', (_, facts, status) => {
  expect(processorStatusOn({ ...NOTHING, ...facts }, TODAY)).toBe(status);
});

const day = fc
  .option(fc.integer({ min: -3, max: 3 }), { nil: null })
  .map((at) => (at === null ? null : addDays(TODAY, at)));
const facts: fc.Arbitrary<ProcessorDates> = fc.record({
  planned: fc.constantFrom(true, false, null),
  announcedOn: day,
  effectiveOn: day,
  removedOn: day,
});

test('the database finds by a status exactly what reads as it, and is never undecided', () => {
  fc.assert(
    fc.property(facts, fc.integer({ min: -4, max: 4 }), (stored, at) => {
      const on = addDays(TODAY, at);
      const found = PROCESSOR_STATUSES.map((status) =>
        holds(processorStatusFilter([status], on), { id: 1, ...stored, planned: stored.planned }),
      );
      expect(found).toEqual(PROCESSOR_STATUSES.map((status) => status === processorStatusOn(stored, on)));
      expect(holds(processorStatusFilter([], on), { id: 1, ...stored })).toBe(false);
    }),
    { numRuns: rounds(2000) },
  );
});

test('a status holds until the instant that is given for its change, and not longer', () => {
  const zone = fc.constantFrom('UTC', 'Asia/Shanghai', 'America/Los_Angeles', 'Pacific/Kiritimati');
  const now = fc.integer({ min: -5 * 86_400_000, max: 5 * 86_400_000 });
  fc.assert(
    fc.property(facts, now, zone, (stored, offset, timeZone) => {
      const instant = new Date(startOfDay(TODAY, timeZone).getTime() + offset);
      const { status, changesAt } = processorStatusAt(stored, instant, timeZone);
      const at = (time: number) => processorStatusOn(stored, dayAt(new Date(time), timeZone));
      const end = changesAt?.getTime() ?? instant.getTime() + 20 * 86_400_000;
      expect([at(instant.getTime()), at(end - 1)]).toEqual([status, status]);
      if (changesAt !== null) expect(at(end)).not.toBe(status);
    }),
    { numRuns: rounds(1000) },
  );
});
