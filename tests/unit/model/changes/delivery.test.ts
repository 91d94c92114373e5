import { afterTry, CLAIM, holdsUp, nextTry } from '../../../../model/changes/delivery';

const NOW = new Date('2027-01-10T12:00:00Z');
const first = { delivered: [], tries: 1 };

test('what all receivers took is sent', () => {
  expect(
    afterTry(
      first,
      [
        ['1', null],
        ['2', null],
      ],
      NOW,
    ),
  ).toEqual({
    state: 'sent',
    delivered: ['1', '2'],
    due: NOW,
    error: null,
  });
  expect(afterTry(first, [], NOW).state).toBe('sent');
});

test('only who did not take it gets it again', () => {
  const tried = afterTry(
    { delivered: ['0'], tries: 1 },
    [
      ['1', null],
      ['2', '500 down'],
    ],
    NOW,
  );
  expect(tried).toEqual({
    state: 'open',
    delivered: ['0', '1'],
    due: new Date('2027-01-10T12:01:00Z'),
    error: '2: 500 down',
  });
});

test('the pauses grow, for two days, then it is given up', () => {
  let at = NOW;
  let tries = 1;
  const pauses: number[] = [];
  for (let due = nextTry(tries, at); due !== null; due = nextTry(tries, at)) {
    pauses.push(due.getTime() - at.getTime());
    at = due;
    tries += 1;
  }
  expect(pauses).toEqual(pauses.toSorted((a, b) => a - b));
  expect(Math.round((at.getTime() - NOW.getTime()) / 3_600_000)).toBe(48);
  expect(afterTry({ delivered: [], tries }, [['1', 'no']], NOW)).toMatchObject({ state: 'failed', error: '1: no' });
});

test('a claim outlasts what Strapi waits for a receiver', () => {
  expect(CLAIM).toBeGreaterThan(10_000);
});

test('a change that was not sent to all stays due for the others', () => {
  expect(afterTry(first, [['1', null]], NOW, true)).toEqual({
    ...{ state: 'open', delivered: ['1'] },
    ...{ due: NOW, error: null },
  });
  expect(afterTry(first, [['1', 'no']], NOW, true)).toMatchObject({ due: new Date('2027-01-10T12:01:00Z') });
});

test('who does not answer holds up others, who refuses at once does not', () => {
  expect(holdsUp('500 The operation was aborted due to timeout', 10_000)).toBe(true);
  expect(holdsUp('500 down', 40)).toBe(false);
  expect(holdsUp(null, 9_000)).toBe(false);
});
