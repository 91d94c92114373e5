import { setTimeout as pause } from 'node:timers/promises';
import { oneAtATime } from '../../../../server/src/services/changes/one-at-a-time';

test('work that is asked for while it goes on is done once more, and never twice at a time', async () => {
  let running = 0;
  let runs = 0;
  const ask = oneAtATime(async () => {
    running += 1;
    expect(running).toBe(1);
    await pause(5);
    running -= 1;
    runs += 1;
  });
  await Promise.all([ask(), ask(), ask()]);
  expect(runs).toBe(2);
  await ask();
  expect(runs).toBe(3);
});

test('work that failed is done when it is asked for again', async () => {
  let runs = 0;
  const ask = oneAtATime(async () => {
    runs += 1;
    return runs === 1 ? Promise.reject(new Error('no')) : Promise.resolve();
  });
  await expect(ask()).rejects.toThrow('no');
  await ask();
  expect(runs).toBe(2);
});
