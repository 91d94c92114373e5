import type { Schema } from '../../../../server/src/delivery/query/reach';
import { linkedTypes, showAnswer, type AnswerReader } from '../../../../server/src/delivery/query/show-answer';

const relation = (target: string) => ({ type: 'relation', relation: 'manyToMany', target });

const PAGE: Schema = {
  uid: 'plugin::compliance.page',
  attributes: {
    title: { type: 'string' },
    secret: { type: 'password' },
    note: { type: 'string' },
    documents: relation('plugin::compliance.document'),
    shelf: relation('api::shelf.shelf'),
    any: { type: 'relation', relation: 'morphToMany' },
    card: { type: 'component', component: 'shared.card' },
    createdBy: relation('admin::user'),
  },
};
const DOCUMENT: Schema = {
  uid: 'plugin::compliance.document',
  attributes: {
    title: { type: 'string' },
    visibility: { type: 'string' },
    file: { type: 'media' },
    note: { type: 'string' },
  },
};
const FILE: Schema = { uid: 'plugin::upload.file', attributes: { url: { type: 'string' }, note: { type: 'string' } } };
const CARD: Schema = {
  uid: 'shared.card',
  attributes: { note: { type: 'string' }, shelf: relation('api::shelf.shelf') },
};
const SHELF: Schema = { uid: 'api::shelf.shelf', attributes: { name: { type: 'string' } } };
const schemaOf = (uid: string) => [PAGE, DOCUMENT, FILE, CARD, SHELF].find((schema) => schema.uid === uid);

const reader = (findable: readonly string[], restrictedDocuments = false): AnswerReader => ({
  clearance: { drafts: false, restrictedDocuments },
  schemaOf,
  refuse: (message) => {
    throw new Error(message);
  },
  isPrivate: (_schema, key) => key === 'note',
  mayFind: (uid) => findable.includes(uid),
});
const EVERYTHING = ['plugin::compliance.document', 'api::shelf.shelf'];

const shown = (answer: object, findable = EVERYTHING, restrictedDocuments = false) =>
  showAnswer(answer, PAGE, reader(findable, restrictedDocuments));

test('no password and no private attribute, at any depth', () => {
  const file = { url: '/a.pdf', note: 'x' };
  const answer = {
    ...{ id: 1, documentId: 'a', title: 'A', secret: 'x', note: 'x', unknown: { note: 'kept' }, card: { note: 'x' } },
    documents: [{ id: 2, title: 'D', visibility: 'public', note: 'x', file }],
  };
  expect(shown([answer])).toEqual([
    {
      ...{ id: 1, documentId: 'a', title: 'A', unknown: { note: 'kept' }, card: {} },
      documents: [{ id: 2, title: 'D', visibility: 'public', file: { url: '/a.pdf' } }],
    },
  ]);
});

test('no relation to a type that the reader may not find, in components neither', () => {
  const answer = { documents: [{ id: 2 }], shelf: [{ id: 3 }], card: { shelf: { id: 3 } }, createdBy: { id: 4 } };
  expect(shown(answer, ['api::shelf.shelf'])).toEqual({ shelf: [{ id: 3 }], card: { shelf: { id: 3 } } });
  expect(shown(answer, [])).toEqual({ card: {} });
});

test('of relations to any type those that the reader may find', () => {
  const any = [
    { __type: 'api::shelf.shelf', name: 'S' },
    { __type: 'plugin::compliance.document', note: 'x' },
    { name: '?' },
  ];
  expect(shown({ any }, ['plugin::compliance.document'])).toEqual({ any: [{ __type: 'plugin::compliance.document' }] });
  expect(shown({ any }, [])).toEqual({});
  expect(shown({ any: { count: 3 } }, [])).toEqual({ any: { count: 3 } });
  expect(shown({ any: [] }, [])).toEqual({ any: [] });
});

test('the file of a document only where it is public, or the reader may see all', () => {
  const answer = { documents: [{ visibility: 'on-request', file: { url: '/a.pdf' } }, { file: { url: '/b.pdf' } }] };
  expect(shown(answer)).toEqual({ documents: [{ visibility: 'on-request' }, {}] });
  expect(shown(answer, EVERYTHING, true)).toEqual(answer);
});

test('the types that its relations lead to', () => {
  const answer = [
    { documents: [{ id: 1 }], any: [{ __type: 'api::a.a' }], card: { shelf: null } },
    { createdBy: null },
  ];
  expect([...linkedTypes(answer, PAGE, schemaOf)].sort()).toEqual(
    ['admin::user', 'api::a.a', 'api::shelf.shelf', 'plugin::compliance.document'].sort(),
  );
});
