import { contentTypes } from '../../../content-types';
import { HIDDEN_TYPES } from '../../../server/src/content/type-names';
import { RECORD_TYPES } from '../../../server/src/contracts/values';
import { isLocalizedAttribute, recordTypes } from '../../../server/src/domain/record-types';

test('a type is written by plans, or hidden from people', () => {
  expect([...RECORD_TYPES, ...HIDDEN_TYPES].sort()).toEqual(Object.keys(contentTypes).sort());
});

test.each([
  ['organization', { hasKey: true, hasDrafts: false, hasLocales: true }],
  ['standard', { hasKey: true, hasDrafts: false, hasLocales: true }],
  ['service', { hasKey: true, hasDrafts: false, hasLocales: true }],
  ['document', { hasKey: true, hasDrafts: true, hasLocales: true }],
  ['certification', { hasKey: true, hasDrafts: true, hasLocales: true }],
  ['page', { hasKey: false, hasDrafts: true, hasLocales: true }],
  ['redirect', { hasKey: false, hasDrafts: false, hasLocales: false }],
] as const)('%s', (type, facts) => {
  expect(recordTypes[type]).toMatchObject(facts);
});

test.each([
  ['an attribute that its schema localizes', { type: 'text', pluginOptions: { i18n: { localized: true } } }, true],
  ['a shared fact', { type: 'date', pluginOptions: { i18n: { localized: false } } }, false],
  ['an attribute whose schema says nothing', { type: 'integer' }, false],
  ['a relation', { type: 'relation', pluginOptions: { i18n: { localized: false } } }, true],
  ['a uid', { type: 'uid' }, true],
])('%s', (_name, attribute, isLocalized) => {
  expect(isLocalizedAttribute(attribute)).toBe(isLocalized);
});
