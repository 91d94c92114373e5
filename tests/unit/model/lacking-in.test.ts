import { lackingIn } from '../../../model/lacking-in';

test.each([
  [['en', 'zh-CN'], ['en', 'zh-CN'], []],
  [['en'], ['en', 'zh-CN'], ['zh-CN']],
  [['fr'], ['en', 'zh-CN'], ['en', 'zh-CN']],
  // a type that is the same in all languages
  [[''], ['en', 'zh-CN'], []],
])('an entry in %j lacks of %j: %j', (locales, languages, lacking) => {
  expect(lackingIn({ locales }, languages)).toEqual(lacking);
});
