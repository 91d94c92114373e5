import { inSlices } from '../../../server/src/adapters/in-slices';
import type { Steps } from '../../../model/steps';

function* long(steps: number): Steps<string> {
  for (let step = 0; step < steps; step += 1) {
    const until = performance.now() + 5;
    while (performance.now() < until);
    yield;
  }
  return 'done';
}

test('a long computation lets others have their turn', async () => {
  let turns = 0;
  let isDone = false;
  const take = (): void => {
    turns += 1;
    if (!isDone) setImmediate(take);
  };
  setImmediate(take);
  expect(await inSlices(long(40))).toBe('done');
  isDone = true;
  expect(turns).toBeGreaterThanOrEqual(4);
});

test('and stops when it is told to', async () => {
  const stop = new AbortController();
  const ending = inSlices(long(1_000), stop.signal);
  setImmediate(() => {
    stop.abort(new Error('enough'));
  });
  await expect(ending).rejects.toThrow('enough');
});

test('and others have their turn before its caller goes on', async () => {
  let turns = 0;
  setImmediate(() => {
    turns += 1;
  });
  await inSlices(long(0));
  expect(turns).toBe(1);
});
