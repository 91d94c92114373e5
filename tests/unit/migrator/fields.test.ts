import { contentTypes } from '../../../content-types';
import { FRONT_MATTER_FIELDS } from '../../../migrator/reader/interpret/header/front-matter-fields';
import { hashedValues, PAGE_FIELD_NAMES, splitByLocale, WRITTEN_FIELDS } from '../../../migrator/fields';

const values = Object.fromEntries(PAGE_FIELD_NAMES.map((name) => [name, null])) as Parameters<typeof splitByLocale>[0];

/** Attributes without a row: relations, which the linked site fills, and those of editors alone. */
const RELATIONS = ['parent', 'supersededBy', 'certifications', 'documents'];
const OF_EDITORS = ['reviewDueOn', 'reviewedOn', 'noIndex'];

test('every attribute of pages has a row, or an import writes it elsewhere or not at all', () => {
  const known = [...PAGE_FIELD_NAMES, ...RELATIONS, ...OF_EDITORS];
  expect(known.sort()).toEqual(Object.keys(contentTypes.page.schema.attributes).sort());
});

test('the schema says which fields all locales share', () => {
  expect(Object.keys(splitByLocale(values).shared)).toEqual(['kind', 'version']);
});

test('what an export writes is read back', () => {
  expect(FRONT_MATTER_FIELDS).toEqual(expect.arrayContaining(WRITTEN_FIELDS.map(({ written }) => written)));
});

test('empty values are part of the content hash where they have always been', () => {
  expect(Object.keys(hashedValues(values))).toEqual([
    'title',
    'tagline',
    'summary',
    'sourceDate',
    'metaTitle',
    'metaDescription',
    'version',
  ]);
});
