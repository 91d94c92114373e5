import { catalogueSchema, catalogueWith, mergeAdditions, overlay } from '../../../server/src/config/catalogue-option';
import type { Catalogue } from '../../../model/catalogue/catalogue';

const standard = (key: string, identifier: string) => ({
  ...{ key, identifier, name: { en: identifier, zh: identifier }, category: 'industry', publisher: 'iso' },
});
const adds = (...standards: object[]) => ({ standards });
const named = (catalogue: Catalogue | undefined, key: string) =>
  catalogue?.standards.find((each) => each.key === key)?.identifier;

test('what two files add stands side by side, and the second outweighs the first', () => {
  const together = mergeAdditions(
    adds(standard('a', 'A Mark'), standard('b', 'B Mark')),
    adds(standard('b', 'B2 Mark')),
  );
  const catalogue = catalogueWith(together);
  expect([named(catalogue, 'a'), named(catalogue, 'b')]).toEqual(['A Mark', 'B2 Mark']);
  expect(mergeAdditions(undefined, undefined)).toBeUndefined();
  expect(mergeAdditions(adds(), undefined)).toEqual(adds());
});

test('two files that hold alone may not hold together', () => {
  const twice = mergeAdditions(adds(standard('a', 'A Mark')), adds(standard('b', 'A Mark')));
  expect(catalogueSchema.safeParse(twice).error?.issues.map(({ message }) => message)).toEqual([
    'standards: "A Mark" is a spelling of both "a" and "b"',
  ]);
});

test('a catalogue laid over another one brings what it adds or replaces, not what both have from the plugin', () => {
  const under = catalogueWith(adds(standard('iso-9001', 'ISO 9001 as the app calls it'), standard('a', 'A Mark')));
  const over = catalogueWith(adds(standard('a', 'A2 Mark')));
  const both = overlay(under, over);
  expect([named(both, 'a'), named(both, 'iso-9001')]).toEqual(['A2 Mark', 'ISO 9001 as the app calls it']);
  expect(overlay(undefined, over)).toBe(over);
  expect(overlay(under, undefined)).toBe(under);
});
