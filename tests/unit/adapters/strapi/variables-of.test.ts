import { variablesOf } from '../../../../server/src/adapters/strapi/bulk/variables-of';

/** A list that only two functions see, as Strapi keeps its listeners. */
const keeper = () => {
  const kept: unknown[] = [];
  const count = { value: 0 };
  return {
    add: (value: unknown) => {
      count.value += 1;
      return kept.push(value);
    },
    all: () => [...kept],
  };
};

afterEach(() => {
  jest.restoreAllMocks();
});

test('reads the very variables that a function sees, and changes nothing', () => {
  const { add, all } = keeper();
  const [first, second] = [{}, () => undefined];
  add(first);
  add(second);
  const found = variablesOf(add, ['kept', 'count']);
  expect(found.get('kept')).toEqual([first, second]);
  expect((found.get('kept') as unknown[])[1]).toBe(second);
  (found.get('kept') as unknown[]).push('seen');
  expect(all()).toEqual([first, second, 'seen']);
  expect(found.get('count')).toEqual({ value: 2 });
});

test('reads them behind a function that is bound', () => {
  const { add } = keeper();
  expect(variablesOf(add.bind({}), ['kept']).get('kept')).toEqual([]);
});

test('answers nothing for a name that is not there, and for a function that another one hides', () => {
  const { add } = keeper();
  expect(variablesOf(add, ['others']).size).toBe(0);
  expect(variablesOf((value: unknown) => add(value), ['kept']).size).toBe(0);
  expect(variablesOf({}, ['kept']).size).toBe(0);
});

test('answers nothing where Node.js allows no inspector', () => {
  const { add } = keeper();
  jest.spyOn(process, 'getBuiltinModule').mockImplementation(() => {
    throw new Error('ERR_ACCESS_DENIED');
  });
  expect(variablesOf(add, ['kept']).size).toBe(0);
});
