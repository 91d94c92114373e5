import { heldAt, nextChange } from '../../../server/src/forms/held';
import { certification, RULES } from './published';

const at = (instant: string) => ({ now: new Date(instant), rules: RULES });
const LAST = at('2026-06-30T15:59:59.999Z');
const AFTER = at('2026-06-30T16:00:00.000Z');

const ended = { withdrawnOn: '2013-10-01', transitionEndsOn: '2015-10-01' };

const PUBLISHED = [
  certification('z-ending', { validUntil: '2026-06-30' }, { order: 1 }),
  certification('b-active', { validUntil: '2027-06-30' }),
  certification('a-verified', { verifiedOn: '2026-01-01' }),
  certification('expired', { validUntil: '2026-01-31' }),
  certification('superseded', { validUntil: '2029-02-28', standard: ended }),
  certification('unverified', { certificationStatus: 'unverified', validUntil: '2027-06-30' }),
  certification('stated', { certificationStatus: null, validUntil: '2027-06-30' }),
  certification('suspended', { certificationStatus: 'suspended', validUntil: '2027-06-30' }),
  certification('lapsed', { verifiedOn: '2024-01-01' }),
];

const keysAt = (moment: typeof LAST) => heldAt(PUBLISHED, moment).map(({ key }) => key);

test('what is active or expiring is held, in the order of editors, then of names', () => {
  expect(keysAt(LAST)).toEqual(['z-ending', 'a-verified', 'b-active']);
  expect(keysAt(AFTER)).toEqual(['a-verified', 'b-active']);
});

test('says when its status changes, and nothing that only decides on it', () => {
  const [ending] = heldAt(PUBLISHED, LAST);
  expect(ending).toMatchObject({ effectiveStatus: 'expiring', statusChangesAt: '2026-06-30T16:00:00.000Z' });
  expect(ending).not.toHaveProperty('statusFacts');
  expect(ending).not.toHaveProperty('order');
});

test('a certification that begins changes what is held as one that ends does', () => {
  const begins = certification('begins', { validFrom: '2026-06-20', validUntil: '2027-06-30' });
  const before = at('2026-06-10T00:00:00Z');
  expect(heldAt([begins], before)).toEqual([]);
  expect(nextChange([...PUBLISHED, begins], before)?.toISOString()).toBe('2026-06-19T16:00:00.000Z');
  expect(nextChange([certification('ended', { validUntil: '2020-01-01' })], before)).toBeNull();
});
