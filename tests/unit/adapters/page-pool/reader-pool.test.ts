import type { PageReader } from '../../../../server/src/adapters/page-pool/page-reader';
import { createReaderPool } from '../../../../server/src/adapters/page-pool/reader-pool';

/** A pool whose readers only count; `work` ends when `finish` is called. */
const pool = (size: number) => {
  let started = 0;
  let closed = 0;
  const create = (): PageReader => {
    started += 1;
    return {
      call: () => Promise.resolve({ result: [] }),
      close: () => {
        closed += 1;
        return Promise.resolve();
      },
    };
  };
  return { readers: createReaderPool(size, create), counts: () => ({ started, closed }) };
};

const tick = () => new Promise((resolve) => setImmediate(resolve));

/** Uses the pool `times` times at once; no use ends before `finish`. */
const useAtOnce = ({ readers }: ReturnType<typeof pool>, times: number) => {
  const finishes: (() => void)[] = [];
  const used: PageReader[] = [];
  const done = Array.from({ length: times }, () =>
    readers.use((reader) => {
      used.push(reader);
      return new Promise<void>((resolve) => finishes.push(resolve));
    }),
  );
  return { done, used, finish: () => finishes.shift()?.() };
};

test('a reader works for one at a time; who waits gets it next', async () => {
  const one = pool(1);
  const { done, used, finish } = useAtOnce(one, 3);
  await tick();
  expect(used).toHaveLength(1);
  finish();
  await tick();
  expect(used).toHaveLength(2);
  finish();
  await tick();
  finish();
  await Promise.all(done);
  expect(new Set(used).size).toBe(1);
});

test('a second reader is started for the fifth batch, a third never', async () => {
  const two = pool(2);
  const { used } = useAtOnce(two, 4);
  await tick();
  expect([used.length, two.counts().started]).toEqual([1, 1]);
  useAtOnce(two, 8);
  await tick();
  expect(two.counts().started).toBe(2);
});

test('work that fails gives its reader back', async () => {
  const one = pool(1);
  await expect(one.readers.use(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
  await expect(one.readers.use(() => Promise.resolve('yes'))).resolves.toBe('yes');
});

test('closing closes every reader and lets none of those who wait begin', async () => {
  const two = pool(2);
  const { used, finish } = useAtOnce(two, 6);
  await tick();
  await two.readers.close();
  const begun = used.length;
  finish();
  await tick();
  expect(used).toHaveLength(begun);
  expect(two.counts()).toEqual({ started: 2, closed: 2 });
});

test('a use that comes after the end starts nothing', async () => {
  const one = pool(1);
  await one.readers.close();
  const { used } = useAtOnce(one, 1);
  await tick();
  expect(used).toHaveLength(0);
  expect(one.counts()).toEqual({ started: 0, closed: 0 });
});
