import { isKnownValid } from '../../../../server/src/adapters/strapi/bulk/known-value';

describe('what Strapi surely accepts', () => {
  test.each([
    ['a short text', 'x'.repeat(255), { type: 'string' }],
    ['a long text', 'x'.repeat(9_000), { type: 'richtext' }],
    ['a slug', 'a-page_1.~', { type: 'uid', maxLength: 255 }],
    ['one of the values', 'sla', { type: 'enumeration', enum: ['sla', 'faq'] }],
    ['a date', '2024-02-29', { type: 'date' }],
    ['a whole number', 301, { type: 'integer' }],
    ['false', false, { type: 'boolean' }],
    ['nothing', null, { type: 'string' }],
    ['nothing, of an attribute of the app', undefined, { type: 'component' }],
  ])('%s', (_, value, attribute) => {
    expect(isKnownValid(value, attribute, true)).toBe(true);
  });

  test('nothing, of a draft that needs it when it is published', () => {
    expect(isKnownValid(null, { type: 'string', required: true }, false)).toBe(true);
    expect(isKnownValid(null, { type: 'string', required: true }, true)).toBe(false);
  });
});

test.each([
  ['a text that is too long', 'x'.repeat(256), { type: 'string' }],
  ['a text that is longer than its schema allows', 'abc', { type: 'text', maxLength: 2 }],
  ['a number in place of a text', 1, { type: 'string' }],
  ['a slug with a space', 'a page', { type: 'uid' }],
  ['another value', 'news', { type: 'enumeration', enum: ['sla'] }],
  ['a date with a time', '2024-02-29T00:00:00Z', { type: 'date' }],
  ['a number that is not whole', 1.5, { type: 'integer' }],
  ['a number in a text', '1', { type: 'integer' }],
  ['a value that is to be unique', 'a', { type: 'string', unique: true }],
  ['a value with a pattern', 'a', { type: 'string', regex: '^b$' }],
  ['JSON', {}, { type: 'json' }],
])('is for Strapi to judge: %s', (_, value, attribute) => {
  expect(isKnownValid(value, attribute, true)).toBe(false);
});
