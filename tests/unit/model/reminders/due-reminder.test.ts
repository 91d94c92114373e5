import { dueReminder, lastValidDay } from '../../../../model/reminders/due-reminder';

const DAYS = [30, 7, 0];

test.each([
  ['2026-05-31', null], // a month and a day ahead
  ['2026-06-01', 30], // on the first day
  ['2026-06-23', 30], // after it, also when the server was off
  ['2026-06-24', 7], // nearer
  ['2026-07-01', 0], // on the last day
  ['2026-07-02', 0], // the day after, when the server was off
  ['2026-07-31', 0], // a month after
  ['2026-08-01', null], // too late
])('of an end on 2026-07-01, on %s the reminder of %s days is due', (today, due) => {
  expect(dueReminder('2026-07-01', today, DAYS)).toBe(due);
  expect(dueReminder('2026-07-01', today, [0, 30, 7])).toBe(due);
});

test('the last day is that of the certificate or of its edition, whichever comes first', () => {
  const edition = { withdrawnOn: '2025-01-01', transitionEndsOn: '2026-10-31' };
  const facts = { certificationStatus: 'active', validUntil: '2026-12-31', standard: edition } as const;
  expect(lastValidDay(facts)).toBe('2026-10-31');
  expect(lastValidDay({ ...facts, validUntil: '2026-03-01' })).toBe('2026-03-01');
  expect(lastValidDay({ ...facts, validUntil: null, standard: null })).toBeNull();
  expect(lastValidDay({ ...facts, certificationStatus: 'withdrawn' })).toBeNull();
});
