import { editionName, entryName, NAME_FIELDS } from '../../../model/entry-name';
import { recordTypes } from '../../../model/record-types';
import { entriesOf } from '../../../model/typed-keys';

test('every type has the fields that its entries are called by', () => {
  for (const [type, fields] of entriesOf(NAME_FIELDS))
    expect([type, fields.filter((field) => recordTypes[type].attributes[field] === undefined)]).toEqual([type, []]);
});

test.each([
  [{ identifier: 'ISO 1', name: 'One' }, 'ISO 1'],
  [{ identifier: '', name: 'One' }, 'One'],
  [{ identifier: null, name: null }, ''],
])('a standard with %j is called “%s”', (fields, name) => {
  expect(entryName('standard', fields)).toBe(name);
});

test.each([
  [{ identifier: 'ISO 1', edition: '2022' }, 'ISO 1:2022'],
  [{ identifier: 'ISO 1', edition: null }, 'ISO 1'],
  [{}, ''],
])('%j is the edition “%s”', (standard, name) => {
  expect(editionName(standard)).toBe(name);
});
