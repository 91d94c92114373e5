import { shareNext } from '../../../server/src/database/share-next';

/** A read that answers its number when it is told to. */
const reads = () => {
  const begun: ((fail?: Error) => void)[] = [];
  const read = shareNext(
    async () =>
      new Promise<number>((resolve, reject) => {
        const number = begun.length + 1;
        begun.push((fail) => {
          if (fail) reject(fail);
          else resolve(number);
        });
      }),
  );
  return { begun, read };
};

const settle = async (): Promise<void> => new Promise((resolve) => void setImmediate(resolve));

test('those who ask while a read is under way share the next one', async () => {
  const { begun, read } = reads();
  const first = read();
  await settle();
  const [second, third] = [read(), read()];
  await settle();
  expect(begun).toHaveLength(1);
  begun[0]?.();
  await expect(first).resolves.toBe(1);
  await settle();
  expect(begun).toHaveLength(2);
  begun[1]?.();
  await expect(Promise.all([second, third])).resolves.toEqual([2, 2]);
});

test('a read that fails does so for those who asked for it, and for nobody later', async () => {
  const { begun, read } = reads();
  const first = read();
  await settle();
  const second = read();
  begun[0]?.(new Error('the connection is gone'));
  await expect(first).rejects.toThrow('the connection is gone');
  await settle();
  begun[1]?.();
  await expect(second).resolves.toBe(2);
});

test('a read that never answers holds the others up for a second', async () => {
  const { begun, read } = reads();
  void read();
  await settle();
  const second = read();
  await settle();
  expect(begun).toHaveLength(1);
  await new Promise((resolve) => setTimeout(resolve, 1_200));
  expect(begun).toHaveLength(2);
  begun[1]?.();
  await expect(second).resolves.toBe(2);
});
