import { holdsWords, narrow } from '../../../../migrator/report/narrow';

interface Row {
  type: string;
  codes: string[];
}

const ROWS: Row[] = [
  { type: 'page', codes: ['a', 'b'] },
  { type: 'page', codes: ['a'] },
  { type: 'redirect', codes: ['b'] },
  { type: 'redirect', codes: [] },
];
const VALUES = { type: ({ type }: Row) => [type], code: ({ codes }: Row) => codes };
const EMPTY = { type: [], code: [] };

test('keeps the rows that every filter allows, in their order', () => {
  expect(narrow(ROWS, VALUES, EMPTY).rows).toEqual(ROWS);
  expect(narrow(ROWS, VALUES, { type: ['page', 'service'], code: ['b'] }).rows).toEqual([ROWS[0]]);
});

test('the count of a value is the length of the list that choosing it gives', () => {
  for (const filter of [EMPTY, { ...EMPTY, type: ['page'] }, { type: ['redirect'], code: ['a'] }]) {
    const { facets } = narrow(ROWS, VALUES, filter);
    for (const name of ['type', 'code'] as const)
      for (const { value, count } of facets[name])
        expect([filter, value, narrow(ROWS, VALUES, { ...filter, [name]: [value] }).rows.length]).toEqual([
          ...[filter, value, count],
        ]);
  }
});

test('the most frequent values come first, and one that is chosen is there though no row has it', () => {
  expect(narrow(ROWS, VALUES, { type: ['service'], code: ['b'] }).facets).toEqual({
    type: [
      { value: 'page', count: 1 },
      { value: 'redirect', count: 1 },
      { value: 'service', count: 0 },
    ],
    code: [{ value: 'b', count: 0 }],
  });
});

test.each([
  ['', true],
  ['  Queue\tguide ', true],
  ['guide legal', false],
  ['support queue', true],
])('a row holds all words of a search, in any of its texts: %s', (q, expected) => {
  expect(holdsWords(q)('Support/queue.md', null, 'A GUIDE')).toBe(expected);
});

test('whatever is asked is answered', () => {
  const withSearch = { ...EMPTY, q: 'words' };
  // @ts-expect-error -- nothing answers the search
  expect(() => narrow(ROWS, VALUES, withSearch)).not.toThrow();
});
