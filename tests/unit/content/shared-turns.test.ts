import { sharedTurns } from '../../../server/src/content/kept/shared-turns';

const setUp = () => {
  const begun: string[] = [];
  const ends: (() => void)[] = [];
  const share = sharedTurns();
  const ask = async (key: string, name: string) =>
    share(key, async () => {
      begun.push(name);
      await new Promise<void>((resolve) => ends.push(resolve));
    });
  const endNext = async () => {
    ends.shift()?.();
    await new Promise(setImmediate);
  };
  return { begun, ask, endNext };
};

test('who asks while work is under way shares one more turn behind it', async () => {
  const { begun, ask, endNext } = setUp();
  const first = ask('key', 'first');
  await new Promise(setImmediate);
  const others = [ask('key', 'second'), ask('key', 'third')];
  await new Promise(setImmediate);
  expect(begun).toEqual(['first']);
  await endNext();
  await first;
  expect(begun).toEqual(['first', 'second']);
  const later = ask('key', 'fourth');
  await endNext();
  await Promise.all(others);
  expect(begun).toEqual(['first', 'second', 'fourth']);
  await endNext();
  await later;
});

test('other keys do not wait', async () => {
  const { begun, ask } = setUp();
  void ask('one', 'first');
  void ask('other', 'second');
  await new Promise(setImmediate);
  expect(begun).toEqual(['first', 'second']);
});

test('a turn that fails fails for those who share it, and the next runs all the same', async () => {
  const share = sharedTurns();
  const failing = share('key', () => Promise.reject(new Error('no')));
  await expect(failing).rejects.toThrow('no');
  await expect(share('key', () => Promise.resolve())).resolves.toBeUndefined();
});
