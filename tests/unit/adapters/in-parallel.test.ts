import { inTurnAhead } from '../../../server/src/adapters/in-parallel';
import { yieldToEventLoop } from '../../../server/src/adapters/yield-to-event-loop';

const VALUES = [0, 1, 2, 3, 4, 5, 6];

/** Work that takes the longer the earlier its value comes, and tells what it has begun and not ended. */
const work = () => {
  const begun: number[] = [];
  const waiting = new Set<number>();
  let most = 0;
  const each = async (value: number): Promise<string> => {
    begun.push(value);
    waiting.add(value);
    most = Math.max(most, waiting.size);
    for (let turn = value; turn < VALUES.length; turn += 1) await yieldToEventLoop();
    waiting.delete(value);
    return String(value);
  };
  return { each, begun, most: () => most };
};

test.each([1, 3, 20])('results come in the order of the values, with %d at work at most', async (width) => {
  const { each, most } = work();
  const results: string[] = [];
  for await (const result of inTurnAhead(VALUES, width, each)) results.push(result);
  expect(results).toEqual(VALUES.map(String));
  expect(most()).toBe(Math.min(width, VALUES.length));
});

test('who takes no more lets no more begin', async () => {
  const { each, begun } = work();
  for await (const result of inTurnAhead(VALUES, 3, each)) if (result === '1') break;
  expect(begun).toEqual([0, 1, 2, 3]);
});

test('what fails throws in its turn, and what is never taken throws nowhere', async () => {
  const results: number[] = [];
  const failing = async (value: number): Promise<number> => {
    await yieldToEventLoop();
    if (value >= 2) throw new Error(`no ${String(value)}`);
    return value;
  };
  const taking = async () => {
    for await (const result of inTurnAhead(VALUES, 4, failing)) results.push(result);
  };
  await expect(taking()).rejects.toThrow('no 2');
  expect(results).toEqual([0, 1]);
  await yieldToEventLoop();
});
