import { addressIn } from '../../../../model/evidence/address-in';

test.each([
  ['ada@example.com', 'ada@example.com'],
  ['  Ada Lin <ada@example.com> ', 'ada@example.com'],
  ['林艾达 <ada@example.com>', 'ada@example.com'],
  ['Ada of Acme', null],
  ['a@example.com, b@example.com', null],
  ['a@example.com;b@example.com', null],
  ['"a@example.com" <b@example.com>', null],
  ['Ada, Bob <b@example.com>', null],
  ['<a@example.com> <b@example.com>', null],
])('%s names %s', (recipient, address) => {
  expect(addressIn(recipient)).toBe(address);
});
