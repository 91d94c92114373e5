import {
  asked,
  decisionOf,
  isNothing,
  NOTHING_DECIDED,
  stillDecided,
  takeAll,
  withDecided,
} from '../../../../../admin/src/features/imports/conflicts/decided';
import type { Conflict } from '../../../../../model/contracts/runs';

const BOTH = {
  fields: ['title', 'body'].map((field) => ({ field, base: '', editor: 'ours', source: 'theirs' })),
};
const CONFLICT: Conflict = {
  ...{ item: 1, key: 'page a en', type: 'page', locale: 'en', documentId: 'a' },
  ...{ title: null, sourcePath: 'a.md', publish: true, ...BOTH },
};

test('decisions about fields are asked for together, by entry, the latest about each', () => {
  let decided = withDecided(NOTHING_DECIDED, 1, takeAll(BOTH, 'editor'));
  decided = withDecided(decided, 2, [{ field: 'title', take: 'source' }]);
  decided = withDecided(decided, 1, [{ field: 'body', text: 'Both of us.' }]);
  expect(asked(decided)).toEqual({
    items: [
      {
        item: 1,
        resolutions: [
          { field: 'title', take: 'editor' },
          { field: 'body', text: 'Both of us.' },
        ],
      },
      { item: 2, resolutions: [{ field: 'title', take: 'source' }] },
    ],
  });
  expect(decisionOf(decided, 1, 'body')).toEqual({ field: 'body', text: 'Both of us.' });
  expect(decisionOf(decided, 2, 'body')).toBeNull();
});

test('one side for all the others is a decision about each field that has none of its own', () => {
  const decided = withDecided({ ...NOTHING_DECIDED, rest: 'source' }, 1, [{ field: 'title', take: 'editor' }]);
  expect(decisionOf(decided, 1, 'title')).toEqual({ field: 'title', take: 'editor' });
  expect(decisionOf(decided, 9, 'body')).toEqual({ field: 'body', take: 'source' });
  expect(asked(decided)).toMatchObject({ rest: 'source', items: [{ item: 1 }] });
  expect([isNothing(NOTHING_DECIDED), isNothing(decided), isNothing({ ...NOTHING_DECIDED, rest: 'editor' })]).toEqual([
    true,
    false,
    false,
  ]);
});

test('what a save has not written stays decided, with its own text', () => {
  const side = withDecided({ ...NOTHING_DECIDED, rest: 'source' }, 1, [{ field: 'title', take: 'editor' }]);
  const decided = withDecided(side, 2, [
    { field: 'title', text: 'Ours and theirs.' },
    { field: 'body', take: 'editor' },
  ]);
  const failed = { ...CONFLICT, item: 2, fields: BOTH.fields.slice(0, 1) };
  const left = stillDecided(decided, [failed]);
  expect(asked(left)).toEqual({
    items: [{ item: 2, resolutions: [{ field: 'title', text: 'Ours and theirs.' }] }],
    rest: 'source',
  });
  expect(isNothing(stillDecided(decided, []))).toBe(true);
});
