import { contentTypes } from '../../../content-types';
import { HIDDEN_TYPES } from '../../../server/src/content/type-names';
import { RECORD_TYPES } from '../../../model/contracts/values';
import { isLocalizedAttribute, recordTypes, sharedRelations } from '../../../model/record-types';

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

test('the schemas say which relations are the same in every language, from either side', () => {
  const fields = Object.entries(sharedRelations).map(([type, relations]) => [
    type,
    relations.map(({ field, target, isToMany }) => `${field}: ${target}${isToMany ? '[]' : ''}`),
  ]);
  expect(Object.fromEntries(fields)).toEqual({
    organization: [],
    standard: ['publisher: organization', 'supersededBy: standard'],
    service: ['parent: service'],
    document: ['services: service[]', 'certifications: certification[]'],
    certification: [
      'standard: standard',
      'issuedBy: organization',
      'recognizedBy: organization',
      'services: service[]',
      'documents: document[]',
    ],
    processor: ['services: service[]'],
    'page-version': ['page: page'],
    page: [],
    redirect: [],
  });
});

test('a shared relation stays among types with languages, and leads to drafts only from drafts', () => {
  for (const type of RECORD_TYPES)
    for (const { target } of sharedRelations[type]) {
      expect(recordTypes[type].hasLocales && recordTypes[target].hasLocales).toBe(true);
      expect(recordTypes[type].hasDrafts || !recordTypes[target].hasDrafts).toBe(true);
    }
});
