import { shareNext } from '../../../server/src/queues/share-next';

/** Work that answers its number when it is told to. */
const works = (patience?: number) => {
  const begun: ((fail?: Error) => void)[] = [];
  const ask = shareNext(
    async () =>
      new Promise<number>((resolve, reject) => {
        const number = begun.length + 1;
        begun.push((fail) => {
          if (fail) reject(fail);
          else resolve(number);
        });
      }),
    patience,
  );
  return { begun, ask };
};

const settle = async (): Promise<void> => new Promise((resolve) => void setImmediate(resolve));

test.each([undefined, 1_000])(
  'those who ask while it is under way share the next time, with patience %s',
  async (patience) => {
    const { begun, ask } = works(patience);
    const first = ask();
    await settle();
    const [second, third] = [ask(), ask()];
    await settle();
    expect(begun).toHaveLength(1);
    begun[0]?.();
    await expect(first).resolves.toBe(1);
    await settle();
    expect(begun).toHaveLength(2);
    begun[1]?.();
    await expect(Promise.all([second, third])).resolves.toEqual([2, 2]);
  },
);

test.each([undefined, 1_000])(
  'work that fails does so for those who asked for it, with patience %s',
  async (patience) => {
    const { begun, ask } = works(patience);
    const first = ask();
    await settle();
    const second = ask();
    begun[0]?.(new Error('the connection is gone'));
    await expect(first).rejects.toThrow('the connection is gone');
    await settle();
    begun[1]?.();
    await expect(second).resolves.toBe(2);
  },
);

test('work that never ends holds the others up for as long as they have patience', async () => {
  const { begun, ask } = works(200);
  void ask();
  await settle();
  const second = ask();
  await settle();
  expect(begun).toHaveLength(1);
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(begun).toHaveLength(2);
  begun[1]?.();
  await expect(second).resolves.toBe(2);
});

test('without patience it never runs twice at a time', async () => {
  const { begun, ask } = works();
  void ask();
  await settle();
  void ask();
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(begun).toHaveLength(1);
});
