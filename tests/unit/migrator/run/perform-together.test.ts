import { LeaseLostError } from '../../../../migrator/run/halt';
import { performItems, type ItemWork, type Outcome, type RunPorts } from '../../../../migrator/run/perform-items';
import { memoryState, RUN } from '../../../support/memory/memory-state';

interface Item {
  type: 'page';
  documentId: string;
  key: string;
  /** Whether it may be performed with others. */
  fits: boolean;
  weight: number;
}

const item = (key: string, rest: Partial<Item> = {}): Item => ({
  ...{ type: 'page', documentId: key, key, fits: true, weight: 1 },
  ...rest,
});

/** Performs items, three of them together at most; `together` and `one` may throw. */
const perform = async (
  items: readonly Item[],
  {
    together = () => undefined,
    one = () => undefined,
    limit = () => 3,
  }: Partial<Record<'together' | 'one', (keys: string) => void>> & { limit?: () => number } = {},
  ports: Partial<RunPorts> = {},
): Promise<{ groups: string[]; outcomes: Outcome<Item>[][] }> => {
  const { target, journal } = memoryState();
  const groups: string[] = [];
  const asked = (which: (keys: string) => void) => (some: readonly Item[]) => {
    const keys = some.map(({ key }) => key).join('');
    groups.push(keys);
    which(keys);
    return Promise.resolve();
  };
  const work: ItemWork<Item> = {
    rights: () => [],
    perform: async (single) => asked(one)([single]),
    together: { limit, weight: ({ weight }) => weight, fits: ({ fits }) => fits, perform: asked(together) },
  };
  const all: RunPorts = {
    ...{ target, journal, attempt: (each) => each(0), yieldToEventLoop: () => Promise.resolve() },
    ...{ explain: String, ...ports },
  };
  const outcomes: Outcome<Item>[][] = [];
  for await (const some of performItems(RUN, items, work, all)) outcomes.push(some);
  return { groups, outcomes };
};

const refuse = (): never => {
  throw new Error('refused');
};

test('items are performed in their order, as many together as may be', async () => {
  const items = ['a', 'b', 'c', 'd', 'e'].map((key) => item(key, { fits: key !== 'd' }));
  const { groups, outcomes } = await perform(items);
  expect(groups).toEqual(['abc', 'd', 'e']);
  expect(outcomes.map((some) => some.map((outcome) => outcome.item.key).join(''))).toEqual(['abc', 'd', 'e']);
});

test('the limit is asked for anew, for each group', async () => {
  const items = ['a', 'b', 'c', 'd', 'e', 'f'].map((key) => item(key));
  let limit = 3;
  const together = () => void (limit = 2);
  expect((await perform(items, { together, limit: () => limit })).groups).toEqual(['abc', 'de', 'f']);
});

test('the limit is one of weight', async () => {
  const items = [item('a', { weight: 2 }), item('b', { weight: 2 }), item('c'), item('d', { weight: 9 }), item('e')];
  expect((await perform(items)).groups).toEqual(['a', 'bc', 'd', 'e']);
});

test('items that cannot be performed together are performed one by one, and the bad one is named', async () => {
  const { groups, outcomes } = await perform([item('a'), item('b'), item('c')], {
    together: refuse,
    one: (key) => (key === 'b' ? refuse() : undefined),
  });
  expect(groups).toEqual(['abc', 'a', 'b', 'c']);
  expect(outcomes.flat().map((outcome) => [outcome.item.key, outcome.error])).toEqual([
    ['a', null],
    ['b', 'Error: refused'],
    ['c', null],
  ]);
});

test('a run that has lost its lease writes nothing more', async () => {
  const lost = () => {
    throw new LeaseLostError(1);
  };
  const tried: string[] = [];
  const items = [item('a'), item('b'), item('c')];
  await expect(perform(items, { together: lost, one: (key) => void tried.push(key) })).rejects.toThrow(LeaseLostError);
  expect(tried).toEqual([]);
});

test('rights are asked for once for all', async () => {
  let asked = 0;
  const authorize = (): Promise<void> => {
    asked += 1;
    return Promise.resolve();
  };
  await perform([item('a'), item('b')], {}, { authorize });
  expect(asked).toBe(1);
});
