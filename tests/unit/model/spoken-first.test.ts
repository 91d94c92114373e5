import { spokenFirst } from '../../../model/spoken-first';

test.each([
  ['zh-Hans', ['en', 'zh-CN', 'de', 'zh-TW'], ['zh-CN', 'zh-TW', 'en', 'de']],
  ['en', ['zh-CN', 'en-GB', 'en'], ['en-GB', 'en', 'zh-CN']],
  ['fr', ['en', 'zh-CN'], ['en', 'zh-CN']],
  [null, ['en', 'zh-CN'], ['en', 'zh-CN']],
  // no language begins like another one
  ['z', ['en', 'zh-CN'], ['en', 'zh-CN']],
])('who reads %s chooses of %j in this order: %j', (language, locales, order) => {
  expect(spokenFirst(language, locales)).toEqual(order);
});
