import { lastAtMost } from '../../../model/last-at-most';

describe('lastAtMost', () => {
  const position = (value: number): number => value;

  test('agrees with a look at every value, for every limit', () => {
    const lists = [[], [3], [0, 0, 0], [1, 4, 4, 9], [0, 2, 3, 5, 8, 8, 8, 13]];
    for (const values of lists)
      for (let limit = -1; limit <= 14; limit += 1)
        expect({ values, limit, at: lastAtMost(values, limit, position) }).toEqual({
          values,
          limit,
          at: values.findLastIndex((value) => value <= limit),
        });
  });
});
