import { freeKey } from '../../../server/src/content/free-key';

test('a key that is taken gets the first free number', () => {
  expect(freeKey('iso-certificate', [])).toBe('iso-certificate');
  expect(freeKey('iso-certificate', ['iso-certificate'])).toBe('iso-certificate-2');
  expect(freeKey('iso-certificate', ['iso-certificate', 'iso-certificate-2', 'iso-certificate-4'])).toBe(
    'iso-certificate-3',
  );
});

test('a key stays within what the schema stores', () => {
  const taken = ['a'.repeat(245)];
  expect(freeKey('a'.repeat(300), taken)).toBe(`${'a'.repeat(245)}-2`);
});
