import { computedRows, statedFacts } from '../../../server/src/delivery/computed/with-status';
import type { Schema } from '../../../server/src/delivery/query/reach';

const STANDARD: Schema = { uid: 'plugin::compliance.standard', attributes: {} };
const CERTIFICATION: Schema = {
  uid: 'plugin::compliance.certification',
  attributes: { standard: { type: 'relation', relation: 'manyToOne', target: STANDARD.uid } },
};
const schemaOf = (uid: string) => [STANDARD, CERTIFICATION].find((schema) => schema.uid === uid);

const DATES = { certificationStatus: 'active', validFrom: null, validUntil: '2026-06-30', verifiedOn: null };
const EDITION = { id: 7, withdrawnOn: null, transitionEndsOn: '2025-10-31' };

const unknown = (answer: object) =>
  computedRows([answer], CERTIFICATION, schemaOf, statedFacts([answer], CERTIFICATION, schemaOf));

test('what an answer states is not read again', () => {
  expect(unknown({ id: 1, ...DATES, standard: EDITION })).toEqual(new Map());
});

test.each([
  ['without a date that was not asked for', { id: 1, certificationStatus: 'active', standard: EDITION }],
  ['without its standard', { id: 1, ...DATES }],
  ['with no standard, which a filter may have left out', { id: 1, ...DATES, standard: null }],
  ['with a part of its standard', { id: 1, ...DATES, standard: { withdrawnOn: null } }],
])('a certification %s is read', (_, answer) => {
  expect(unknown(answer).get('certification')).toEqual([1]);
});
