import fc from 'fast-check';
import { addDays } from '../../../../model/status/calendar-day';
import type { NoticePromise, RecordFacts } from '../../../../model/validate/record-facts';
import { checkNotice } from '../../../../model/validate/rules/notice';
import { rounds } from '../../../support/jest/rounds';

const TODAY = '2026-06-15';
const online = { documentId: 'own', locale: 'en', published: true, complete: true };

const found = async (values: object, promise: Partial<NoticePromise> = {}, context = online) => {
  const noticeFor = async () => Promise.resolve({ days: 30, today: TODAY, told: [], ...promise });
  return checkNotice('processor', { ...values }, context, { noticeFor } satisfies Partial<RecordFacts> as never);
};

test.each([
  ['one day too early after the announcement', { announcedOn: '2026-06-01', effectiveOn: '2026-06-30' }, '2026-07-01'],
  ['one day too early after today', { effectiveOn: '2026-07-14' }, '2026-07-15'],
  ['from today on', { effectiveOn: TODAY }, '2026-07-15'],
  ['before it was announced', { announcedOn: '2026-06-20', effectiveOn: '2026-06-18' }, '2026-07-20'],
  ['a blank reason', { effectiveOn: TODAY, noticeException: ' \n' }, '2026-07-15'],
])('%s is refused, with the first day that would do', async (_, values, earliest) => {
  expect(await found(values)).toMatchObject([
    { path: ['effectiveOn'], code: 'TOO_LITTLE_NOTICE', values: { earliest, least: 30, other: 'noticeException' } },
  ]);
});

test.each([
  ['exactly the period', { announcedOn: '2026-06-01', effectiveOn: '2026-07-01' }, {}],
  ['a reason', { effectiveOn: TODAY, noticeException: 'An emergency replacement' }, {}],
  ['no day of its beginning', { planned: true }, {}],
  ['no promise', { effectiveOn: TODAY }, { days: null }],
  ['a beginning that readers were told of', { effectiveOn: TODAY }, { told: [TODAY] }],
  ['a beginning as far back as the period', { effectiveOn: '2026-05-16' }, {}],
])('%s passes', async (_, values, promise) => {
  expect(await found(values, promise)).toEqual([]);
});

test('no draft is refused', async () => {
  expect(await found({ effectiveOn: TODAY }, {}, { ...online, published: false })).toEqual([]);
});

test('the day that a refusal names is accepted, and the day before it is not, unless that is history', async () => {
  const days = fc.integer({ min: -400, max: 400 }).map((distance) => addDays(TODAY, distance));
  await fc.assert(
    fc.asyncProperty(
      days,
      fc.option(days),
      fc.integer({ min: 1, max: 365 }),
      async (effectiveOn, announcedOn, period) => {
        const promise = { days: period };
        const [refusal] = await found({ effectiveOn, announcedOn }, promise);
        fc.pre(refusal !== undefined);
        const earliest = String(refusal.values['earliest']);
        expect(await found({ announcedOn, effectiveOn: earliest }, promise)).toEqual([]);
        const dayBefore = addDays(earliest, -1);
        const isHistory = dayBefore <= addDays(TODAY, -period);
        expect(await found({ announcedOn, effectiveOn: dayBefore }, promise)).toHaveLength(isHistory ? 0 : 1);
      },
    ),
    { numRuns: rounds(400) },
  );
});
