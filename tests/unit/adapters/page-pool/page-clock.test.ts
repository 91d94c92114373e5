import { setTimeout as sleep } from 'node:timers/promises';

import { pageClock } from '../../../../server/src/adapters/page-pool/page-clock';

const aborted = async (milliseconds: number, computed: () => number | null, after: number): Promise<boolean> => {
  const clock = pageClock(milliseconds, 1, computed);
  await sleep(after);
  clock.stop();
  return clock.signal.aborted;
};

test('a process that waits for a processor has time left', async () => {
  expect(await aborted(40, () => 0, 150)).toBe(false);
});

test('a process that has computed for the whole time has none', async () => {
  const began = Date.now();
  expect(await aborted(40, () => Date.now() - began, 150)).toBe(true);
});

test('a process that never computes ends at last', async () => {
  expect(await aborted(5, () => 0, 300)).toBe(true);
});

test('the time that passes counts where the system does not tell', async () => {
  expect(await aborted(40, () => null, 150)).toBe(true);
});

test('Linux tells for how long a process has computed', async () => {
  const clock = pageClock(60, process.pid);
  const end = Date.now() + 2000;
  while (Date.now() < end && !clock.signal.aborted) {
    for (let at = 0; at < 1e6; at += 1) Math.sqrt(at);
    await sleep(0);
  }
  clock.stop();
  expect(clock.signal.aborted).toBe(true);
});
