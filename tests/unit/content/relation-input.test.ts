import { namedEntry } from '../../../server/src/content/relation-input';

test.each([
  [undefined, undefined],
  [null, null],
  ['', null],
  [[], null],
  ['abc', { documentId: 'abc' }],
  ['12', { id: 12 }],
  [12, { id: 12 }],
  [{ id: 12 }, { id: 12 }],
  [{ id: '12' }, { id: 12 }],
  [{ documentId: 'abc', locale: 'en' }, { documentId: 'abc' }],
  [{ id: 12, documentId: 'abc' }, { documentId: 'abc' }],
  [['abc'], { documentId: 'abc' }],
  [{ set: [] }, null],
  [{ set: null }, null],
  [{ set: [{ documentId: 'abc' }] }, { documentId: 'abc' }],
  [{ connect: [{ documentId: 'abc' }], disconnect: [] }, { documentId: 'abc' }],
  [{ connect: [{ id: 1 }], disconnect: [{ id: 2 }] }, { id: 1 }],
  [{ connect: [], disconnect: [{ id: 2 }] }, null],
  [{ connect: [], disconnect: [] }, undefined],
  [{}, undefined],
  [true, null],
])('%j', (input, entry) => {
  expect(namedEntry(input)).toEqual(entry);
});
