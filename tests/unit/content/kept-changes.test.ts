import { keptChanges } from '../../../server/src/content/kept/kept-changes';

const row = (id: number, owner: string, value: unknown) => ({ id, owner, value: JSON.stringify(value) });

describe('what makes a copy equal to what there is', () => {
  test('is nothing where they are equal', () => {
    const copy = [row(1, 'a', { x: 1 }), row(2, 'b', null)];
    const current = [
      { owner: 'b', value: null },
      { owner: 'a', value: { x: 1 } },
    ];
    expect(keptChanges(copy, current)).toEqual({ added: [], removed: [] });
  });

  test('is what came and what went; a changed value does both', () => {
    const copy = [row(1, 'a', 1), row(2, 'b', 2), row(3, 'c', 3)];
    const current = [
      { owner: 'a', value: 1 },
      { owner: 'b', value: 20 },
      { owner: 'd', value: 4 },
    ];
    expect(keptChanges(copy, current)).toEqual({
      added: [
        { owner: 'b', value: '20' },
        { owner: 'd', value: '4' },
      ],
      removed: [2, 3],
    });
  });

  test('leaves once what the copy holds twice, or what there is twice', () => {
    expect(keptChanges([row(1, 'a', 1), row(2, 'a', 1)], [{ owner: 'a', value: 1 }])).toEqual({
      added: [],
      removed: [2],
    });
    const twice = [
      { owner: 'a', value: 1 },
      { owner: 'a', value: 1 },
    ];
    expect(keptChanges([], twice).added).toEqual([{ owner: 'a', value: '1' }]);
  });
});
