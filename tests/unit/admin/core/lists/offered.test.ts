import { offered } from '../../../../../admin/src/core/lists/offered';

const one = { value: 'page', count: 2 };
const two = { value: 'document', count: 0 };

test('a select offers the values that occur', () => {
  expect(offered([one, two], undefined)).toEqual([one, two]);
  expect(offered([one, two], 'document')).toEqual([one, two]);
  expect(offered([{ value: 'en' }, { value: 'zh-CN' }], undefined)).toHaveLength(2);
});

test('there is no select where nothing is to be chosen', () => {
  expect(offered([one], undefined)).toEqual([]);
  expect(offered([two, { value: 'service', count: 0 }], undefined)).toEqual([]);
});

test('a value that is chosen can be seen and taken back, also where it does not occur', () => {
  expect(offered([], 'page')).toEqual([{ value: 'page' }]);
  expect(offered([one, two], 'service')).toEqual([one, two, { value: 'service' }]);
});
